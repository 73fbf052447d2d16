"""The same plan has the same facts however it is looked at.

From the cache or the file, in Vietnamese or English, on a terminal or in a pipe, as JSON or CSV.
"""

import csv
import io
import json
import re
from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pytest
from hypothesis import given, settings
from plan_file import file_text

import situations
from iocplan.texts import dates, labels
from running import NOTICE, run, write_notice
from strategies import plans, todays

SAME = ("id", "unit", "lead", "mode", "process", "timing", "readiness", "due", "target", "done")
LANGS = ("vi", "en")
_ID = re.compile(r"(?<![\d/.])\d\.\d(?![\d.])")
Task = dict[str, Any]


def test_every_way_to_look_at_a_plan_shows_the_same_facts(tried):
    seen = []

    @settings(max_examples=settings().max_examples // 2)
    @given(plans(at_least=2), todays)
    def look(plan, today):
        with TemporaryDirectory() as folder:
            path = Path(folder) / "notice.yaml"
            path.write_text(file_text(plan), encoding="utf-8")
            same_everywhere(path, today)
        seen.append(plan)

    look()
    tasks = sum(len(plan.tasks) for plan in seen)
    tried(f"{len(seen)} drawn plans with {tasks} tasks: the same facts in 17 ways of looking")


@pytest.mark.parametrize("today", ["2023-03-18", "2023-03-24", "2023-04-15", "2024-01-02"])
def test_the_real_notice_has_the_same_facts_everywhere(today, tmp_path):
    same_everywhere(write_notice(tmp_path, *situations.MARCH), date.fromisoformat(today))


def same_everywhere(path: Path, today: date) -> None:
    args = ("list", "-f", path, "--today", today.isoformat())
    miss, hit, without = (run(*args, "--json", *extra) for extra in ([], [], ["--no-cache"]))
    assert miss.status == 0, miss.err
    assert miss == hit == without
    tasks = json.loads(miss.out)["tasks"]
    for lang in LANGS:
        said = (*args, "--lang", lang, "--color", "never")
        assert json.loads(run(*said, "--json", width=80).out)["tasks"] == tasks
        assert run(*said, "--ids").lines == [task["id"] for task in tasks]
        same_in_csv(run(*said, "--csv").out, tasks)
        for cache in ([], ["--no-cache"]):
            same_in_a_pipe(run(*said, *cache).lines, tasks, today, lang)
            same_on_a_terminal(run(*said, *cache, width=200).lines, tasks, today, lang)


def same_in_csv(out: str, tasks: list[Task]) -> None:
    rows = list(csv.DictReader(io.StringIO(out, newline="")))
    for row, task in zip(rows, tasks, strict=True):
        assert {key: row[key] for key in SAME} == {key: task[key] or "" for key in SAME}
        assert row["days_left"] == ("" if task["days_left"] is None else str(task["days_left"]))
        assert row["due_is_bound"] == str(task["due_is_bound"]).lower()
        assert row["blocked_by"] == " ".join(task["blocked_by"])


def same_in_a_pipe(lines: list[str], tasks: list[Task], today: date, lang: str) -> None:
    for line, task in zip(lines, tasks, strict=True):
        id_, day, left, _, title, state, done = line.split("\t")
        assert (id_, done) == (task["id"], task["done"] or "")
        assert title == task["title" if lang == "vi" else "title_en"]
        assert day == sign(task) + (task["due"] or task["target"] or "")
        assert left == (str(days_left(task, today)) if is_open(task) and planned(task) else "")
        assert re.fullmatch(state_of(task, lang), state)


def same_on_a_terminal(lines: list[str], tasks: list[Task], today: date, lang: str) -> None:
    for task in tasks:
        decided = "*" if (task["deadline"] or {}).get("basis") == "decided" else ""
        name = re.escape(task["id"] + decided)
        (line,) = (row for row in lines if re.match(rf". {name} ", row))
        assert line[0] == mark_of(task)
        assert re.search(rf" {state_of(task, lang)}(  |$)", line)
        if task["done"]:
            assert f"✓ {near(date.fromisoformat(task['done']), today, lang)} " in line
        elif is_open(task) and (day := planned(task)):
            gap = " " if sign(task) else ""
            assert f"  {sign(task)}{gap}{near(day, today, lang)} " in line
            assert left_words(days_left(task, today), task, lang) in line


def is_open(task: Task) -> bool:
    return task["process"] in ("todo", "doing")


def planned(task: Task) -> date | None:
    day = task["due"] or task["target"]
    return date.fromisoformat(day) if day else None


def days_left(task: Task, today: date) -> int:
    return (planned(task) - today).days


def sign(task: Task) -> str:
    if task["due"] is None:
        return "~" if task["target"] else ""
    return "≤" if task["due_is_bound"] else ""


def mark_of(task: Task) -> str:
    closed = {"done": "✓", "dropped": "×"}.get(task["process"])
    urgent = "!" if task["timing"] in ("overdue", "due_soon") else None
    return closed or urgent or ("»" if task["process"] == "doing" else " ")


def near(day: date, today: date, lang: str) -> str:
    return dates.week(day, lang) if day.year == today.year else dates.full(day, lang)


def left_words(days: int, task: Task, lang: str) -> str:
    if days == 0:
        return labels.TODAY.say(lang)
    if days > 0:
        return labels.DAYS_LEFT(n=days).say(lang)
    # a day that nobody ordered has passed, or the task is late: either way so many days
    assert task["timing"] == "overdue" or task["due"] is None
    over = task["timing"] == "overdue"
    return (labels.DAYS_OVER if over else labels.DAYS_BEHIND)(n=-days).say(lang)


def state_of(task: Task, lang: str) -> str:
    """What the state reads like; where several hold, the most pressing is said."""
    timing = labels.TIMING[task["timing"]].say(lang)
    if task["process"] == "dropped":
        return re.escape(labels.PROCESS["dropped"].say(lang))
    if task["process"] == "done":
        stated = task["timing"] in ("on_time", "late")
        ongoing = (task["deadline"] or {}).get("kind") == "continuous"
        without = labels.PROCESS["done"] if ongoing else labels.DONE_WITHOUT_DEADLINE
        return re.escape(timing if stated else without.say(lang))
    if task["timing"] == "overdue":
        return re.escape(labels.OVERDUE_BY(n=-task["days_left"]).say(lang))
    if task["timing"] == "due_soon":
        return re.escape(timing if task["days_left"] else labels.DUE_TODAY.say(lang))
    if task["blocked_by"]:
        return re.escape(labels.BLOCKED_BY(ids=", ".join(task["blocked_by"])).say(lang))
    if task["readiness"] == "waiting":
        return {"vi": "chờ .+", "en": "waits for .+"}[lang]
    if task["process"] == "doing":
        return re.escape(labels.PROCESS["doing"].say(lang)) + r"( \(.+\))?"
    return {"vi": "chờ ấn định .+|", "en": "waits for a date for .+|"}[lang] + re.escape(
        labels.BEHIND.say(lang) if task["behind"] else timing
    )


@pytest.mark.parametrize("width", [None, 100])
@pytest.mark.parametrize(
    "command", ["status", "due --all", "next", "timeline", "show 1.1", "status --short"]
)
def test_a_screen_differs_between_languages_in_words_only(command, width):
    args = (*command.split(), "-f", NOTICE, "--lang")
    vi, en = (run(*args, lang, width=width).out for lang in LANGS)
    assert sorted(_ID.findall(vi)) == sorted(_ID.findall(en))
