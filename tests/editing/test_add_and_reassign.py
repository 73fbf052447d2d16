import json
from pathlib import Path
from typing import Any

import pytest

from running import NOTICE, run

NOON = "2023-03-24T12:00"
DECIDED = ("--because", "giao ban tuần", "--by-whom", "Chủ tịch")
ADD = ("add", "Mua máy chiếu", "--section", "2", "--by", "10/4", *DECIDED)
REASSIGN = ("reassign", "1.3", "noi-vu", *DECIDED)


def said(*args: str, lang: str = "en", now: str = NOON, status: int = 0) -> str:
    ran = run(*args, "--lang", lang, now=now)
    assert ran.status == status, ran
    return ran.out or ran.err


def tasks() -> dict[str, Any]:
    return {task["id"]: task for task in json.loads(said("list", "--json"))["tasks"]}


@pytest.mark.parametrize(
    ("lang", "told", "back"),
    [
        (
            "en",
            "2.4 added for Home Affairs: Mua máy chiếu.\nLast day: Mon 10 Apr 2023.\n",
            "2.4, which was added, is taken back.\n",
        ),
        (
            "vi",
            "Đã giao bổ sung 2.4 cho P. Nội vụ: Mua máy chiếu.\nHạn cuối: thứ Hai 10/4/2023.\n",
            "Đã hủy việc giao bổ sung 2.4.\n",
        ),
    ],
)
def test_a_task_is_added_and_taken_back(notice: Path, lang: str, told: str, back: str) -> None:
    assert said(*ADD, lang=lang) == told
    assert (
        '\n\n      - id: "2.4"\n'
        '        title: "Mua máy chiếu"\n'
        "        due: {by: 2023-04-10}\n"
        "        added: {on: 2023-03-24, "
        'because: "giao ban tuần", by_whom: "Chủ tịch"}\n\n'
    ) in notice.read_text(encoding="utf-8")
    assert said("add", "2.4", "--undo", lang=lang) == back
    assert notice.read_bytes() == NOTICE.read_bytes()


def test_its_lead_coordinators_and_day_are_as_they_are_named(notice: Path) -> None:
    who = ("--lead", "nội vụ", "--lead", "P. QLĐT", "--with", "viettel")
    said("add", "Làm phim", "--section", "3", *who, "--before", "launch", "--id", "3.9", *DECIDED)
    text = notice.read_text(encoding="utf-8")
    assert (
        '        lead: ["noi-vu", "qldt"]\n'
        '        with: ["viettel"]\n'
        '        due: {before: "launch"}\n'
    ) in text
    task = tasks()["3.9"]
    assert (task["leads"], task["with"], task["due"]) == (
        ["noi-vu", "qldt"],
        ["viettel"],
        "2023-04-14",
    )
    assert task["deadline"]["basis"] == "decided"
    assert task["added"]["by_whom"] == "Chủ tịch"
    said("add", "Thêm nữa", "--section", "3", *DECIDED)
    assert "3.10" in tasks()


@pytest.mark.usefixtures("notice")
def test_it_is_marked_wherever_it_stands() -> None:
    said(*ADD)
    listed = run("list", "--color", "never", now=NOON, width=100).out
    assert "  2.4*  Mua máy chiếu" in listed
    assert "* decided later" in listed
    status = run("status", "--color", "never", now=NOON, width=80).out
    assert "added to the notice: 2.4" in status
    assert len(status.splitlines()) <= 24
    shown = said("show", "2.4")
    assert "Added later  on 24 Mar 2023: giao ban tuần (Chủ tịch)" in shown
    assert "the notice" not in shown
    assert "added: giao ban tuần (Chủ tịch)" in said("log", "2.4")
    assert "added, due 10 Apr 2023; added: giao ban tuần" in said("diff", str(NOTICE))
    assert json.loads(said("status", "--json"))["sections"][1]["added"] == 1
    page = said("report", "-o", "-", "--format", "md")
    assert "Added to the notice: 2.4" in page
    assert "on 24 Mar 2023: giao ban tuần (Chủ tịch)" in page
    assert run("list", "--basis", "decided", "--ids", now=NOON).lines == ["2.4"]


@pytest.mark.usefixtures("notice")
def test_a_title_that_is_too_wide_is_told_as_advice() -> None:
    told = said("add", "x" * 43, "--section", "1", *DECIDED)
    assert "The title of 1.4 is 43 columns wide; lists have room for 42." in told
    assert "Without a deadline." in told


@pytest.mark.usefixtures("notice")
@pytest.mark.parametrize(
    "record",
    [("note", "2.4", "x"), ("check", "2.4"), ("start", "2.4"), ("move", "2.4", "20/4", *DECIDED)],
)
def test_it_is_taken_back_only_while_nothing_else_is_recorded_of_it(record: tuple[str]) -> None:
    said(*ADD)
    said(*record)
    told = said("add", "2.4", "--undo", status=1)
    assert "Something else is recorded of 2.4" in told
    assert "iocplan drop 2.4" in told


REFUSED: list[tuple[tuple[str, ...], int, str]] = [
    (("add", "x", "--section", "1"), 2, "--because is missing"),
    (("add", "x", "--section", "1", "--because", "y"), 2, "--proposal"),
    (("add", "x", *DECIDED), 2, "--section is missing"),
    (("add", " ", "--section", "1", *DECIDED), 2, "TEXT is empty"),
    (("add", "x", "--section", "9", *DECIDED), 4, "There is no section 9"),
    (("add", "x", "--section", "1", "--lead", "xyz", *DECIDED), 4, "There is no unit “xyz”"),
    (("add", "x", "--section", "1", "--with", "xyz", *DECIDED), 4, "There is no unit “xyz”"),
    (("add", "x", "--section", "1", "--id", "1.1", *DECIDED), 1, "1.1 exists already"),
    (("add", "x", "--section", "1", "--id", "1.1.a", *DECIDED), 1, "1.1.a exists already"),
    (("add", "x", "--section", "1", "--id", "a b", *DECIDED), 1, "“a b” is not an id"),
    (("add", "x", "--section", "1", "--by", "14/3/2023", *DECIDED), 1, "before the meeting"),
    (("add", "x", "--section", "1", "--by", "1/4", "--before", "2/4", *DECIDED), 2, "exclude"),
    (("add", "1.1", "--undo"), 1, "1.1 is a task of the notice"),
    (("add", "9.9", "--undo"), 4, "There is no task 9.9"),
    (("add", "2.4", "--undo", "--by", "1/4"), 2, "--undo excludes --by"),
    (("reassign", "1.1", *DECIDED), 2, "Who leads from now on is missing"),
    (("reassign", "1.1", "noi-vu", "--because", "x"), 2, "note 1.1 TEXT --proposal"),
    (("reassign", "1.1", "qldt", *DECIDED), 1, "They lead 1.1 already"),
    (("reassign", "1.1", "nobody", *DECIDED), 4, "There is no unit “nobody”"),
    (("reassign", "1.1.a", "noi-vu", *DECIDED), 1, "1.1.a is none"),
    (("reassign", "1.1", "--undo"), 1, "1.1 has no change of lead to take back"),
    (("reassign", "2.3", "qldt", *DECIDED), 1, "2.3 was already done"),
]


@pytest.mark.parametrize(("args", "status", "reason"), REFUSED)
def test_a_refusal_gives_its_reason_and_writes_nothing(
    notice: Path, args: tuple[str, ...], status: int, reason: str
) -> None:
    said("check", "2.3")
    before = notice.read_bytes()
    assert reason in said(*args, status=status)
    assert notice.read_bytes() == before


def test_a_section_without_a_unit_needs_a_lead(notice: Path) -> None:
    text = notice.read_text(encoding="utf-8")
    text += "  - {number: VI, title: Việc khác, mode: assign, tasks: []}\n"
    notice.write_text(text, encoding="utf-8")
    before = notice.read_bytes()
    assert "Give --lead UNIT" in said("add", "x", "--section", "vi", *DECIDED, status=2)
    said("add", "x", "--section", "VI", "--lead", "qldt", *DECIDED)
    assert tasks()["VI.1"]["lead"] == "qldt"
    said("add", "VI.1", "--undo")
    assert notice.read_bytes() == before


@pytest.mark.parametrize(
    ("lang", "told", "back"),
    [
        (
            "en",
            "Lead of 1.3: Op. team → Home Affairs.\n",
            "Change of lead of 1.3 taken back: Home Affairs → Op. team.\n",
        ),
        (
            "vi",
            "Chuyển chủ trì 1.3: Tổ điều hành → P. Nội vụ.\n",
            "Đã hủy lần chuyển chủ trì của 1.3: P. Nội vụ → Tổ điều hành.\n",
        ),
    ],
)
def test_a_lead_is_changed_and_changed_back(notice: Path, lang: str, told: str, back: str) -> None:
    assert said(*REASSIGN, lang=lang) == told
    assert (
        '        reassigned:\n          - {on: 2023-03-24, lead: "noi-vu", '
        'because: "giao ban tuần", by_whom: "Chủ tịch"}\n'
    ) in notice.read_text(encoding="utf-8")
    assert said("reassign", "1.3", "--undo", lang=lang) == back
    assert notice.read_bytes() == NOTICE.read_bytes()


@pytest.mark.usefixtures("notice")
def test_who_answers_counts_filters_and_marks_follow_the_lead() -> None:
    said(*REASSIGN)
    task = tasks()["1.3"]
    assert (task["leads"], task["responsible"]) == (["noi-vu"], ["noi-vu"])
    assert task["reassigned"][0]["was"] == ["to-dieu-hanh"]
    ids = run("list", "--unit", "noi-vu", "--ids", now=NOON).lines
    assert ids == ["1.3", "2.1", "2.2", "2.3"]
    assert run("list", "--unit", "qldt", "--ids", now=NOON).lines == ["1.1", "1.2"]
    counts = {row["unit"]: row["tasks"] for row in data("status")["by_responsible"]}
    assert (counts["noi-vu"], counts["qldt"]) == (4, 2)
    assert "  1.3* " in run("list", "--color", "never", now=NOON, width=100).out
    shown = said("show", "1.3")
    assert "Lead          Home Affairs Division" in shown
    assert "before: IOC operating team; on 24 Mar 2023: giao ban tuần (Chủ tịch)" in shown
    assert "Contact" not in shown
    assert "lead changed Op. team → Home Affairs: giao ban tuần (Chủ tịch)" in said("log", "1.3")
    told = said("diff", str(NOTICE))
    assert "1 given to another lead." in told
    assert told.count("Home Affairs") == 1


def data(command: str) -> dict[str, Any]:
    return dict(json.loads(said(command, "--json")))


@pytest.mark.usefixtures("notice")
def test_several_may_lead_and_the_last_decision_counts_whatever_its_place() -> None:
    said("reassign", "1.1", "noi-vu", "viettel", *DECIDED)
    said("reassign", "1.1", "vhtttt", *DECIDED, "--on", "22/3")
    assert tasks()["1.1"]["leads"] == ["noi-vu", "viettel"]
    said("reassign", "1.1", "--undo")
    assert tasks()["1.1"]["leads"] == ["vhtttt"]
    assert [entry["was"] for entry in tasks()["1.1"]["reassigned"]] == [["qldt"]]
