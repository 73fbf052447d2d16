# ruff: noqa: INP001 - a script
"""Print the shipped notice as pictures in a PDF, as a scanner makes it: scan_notice.py FONT PDF."""

import sys
from pathlib import Path

from PIL import Image, ImageDraw, ImageFont

sys.path.insert(0, str(Path(__file__).parents[1] / "tests/draft"))
from office_files import notice_lines, wrapped

_PAGE = (2481, 3508)
"""A4 at 300 dots an inch."""
_LEFT, _TOP, _STEP, _INDENT = 250, 220, 72, 22


def page(rows: list[str], number: int, font: ImageFont.FreeTypeFont) -> Image.Image:
    """One page, with its number from the second on."""
    picture = Image.new("L", _PAGE, 255)
    draw = ImageDraw.Draw(picture)
    if number:
        draw.text((_PAGE[0] // 2, _TOP // 2), str(number + 1), font=font, fill=0)
    for line, row in enumerate(rows):
        x = _LEFT + (len(row) - len(row.lstrip())) * _INDENT
        draw.text((x, _TOP + line * _STEP), row.strip(), font=font, fill=0)
    return picture


def main() -> None:
    """Write the PDF."""
    font = ImageFont.truetype(sys.argv[1], 42)
    pages = [page(rows, number, font) for number, rows in enumerate(wrapped(notice_lines()))]
    pages[0].save(sys.argv[2], save_all=True, append_images=pages[1:], resolution=300)


main()
