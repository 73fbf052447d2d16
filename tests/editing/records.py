"""Everything that can be recorded of a task, each as the changes that its command makes."""

from collections.abc import Callable, Sequence
from datetime import date
from typing import NamedTuple

from iocplan.editing.changes import Append, AppendBlock, Change, Put
from iocplan.plan.problem import Path

DAY = date(2023, 3, 22)
DECIDED = {"because": "chờ ý kiến", "by_whom": "Chủ tịch"}


class Record(NamedTuple):
    """What is recorded at a task's path, and what has to stand there before."""

    changes: Callable[[Path], Sequence[Change]]
    before: Callable[[Path], Sequence[Change]] = lambda _: ()


def done(path: Path) -> Sequence[Change]:
    return [Put(path, "done", DAY)]


def submitted(path: Path) -> Sequence[Change]:
    return [Append(path, "submissions", {"on": DAY, "proof": "45/TTr", "to": "ubnd-tp"})]


def _append(key: str, **entry: object) -> Callable[[Path], Sequence[Change]]:
    return lambda path: [Append(path, key, {"on": DAY, **entry})]  # type: ignore[dict-item]


def _added(path: Path) -> Sequence[Change]:
    task = {"id": f"{path[1]}.99", "title": "x", "lead": ["qldt", "noi-vu"], "due": {"by": DAY}}
    return [AppendBlock(path[:2], "tasks", {**task, "added": {"on": DAY, **DECIDED}})]  # type: ignore[dict-item]


def _answer(path: Path) -> Sequence[Change]:
    at = (*path, "questions", 0)
    return [Put(at, "answer", "Có"), Put(at, "answered", {"on": DAY, "by_whom": "Chủ tịch"})]


def _item(path: Path) -> Sequence[Change]:
    return done((*path, "deliverables", 0))


def _item_corrected(path: Path) -> Sequence[Change]:
    return [Append((*path, "deliverables", 0), "corrections", {"on": DAY, "done": DAY})]


RECORDS = {
    "add": Record(_added),
    "start": Record(lambda path: [Put(path, "started", DAY)]),
    "check": Record(lambda path: [*done(path), Put(path, "proof", "45/TTr")]),
    "check an item": Record(_item),
    "correct": Record(_append("corrections", done=DAY, proof="46/TTr"), done),
    "correct an item": Record(_item_corrected, _item),
    "submit": Record(submitted),
    "return": Record(_append("submissions", returned=True, because="thiếu"), submitted),
    "note": Record(_append("notes", text="đã gọi", promised=DAY)),
    "difficulty": Record(_append("notes", text="thiếu người", kind="difficulty")),
    "move": Record(_append("moves", date=DAY, **DECIDED)),
    "reassign": Record(_append("reassigned", lead="viettel", **DECIDED)),
    "drop": Record(lambda path: [Put(path, "dropped", {"on": DAY, **DECIDED})]),
    "answer": Record(_answer),
}
