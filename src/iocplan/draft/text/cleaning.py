"""From the lines of a document to its paragraphs.

Texts out of a PDF break every sentence into lines of one width and carry page numbers; others
have a paragraph a line. Which of the two it is, the lengths of the lines tell.
"""

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from itertools import pairwise

from iocplan.draft.language.misread import mended
from iocplan.draft.language.plain import plain
from iocplan.draft.language.verbs import STRONG, WEAK
from iocplan.draft.text.folded import Line, Passage, join
from iocplan.draft.text.markers import Level, Marker, marker_of

_PAGE_NUMBER = re.compile(r"(?:trang\s+)?[-–]?\s*\d{1,3}\s*[-–]?(?:\s*/\s*\d{1,3})?")
_RULE = re.compile(r"[-_=*~.…\s—–]{3,}|[*_]+")
_EMPHASIS = re.compile(
    r"\*\*|__|(?<!\w)\*(?=\w)|(?<=\w)\*(?!\w)|`|\\(?=[-.*_#+()\[\]|>~!&])"
    r"|(?P<blank><br\s*/?>|&nbsp;)"
)
"""Signs of Markdown that only format or escape, and what stands for a blank in a cell."""
_HASHES = re.compile(r"#{1,6}\s+(?!\|)|>\s+")
_ENDS = re.compile(r"[.;:!?…/][)\"”'»]*$")
_OF_THE_FRAME = re.compile(r"[\s|]*(?:nơi nhận|kính gửi)\s*:|phụ lục(?!\w.*[.;,])")
_UNFINISHED = re.compile(r"\s(?:của|và|các|với|cho|tại|trong|về|theo|là|trước|từ|đến|do|để|bằng)$")
_NUMBERED = re.compile(r"\s(?:ngày|tháng|quý|năm|số|Điều|khoản)$")
"""So a line ends whose number stands in the next one."""
"""No sentence and no heading ends with such a word."""
_FORMULA = re.compile(
    r"(?:Căn cứ|Thực hiện|Xét|Theo đề nghị|Trên đây là|Nhận được)\s"
    r"|(?:Ngày|Sáng ngày|Chiều ngày) \d|Hôm nay,|Thứ \w+, |\([^()]{2,30}\)\s*[-–]"
)
"""Words that begin a paragraph of a letter or a decision, whatever the line before looks like."""
_WRAPPED_AT_MOST = 135
"""No line of a page is longer; a longer one is a whole paragraph."""
_FEW = 8
_NEAR = 12
_ROOM_LEFT = 0.88
"""The next word would have fitted into a line of so much of the width."""
_LONGEST_HEADING = 3
_PROOF = 2
_ALMOST_FULL = 0.8
"""Lines that break a sentence are nearly as wide as the widest one, if a page broke them."""
_ONE_IN = 9
_FULL = 0.85
"""A line that fills so much of the width and ends nothing runs on, even over a gap."""


@dataclass(frozen=True, slots=True)
class Paragraph:
    """One paragraph, without its numbering."""

    marker: Marker
    words: Passage
    line: Line
    """Its first line, as it stood."""
    heading: bool = False
    """The document itself marks it as a heading («###»)."""


def paragraphs(
    lines: Iterable[Line], is_heading: Callable[[str], bool] = lambda _: False
) -> list[Paragraph]:
    """The paragraphs of a document, sentences whole again and page numbers gone.

    Args:
        lines: as they stand.
        is_heading: whether the words of a line are a heading, which no other line goes on with.
    """
    kept, page_breaks = _without_page_numbers(list(lines))
    groups = _groups(kept, _widths(kept), page_breaks, is_heading)
    return [_paragraph(group) for group in groups]


def _without_page_numbers(lines: list[Line]) -> tuple[list[Line], set[int]]:
    """The lines that say something, and the offsets of those that follow a page number."""
    kept: list[Line] = []
    after: set[int] = set()
    for number, line in enumerate(lines):
        if _RULE.fullmatch(line.text):
            continue
        if _PAGE_NUMBER.fullmatch(line.text.lower()):
            after.update(following.offset for following in lines[number + 1 : number + 2])
        else:
            kept.append(line)
    return kept, after


def _widths(lines: list[Line]) -> list[int | None]:
    """The width at which the lines round each one were broken; None where a line is a paragraph."""
    widths = [line.width for line in lines]
    long = sum(width > _WRAPPED_AT_MOST for width in widths)
    if len(widths) < _FEW or long * 20 > len(widths) or not _is_wrapped(lines):
        return [None] * len(widths)
    around = (sorted(widths[max(i - _NEAR, 0) : i + _NEAR]) for i in range(len(widths)))
    least = int(sorted(widths)[len(widths) * 9 // 10] * _ALMOST_FULL)
    return [max(near[len(near) * 4 // 5], least) for near in around]


def _is_wrapped(lines: list[Line]) -> bool:
    """Whether sentences run over lines: many lines go on in small letters."""
    running = [
        line.width
        for line, after in pairwise(lines)
        if not _ENDS.search(line.text) and _goes_on(after.text)
    ]
    if len(running) * _ONE_IN >= len(lines):
        return True
    full = max(line.width for line in lines) * _ALMOST_FULL
    near = sum(width >= full for width in running)
    return near >= _PROOF and near >= len(running) * _ALMOST_FULL


def _goes_on(text: str) -> bool:
    """Whether a line begins in the middle of a sentence: with a small letter or a number."""
    digit = text[0].isdigit() and marker_of(text).level is Level.NONE
    return (text[0].islower() and marker_of(text).level is Level.NONE) or digit


def _groups(
    lines: list[Line],
    widths: list[int | None],
    breaks: set[int],
    is_heading: Callable[[str], bool],
) -> Iterator[list[Line]]:
    group: list[Line] = []
    for line, width in zip(lines, widths, strict=True):
        alone = group and _stands_alone(group, line, width, is_heading)
        if group and (alone or _begins(line, group, width, line.offset in breaks)):
            yield group
            group = []
        group.append(line)
    if group:
        yield group


def _stands_alone(
    group: list[Line], after: Line, width: int | None, is_heading: Callable[[str], bool]
) -> bool:
    """Whether lines are a whole heading: the last short of the width, or a verb behind it."""
    if len(group) > _LONGEST_HEADING:
        return False
    words = " ".join(line.text for line in group)
    words = words[marker_of(words).length :]
    if not after.text[0].isupper() or words.endswith((",", "-", "và")) or not is_heading(words):
        return False
    low = plain(after.text)
    full = width is not None and group[-1].width >= width * _FULL
    return not full or bool(STRONG.match(low) or WEAK.match(low))


def _begins(line: Line, group: list[Line], width: int | None, after_page: bool) -> bool:
    """Whether a line begins a paragraph, after those of the group before it."""
    last = group[-1]
    ended = bool(_ENDS.search(last.text))
    if _OF_THE_FRAME.match(plain(line.text)) or _HASHES.match(last.text):
        return True
    if "|" in line.text or "|" in last.text or _HASHES.match(line.text):
        return not (ended is False and line.text[:1].islower() and "|" not in line.text)
    if marker_of(line.text).level is not Level.NONE:
        return ended or not _runs_on(line, group, width)
    if (line.text[:1].islower() and not ended) or _UNFINISHED.search(last.text):
        return False
    if line.text[0].isdigit() and _NUMBERED.search(last.text):
        return False
    if width is None or _FORMULA.match(line.text):
        return True
    if line.gap and not after_page:
        return ended or last.width < width * _FULL or is_upper(line.text)
    return _looks_new(line, group, width, ended=ended)


def _runs_on(line: Line, group: list[Line], width: int | None) -> bool:
    """Whether what looks like numbering is the middle of a sentence («Nội Bài / - Lào Cai»)."""
    last = group[-1]
    if width is None or line.gap or last.width < width * 0.9:
        return False
    return line.indent <= min(last.indent, group[0].indent) and not last.text.endswith(",")


def _looks_new(line: Line, group: list[Line], width: int, *, ended: bool) -> bool:
    last = group[-1]
    short = last.width < width * 0.72
    if abs(line.indent - last.indent) <= 1 and len(group) == 1:
        return (short and (ended or not line.text[:1].islower())) or (
            ended and line.text[:1].isupper() and last.width < width * 0.9
        )
    deeper = line.indent > last.indent + 1
    fits = last.width + 1 + len(line.text.split(maxsplit=1)[0]) <= width * _ROOM_LEFT
    short = short or (fits and ended and line.text[:1].isupper())
    return (deeper and (ended or short)) or (short and (ended or line.text.isupper()))


def _paragraph(group: list[Line]) -> Paragraph:
    heading = bool(re.match(r"#{1,6}\s", group[0].text))
    words = join([_cleaned(line) for line in group])
    words = Passage(mended(words.text), words.runs)
    marker = marker_of(words.text)
    return Paragraph(marker, words.cut(marker.length), group[0], heading)


def _cleaned(line: Line) -> Passage:
    """The words of a line without the signs that only format them."""
    start = match.end() if (match := _HASHES.match(line.text)) else 0
    text, runs = "", []
    for match in (*_EMPHASIS.finditer(line.text, start), None):
        end = match.start() if match else len(line.text)
        if end > start:
            runs.append((len(text), line.offset + start))
            text += line.text[start:end]
        if match and match["blank"]:
            runs.append((len(text), line.offset + match.start()))
            text += " "
        start = match.end() if match else end
    return Passage(text, tuple(runs or [(0, line.offset)]))


def is_upper(text: str) -> bool:
    """Whether a heading is written in capitals."""
    letters = [c for c in text if c.isalpha()]
    return len(letters) > 1 and sum(c.isupper() for c in letters) >= len(letters) * 0.9


def same(text: str, *words: str) -> bool:
    """Whether a text is one of some words, whatever its case."""
    return plain(text).strip(" :.") in words
