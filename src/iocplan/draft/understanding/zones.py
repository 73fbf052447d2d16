"""The parts of a document: head, body, foot and annexes."""

import re
from dataclasses import dataclass

from iocplan.draft.language.plain import plain
from iocplan.draft.text.cleaning import Paragraph, is_upper
from iocplan.draft.text.markers import Level

KINDS = {
    "thông báo": "thong-bao", "kết luận": "ket-luan", "kế hoạch": "ke-hoach", "chỉ thị": "chi-thi",
    "công điện": "cong-dien", "quyết định": "quyet-dinh", "nghị quyết": "nghi-quyet",
    "hướng dẫn": "huong-dan", "phương án": "phuong-an", "chương trình": "chuong-trinh",
    "giấy mời": "giay-moi", "tờ trình": "to-trinh", "báo cáo": "bao-cao", "biên bản": "bien-ban",
    "công văn": "cong-van", "đề án": "de-an", "quy chế": "quy-che",
}  # fmt: skip
"""The kinds of documents of Nghị định 30/2020/NĐ-CP, Art. 7, by the word that heads them."""

_ADDRESS = re.compile(r"(?:[^.:;]{0,160}\|)?[\s|*]*(?:kính gửi|(?:[^.:;]{0,80} )?điện)\s*:")
_FOOT = re.compile(r"\**\s*nơi nhận\s*:?")
_FOOT_WITHIN = re.compile(r"\s*\**nơi nhận\s*:")
_SIGNED = re.compile(r"(?:t/?m\.?|kt\.?|tl\.?|tuq\.?|q\.)\s+\w")
_ANNEX = re.compile(r"(?:phụ lục|phụ biểu|biểu mẫu|biểu (?:số )?\d|mẫu số|danh mục kèm)(?!\w)")
_OPENING = re.compile(
    r"(?:ngày|hôm nay|vào (?:hồi|lúc)"
    r"|tại |thực hiện|căn cứ|sau khi|để|nhằm|theo|liên quan|trên cơ sở|ủy ban|ubnd"
    r"|chủ tịch|xét|trước|vừa qua"
    r"|công tác|qua |hiện nay|thời gian|sáng|chiều|tiếp theo|sở |văn phòng|giao |yêu cầu"
    r"|đề nghị|trong )"
)
_FACTS = re.compile(r"(?:thời gian|địa điểm|chủ trì|thành phần|nội dung)[^.:;]{0,30}:")
_OFFICE = re.compile(
    r"(?:[^|]{3,30}\|\s*)*(?:phó |quyền |tổng )?(?:chủ tịch|giám đốc|hiệu trưởng|trưởng \w+"
    r"(?: \w+)?|chánh văn phòng|bí thư|chủ tọa|chủ trì|đội trưởng|tổ trưởng|thủ trưởng|cục trưởng"
    r"|viện trưởng|chỉ huy trưởng|trạm trưởng|người chủ trì|chủ nhiệm)"
    r"(?: [^|]{2,40})?(?:\s*\|[^|]{3,30})*"
)
_LONG = 140
_NAME, _LINES_BELOW = 60, 4


@dataclass(frozen=True, slots=True)
class Zones:
    """A document's paragraphs by where they stand."""

    head: list[Paragraph]
    addressees: list[Paragraph]
    body: list[Paragraph]
    foot: list[Paragraph]
    annex: list[Paragraph]


def zones(paragraphs: list[Paragraph]) -> Zones:
    """A document's head, addressees, body, foot and annexes."""
    lows = [plain(p.words.text) for p in paragraphs]
    foot = _foot(paragraphs, lows)
    annex = next(
        (i for i in range(foot, len(lows)) if _is_annex(paragraphs[i], lows[i])), len(lows)
    )
    address = next((i for i, low in enumerate(lows[:foot]) if _ADDRESS.match(low)), None)
    if address is not None and address < max(foot // 2, 8):
        body = _after_addressees(paragraphs, lows, address, foot)
        head, to = paragraphs[:address], paragraphs[address:body]
    else:
        body = _body_begin(paragraphs, lows, foot)
        head, to = paragraphs[:body], []
    return Zones(head, to, paragraphs[body:foot], paragraphs[foot:annex], paragraphs[annex:])


def _foot(paragraphs: list[Paragraph], lows: list[str]) -> int:
    for i, low in enumerate(lows):
        if _FOOT.match(low):
            return i
    half = len(lows) // 2
    for i in range(half, len(lows)):
        text = paragraphs[i].words.text
        if (_SIGNED.match(lows[i]) and is_upper(text)) or _is_annex(paragraphs[i], lows[i]):
            return i
        if _is_signature(paragraphs, lows, i):
            return i
    return len(lows)


def _is_signature(paragraphs: list[Paragraph], lows: list[str], i: int) -> bool:
    """Whether the last lines are an office in capitals and a name, without «Nơi nhận»."""
    if not 0 < len(paragraphs) - i - 1 < _LINES_BELOW:
        return False
    text, after = paragraphs[i].words.text, [p.words.text for p in paragraphs[i + 1 :]]
    if not _OFFICE.fullmatch(lows[i].strip(" *")) or not (is_upper(text) or "|" in text):
        return False
    return all(len(words) <= _NAME for words in after)


def _is_annex(paragraph: Paragraph, low: str) -> bool:
    text = paragraph.words.text
    return bool(_ANNEX.match(low)) and (is_upper(text) or len(text) < 40)  # noqa: PLR2004


def _after_addressees(paragraphs: list[Paragraph], lows: list[str], at: int, foot: int) -> int:
    """The first paragraph behind the list of those whom the document is sent to."""
    if "|" in lows[at] or len(lows[at]) > len("kính gửi: "):
        listed = lows[at].rstrip().endswith((";", ",", "|", ":"))
    else:
        listed = True
    i = at + 1
    while i < foot and listed:
        marked = paragraphs[i].marker.level in (Level.DASH, Level.PLUS)
        continues = lows[i - 1].rstrip().endswith((";", ",", ":")) and len(lows[i]) < _LONG
        if not (marked or continues):
            break
        i += 1
        listed = not lows[i - 1].rstrip().endswith(".")
    return i


def _body_begin(paragraphs: list[Paragraph], lows: list[str], foot: int) -> int:
    kind = next((i for i, p in enumerate(paragraphs[:foot][:25]) if kind_of(p, lows[i])), None)
    if kind is None:
        return 0
    for i in range(kind + 1, foot):
        text = paragraphs[i].words.text
        level = paragraphs[i].marker.level
        numbered = level not in (Level.NONE, Level.DASH) or _is_item(level, text)
        if _FACTS.match(lows[i]) or text.count("|") > 1:
            return i
        ended = text.endswith((".", ":", ";")) and _OPENING.match(lows[i])
        if numbered or ended or len(text) > 2 * _LONG:
            return i
    return kind + 1


def _is_item(level: Level, text: str) -> bool:
    """Whether a paragraph in dashes is one of the body, and no line of the title."""
    return level is Level.DASH and text.endswith((":", ";", "."))


def kind_of(paragraph: Paragraph, low: str) -> str | None:
    """The kind of document that a heading names, None where it names none."""
    text = paragraph.words.text
    word = next((w for w in KINDS if low.startswith(w)), None)
    if word is None or paragraph.marker.level is not Level.NONE:
        return None
    return KINDS[word] if text[: len(word)].isupper() else None
