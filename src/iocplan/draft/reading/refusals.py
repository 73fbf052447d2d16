"""Texts that are refused although they could be read: secret ones, and those in legacy fonts."""

import re

from iocplan.draft.language.plain import plain
from iocplan.ooxml.failures import refuse
from iocplan.texts import draft as texts

_HEAD_LINES = 60
_MARK = re.compile(r"(?:(?:độ|mức độ) mật\s*:\s*)?(?P<mark>tuyệt mật|tối mật|mật)[.!*]*")
_APART = re.compile(r"(?<=bảo|.bí)\s+(?=mật)", re.IGNORECASE)
"""«BẢO   MẬT» as a page spaces it is no mark of its own."""
_CELLS = re.compile(r"\||\t|\s{2,}|[()\[\]]")
_TCVN3 = re.compile(r"[µ¸¶·¹¨»¾¼½Æ©ÇÊÈÉË®ÌÐÎÏÑªÒÕÓÔÖ«¬­ß]")
_VNI = re.compile(r"[aeouyAEOUYöôÖÔ][øùûõïØÙÛÕÏâêáàåäãëéèÂÊÁÀÅÄÃËÉÈ]|[ñÑ](?=[aeiouöôAEIOU])")
_UNICODE = re.compile("[ạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹđơưăĐƠƯĂ]")
_FEWEST = 5
_ONE_IN = 30
"""So many letters may hold one legacy one, before the text is taken for such."""


def check_text(text: str, margins: str = "") -> None:
    """Refuse a text that is marked secret, or written for a legacy font.

    Args:
        text: the document's text.
        margins: what stands in its headers and footers.

    Raises:
        RefusedError: naming the mark, or the fonts.
    """
    if mark := secrecy_mark(text, margins):
        raise refuse(texts.SECRET(mark=mark), texts.SECRET_HINT)
    if is_legacy(text):
        raise refuse(texts.LEGACY, texts.LEGACY_HINT)


def secrecy_mark(text: str, margins: str = "") -> str | None:
    """The mark of secrecy that a document bears in capitals (Nghị định 26/2020/NĐ-CP, Art. 2)."""
    lines = [*text.splitlines()[:_HEAD_LINES], *margins.splitlines()]
    for line in lines:
        for cell in _CELLS.split(_APART.sub(" ", line)):
            words = cell.strip(" *#-_:")
            match = _MARK.fullmatch(plain(words))
            if match and words.rstrip(".!*").endswith(match["mark"].upper()):
                return match["mark"].upper()
            if match and ":" in words:
                return match["mark"].upper()
    return None


def is_legacy(text: str) -> bool:
    """Whether a text was typed for .VnTime (TCVN3) or VNI fonts and shows other letters now."""
    sample = text[:200_000]
    modern = len(_UNICODE.findall(sample))
    old = max(len(_TCVN3.findall(sample)), len(_VNI.findall(sample)))
    letters = sum(c.isalpha() for c in sample)
    return old >= _FEWEST and old * _ONE_IN > letters and old > 3 * modern
