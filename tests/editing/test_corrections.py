import json
from pathlib import Path
from typing import Any

import pytest

from running import NOTICE, run

NOON = "2023-03-24T12:00"
ITEMS = {"1.1": "1.1", "1.1.a": "1.1", "team-established": "team-established"}


def said(*args: str, lang: str = "en", now: str = NOON, status: int = 0) -> str:
    ran = run(*args, "--lang", lang, now=now)
    assert ran.status == status, ran
    return ran.out or ran.err


def shown_task(id_: str) -> dict[str, Any]:
    return dict(json.loads(said("show", id_, "--json"))["task"])


@pytest.mark.parametrize("id_", ITEMS)
@pytest.mark.parametrize(
    ("lang", "lines"),
    [
        (
            "en",
            (
                "{} corrected: 21 Mar 2023 to 20 Mar 2023",
                "{} corrected: document 45/TTr to 46/TTr.\n",
                "Correction of {} taken back: document 45/TTr to 46/TTr.\n",
            ),
        ),
        (
            "vi",
            (
                "Đã đính chính {}: ngày 21/3/2023 thành 20/3/2023",
                "Đã đính chính {}: văn bản 45/TTr thành 46/TTr.\n",
                "Đã hủy đính chính của {}: văn bản 45/TTr thành 46/TTr.\n",
            ),
        ),
    ],
)
def test_nothing_is_overwritten_the_last_counts_and_each_is_taken_back(
    notice: Path, id_: str, lang: str, lines: tuple[str, ...]
) -> None:
    said("check", id_, "--on", "21/3", "--proof", "45/TTr")
    done = notice.read_bytes()
    day, proof, back = (line.format(id_) for line in lines)
    assert said("check", id_, "--on", "20/3", "--because", "nhầm", lang=lang).startswith(day)
    one = notice.read_bytes()
    entry = 'corrections:_- {on: 2023-03-24, done: 2023-03-20, because: "nhầm"}'
    braces = 'corrections: [{on: 2023-03-24, done: 2023-03-20, because: "nhầm"}]'
    text = " ".join(one.decode().split())
    assert entry.replace("_", " ") in text or braces in text
    assert b"2023-03-21" in one
    assert said("check", id_, "--proof", "46/TTr", lang=lang) == proof
    log = said("log", ITEMS[id_])
    for told in ("21 Mar 2023 to 20 Mar 2023: nhầm", "45/TTr to 46/TTr", "Mon 20 Mar 2023"):
        assert told in log
    assert said("check", id_, "--undo", lang=lang) == back
    assert notice.read_bytes() == one
    said("check", id_, "--undo")
    assert notice.read_bytes() == done
    said("check", id_, "--on", "20/3")
    said("check", id_, "--on", "22/3")
    said("uncheck", id_)
    assert notice.read_bytes() == NOTICE.read_bytes()


@pytest.mark.usefixtures("notice")
def test_the_corrected_day_decides_everywhere() -> None:
    said("check", "1.1", "--on", "21/3")
    assert said("check", "1.1", "--on", "20/3").endswith(", on time.\n")
    shown = shown_task("1.1")
    assert (shown["done"], shown["timing"]) == ("2023-03-20", "on_time")
    assert shown["corrections"] == [
        {
            "on": "2023-03-24",
            "done": "2023-03-20",
            "proof": None,
            "because": None,
            "was_done": "2023-03-21",
            "was_proof": None,
        }
    ]


@pytest.mark.usefixtures("notice")
def test_they_count_by_their_days_whatever_their_places(notice: Path) -> None:
    said("check", "1.1", "--on", "21/3")
    said("check", "1.1", "--on", "22/3", now="2023-03-25T12:00")
    said("check", "1.1", "--on", "20/3", now="2023-03-24T12:00")
    assert "done on 22 Mar" not in said("log", "1.1")
    assert shown_task("1.1")["done"] == "2023-03-22"
    said("check", "1.1", "--undo")
    assert "done: 2023-03-22" not in notice.read_text(encoding="utf-8")
    assert shown_task("1.1")["done"] == "2023-03-20"


def test_what_corrects_nothing_is_refused(notice: Path) -> None:
    said("check", "1.1", "--on", "21/3", "--proof", "45/TTr")
    before = notice.read_bytes()
    assert "already done on 21 Mar" in said("check", "1.1", "--on", "21/3", status=1)
    assert "already has a document" in said("check", "1.1", "--proof", "45/TTr", status=1)
    assert "in the future" in said("check", "1.1", "--on", "25/3", status=1)
    assert "before the meeting" in said("check", "1.1", "--on", "14/3", status=1)
    assert "--because is for" in said("check", "1.2", "--because", "x", status=2)
    assert "--undo excludes" in said("check", "1.1", "--undo", "--because", "x", status=2)
    assert notice.read_bytes() == before


def test_a_list_that_is_checked_off_corrects_nothing_on_its_way(notice: Path) -> None:
    said("check", "1.1", "--on", "21/3")
    before = notice.read_bytes()
    assert "1.1 was already done" in said("check", "1.1", "1.2", "--on", "22/3", status=1)
    assert notice.read_bytes() == before
    said("check", "1.1", "--proof", "45/TTr")
    said("check", "1.2")
    told = said("check", "1.1", "1.2", "--on", "22/3")
    assert told.count("corrected") == 2


def test_a_document_that_was_missing_is_added_beside_a_correction(notice: Path) -> None:
    said("check", "1.1", "--on", "21/3")
    assert said("check", "1.1", "--on", "20/3", "--proof", "45/TTr").splitlines() == [
        "Document of 1.1 recorded: 45/TTr.",
        "1.1 corrected: 21 Mar 2023 to 20 Mar 2023, on time.",
    ]
    assert '        proof: "45/TTr"\n' in notice.read_text(encoding="utf-8")
    said("uncheck", "1.1")
    assert notice.read_bytes() == NOTICE.read_bytes()


@pytest.mark.parametrize("lang", ["en", "vi"])
def test_a_difference_tells_both(notice: Path, lang: str) -> None:
    said("check", "1.1", "1.2", "--on", "21/3")
    old = notice.with_name("old.yaml")
    old.write_bytes(notice.read_bytes())
    said("check", "1.1", "--on", "20/3", "--because", "nhầm")
    told = said("diff", "old.yaml", lang=lang)
    wanted = {
        "en": "corrected 21 Mar 2023 to 20 Mar 2023: nhầm, on Fri 24 Mar 2023",
        "vi": "đính chính ngày 21/3/2023 thành 20/3/2023: nhầm, ngày 24/3/2023",
    }
    assert wanted[lang] in told
    assert {"en": "1 corrected.", "vi": "Đính chính 1."}[lang] in told
    newer = notice.with_name("newer.yaml")
    newer.write_bytes(notice.read_bytes())
    said("check", "1.1", "--undo")
    assert {"en": "taken back", "vi": "hủy"}[lang] in said("diff", "newer.yaml", lang=lang)
