"""Who was at the meeting: «Tham dự có lãnh đạo các sở: Xây dựng, Tài chính; Công an tỉnh.»."""

import re
from collections.abc import Iterable

from iocplan.draft.language.name_lists import read_list
from iocplan.draft.language.plain import plain

_ATTENDED = re.compile(
    r"(?:tham dự|dự họp|cùng dự|tham gia)(?: (?:cuộc họp|buổi làm việc|hội nghị|phiên họp))?,?"
    r" (?:có|gồm)(?: có)?:?\s+"
)
_OF_A_BODY = re.compile(r"\s*(?:và )?(?:đại diện )?(?:(?:các )?lãnh đạo )?(?:các đơn vị:? )?")


def attended(texts: Iterable[str]) -> list[str]:
    """Those named behind «tham dự có», in the words of the sentence.

    Args:
        texts: the paragraphs in which it may be told.
    """
    for text in texts:
        if match := _ATTENDED.search(plain(text)):
            sentence = re.split(r"\.(?:\s|$)", text[match.end() :])[0]
            return [name for part in sentence.split(";") for name in _named(part)]
    return []


def _named(part: str) -> list[str]:
    """The bodies in a part between semicolons; its words where it names none."""
    begin = _OF_A_BODY.match(plain(part))
    bare = part[begin.end() :] if begin else part
    names, end = read_list(bare, lone=True)
    if names and end >= len(bare.rstrip(" ,")):
        return [name.text for name in names]
    return [part.strip(" ,")] if part.strip(" ,") else []
