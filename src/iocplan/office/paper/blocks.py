"""What a paper is built of: paragraphs of a style, tables without lines, tables of data."""

from collections.abc import Iterable, Sequence
from copy import deepcopy
from typing import TYPE_CHECKING

from iocplan.office.paper import styles
from iocplan.office.plain import clean
from iocplan.report.page import PageTable, full_title

if TYPE_CHECKING:
    from docx.document import Document
    from docx.oxml.table import CT_Row
    from docx.oxml.xmlchemy import BaseOxmlElement
    from docx.table import Table, _Cell, _Row
    from docx.text.paragraph import Paragraph


def add(holder: "Document | _Cell", style: str, text: str = "") -> "Paragraph":
    """Add a paragraph; in a cell that is still empty, fill the one that is there."""
    from docx.table import _Cell

    paragraph: Paragraph
    if isinstance(holder, _Cell) and not any(p.text for p in holder.paragraphs):
        paragraph = holder.paragraphs[0]
    else:
        paragraph = holder.add_paragraph()
    paragraph._p.style = styles.id_of(style)  # noqa: SLF001 - by name it is searched each time
    if text:
        paragraph.add_run(clean(text))
    return paragraph


def add_rule(holder: "Document | _Cell", inset: float) -> None:
    """Add the line below a name, drawn in whole.

    Args:
        holder: where it stands.
        inset: how far it stays from both sides, in millimetres.
    """
    from docx.shared import Mm

    paragraph = add(holder, styles.RULE)
    form = paragraph.paragraph_format
    form.left_indent = form.right_indent = Mm(inset)
    border = _element("w:pBdr", _element("w:top", val="single", sz="6", space="1", color="000000"))
    paragraph._p.get_or_add_pPr().insert_element_before(border, "w:ind", "w:jc")  # noqa: SLF001


def two_cells(document: "Document", left: float, right: float) -> "tuple[_Cell, _Cell]":
    """Add a table of two cells without lines, which no page divides.

    Args:
        document: the paper.
        left: the width of the left cell in millimetres.
        right: that of the right one.
    """
    table = document.add_table(rows=1, cols=2)
    _set_widths(table, (left, right))
    _keep_whole(table)
    first, second = table.rows[0].cells
    return first, second


def add_table(document: "Document", table: PageTable, widths: Sequence[float]) -> None:
    """Add a table of data, whose head is repeated on every page and whose rows stay whole.

    A row of one cell is a heading over the whole width.

    Args:
        document: the paper.
        table: the rows.
        widths: the width of each column in millimetres.
    """
    made = document.add_table(rows=1, cols=len(widths), style="Table Grid")
    _set_widths(made, widths)
    empty = deepcopy(made.rows[0]._tr)  # noqa: SLF001
    _fill(made.rows[0].cells, map(full_title, table.columns), styles.HEAD_CELL)
    made.rows[0]._tr.get_or_add_trPr().append(_element("w:tblHeader"))  # noqa: SLF001
    for row in table.rows:
        texts = [cell.text for cell in row.cells]
        cells = _added(made, empty).cells
        if len(texts) == 1:
            _span(cells)
            add(cells[0], styles.HEAD_CELL, texts[0]).paragraph_format.keep_with_next = True
        else:
            _fill(cells, texts, styles.CELL)
    _keep_whole(made)


def _added(table: "Table", empty: "CT_Row") -> "_Row":
    """A row more, a copy of an empty one; ``add_row`` takes longer the longer the table is."""
    from docx.table import _Row

    row = deepcopy(empty)
    table._tbl.append(row)  # noqa: SLF001
    return _Row(row, table)


def _span(cells: "Sequence[_Cell]") -> None:
    """Let the first cell of a row take the place of all; ``merge`` looks through all rows."""
    first, *others = (cell._tc for cell in cells)  # noqa: SLF001
    first.grid_span = len(cells)
    for other in others:
        other.getparent().remove(other)


def _fill(cells: "Iterable[_Cell]", texts: Iterable[str], style: str) -> None:
    for cell, text in zip(cells, texts, strict=True):
        add(cell, style, text)


def _set_widths(table: "Table", widths: Sequence[float]) -> None:
    from docx.shared import Mm

    table.autofit = False
    for column, width in zip(table.columns, widths, strict=True):
        column.width = Mm(width)
        for cell in column.cells:
            cell.width = Mm(width)


def _keep_whole(table: "Table") -> None:
    for row in table.rows:
        row._tr.get_or_add_trPr().append(_element("w:cantSplit"))  # noqa: SLF001


def add_field(paragraph: "Paragraph", code: str) -> None:
    """Add a field that the reader's program works out, as the number of the page."""
    run = paragraph.add_run()
    run._r.append(_element("w:fldChar", fldCharType="begin"))  # noqa: SLF001
    instruction = _element("w:instrText")
    instruction.text = code
    run._r.append(instruction)  # noqa: SLF001
    run._r.append(_element("w:fldChar", fldCharType="end"))  # noqa: SLF001


def _element(name: str, *children: "BaseOxmlElement", **attributes: str) -> "BaseOxmlElement":
    from docx.oxml import OxmlElement
    from docx.oxml.ns import qn

    made = OxmlElement(name)
    for key, value in attributes.items():
        made.set(qn(f"w:{key}"), value)
    for child in children:
        made.append(child)
    return made
