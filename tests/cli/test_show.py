"""``iocplan show``: one task in full, each day explained with its source."""

import json
import re

import pytest

import situations
from running import NOTICE, on_event, on_task, run, write_notice


def shown(*args: object, width: int = 200, today: str = "2023-03-18", lang: str = "en") -> str:
    common = ("--today", today, "--lang", lang, "--color", "never")
    return run("show", *map(str, args), *common, width=width).out


@pytest.mark.parametrize(
    ("id_", "sentence"),
    [
        ("1.1", "the notice says «chậm nhất ngày 20/3/2023»: that day included"),
        ("1.2", "the notice says «trước ngày 23/3/2023»: before 23 Mar, so not on it"),
        ("1.3", "after “Operating team established”, without saying how long"),
        ("2.1", "the notice states no deadline"),
        ("3.1", "«trước ngày khai trương trung tâm»: the day before the launch"),
        ("3.1", "the launch has no date but a bound, 15 Apr; this moves with it"),
        ("4.1", "inferred from «kịch bản chi tiết cho lễ khai trương», not stated"),
        ("5.3", "«trong quá trình triển khai thực hiện Kế hoạch»: ongoing work"),
    ],
)
def test_each_day_is_explained_by_the_words_that_set_it(id_, sentence):
    assert sentence in shown(id_, "-f", NOTICE)


def test_a_day_of_another_year_is_told_with_its_year():
    english, vietnamese = (shown("5.2", "-f", NOTICE, today="2022-12-30", lang=x) for x in LANGS)
    assert "no date but a bound, 15 Apr 2023; this moves with it" in english
    assert "~ 13 Apr 2023, advice and no deadline: 5.1 (≤ Fri 14 Apr 2023)" in english
    assert "chưa ấn định, chậm nhất 15/4/2023; hạn này đổi theo" in vietnamese
    assert "~ 13/4/2023, gợi ý chứ không phải hạn: 5.1 (≤ T6 14/4/2023)" in vietnamese


LANGS = ("en", "vi")
RECORDED = {
    ("extended", "1.2"): [
        "decided on 22 Mar 2023: chờ ý kiến Phòng Nội vụ (Chủ tịch)",
        "the first deadline was 22 Mar 2023 («trước ngày 23/3/2023»)",
    ],
    ("extended", "4.4"): ["dropped, 23 Mar 2023", "dropped: Viettel đã có Tổ thường trực"],
    ("march", "1.1"): [
        "done late, 21 Mar 2023; 1 day late",
        "21 Mar 2023  done, document 45/TTr-QLĐT",
    ],
    ("march", "1.2"): [
        "23 Mar 2023  “hẹn trình sáng thứ Hai”",
        "20 Mar 2023  1.2.a, 1.2.b, 1.2.c, 1.2.d in",
        "[x]  1.2.a  Decision establishing the IOC · 20 Mar 2023",
        "[ ]  1.2.e  Regulation on running",
    ],
    ("tentative", "3.1"): ["the launch is planned for 12 Apr 2023"],
    ("postponed", "3.1"): ["no day yet: the launch has no date"],
    ("fixed_late", "3.1"): ["the launch is on 8 Aug 2023"],
}


@pytest.mark.parametrize(("situation", "id_"), RECORDED)
def test_what_was_recorded_is_told(situation, id_, tmp_path):
    file = write_notice(tmp_path, *getattr(situations, situation.upper()))
    out = shown(id_, "-f", file, today="2023-03-24")
    assert [said for said in RECORDED[situation, id_] if said not in out] == []


def test_what_was_decided_after_a_completion_is_told_and_does_not_count(tmp_path):
    late = on_task(
        "1.1",
        "done: 2023-03-24",
        "moves:",
        "  - {date: 2023-03-29, on: 2023-03-27, because: cho tròn}",
    )
    out = shown("1.1", "-f", write_notice(tmp_path, late), today="2023-03-28")
    assert "done late, 24 Mar 2023; 4 days late" in out
    assert re.search("Last day +Mon 20 Mar 2023", out)
    assert "27 Mar 2023  deadline set to 29 Mar 2023: cho tròn" in out


def test_dependencies_name_their_basis():
    out = shown("2.2", "-f", NOTICE)
    assert "1.2 Draft the IOC's decisions and regulations «qua Phòng Nội vụ» (stated)" in out
    assert "~ 4.1.a Detailed programme and script" in shown("3.2", "-f", NOTICE)
    assert "2.2 Appraise four drafts, submit for approval (stated)" in shown("1.2", "-f", NOTICE)


def test_long_values_go_on_below_themselves():
    lines = shown("1.3", "-f", NOTICE, width=80).splitlines()
    first = next(i for i, line in enumerate(lines) if line.startswith("  Last day"))
    start = lines[first].index("the notice says")
    assert lines[first + 1][:start].isspace()
    assert not lines[first + 1][start].isspace()


def test_a_deliverable_shows_its_task():
    assert shown("1.2.b", "-f", NOTICE) == shown("1.2", "-f", NOTICE)


def test_several_tasks_are_shown_once_each_in_the_order_asked_for():
    out = shown("3.1", "1.1", "3.1", "-f", NOTICE)
    assert [line[:3] for line in out.splitlines() if line[:1].isdigit()] == ["3.1", "1.1"]


def test_the_notices_own_title_stands_below_the_english_one_only():
    assert shown("1.1", "-f", NOTICE).splitlines()[1].strip().startswith("Trình dự thảo")
    assert "Submit" not in shown("1.1", "-f", NOTICE, lang="vi")


def test_it_names_the_line_of_the_file():
    line = int(shown("2.2", "-f", NOTICE).split("Line ")[1].split()[0])
    assert NOTICE.read_text(encoding="utf-8").splitlines()[line - 1].strip() == '- id: "2.2"'


def test_json_holds_one_task_or_several():
    one = json.loads(run("show", "1.2", "--json", "-f", NOTICE).out)
    assert (one["kind"], one["task"]["id"], len(one["tasks"])) == ("task", "1.2", 1)
    two = json.loads(run("show", "1.2", "3.1", "--json", "-f", NOTICE).out)
    assert two["task"] is None
    assert [task["id"] for task in two["tasks"]] == ["1.2", "3.1"]


@pytest.mark.parametrize(
    ("situation", "id_", "said"),
    [
        ("", "launch", "Latest day under the notice: Sat 15 Apr"),
        ("", "launch", "«trước ngày 16/4/2023»"),
        ("", "launch", "3.1 ~3.2 ~4.1 ~4.2 ~4.3 ~5.1 ~5.2"),
        ("", "team-established", "~ 2.2 Appraise four drafts, submit for approval (inferred)"),
        ("", "team-established", "1.3 Issue the operating team's working rules (stated)"),
        ("fixed_late", "launch", "Set for Tue 8 Aug 2023"),
        ("held", "launch", "Held on Tue 8 Aug 2023."),
    ],
)
def test_an_event_is_shown_as_a_task_is(situation, id_, said, tmp_path):
    file = write_notice(tmp_path, *(getattr(situations, situation.upper()) if situation else ()))
    out = " ".join(shown(id_, "-f", file, today="2023-03-24").split())
    assert said in out


def test_tasks_items_and_events_are_shown_together():
    data = json.loads(run("show", "launch", "1.1.a", "1.1", "--json", "-f", NOTICE).out)
    assert [task["id"] for task in data["tasks"]] == ["1.1"]
    assert [event["id"] for event in data["events"]] == ["launch"]
    assert data["events"][0]["bound"] == "2023-04-15"
    assert run("show", "lunch", "-f", NOTICE).status == 4


def test_what_no_longer_waits_is_called_the_same_everywhere(tmp_path):
    file = write_notice(tmp_path, on_event("team-established", "happened: 2023-03-20"))
    at = ("-f", file, "--today", "2023-03-24")
    assert "1.3" not in run("status", *at).out
    listed = next(line for line in run("list", *at).lines if line.startswith("1.3\t"))
    assert "no deadline stated" in listed
    ready, _, _ = run("next", *at, width=100).out.partition("HAS TO WAIT")
    assert "1.3" in ready
    assert "no day" in next(line for line in ready.splitlines() if "1.3" in line)
    told = shown("1.3", "-f", file, today="2023-03-24")
    assert "no deadline stated" in told
    assert "waits for" not in told
