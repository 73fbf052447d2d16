"""Writes ``examples/thong-bao.docx``, the notice from which the README and the guide begin.

A made-up notice in the usual form: the issuer and the national motto side by side in a table,
headings by unit, a signature. Run ``python tools/example_document.py`` in a checkout.
"""

from pathlib import Path

from docx import Document
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.shared import Pt

ROOT = Path(__file__).parents[1]
HEAD = [
    (
        "ỦY BAN NHÂN DÂN\nPHƯỜNG AN HÒA",
        "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc",
    ),
    ("Số: 45/TB-UBND", "An Hòa, ngày 03 tháng 3 năm 2026"),
]
TITLE = [
    "THÔNG BÁO",
    "Kết luận của Chủ tịch UBND phường tại cuộc họp giao ban ngày 02/3/2026",
]
BODY = """\
Ngày 02/3/2026, Chủ tịch UBND phường Lê Thị Hạnh chủ trì cuộc họp giao ban tháng 3. Sau khi nghe \
các đơn vị báo cáo, Chủ tịch UBND phường kết luận như sau:
1. Phòng Văn hóa - Xã hội
a) Trình Kế hoạch tổ chức Ngày Sách chậm nhất ngày 13/3/2026.
b) Chủ trì, phối hợp với Công an phường rà soát các cơ sở lưu trú, báo cáo Chủ tịch UBND phường \
trước ngày 20/3/2026.
2. Phòng Kinh tế, Hạ tầng và Đô thị
a) Hoàn thành lắp đặt 12 camera an ninh trong tháng 3 năm 2026.
b) Khẩn trương xử lý điểm đọng nước đường Trần Phú.
3. Đề nghị Điện lực An Hòa di dời 03 cột điện trên đường Trần Phú trước ngày 31/3/2026.
4. Văn phòng HĐND và UBND phường thường xuyên theo dõi, đôn đốc, báo cáo."""
FOOT = [
    (
        "Nơi nhận:\n- Các đơn vị nêu trên;\n- Chủ tịch, các PCT UBND phường;\n- Lưu: VT.",
        "TL. CHỦ TỊCH\nCHÁNH VĂN PHÒNG\n\n\nNguyễn Văn Bình",
    )
]


def main() -> None:
    """Write the document."""
    document = Document()
    normal = document.styles["Normal"]
    normal.font.name, normal.font.size = "Times New Roman", Pt(14)
    _side_by_side(document, HEAD)
    for line in TITLE:
        paragraph = document.add_paragraph()
        paragraph.alignment = WD_ALIGN_PARAGRAPH.CENTER
        paragraph.add_run(line).bold = True
    for line in BODY.splitlines():
        document.add_paragraph(line).alignment = WD_ALIGN_PARAGRAPH.JUSTIFY
    _side_by_side(document, FOOT)
    document.core_properties.author = ""
    document.save(str(ROOT / "examples" / "thong-bao.docx"))


def _side_by_side(document, rows) -> None:  # noqa: ANN001 - of python-docx
    table = document.add_table(rows=0, cols=2)
    for texts in rows:
        for cell, text in zip(table.add_row().cells, texts, strict=True):
            cell.text = text
            for paragraph in cell.paragraphs:
                paragraph.alignment = WD_ALIGN_PARAGRAPH.CENTER


if __name__ == "__main__":
    main()
