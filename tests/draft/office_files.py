"""Documents made for the tests: .docx as Word writes it, .pdf with text, both without a library."""

import re
import zipfile
from collections.abc import Iterable
from io import BytesIO
from pathlib import Path
from xml.sax.saxutils import escape

NOTICE = Path(__file__).parent / "thong-bao.md"
_W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'


def notice_lines() -> list[str]:
    """The shipped notice as plain lines, as a .docx or .pdf of it has them."""
    lines = []
    for line in NOTICE.read_text("utf-8").splitlines():
        words = re.sub(r"^#+ |\*\*", "", line).strip()
        if words:
            lines.append(words)
    return lines


def docx(body: str, **parts: str) -> bytes:
    """A .docx of some XML in its body; ``numbering``, ``styles`` and ``header1`` are its parts."""
    stream = BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("[Content_Types].xml", "<Types/>")
        archive.writestr(
            "word/document.xml", f"<w:document {_W}><w:body>{body}</w:body></w:document>"
        )
        for name, xml in parts.items():
            archive.writestr(
                f"word/{name}.xml", f"<w:{name.rstrip('1')} {_W}>{xml}</w:{name.rstrip('1')}>"
            )
    return stream.getvalue()


def paragraph(text: str, rules: str = "") -> str:
    """A paragraph of one run."""
    return f"<w:p><w:pPr>{rules}</w:pPr><w:r><w:t>{escape(text)}</w:t></w:r></w:p>"


def typed(lines: Iterable[str]) -> bytes:
    """Numbers and dashes are letters of the text."""
    return docx("".join(paragraph(line) for line in lines))


_LISTS = """
<w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/>
<w:lvlText w:val="%1."/></w:lvl></w:abstractNum>
<w:abstractNum w:abstractNumId="2"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/>
<w:lvlText w:val="-"/></w:lvl></w:abstractNum>
<w:num w:numId="3"><w:abstractNumId w:val="1"/></w:num>
<w:num w:numId="4"><w:abstractNumId w:val="2"/></w:num>
"""
_STYLES = """
<w:style w:styleId="Muc"><w:pPr><w:numPr><w:numId w:val="3"/></w:numPr></w:pPr></w:style>
<w:style w:styleId="MucCon"><w:basedOn w:val="Muc"/></w:style>
<w:style w:styleId="Gach"><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="4"/></w:numPr>
</w:pPr></w:style>
"""


def automatic(lines: Iterable[str], *, by_style: bool) -> bytes:
    """Numbers and dashes are counted by Word: by style, or paragraph by paragraph."""
    body = []
    for line in lines:
        number, dash = re.match(r"\d+\. ", line), line.startswith("- ")
        words = line[number.end() :] if number else line[2:] if dash else line
        if by_style:
            style = "MucCon" if number else "Gach" if dash else "Normal"
            rules = f'<w:pStyle w:val="{style}"/>'
        else:
            made = "3" if number else "4"
            numbered = f'<w:numPr><w:ilvl w:val="0"/><w:numId w:val="{made}"/></w:numPr>'
            rules = numbered if number or dash else ""
        body.append(paragraph(words, rules))
    return docx("".join(body), numbering=_LISTS, styles=_STYLES)


def wrapped(lines: Iterable[str], width: int = 88) -> list[list[str]]:
    """Lines broken as on a page: a first line indented, pages of 40 lines."""
    rows: list[str] = []
    for line in lines:
        row = "     "
        for word in line.split():
            if len(row) + len(word) > width:
                rows.append(row)
                row = ""
            row += (" " if row.strip() else "") + word
        rows.append(row)
    return [rows[i : i + 40] for i in range(0, len(rows), 40)]


def pdf(pages: list[list[str]]) -> bytes:
    """A PDF with this text, numbered from its second page on; letters are named by a CMap."""
    letters = sorted({c for page in pages for row in page for c in row} | set("0123456789"))
    code = {c: i + 1 for i, c in enumerate(letters)}
    cmap = "\n".join(f"<{code[c]:04x}> <{ord(c):04x}>" for c in letters)
    kids = " ".join(f"{6 + 2 * i} 0 R" for i in range(len(pages)))
    objects = [
        "<< /Type /Catalog /Pages 2 0 R >>",
        f"<< /Type /Pages /Count {len(pages)} /Kids [{kids}] >>",
        (
            "<< /Type /Font /Subtype /Type0 /BaseFont /Times /Encoding /Identity-H "
            "/DescendantFonts [4 0 R] /ToUnicode 5 0 R >>"
        ),
        (
            "<< /Type /Font /Subtype /CIDFontType2 /BaseFont /Times /DW 500 /CIDSystemInfo "
            "<< /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> >>"
        ),
        _stream(
            "/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /X def "
            "1 begincodespacerange <0000> <ffff> endcodespacerange\n"
            f"{len(letters)} beginbfchar\n{cmap}\nendbfchar endcmap end end"
        ),
    ]
    for number, rows in enumerate(pages):
        content = ["BT /F 11 Tf 60 780 Td"]
        for row in [*([f"{' ' * 40}{number + 1}"] if number else []), *rows]:
            indent = len(row) - len(row.lstrip())
            shown = "".join(f"{code[c]:04x}" for c in row.strip())
            content.append(f"{indent * 5.5} 0 Td <{shown}> Tj {-indent * 5.5} -16 Td")
        objects.append(
            f"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents {7 + 2 * number} 0 R "
            "/Resources << /Font << /F 3 0 R >> >> >>"
        )
        objects.append(_stream("\n".join([*content, "ET"])))
    return _file(objects)


def _stream(content: str) -> str:
    return f"<< /Length {len(content.encode())} >>\nstream\n{content}\nendstream"


def _file(objects: list[str]) -> bytes:
    out, places = b"%PDF-1.7\n", []
    for number, words in enumerate(objects, 1):
        places.append(len(out))
        out += f"{number} 0 obj\n{words}\nendobj\n".encode()
    start = len(out)
    out += f"xref\n0 {len(objects) + 1}\n0000000000 65535 f \n".encode()
    out += b"".join(f"{place:010} 00000 n \n".encode() for place in places)
    out += (
        f"trailer << /Size {len(objects) + 1} /Root 1 0 R >>\nstartxref\n{start}\n%%EOF\n".encode()
    )
    return out
