"""Makes plans of any size to measure with, always the same for the same size.

A third of the tasks are done. Of ten, two have a target, one waits for an event and one has no day;
the others have deadlines spread over a year, few of them before 23 March 2023.
"""

from datetime import date, timedelta
from random import Random
from typing import NamedTuple

_MEETING = date(2023, 3, 15)
_UNITS = 20
_PER_SECTION = 10
_WORDS = (
    "Trình", "Lập", "Thẩm định", "Chuẩn bị", "Rà soát", "kế hoạch", "quy chế", "danh sách",
    "kịch bản", "báo cáo", "hồ sơ", "tài liệu", "buổi lễ", "Trung tâm", "hệ thống",
)  # fmt: skip


class Item(NamedTuple):
    """One task, as every program gets it; ``due`` is the last permitted day."""

    id: str
    title: str
    unit: int
    due: date | None
    done: date | None


def items(size: int, seed: int = 1, near: int = 3) -> list[Item]:
    """Make a number of tasks; the same arguments give the same tasks.

    Args:
        size: how many.
        seed: which ones.
        near: how many of the first are due on 20 March 2023.
    """
    random = Random(seed)  # noqa: S311 - nothing secret
    return [_item(random, number, near) for number in range(size)]


def _item(random: Random, number: int, near: int) -> Item:
    section, place = divmod(number, _PER_SECTION)
    due = _MEETING + timedelta(days=9 + random.randrange(360)) if place < 6 else None
    if number < near:
        due = _MEETING + timedelta(days=5)
    done = _MEETING + timedelta(days=random.randrange(1, 5)) if number % 3 == 2 else None
    title = " ".join(random.choices(_WORDS, k=5))
    return Item(f"{section + 1}.{place + 1}", title, random.randrange(_UNITS), due, done)


def yaml_of(tasks: list[Item], plan: str = "benchmark") -> str:
    """Write the tasks as a notice file, ten to a section."""
    lines = [f"plan: {plan}", "notice: {kind: thong-bao, meeting_date: 2023-03-15}", "units:"]
    lines += [
        f"  u{n}: {{name: Phòng số {n}, name_en: Division {n}, short: P. {n}}}"
        for n in range(_UNITS)
    ]
    lines += ["events:", "  launch:", "    title: Lễ khai trương", "    title_en: Launch"]
    lines += ["    bound: {before: 2023-04-16}", "sections:"]
    for number, task in enumerate(tasks):
        if number % _PER_SECTION == 0:
            section = number // _PER_SECTION
            lines += [f"  - number: {section + 1}", f"    unit: u{section % _UNITS}"]
            lines += ["    mode: assign", "    tasks:"]
        lines += _task_lines(number, task)
    return "\n".join(lines) + "\n"


def _task_lines(number: int, task: Item) -> list[str]:
    lines = [
        f'      - id: "{task.id}"',
        f"        title: {task.title}",
        f"        title_en: Task number {number}",
        f"        lead: u{task.unit}",
        f"        with: [u{(task.unit + 1) % _UNITS}]",
    ]
    if task.due:
        quote = f"chậm nhất ngày {task.due.day}/{task.due.month}/{task.due.year}"
        lines.append(f"        due: {{by: {task.due}, quote: {quote}}}")
    elif number % _PER_SECTION < 8:
        lines.append("        target: {before: launch}")
    elif number % _PER_SECTION == 8:
        lines.append("        due: {after: launch, quote: sau khi khai trương}")
    lines += [
        "        deliverables:",
        "          - {id: a, title: Dự thảo, title_en: Draft}",
        "          - {id: b, title: Tờ trình, title_en: Submission}",
    ]
    return [*lines, f"        done: {task.done}"] if task.done else lines


def todo_txt_of(tasks: list[Item]) -> str:
    """Write the tasks as todo.txt, for topydo."""
    rows = []
    for task in tasks:
        done = f"x {task.done} 2023-03-15 " if task.done else "2023-03-15 "
        due = f" due:{task.due}" if task.due else ""
        rows.append(f"{done}{task.id} {task.title} +s{task.id.split('.')[0]} @u{task.unit}{due}")
    return "\n".join(rows) + "\n"


def taskwarrior_of(tasks: list[Item]) -> list[dict[str, str]]:
    """Write the tasks as ``task import`` of Taskwarrior takes them."""
    return [_taskwarrior(task) for task in tasks]


def _taskwarrior(task: Item) -> dict[str, str]:
    row = {"description": f"{task.id} {task.title}", "project": f"u{task.unit}"}
    row |= {"status": "completed" if task.done else "pending", "entry": "20230315T000000Z"}
    if task.due:
        row["due"] = f"{task.due:%Y%m%d}T165959Z"
    if task.done:
        row["end"] = f"{task.done:%Y%m%d}T030000Z"
    return row
