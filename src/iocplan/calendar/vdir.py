"""A vdir: a folder with one to-do a file, for vdirsyncer, todoman and CalDAV servers.

A to-do is found by its UID, because servers rename files. Of a file that is there only our own
properties are replaced; what would say the same is left as it is. Everything is made before
anything is written.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from datetime import datetime
from itertools import chain
from pathlib import Path
from typing import NamedTuple

from iocplan.calendar.components import Maker, Style
from iocplan.calendar.lines import fold, moment
from iocplan.calendar.merge import CANCELLED, next_stamps
from iocplan.calendar.previous import PRODID, Stamps, stamp_lines, uid_of
from iocplan.calendar.vdir_items import Item, Line, Malformed, calendar_files, read_items
from iocplan.calendar.vdir_state import STATE, News, news, state_of
from iocplan.editing import store
from iocplan.editing.destination import Destination, make_folder, write
from iocplan.errors import RefusedError
from iocplan.plan.rows import Plan
from iocplan.schedule.planned import last_record, plan_made
from iocplan.schedule.standing import Standing, TaskStanding
from iocplan.texts import pull as texts
from iocplan.texts.similar import listing

Job = tuple[Destination, bytes]
"""A file to write, and its new content."""

_OURS = {"UID", "SUMMARY", "DESCRIPTION", "DUE", "STATUS", "PERCENT-COMPLETE", "COMPLETED"}
_OURS |= {"CATEGORIES", "X-IOCPLAN-ID", STATE}
_STAMPS = {"DTSTAMP", "CREATED", "LAST-MODIFIED", "SEQUENCE"}
_BREAK = b"\r\n"
_ASKING = (News.COMPLETED, News.REOPENED, News.DONE_BUT_DROPPED)


class Folder(NamedTuple):
    """The to-dos of a folder by UID, and what is wrong in it."""

    items: dict[str, Item]
    malformed: list[Malformed]


class Exported(NamedTuple):
    """What became of a vdir; ids of tasks, and what was left alone."""

    added: list[str]
    changed: list[str]
    cancelled: list[str]
    same: list[str]
    malformed: list[Malformed]


def read_folder(paths: Iterable[Path], malformed: Iterable[Malformed] = ()) -> Folder:
    """Return the sound to-dos of some files; of two with one UID only the first counts."""
    folder = Folder({}, list(malformed))
    for path in paths:
        items, wrong = read_items(path)
        folder.malformed.extend(wrong)
        for item in items:
            first = folder.items.setdefault(item.uid, item)
            if first is not item:
                again = texts.TWICE(path=first.path)
                folder.malformed.append(Malformed(path, item.lines[0].number, again))
    return folder


def export_vdir(
    standing: Standing,
    tasks: Sequence[TaskStanding],
    style: Style,
    path: Path,
    *,
    force: bool,
    track: Callable[[Sequence[Job]], Iterable[Job]] = iter,
) -> Exported:
    """Bring a vdir up to date.

    Args:
        standing: the whole plan.
        tasks: those to write; files of others stay as they are.
        style: how to write them, as to-dos.
        path: the folder; it is made where it is missing.
        force: overwrite what others have completed or re-opened.
        track: yields what it is given, and tells a person how far the writing is.

    Raises:
        RefusedError: others have completed or re-opened tasks, a file is in the way, or the
            folder cannot be read or written.
    """
    make_folder(path)
    folder = _look(path)
    plan, maker = standing.plan, Maker(standing, style)
    uids = {task.task.id: uid_of(plan.id, "VTODO", task.task.id) for task in tasks}
    if not force:
        _refuse_news(path, plan, folder.items, tasks, uids)
    jobs = []
    done = Exported([], [], [], [], folder.malformed)
    for task in tasks:
        item = folder.items.get(uids[task.task.id])
        if item is None and task.task.dropped and not task.task.done:
            continue
        jobs.append(_job(path / f"{uids[task.task.id]}.ics", plan, task, maker, item, done))
    for destination, data in track(jobs):
        write(destination, data)
    return done


def _look(path: Path) -> Folder:
    try:
        return read_folder(*calendar_files(path))
    except OSError as error:
        raise store.cannot_write(path, error) from None


def _refuse_news(
    path: Path,
    plan: Plan,
    items: Mapping[str, Item],
    tasks: Iterable[TaskStanding],
    uids: Mapping[str, str],
) -> None:
    asking = []
    for task in tasks:
        item = items.get(uids[task.task.id])
        if item and news(task.task, item, item.day("COMPLETED", plan.timezone)) in _ASKING:
            asking.append(task.task.id)
    if asking:
        hint = texts.PULL_FIRST_HINT(path=path)
        raise RefusedError(texts.PULL_FIRST(ids=listing(asking)), hint)


def _job(
    path: Path, plan: Plan, task: TaskStanding, maker: Maker, item: Item | None, done: Exported
) -> Job:
    """Return a file with its new content, and note what becomes of the task."""
    id_ = task.task.id
    own, alarm = _split(maker.todo(task).lines)
    lines = [*own, f"{STATE}:{state_of(task.task)}", *alarm, "END:VTODO"]
    at = moment(last_record(plan, task.task), plan.timezone)
    if item is None:
        if path.exists() or path.is_symlink():
            raise RefusedError(texts.IN_THE_WAY(path=path, id=id_), texts.IN_THE_WAY_HINT())
        created = moment(plan_made(plan), plan.timezone)
        done.added.append(id_)
        stamps = Stamps(created, max(at, created), 0)
        return Destination(path, None), _file(_ordered(lines, stamps))
    merged = _merged(lines, item)
    if _said(merged) == _said(line.text for line in item.lines):
        done.same.append(id_)
        return Destination(item.path, item.data), item.data
    off = CANCELLED in lines and not item.is_cancelled
    (done.cancelled if off else done.changed).append(id_)
    todo = _ordered(merged, next_stamps(_stamps_of(item, plan), at))
    around = ([line.text for line in part] for part in (item.before, item.after))
    before, after = around
    return Destination(item.path, item.data), _written([*before, *todo, *after])


def _merged(lines: list[str], item: Item) -> list[str]:
    """Return our lines with what others have added: properties, alarms, further categories."""
    old = list(item.own())
    own, alarm = _split(lines)
    ours = [_category(line, old) for line in own]
    theirs = [line.text for line in old if line.name not in _OURS | _STAMPS]
    parts = (part for part in _parts(item) if not _is_ours(part, item))
    return [*ours, *theirs, *alarm, *chain.from_iterable(parts), lines[-1]]


def _category(line: str, old: Sequence[Line]) -> str:
    """Return our category, or the old line where that is among others'."""
    if not line.startswith("CATEGORIES:"):
        return line
    unit = line.partition(":")[2]
    found = (o.text for o in old if o.name == "CATEGORIES" and unit in o.value.split(","))
    return next(found, line)


def _split(lines: Sequence[str]) -> tuple[Sequence[str], Sequence[str]]:
    """Return the own lines of a to-do of ours without its END, and those of its alarm."""
    at = lines.index("BEGIN:VALARM") if "BEGIN:VALARM" in lines else len(lines) - 1
    return lines[:at], lines[at:-1]


def _parts(item: Item) -> Iterator[list[str]]:
    """Yield the components within a to-do, each from BEGIN to END."""
    depth, part = 0, []
    for line in item.lines[1:-1]:
        depth += line.name == "BEGIN"
        if depth:
            part.append(line.text)
        depth -= line.name == "END"
        if part and not depth:
            yield part
            part = []


def _is_ours(alarm: list[str], item: Item) -> bool:
    """Return whether an alarm is the one that we wrote: it says the to-do's title."""
    title = ("DESCRIPTION", "", item.text("SUMMARY"))
    return "ACTION:DISPLAY" in alarm and title in (Line(text, 0).key for text in alarm)


def _said(lines: Iterable[str]) -> list[tuple[str, ...]]:
    """Return what lines say, in whatever order and spelling, without the stamps."""
    keys = (Line(line, 0).key for line in lines)
    return sorted(key for key in keys if key[0] not in _STAMPS)


def _stamps_of(item: Item, plan: Plan) -> Stamps:
    created = moment(plan_made(plan), plan.timezone)
    number = item.text("SEQUENCE").strip()
    sequence = int(number) if number.isdecimal() and len(number) < 10 else 0  # noqa: PLR2004
    return Stamps(_at(item, "CREATED") or created, _at(item, "LAST-MODIFIED") or created, sequence)


def _at(item: Item, name: str) -> datetime | None:
    try:
        return datetime.strptime(f"{item.text(name)}+0000", "%Y%m%dT%H%M%SZ%z")
    except ValueError:
        return None


def _ordered(lines: list[str], stamps: Stamps) -> list[str]:
    return [lines[0], *stamp_lines(stamps), *lines[1:]]


def _file(todo: list[str]) -> bytes:
    head = ["BEGIN:VCALENDAR", "VERSION:2.0", f"PRODID:{PRODID}"]
    return _written([*head, *todo, "END:VCALENDAR"])


def _written(lines: Iterable[str]) -> bytes:
    return _BREAK.join(map(fold, lines)) + _BREAK
