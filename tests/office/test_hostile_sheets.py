"""Sheets from whomever: refused, or read as text, in bounded time and memory."""

import resource
import time
import zipfile
from datetime import date
from io import BytesIO
from random import Random

import pytest
from sheets import fill, make

from iocplan.editing.incoming import Taken
from iocplan.errors import RefusedError
from iocplan.notice_file.load import load_plan
from iocplan.office.incoming.book import Cell, FoundBook, cell_name, read_book
from iocplan.office.incoming.compare import compare
from iocplan.schedule.standing import stand
from running import NOTICE

TYPES = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships"
WORKBOOK = (
    f'<workbook xmlns="{MAIN}" xmlns:r="{TYPES}"><sheets>'
    '<sheet name="A" sheetId="1" r:id="rId1"/></sheets></workbook>'
)
RELATIONS = (
    f'<Relationships xmlns="{PACKAGE}">'
    f'<Relationship Id="rId1" Type="{TYPES}/worksheet" Target="worksheets/sheet1.xml"/>'
    f'<Relationship Id="rId2" Type="{TYPES}/sharedStrings" Target="/xl/sharedStrings.xml"/>'
    "</Relationships>"
)
MOST_SECONDS, MOST_MEGABYTES = 2, 500


def book(sheet: str, **parts: str) -> bytes:
    written = BytesIO()
    names = {"workbook": "xl/workbook.xml", "shared": "xl/sharedStrings.xml"}
    with zipfile.ZipFile(written, "w", zipfile.ZIP_DEFLATED) as made:
        made.writestr("xl/_rels/workbook.xml.rels", RELATIONS)
        for name, text in {"workbook": WORKBOOK, **parts}.items():
            made.writestr(names.get(name, name), text)
        made.writestr("xl/worksheets/sheet1.xml", sheet)
    return written.getvalue()


def sheet(rows: str) -> str:
    return f'<worksheet xmlns="{MAIN}"><sheetData>{rows}</sheetData></worksheet>'


def read(data: bytes) -> FoundBook | RefusedError:
    """What comes of a file, in little time and little memory."""
    before, began = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss, time.process_time()
    try:
        found: FoundBook | RefusedError = read_book(data)
    except RefusedError as error:
        found = error
    grown = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before
    assert time.process_time() - began < MOST_SECONDS
    assert grown < MOST_MEGABYTES * 1024
    return found


CELL = '<c r="A1" t="inlineStr"><is><t>x</t></is></c>'
DOCTYPE = '<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;&a;">]>'
REFUSED = {
    "a bomb": book(sheet("<row>" + " " * 2**26 + "</row>")),
    "a bomb of cells": book(sheet("<row>" + "<c/>" * 2**20 + "</row>")),
    "a bomb of texts": book(sheet(""), shared="<sst>" + "<si/>" * 2**20 + "</sst>"),
    "entities": book(DOCTYPE + sheet(CELL)),
    "entities in the book": book(sheet(CELL), workbook=DOCTYPE + WORKBOOK),
    "a deep nest": book("<a>" * 5000 + "</a>" * 5000),
    "no sheet at all": book("<row", workbook=WORKBOOK),
    "half a file": book(sheet(CELL))[:300],
    "nothing": b"",
    "no zip": b"PK\x03\x04" + bytes(200),
}


@pytest.mark.parametrize("name", REFUSED)
def test_what_is_no_sheet_or_too_much_is_refused(name):
    assert isinstance(read(REFUSED[name]), RefusedError)


ROWS = {
    "a row past all rows": (
        '<row r="999999999999">' + CELL.replace("A1", "A9") + "</row>",
        {(9, 1)},
    ),
    "the last cell": ('<row><c r="XFD1048576"><v>1</v></c></row>', {(1_048_576, 16_384)}),
    "no references": ("<row><c><v>1</v></c><c/><c><v>2</v></c></row>", {(1, 1), (1, 3)}),
    "a text that is not there": ('<row><c r="A1" t="s"><v>7</v></c></row>', set()),
    "a number that is none": ('<row><c r="A1" t="s"><v>-1e9</v></c></row>', set()),
    "a strange reference": ('<row><c r="🂡1"><v>1</v></c></row>', {(1, 1)}),
}


@pytest.mark.parametrize("name", ROWS)
def test_a_sheet_is_as_large_as_what_stands_in_it(name):
    rows, places = ROWS[name]
    found = read(book(sheet(rows)))
    assert isinstance(found, FoundBook)
    assert set(found.sheets[0].cells) == places


def test_formulas_macros_and_links_to_other_files_are_only_told():
    rows = '<row><c r="A1" t="str"><f>WEBSERVICE("http://x")</f><v>got</v></c></row>'
    relations = RELATIONS.replace(
        "</Relationships>",
        f'<Relationship Id="rId3" Type="{TYPES}/worksheet" Target="file:///etc/passwd" '
        'TargetMode="External"/></Relationships>',
    )
    parts = {"xl/vbaProject.bin": "macro", "xl/externalLinks/externalLink1.xml": DOCTYPE + "<a/>"}
    data = book(sheet(rows), **parts)
    data = data.replace(RELATIONS.encode(), relations.encode())
    found = read(data)
    assert isinstance(found, FoundBook)
    assert found.sheets[0].cells == {(1, 1): Cell("got", is_formula=True)}


def test_texts_keep_their_runs_and_lose_their_phonetic_guides():
    shared = "<sst><si><r><t>Nội </t></r><r><t>vụ</t></r><rPh><t>x</t></rPh></si></sst>"
    found = read(book(sheet('<row><c r="A1" t="s"><v>0</v></c></row>'), shared=shared))
    assert isinstance(found, FoundBook)
    assert found.sheets[0].cells[1, 1].text == "Nội vụ"


@pytest.mark.parametrize(
    ("place", "name"), [((7, 4), "D7"), ((1, 26), "Z1"), ((1, 27), "AA1"), ((2, 16_384), "XFD2")]
)
def test_a_cell_is_called_as_its_program_calls_it(place, name):
    assert cell_name(place) == name


def test_an_encoding_that_nobody_knows_is_refused():
    text = f'<?xml version="1.0" encoding="UTFC8"?>{sheet(CELL)}'
    assert isinstance(read(book(text)), RefusedError)
    assert isinstance(read(book(sheet(CELL), workbook=text)), RefusedError)


@pytest.fixture(scope="module")
def filled(tmp_path_factory):
    made = make(tmp_path_factory.mktemp("sheet"))
    fill(made, "1.1", {"Ngày trình": "20/3", "Kết quả": "đã trình", "Ghi chú": "một"})
    with zipfile.ZipFile(made) as parts:
        return made.read_bytes(), {name: parts.read(name) for name in parts.namelist()}


def test_whatever_becomes_of_a_sheet_it_is_read_or_refused(filled, rng, how_many, tried):
    data, parts = filled
    standing = stand(load_plan(NOTICE), date(2023, 3, 24))
    taken = 0
    for _ in range(how_many(150, 5000)):
        wrong = mangled(rng, data) if rng.random() < 0.3 else mangled_part(rng, parts)
        found = read(wrong)
        if isinstance(found, FoundBook):
            said = compare(standing, lambda id_: ("tasks", id_), found, Taken.DONE)
            assert all(problem.say("vi") for problem in said.problems)
            taken += 1
    tried(f"mangled sheets: {taken} could still be read")


def mangled(rng: Random, data: bytes) -> bytes:
    wrong = bytearray(data)
    for _ in range(rng.randint(1, 8)):
        wrong[rng.randrange(len(wrong))] = rng.randrange(256)
    return bytes(wrong if rng.random() < 0.7 else wrong[: rng.randrange(len(wrong))])


def mangled_part(rng: Random, parts: dict[str, bytes]) -> bytes:
    name = rng.choice([name for name in parts if name.startswith("xl/") or "custom" in name])
    text = parts[name]
    for _ in range(rng.randint(1, 3)):
        start = rng.randrange(len(text))
        end = start + rng.randint(1, 60)
        new = rng.choice([b"", text[start:end] * 3, b"-1", b"9" * 30, b"\xd9\xa3", b"1e308"])
        text = text[:start] + new + text[end:]
    written = BytesIO()
    with zipfile.ZipFile(written, "w") as made:
        for other, data in {**parts, name: text}.items():
            made.writestr(other, data)
    return written.getvalue()
