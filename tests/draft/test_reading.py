"""Documents as offices have them → text, and those that are refused with the way out."""

import re
import sys

import pytest
from office_files import automatic, docx, paragraph, pdf, typed

from iocplan.draft.reading.document import read_bytes, read_file
from iocplan.errors import RefusedError


def read(data: bytes) -> str:
    return read_bytes(data, list)


def refused(data: bytes) -> str:
    with pytest.raises(RefusedError) as caught:
        read(data)
    assert caught.value.hint
    return caught.value.message.say("en")


def test_typed_numbers_stay_and_automatic_ones_are_counted():
    lines = ["1. Sở A:", "- Một.", "- Hai.", "2. Sở B:", "- Ba."]
    assert read(typed(lines)).splitlines() == lines
    assert read(automatic(lines, by_style=True)).splitlines() == lines
    assert read(automatic(lines, by_style=False)).splitlines() == lines


def test_letters_roman_numbers_and_levels_are_printed_as_word_prints_them():
    levels = "".join(
        f'<w:lvl w:ilvl="{i}"><w:numFmt w:val="{form}"/><w:lvlText w:val="{text}"/></w:lvl>'
        for i, (form, text) in enumerate(
            [("upperRoman", "%1."), ("decimal", "%1.%2."), ("lowerLetter", "%3)")]
        )
    )
    numbering = f'<w:abstractNum w:abstractNumId="0">{levels}</w:abstractNum>'
    numbering += '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>'
    rows = "".join(
        paragraph(text, f'<w:numPr><w:ilvl w:val="{level}"/><w:numId w:val="1"/></w:numPr>')
        for level, text in [(0, "Một"), (1, "Hai"), (2, "Ba"), (2, "Bốn"), (1, "Năm"), (0, "Sáu")]
    )
    lines = ["I. Một", "I.1. Hai", "a) Ba", "b) Bốn", "I.2. Năm", "II. Sáu"]
    assert read(docx(rows, numbering=numbering)).splitlines() == lines


def test_tracked_insertions_are_kept_and_deletions_left_out():
    body = (
        "<w:p><w:r><w:t>Giao Sở A </w:t></w:r><w:ins><w:r><w:t>và Sở B </w:t></w:r></w:ins>"
        "<w:del><w:r><w:delText>và Sở C </w:delText></w:r></w:del>"
        "<w:r><w:t>rà soát</w:t></w:r></w:p>"
    )
    assert read(docx(body)) == "Giao Sở A và Sở B rà soát"


def test_a_table_of_work_is_read_in_rows_and_a_frame_of_two_columns_cell_by_cell():
    def cell(*texts: str) -> str:
        return f"<w:tc>{''.join(paragraph(text) for text in texts)}</w:tc>"

    def table(*rows: str) -> str:
        return f"<w:tbl>{''.join(f'<w:tr>{row}</w:tr>' for row in rows)}</w:tbl>"

    frame = table(cell("SỞ Y TẾ", "Số: 1/TB-SYT") + cell("CỘNG HÒA", "Độc lập"))
    work = table(
        cell("Nội dung") + cell("Chủ trì") + cell("Thời hạn"),
        cell("Rà soát", "hồ sơ") + cell("Phòng A") + cell("Quý I/2026"),
    )
    assert read(docx(frame + work)).splitlines() == [
        "SỞ Y TẾ",
        "Số: 1/TB-SYT",
        "CỘNG HÒA",
        "Độc lập",
        "Nội dung | Chủ trì | Thời hạn",
        "Rà soát hồ sơ | Phòng A | Quý I/2026",
    ]


def test_headers_and_footers_are_no_part_of_the_text_but_their_mark_of_secrecy_counts():
    body = paragraph("Nội dung thông báo")
    assert read(docx(body, header1=paragraph("Trang 1"))) == "Nội dung thông báo"
    message = refused(docx(body, header1=paragraph("TUYỆT MẬT")))
    assert (
        message
        == "The document is marked TUYỆT MẬT (secret): it must not be put into this program."
    )


@pytest.mark.parametrize(
    "line", ["MẬT", "TỐI MẬT", "SỞ Y TẾ        TUYỆT MẬT", "Độ mật: Mật", "Số 1/TB | MẬT |"]
)
def test_a_secret_document_is_refused_by_its_mark(line):
    assert "(secret)" in refused(f"{line}\nTHÔNG BÁO\nGiao Sở A rà soát.".encode())


@pytest.mark.parametrize("suffix", [".docx", ".pdf"])
def test_other_bytes_under_the_name_of_a_document_are_told_as_such(tmp_path, suffix):
    path = tmp_path / f"a{suffix}"
    path.write_bytes(bytes(range(256)) * 4)
    with pytest.raises(RefusedError) as caught:
        read_file(path, list)
    assert caught.value.message.say("en") == f"This file is called {suffix}, but it is none."


@pytest.mark.parametrize("heading", ["QUY CHẾ BẢO MẬT", "BẢO   MẬT", "BÍ  MẬT NHÀ NƯỚC"])
def test_a_heading_about_secrets_is_no_mark(heading):
    assert read(f"{heading}\nGiao Sở A rà soát.".encode()).startswith(heading)


def test_a_text_that_only_speaks_of_secrets_is_read():
    text = "Giao Công an tỉnh bảo vệ bí mật nhà nước, công tác bảo mật."
    assert read(text.encode()) == text


def test_legacy_fonts_are_recognised_by_their_letters():
    tcvn3 = "Uû ban nh©n d©n tØnh giao Së Tµi chÝnh chñ tr×, phèi hîp víi c¸c ®¬n vÞ rµ so¸t"
    vni = "UÛY BAN NHAÂN DAÂN giao Sôû Taøi chính chuû trì, phoái hôïp vôùi caùc ñôn vò raø soaùt"
    for text in (tcvn3, vni):
        assert "legacy font" in refused(text.encode())


@pytest.mark.parametrize(
    ("data", "message"),
    [
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600), r"\.doc and \.rtf"),
        (b"{\\rtf1 abc}", r"\.doc and \.rtf"),
        (b"\x89PNG\r\n", "picture"),
        (b"\xff\xd8\xff\xe0", "picture"),
        ("Sở".encode("utf-16-be"), "UTF-8"),
        (b"S\xf4\xff\xfe", "UTF-8"),
        (bytes(range(256)), "no text"),
        (b"", "no text"),
        (b" \n\t ", "no text"),
        (b"PK\x03\x04 broken", "damaged"),
    ],
)
def test_what_cannot_be_read_is_refused_with_the_way_out(data, message):
    assert re.search(message, refused(data))


def test_a_missing_file_and_a_folder_are_told(tmp_path):
    for path in (tmp_path / "no.docx", tmp_path):
        with pytest.raises(RefusedError):
            read_file(path, list)


def test_a_pdf_keeps_its_lines_and_indents():
    pytest.importorskip("pdfplumber")
    text = read(pdf([["     1. Sở A rà soát việc", "được giao."], ["     2. Sở B."]]))
    assert [line.strip() for line in text.splitlines() if line.strip()] == [
        "1. Sở A rà soát việc", "được giao.", "2", "2. Sở B.",
    ]  # fmt: skip
    assert text.splitlines()[0].startswith("   ")


def test_a_pdf_without_its_library_names_the_command_that_installs_it(monkeypatch):
    monkeypatch.setitem(sys.modules, "pdfplumber", None)
    with pytest.raises(RefusedError, match="pdfplumber") as refused:
        read(pdf([["1. Sở A rà soát."]]))
    assert refused.value.hint is not None
    assert refused.value.hint.say("vi").endswith("pip install pdfplumber")


def test_a_scanned_pdf_without_tesseract_says_what_to_install(monkeypatch):
    pytest.importorskip("pdfplumber")
    image = pytest.importorskip("PIL.Image")
    from io import BytesIO

    stream = BytesIO()
    image.new("L", (200, 200), 255).save(stream, "PDF")
    monkeypatch.setenv("PATH", "")
    assert "tesseract" in refused(stream.getvalue())
