import json
from pathlib import Path
from typing import Any

import pytest

from running import NOTICE, run

SHIFT = ("3.1", "3.2", "4.1", "4.2", "4.3", "5.1", "5.2")


def told(*args: str, on: str = "2023-03-24", lang: str = "en") -> str:
    ran = run(*args, "--lang", lang, now=f"{on}T12:00")
    assert (ran.status, ran.err) == (0, "")
    return ran.out


def data(command: str, on: str) -> dict[str, Any]:
    return dict(json.loads(run(command, "--json", now=f"{on}T12:00").out))


def tasks(on: str) -> dict[str, Any]:
    return {task["id"]: task for task in data("list", on)["tasks"]}


def days(on: str) -> dict[str, str | None]:
    """The day of each task that hangs on the launch: its last day, else its target."""
    found = tasks(on)
    return {id_: found[id_]["due"] or found[id_]["target"] for id_ in SHIFT}


DECIDED = ("--because", "x", "--by-whom", "Chủ tịch")
LAUNCH = ("move", "launch", "2023-08-08", "--because", "theo lịch của tỉnh")


@pytest.mark.parametrize(
    ("lang", "lines", "back"),
    [
        (
            "en",
            (
                "Launch of the IOC: by 15 Apr 2023 → 8 Aug 2023.\n"
                "115 days after the notice's bound (15 Apr 2023).\n"
                "7 tasks move: 3.1 ~3.2 ~4.1 ~4.2 ~4.3 ~5.1 ~5.2.\n"
            ),
            (
                "The last move of launch is taken back.\n"
                "Launch of the IOC: 8 Aug 2023 → by 15 Apr 2023.\n"
                "7 tasks move: 3.1 ~3.2 ~4.1 ~4.2 ~4.3 ~5.1 ~5.2.\n"
            ),
        ),
        (
            "vi",
            (
                "Lễ khai trương Trung tâm IOC: chậm nhất 15/4/2023 → 08/8/2023.\n"
                "Chậm 115 ngày so với hạn thông báo nêu (15/4/2023).\n"
                "7 việc đổi ngày: 3.1 ~3.2 ~4.1 ~4.2 ~4.3 ~5.1 ~5.2.\n"
            ),
            (
                "Đã hủy lần đổi ngày gần nhất của launch.\n"
                "Lễ khai trương Trung tâm IOC: 08/8/2023 → chậm nhất 15/4/2023.\n"
                "7 việc đổi ngày: 3.1 ~3.2 ~4.1 ~4.2 ~4.3 ~5.1 ~5.2.\n"
            ),
        ),
    ],
)
def test_the_launch_is_moved_and_moved_back(notice: Path, lang: str, lines: str, back: str) -> None:
    assert told(*LAUNCH, lang=lang) == lines
    task = tasks("2023-03-24")["3.1"]
    assert (task["due"], task["due_is_bound"]) == ("2023-08-07", False)
    assert told("move", "launch", "--undo", lang=lang) == back
    assert notice.read_bytes() == NOTICE.read_bytes()


def test_what_was_made_for_the_old_date_needs_another_look(notice: Path) -> None:
    told("check", "5.1.a", "5.2")
    before = notice.read_bytes()
    assert told(*LAUNCH).splitlines()[2:] == [
        "6 tasks move: 3.1 ~3.2 ~4.1 ~4.2 ~4.3 ~5.1.",
        (
            "Look again at what was done: 5.1.a Invitations, 5.2 Register the date with provincial "
            "offices."
        ),
    ]
    told("move", "launch", "--undo")
    assert "Xem lại việc đã xong: 5.1.a Giấy mời" in told(*LAUNCH, lang="vi")
    told("move", "launch", "--undo")
    assert notice.read_bytes() == before


def test_a_move_keeps_who_decided_and_why(notice: Path) -> None:
    told(
        "move", "launch", "12/4", "--tentative", "--because", "chờ ý kiến", "--by-whom", "Chủ tịch"
    )
    line = (
        "      - {date: 2023-04-12, tentative: true, on: 2023-03-24, "
        'because: "chờ ý kiến", by_whom: "Chủ tịch"}\n'
    )
    assert f"    moves:\n{line}" in notice.read_text(encoding="utf-8")
    told("move", "launch", "--undated", "--because", "x", "--on", "23/3")
    entry = '      - {undated: true, on: 2023-03-23, because: "x"}\n'
    assert line + entry in notice.read_text(encoding="utf-8")
    told("move", "launch", "--undo")
    told("move", "launch", "--undo")
    assert notice.read_bytes() == NOTICE.read_bytes()


@pytest.mark.usefixtures("notice")
@pytest.mark.parametrize(
    ("lang", "lines"),
    [
        (
            "en",
            [
                "Launch of the IOC: by 15 Apr 2023 → planned for 9 Apr 2023.",
                "Note: Sun 9 Apr 2023 is a day off.",
                "Launch of the IOC: planned for 9 Apr 2023 → 9 Apr 2023.",
                "Launch of the IOC: 9 Apr 2023 → no date.",
            ],
        ),
        (
            "vi",
            [
                "Lễ khai trương Trung tâm IOC: chậm nhất 15/4/2023 → dự kiến 09/4/2023.",
                "Lưu ý: Chủ nhật 09/4/2023 là ngày nghỉ.",
                "Lễ khai trương Trung tâm IOC: dự kiến 09/4/2023 → 09/4/2023.",
                "Lễ khai trương Trung tâm IOC: 09/4/2023 → chưa có ngày.",
            ],
        ),
    ],
)
def test_a_launch_may_be_tentative_fixed_and_put_off(lang: str, lines: list[str]) -> None:
    because = ("--because", "x")
    said = told("move", "launch", "9/4", "--tentative", *because, lang=lang).splitlines()
    assert (said[0], said[-1]) == (lines[0], lines[1])
    launch = data("status", "2023-03-24")["launch"]
    assert (launch["date"], launch["tentative"]) == ("2023-04-09", True)
    assert told("move", "launch", "9/4", *because, lang=lang).splitlines()[0] == lines[2]
    assert told("move", "launch", "--undated", *because, lang=lang).splitlines()[0] == lines[3]


@pytest.mark.usefixtures("notice")
@pytest.mark.parametrize(
    ("lang", "first", "extended", "shortened", "back"),
    [
        (
            "en",
            "2.1 is now due by 31 Mar 2023 (the notice states no day).\n",
            "1.2 extended from 22 Mar 2023 to 29 Mar 2023. The first deadline is kept.\n",
            (
                "1.1 brought forward from 20 Mar 2023 to 18 Mar 2023. The first deadline is kept.\n"
                "Note: Sat 18 Mar 2023 is a day off.\n"
            ),
            ["2.1: 31 Mar 2023 → no date.", "1.2: 29 Mar 2023 → 22 Mar 2023."],
        ),
        (
            "vi",
            "Ấn định hạn 2.1: 31/3/2023 (thông báo không nêu).\n",
            "Gia hạn 1.2 từ 22/3/2023 đến 29/3/2023. Hạn gốc vẫn được lưu.\n",
            (
                "Rút ngắn hạn 1.1 từ 20/3/2023 về 18/3/2023. Hạn gốc vẫn được lưu.\n"
                "Lưu ý: thứ Bảy 18/3/2023 là ngày nghỉ.\n"
            ),
            ["2.1: 31/3/2023 → chưa có ngày.", "1.2: 29/3/2023 → 22/3/2023."],
        ),
    ],
)
def test_a_deadline_is_set_extended_brought_forward_and_taken_back(
    notice: Path, lang: str, first: str, extended: str, shortened: str, back: list[str]
) -> None:
    assert told("move", "2.1", "31/3", "--because", "x", lang=lang) == first
    assert told("move", "1.2", "29/3", *DECIDED, lang=lang) == extended
    assert told("move", "1.1", "18/3/2023", "--because", "x", lang=lang) == shortened
    assert tasks("2023-03-24")["2.1"]["deadline"]["basis"] == "decided"
    assert told("move", "2.1", "--undo", lang=lang).splitlines()[1:] == back[:1]
    assert told("move", "1.2", "--undo", lang=lang).splitlines()[1:] == back[1:]
    told("move", "1.1", "--undo")
    assert notice.read_bytes() == NOTICE.read_bytes()


@pytest.mark.usefixtures("notice")
def test_a_bound_of_a_task_is_told_as_one_when_its_deadline_is_taken_back() -> None:
    told("move", "3.1", "10/4", "--because", "x")
    back = told("move", "3.1", "--undo")
    assert back.splitlines()[1:] == ["3.1: 10 Apr 2023 → by 14 Apr 2023."]


@pytest.mark.usefixtures("notice")
@pytest.mark.parametrize(
    ("to", "on", "lang", "how"),
    [
        ("29/3", "24/3", "en", ", within the extension (2 days after the first deadline)."),
        ("29/3", "24/3", "vi", ", đúng hạn sau gia hạn (quá hạn ban đầu 2 ngày)."),
        ("29/3", "30/3", "en", ", 1 day late (8 against the first deadline)."),
        ("29/3", "30/3", "vi", ", quá hạn 1 ngày (so với hạn ban đầu: 8 ngày)."),
        ("29/3", "22/3", "en", ", on time."),
    ],
)
def test_an_extended_task_is_judged_by_both_deadlines(
    to: str, on: str, lang: str, how: str
) -> None:
    told("move", "1.2", to, *DECIDED)
    said = told("check", "1.2", "--on", on, on="2023-03-31", lang=lang)
    assert said.splitlines()[0].endswith(how)


def test_what_really_happened(notice: Path) -> None:
    nothing = dict.fromkeys(SHIFT)
    launch = data("status", "2023-04-15")["launch"]
    assert (launch["date"], launch["bound"], launch["days_left"]) == (None, "2023-04-15", 0)
    assert set(days("2023-04-14").values()) == {"2023-04-14"}
    assert [t for t, task in tasks("2023-04-16").items() if task["timing"] == "overdue"] == [
        "1.1",
        "1.2",
        "2.3",
    ]

    told("move", "launch", "--undated", "--because", "hệ thống chưa ổn định", on="2023-04-16")
    launch = data("status", "2023-04-16")["launch"]
    assert (launch["date"], launch["postponed"], launch["happened"]) == (None, True, None)
    assert days("2023-04-16") == nothing
    assert tasks("2023-07-19")["3.1"]["timing"] == "not_due"

    told(*LAUNCH, on="2023-07-20")
    launch = data("status", "2023-07-20")["launch"]
    assert (launch["date"], launch["days_left"], launch["postponed"]) == ("2023-08-08", 19, False)
    assert launch["days_beyond_bound"] == 115
    assert days("2023-07-20") == dict.fromkeys(SHIFT, "2023-08-07")
    assert tasks("2023-08-07")["3.1"]["timing"] == "due_soon"

    said = told("check", "launch", on="2023-08-08")
    assert said == "Launch of the IOC: held on 8 Aug 2023.\n"
    assert data("status", "2023-08-08")["launch"]["happened"] == "2023-08-08"
    assert tasks("2023-08-08")["3.1"]["timing"] == "overdue"
    assert all(tasks("2023-08-08")[id_]["behind"] for id_ in SHIFT[1:])

    told("uncheck", "launch", on="2023-08-08")
    told("move", "launch", "--undo", on="2023-08-08")
    told("move", "launch", "--undo", on="2023-08-08")
    assert notice.read_bytes() == NOTICE.read_bytes()


BECAUSE = ("--because", "x")
REFUSED = [
    (("launch", *BECAUSE), 2, "The new day is missing", "Thiếu ngày mới"),
    (("launch", "8/8"), 2, "--because is missing", "Thiếu lý do"),
    (("launch", "8/8", "--because", ""), 2, "--because is empty", "--because còn để trống"),
    (("launch", "8/8", *BECAUSE, "--by-whom", " "), 2, "--by-whom is empty", "còn để trống"),
    (("launch", "8/8", "--undated", *BECAUSE), 2, "exclude one another", "loại trừ nhau"),
    (("launch", "--undated", "--tentative", *BECAUSE), 2, "needs a planned day", "ngày dự kiến"),
    (("2.1", "--undated", *BECAUSE), 2, "--undated is for events", "--undated chỉ dùng cho mốc"),
    (("2.1", "1/4", "--tentative", *BECAUSE), 2, "--tentative is for events", "chỉ dùng cho mốc"),
    (("1.1.a", "1/4", *BECAUSE), 1, "1.1.a goes by its task's", "1.1.a theo ngày của việc"),
    (("1.9", "1/4", *BECAUSE), 4, "There is no task 1.9", "Không có việc 1.9"),
    (("launch", "31/2", *BECAUSE), 2, "“31/2” is not a day", "“31/2” không phải là ngày"),
    (("launch", "14/3/2023", *BECAUSE), 1, "before the meeting", "trước ngày họp"),
    (("launch", "1/5", *BECAUSE, "--on", "25/3"), 1, "in the future", "chưa tới"),
    (("2.1", "yesterday", *BECAUSE), 1, "lies before its decision of 24 Mar", "ngày quyết định"),
    (("launch", "hôm qua", *BECAUSE), 1, "write the day with its year", "ghi ngày kèm năm"),
    (("launch", "--undo"), 1, "launch has no move to take back", "không có lần đổi ngày"),
    (("1.2", "29/3", *BECAUSE), 2, "note 1.2 TEXT --asks-until 2023-03-29", "Đơn vị xin gia hạn"),
    (("1.2", "22/3/2023", *BECAUSE), 1, "1.2 already has 22 Mar 2023", "1.2 đã có ngày 22/3/2023"),
    (("2.3", "1/4", *BECAUSE), 1, "2.3 was already done", "2.3 đã hoàn thành"),
    (("team-established", "1/4", *BECAUSE), 1, "already happened on 23 Mar", "đã diễn ra ngày"),
    (("ioc-established", "--undated", *BECAUSE), 1, "is already postponed", "đã tạm hoãn"),
]


@pytest.mark.parametrize(("args", "status", "en", "vi"), REFUSED)
@pytest.mark.parametrize("lang", ["en", "vi"])
def test_a_refusal_gives_its_reason_and_writes_nothing(
    notice: Path, args: tuple[str, ...], status: int, en: str, vi: str, lang: str
) -> None:
    told("check", "2.3", "team-established", "--on", "23/3")
    told("move", "ioc-established", "--undated", *BECAUSE)
    before = notice.read_bytes()
    ran = run("move", *args, "--lang", lang, now="2023-03-24T12:00")
    assert (ran.status, ran.out) == (status, "")
    assert {"en": en, "vi": vi}[lang] in ran.err
    assert notice.read_bytes() == before


def test_a_new_day_without_its_year_is_the_first_not_before_the_decision(notice: Path) -> None:
    said = told("move", "2.1", "10/4", *BECAUSE, on="2023-12-28")
    assert "10 Apr 2024" in said
    assert tasks("2023-12-28")["2.1"]["due"] == "2024-04-10"
    told("move", "2.1", "5/1", *BECAUSE, "--on", "20/12", on="2024-01-02")
    assert "date: 2024-01-05, on: 2023-12-20" in notice.read_text(encoding="utf-8")


def test_what_was_done_before_the_new_year_needs_no_year(notice: Path) -> None:
    told("check", "1.1", "--on", "28/12", on="2024-01-02")
    assert "done: 2023-12-28" in notice.read_text(encoding="utf-8")


def test_the_same_date_again_is_refused_but_fixing_a_tentative_one_is_not(notice: Path) -> None:
    for tentative, status in ((("--tentative",), 0), (("--tentative",), 1), ((), 0), ((), 1)):
        args = ("move", "launch", "8/8", *BECAUSE, *tentative)
        assert run(*args, now="2023-03-24T12:00").status == status
    ran = run("move", "launch", "9/8", *BECAUSE, "--dry-run", now="2023-03-24T12:00")
    assert '+      - {date: 2023-08-09, on: 2023-03-24, because: "x"}\n' in ran.out
    assert "2023-08-09" not in notice.read_text(encoding="utf-8")
