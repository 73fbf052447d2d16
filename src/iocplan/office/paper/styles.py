"""The page and the named styles of a paper, after Nghị định 30/2020/NĐ-CP, Phụ lục I.

A4 (mục I.1), margins of 20 mm above and below, 30 mm left, 15 mm right (I.3: 20-25, 30-35, 15-20),
Times New Roman in black (I.4), sizes as in mục IV. An office that wants another look changes the
styles in its program; nothing in the text is formatted by hand.
"""

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from docx.document import Document
    from docx.section import Section
    from docx.styles.style import ParagraphStyle

FONT = "Times New Roman"


class _Look(NamedTuple):
    size: float
    align: str = "left"
    bold: bool = False
    italic: bool = False
    indent: float = 0
    """Of the first line, in millimetres."""
    before: float = 0
    after: float = 0
    spacing: float = 1
    keep: bool = False
    """With the next paragraph, on one page."""


STATE_NAME = "Quốc hiệu"
MOTTO = "Tiêu ngữ"
ABOVE = "Cơ quan chủ quản"
BODY = "Cơ quan ban hành"
NUMBER = "Số và ký hiệu"
PLACE = "Địa danh và ngày"
KIND = "Tên loại"
ABOUT = "Trích yếu"
LETTER_ABOUT = "Trích yếu công văn"
RULE = "Nét kẻ dưới"
TO = "Kính gửi"
BANNER = "Lưu ý"
TEXT = "Nội dung"
HEADINGS = {1: "Đề mục 1", 2: "Đề mục 2"}
SIGNER = "Chức vụ người ký"
RECIPIENTS = "Nơi nhận"
RECIPIENT = "Nơi nhận, danh sách"
CELL = "Ô bảng"
HEAD_CELL = "Ô tiêu đề bảng"
PAGE_NUMBER = "Số trang"
ANNEX = "Phụ lục"
ANNEX_TITLE = "Tên phụ lục"
ANNEXED = "Kèm theo"
NOTE = "Chú thích"

_LOOKS = {
    STATE_NAME: _Look(12, "center", bold=True),
    MOTTO: _Look(13, "center", bold=True),
    ABOVE: _Look(12, "center"),
    BODY: _Look(12, "center", bold=True),
    NUMBER: _Look(13, "center", before=6),
    PLACE: _Look(13, "center", italic=True, before=6),
    KIND: _Look(14, "center", bold=True, before=18, keep=True),
    ABOUT: _Look(14, "center", bold=True, keep=True),
    LETTER_ABOUT: _Look(12, "center", before=2),
    RULE: _Look(6, "center", after=6),
    TO: _Look(14, "center", before=12, after=6),
    BANNER: _Look(14, "center", bold=True, before=6, after=6),
    TEXT: _Look(14, "justify", indent=12.7, after=6, spacing=1.15),
    HEADINGS[1]: _Look(14, "justify", bold=True, indent=12.7, before=6, after=6, keep=True),
    HEADINGS[2]: _Look(14, "justify", bold=True, indent=12.7, after=6, keep=True),
    SIGNER: _Look(14, "center", bold=True),
    RECIPIENTS: _Look(12, bold=True, italic=True),
    RECIPIENT: _Look(11),
    CELL: _Look(11),
    HEAD_CELL: _Look(11, "center", bold=True),
    PAGE_NUMBER: _Look(13, "center"),
    NOTE: _Look(11, italic=True, before=4),
    ANNEX: _Look(14, "center", bold=True, keep=True),
    ANNEX_TITLE: _Look(13, "center", bold=True, keep=True),
    ANNEXED: _Look(13, "center", italic=True, after=8, keep=True),
}


def id_of(name: str) -> str:
    """The id under which a document keeps a style of ours."""
    return name.replace(" ", "")


def new_document() -> "Document":
    """An empty document with the page and the styles of a paper."""
    from docx import Document

    document = Document()
    _make_defaults(document)
    for name, look in _LOOKS.items():
        _make_style(document, name, look)
    set_page(document.sections[0])
    return document


def set_page(section: "Section", *, landscape: bool = False) -> None:
    """Give a section the sheet and the margins; a wide one lies on its side."""
    from docx.enum.section import WD_ORIENT
    from docx.shared import Mm

    section.orientation = WD_ORIENT.LANDSCAPE if landscape else WD_ORIENT.PORTRAIT
    height, width = (210, 297) if landscape else (297, 210)
    section.page_height, section.page_width = Mm(height), Mm(width)
    section.top_margin = section.bottom_margin = Mm(20)
    section.left_margin, section.right_margin = Mm(30), Mm(15)
    section.header_distance = section.footer_distance = Mm(10)


def _make_defaults(document: "Document") -> None:
    """The font and the language of everything that has no style of its own."""
    from docx.oxml.ns import qn
    from docx.shared import Pt

    normal: ParagraphStyle = document.styles["Normal"]
    normal.font.size = Pt(14)
    normal.paragraph_format.space_after = Pt(0)
    defaults = document.styles.element.find(qn("w:docDefaults"))
    for language in defaults.iter(qn("w:lang")):
        language.set(qn("w:val"), "vi-VN")
    for properties in [normal.element.get_or_add_rPr(), *defaults.iter(qn("w:rPr"))]:
        set_font(properties)


def set_font(properties: object) -> None:
    """Name the one font for every script, in place of the theme's."""
    from docx.oxml.ns import qn

    fonts = properties.get_or_add_rFonts()  # type: ignore[attr-defined] # an element of python-docx
    for name in list(fonts.attrib):
        del fonts.attrib[name]
    for script in ("ascii", "hAnsi", "cs", "eastAsia"):
        fonts.set(qn(f"w:{script}"), FONT)


def _make_style(document: "Document", name: str, look: _Look) -> None:
    from docx.enum.style import WD_STYLE_TYPE
    from docx.enum.text import WD_ALIGN_PARAGRAPH
    from docx.shared import Mm, Pt

    style = document.styles.add_style(name, WD_STYLE_TYPE.PARAGRAPH)
    style.base_style = document.styles["Normal"]
    style.quick_style = True
    style.font.size, style.font.bold, style.font.italic = Pt(look.size), look.bold, look.italic
    form = style.paragraph_format
    form.alignment = getattr(WD_ALIGN_PARAGRAPH, look.align.upper())
    form.first_line_indent = Mm(look.indent)
    form.space_before, form.space_after = Pt(look.before), Pt(look.after)
    form.line_spacing = look.spacing
    form.keep_with_next = look.keep
    form.widow_control = True
