"""The text of a .docx, as it is printed: numbers counted, changes accepted, tables in rows.

Insertions that are tracked are kept, deletions left out (ECMA-376 Part 1, 17.13.5); what stands
in headers and footers is read apart.
"""

from dataclasses import dataclass, field

from iocplan.draft.reading import limits
from iocplan.draft.reading.numbering import Numbering, read_numbering
from iocplan.ooxml.failures import refuse, too_large
from iocplan.ooxml.xml import Attributes, parse, value
from iocplan.ooxml.zipped import Zipped
from iocplan.texts import draft as texts

_BODY = "word/document.xml"
_DROPPED = ("del", "moveFrom", "Fallback", "instrText", "delText", "footnotePr")
_LAYOUT_COLUMNS = 2


@dataclass(slots=True)
class Docx:
    """What was read of a .docx."""

    text: str
    margins: str
    """Headers and footers."""
    pictures: bool
    """It holds pictures, which are not read."""


@dataclass(slots=True)
class _Table:
    rows: list[list[list[str]]] = field(default_factory=list)


def read_docx(data: bytes) -> Docx:
    """The text of a .docx, a paragraph a line.

    Raises:
        RefusedError: it is none, damaged, or larger than a document is.
    """
    parts = Zipped(data)
    if _BODY not in parts:
        raise refuse(texts.NOT_DOCX, texts.NOT_DOCX_HINT)
    body = _Body(read_numbering(parts))
    parse(parts.chunks(_BODY), body.start, body.end, body.data)
    margins = []
    for name in parts.names():
        if name.startswith(("word/header", "word/footer")) and name.endswith(".xml"):
            margin = _Body(Numbering())
            parse(parts.chunks(name), margin.start, margin.end, margin.data)
            margins.append(margin.text())
    pictures = any(name.startswith("word/media/") for name in parts.names())
    return Docx(body.text(), "\n".join(margins), pictures)


class _Body:
    """Gathers lines while the elements of a document pass by."""

    def __init__(self, numbering: Numbering) -> None:
        self.numbering = numbering
        self.lines: list[str] = []
        self.tables: list[_Table] = []
        self.paragraphs: list[list[str]] = []
        """The words of the open paragraphs: a text box stands within one."""
        self.rules: list[dict[str, str | None]] = []
        self.dropped = 0
        self.in_text = False
        self.letters = 0

    def text(self) -> str:
        return "\n".join(self.lines)

    def start(self, name: str, attributes: Attributes) -> None:
        if name in _DROPPED:
            self.dropped += 1
        if self.dropped:
            return
        if name == "p":
            self.paragraphs.append([])
            self.rules.append({})
        elif name in ("tbl", "tr", "tc"):
            self._open_table(name)
        elif name == "t":
            self.in_text = True
        elif self.paragraphs:
            self._in_paragraph(name, attributes)

    def _in_paragraph(self, name: str, attributes: Attributes) -> None:
        if name in ("pStyle", "numId", "ilvl"):
            self.rules[-1][name] = value(attributes)
        elif name in ("tab", "br", "cr", "noBreakHyphen") and "pPr" not in self.rules[-1]:
            self.paragraphs[-1].append({"tab": "\t", "noBreakHyphen": "-"}.get(name, "\n"))
        elif name == "pPr":
            self.rules[-1]["pPr"] = ""

    def _open_table(self, name: str) -> None:
        if name == "tbl":
            self.tables.append(_Table())
        elif name == "tr" and self.tables:
            self.tables[-1].rows.append([])
        elif name == "tc" and self.tables and self.tables[-1].rows:
            self.tables[-1].rows[-1].append([])

    def data(self, words: str) -> None:
        if self.in_text and not self.dropped and self.paragraphs:
            self.letters += len(words)
            if self.letters > limits.LETTERS:
                raise too_large(texts.LETTERS)
            self.paragraphs[-1].append(words)

    def end(self, name: str) -> None:
        if name in _DROPPED:
            self.dropped -= 1
        elif self.dropped:
            return
        elif name == "t":
            self.in_text = False
        elif name == "pPr" and self.rules:
            self.rules[-1].pop("pPr", None)
        elif name == "p" and self.paragraphs:
            self._paragraph()
        elif name == "tbl" and self.tables:
            for line in _lines(self.tables.pop()):
                self._line(line)

    def _paragraph(self) -> None:
        rules, words = self.rules.pop(), "".join(self.paragraphs.pop())
        level = rules.get("ilvl")
        label = (
            self.numbering.label(
                rules.get("pStyle"), rules.get("numId"), int(level) if level else None
            )
            if words.strip()
            else ""
        )
        self._line(f"{label} {words}" if label else words)

    def _line(self, line: str) -> None:
        table = self.tables[-1] if self.tables else None
        if table and table.rows and table.rows[-1]:
            table.rows[-1][-1].append(line)
        else:
            self.lines.append(line)


def _lines(table: _Table) -> list[str]:
    """A table as lines: the cells of a frame one after another, else a row a line."""
    columns = max((len(row) for row in table.rows), default=0)
    several = any(len([p for p in cell if p.strip()]) > 1 for row in table.rows for cell in row)
    if columns <= 1 or (columns <= _LAYOUT_COLUMNS and several) or len(table.rows) == 1:
        return [line for row in table.rows for cell in row for line in cell]
    return [" | ".join(" ".join(" ".join(cell).split()) for cell in row) for row in table.rows]
