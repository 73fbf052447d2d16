"""A paper of the administration as .docx."""

from datetime import UTC, datetime, time
from io import BytesIO
from typing import TYPE_CHECKING

from iocplan.office.extra import extra_office
from iocplan.office.packed import packed_anew
from iocplan.office.paper import styles
from iocplan.office.paper.blocks import add, add_field, add_rule, add_table, two_cells
from iocplan.office.plain import clean
from iocplan.report.formal import Annex, Formal, Heading
from iocplan.texts import office as texts
from iocplan.texts.text import Text

if TYPE_CHECKING:
    from docx.document import Document

MARKER = b"iocplan:paper"
"""Marks a file as made by the program and saved by nobody else since."""
_ROMAN = ("I", "II", "III", "IV", "V", "VI")
_WIDE = 252.0
"""The width of the text on a sheet that lies on its side, in millimetres."""
_SHARES = {
    8: (9, 24, 17, 17, 15, 11, 11, 16),
    7: (5, 24, 17, 12, 8, 20, 14),
    5: (5, 28, 31, 18, 18),
    3: (8, 50, 42),
}
"""How tables of so many columns share the width."""
_END = "./."


def to_docx(paper: Formal) -> bytes:
    """The paper as a file; the same paper gives the same bytes.

    Raises:
        RefusedError: python-docx is not installed.
    """
    with extra_office():
        document = styles.new_document()
    _properties(document, paper)
    _number_pages(document)
    _head(document, paper)
    _address(document, paper)
    _content(document, paper)
    _foot(document, paper)
    for place, annex in enumerate(paper.annexes):
        _annex(document, paper, annex, _ROMAN[place] if len(paper.annexes) > 1 else "")
    written = BytesIO()
    document.save(written)
    return packed_anew(written.getvalue())


def _say(text: Text, **facts: object) -> str:
    """What stands in every paper, in its language."""
    return text(gap=texts.GAP, **facts).say("vi")


def _properties(document: "Document", paper: Formal) -> None:
    """Who made it and when: the day of its facts, no clock and no name of a person."""
    about = document.core_properties
    day = datetime.combine(paper.day, time(), UTC).replace(tzinfo=None)
    about.title, about.author, about.comments = clean(paper.about)[:255], "iocplan", ""
    about.identifier, about.language = MARKER.decode(), "vi-VN"
    about.last_modified_by, about.revision = "iocplan", 1
    about.created = about.modified = day


def _number_pages(document: "Document") -> None:
    """Number the pages in the middle of the head from the second on (Phụ lục I, mục I.7)."""
    section = document.sections[0]
    section.different_first_page_header_footer = True
    header = section.header.paragraphs[0]
    header.style = styles.PAGE_NUMBER
    add_field(header, "PAGE")


def _head(document: "Document", paper: Formal) -> None:
    left, right = two_cells(document, 64, 101)
    blank = _say(texts.BLANK)
    add(left, styles.ABOVE, (paper.above or blank).upper())
    add(left, styles.BODY, (paper.body or blank).upper())
    add_rule(left, 20)
    add(right, styles.STATE_NAME, _say(texts.STATE_NAME))
    add(right, styles.MOTTO, _say(texts.MOTTO))
    add_rule(right, 17)
    left, right = two_cells(document, 64, 101)
    add(left, styles.NUMBER, _say(texts.NUMBER, symbol=paper.symbol))
    if not paper.kind:
        add(left, styles.LETTER_ABOUT, paper.about)
    place = paper.place or blank
    add(right, styles.PLACE, _say(texts.PLACE_AND_DAY, place=place, year=paper.day.year))


def _address(document: "Document", paper: Formal) -> None:
    if paper.kind:
        add(document, styles.KIND, paper.kind.upper())
        add(document, styles.ABOUT, paper.about)
        add_rule(document, 60)
    if paper.to:
        add(document, styles.TO, _say(texts.TO, who="; ".join(paper.to)))
    if paper.banner:
        add(document, styles.BANNER, paper.banner)


def _content(document: "Document", paper: Formal) -> None:
    *before, last = paper.content
    for part in before:
        if isinstance(part, Heading):
            add(document, styles.HEADINGS[part.level], part.text)
        else:
            add(document, styles.TEXT, part)
    end = last.text if isinstance(last, Heading) else last
    paragraph = add(document, styles.TEXT, end.rstrip(".") + _END)
    paragraph.paragraph_format.keep_with_next = True


def _foot(document: "Document", paper: Formal) -> None:
    left, right = two_cells(document, 80, 85)
    add(left, styles.RECIPIENTS, _say(texts.RECIPIENTS))
    above = (_say(texts.AS_ABOVE),) if paper.to else ()
    for who in (*above, *paper.recipients):
        add(left, styles.RECIPIENT, f"- {who};")
    add(left, styles.RECIPIENT, f"- {_say(texts.FILED)}.")
    add(right, styles.SIGNER, paper.signer or _say(texts.BLANK))


def _annex(document: "Document", paper: Formal, annex: Annex, number: str) -> None:
    from docx.enum.section import WD_SECTION

    section = document.add_section(WD_SECTION.NEW_PAGE)
    document.paragraphs[-1].style = styles.NOTE
    styles.set_page(section, landscape=True)
    section.different_first_page_header_footer = False
    title = _say(texts.ANNEX_NUMBER, number=number) if number else _say(texts.ANNEX)
    add(document, styles.ANNEX, title)
    add(document, styles.ANNEX_TITLE, annex.title.upper())
    kind = paper.kind or _say(texts.LETTER)
    facts = {"kind": kind, "symbol": paper.symbol, "year": paper.day.year}
    add(
        document, styles.ANNEXED, _say(texts.ANNEXED, **facts, body=paper.body or _say(texts.BLANK))
    )
    columns = len(annex.table.columns)
    shares = _SHARES.get(columns, (1,) * columns)
    add_table(document, annex.table, [_WIDE * share / sum(shares) for share in shares])
    add(document, styles.NOTE, annex.note)


def _annexed_to(paper: Formal) -> str:
    return _say(
        texts.ANNEXED,
        kind=paper.kind or _say(texts.LETTER),
        symbol=paper.symbol,
        year=paper.day.year,
        body=paper.body or _say(texts.BLANK),
    )
