"""The site over many notices: an index, a page a notice, a page a unit over all of them."""

import html
import re

import pytest

from running import run

DAY = ("--today", "2026-03-24")


@pytest.fixture
def pages(office, tmp_path):
    folder = tmp_path / "site"
    ran = run("report", "-o", f"{folder}/", *DAY)
    assert ran.status == 0, ran.err
    assert ran.err.endswith("site: 13 pages.\n")
    assert office.is_dir()
    found = sorted(folder.rglob("*.html"))
    return {str(p.relative_to(folder)): p.read_text(encoding="utf-8") for p in found}


def text(page):
    bare = re.sub(r"<[^>]+>", " ", re.sub(r"(?s)<style.*?</style>", "", page))
    return " ".join(html.unescape(bare).split())


def test_the_index_has_a_row_a_notice_and_a_row_a_unit_over_all(pages):
    index = text(pages["index.html"])
    assert "4 notices As of Tue 24 Mar 2026 15 tasks. 1 done" in index
    assert "Opening of the library 4 1 1" in index
    assert "Home Affairs Division 5 0 1" in index


def test_every_link_leads_to_a_page_or_a_place_of_its_own(pages):
    for address, page in pages.items():
        ids = re.findall(r' id="([^"]+)"', page)
        assert len(ids) == len(set(ids)), address
        for link in map(html.unescape, re.findall(r'href="#([^"]+)"', page)):
            assert link in ids, (address, link)
    links = re.findall(r'href="((?:notices|units)/[^"]+)"', pages["index.html"])
    assert set(links) == set(pages) - {"index.html"}


def test_a_units_page_has_what_each_notice_has_for_it_and_nothing_of_others(pages):
    page = text(pages["units/noi-vu.html"])
    assert "Home Affairs Division 3 notices" in page
    for said in (
        "Conclusions of the March meeting: Overdue 1",
        "Opening of the library: Still open 1",
        "Digitising the files in 2026: Awaiting decision 1",
    ):
        assert said in page
    assert "Night patrols" not in page
    assert "Reports on" not in page


def test_a_page_of_one_notice_is_that_notices_own(office, pages, tmp_path):
    alone = tmp_path / "alone"
    run("report", "-o", f"{alone}/", "-f", office / "so-hoa-ho-so/notice.yaml", *DAY)
    own = (alone / "notices/so-hoa-ho-so.html").read_text(encoding="utf-8")
    assert pages["notices/so-hoa-ho-so.html"] == own
