"""Reports for tests, and what stands on them."""

import re
from html import unescape
from pathlib import Path

from running import NOTICE, run


def report(folder: Path, *options: object, notice: Path = NOTICE, name: str = "page.html") -> str:
    ran = run("report", "-o", folder / name, "-f", notice, *options)
    assert (ran.status, ran.out) == (0, ""), ran.err
    return (folder / name).read_text(encoding="utf-8")


def words_of(html: str) -> str:
    """What a reader sees of a page, on one line."""
    shown = re.sub(r"<style>.*?</style>|<[^>]*>", " ", html, flags=re.DOTALL)
    return " ".join(unescape(shown).split())


def sections(html: str) -> dict[str, str]:
    """The words of each section, by its id in the page."""
    found = re.findall(r'<section id="([^"]*)".*?>(.*?)</section>', html, re.DOTALL)
    return {id_: words_of(part) for id_, part in found}


def first_sheet(html: str) -> str:
    """What stands above the annex."""
    return html.partition('<div class="annex"')[0]
