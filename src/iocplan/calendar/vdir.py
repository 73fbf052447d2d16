"""A vdir: a folder with one to-do a file, for vdirsyncer, todoman and CalDAV servers.

A to-do is found by its UID, because servers rename files. Of what stands there only that is
replaced which the plan has changed (``three_way``). Everything is made before anything is written.
"""

from collections.abc import Callable, Iterable, Sequence
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import NamedTuple

from iocplan.calendar.candidates import Candidates
from iocplan.calendar.completion import News, news, signals_of
from iocplan.calendar.components import Maker, Style
from iocplan.calendar.differences import kept_remarks
from iocplan.calendar.entries import entries_of
from iocplan.calendar.found import FoundTodo
from iocplan.calendar.memory import Remark, recall
from iocplan.calendar.merge import CANCELLED
from iocplan.calendar.reading import Malformed, calendar_files, read_todos
from iocplan.calendar.rewriting import Rewriting, new_file, stamped
from iocplan.calendar.stamps import STAMPS, Stamps, moment, read_stamps
from iocplan.calendar.three_way import Merged, merge_todo
from iocplan.calendar.uids import uid_of
from iocplan.calendar.written import Before, Ours, before, says_the_same, todo_lines
from iocplan.editing import store
from iocplan.editing.destination import Destination, make_folder, write
from iocplan.errors import RefusedError
from iocplan.schedule.planned import last_record, plan_made
from iocplan.schedule.standing import Standing, TaskStanding
from iocplan.texts import pull as texts
from iocplan.texts.similar import listing
from iocplan.texts.text import Lang

Job = tuple[Destination, bytes]
"""A file to write, and its new content."""

_ASKING = (News.COMPLETED, News.REOPENED, News.DONE_BUT_DROPPED)


class Folder(NamedTuple):
    """The to-dos of a folder by UID, occurrences of repeated ones, and what is wrong in it."""

    todos: dict[str, FoundTodo]
    occurrences: dict[str, FoundTodo]
    malformed: list[Malformed]


class Exported(NamedTuple):
    """What became of a vdir; ids of tasks, what is wrong in it, and what is to be told."""

    added: list[str]
    changed: list[str]
    cancelled: list[str]
    same: list[str]
    malformed: list[Malformed]
    remarks: list[Remark]


def read_folder(paths: Iterable[Path], malformed: Iterable[Malformed] = ()) -> Folder:
    """The sound to-dos of some files; of two with one UID only the first counts."""
    folder = Folder({}, {}, list(malformed))
    for path in paths:
        todos, wrong = read_todos(path)
        folder.malformed.extend(wrong)
        for todo in todos:
            of_its_kind = folder.occurrences if todo.is_occurrence else folder.todos
            first = of_its_kind.setdefault(todo.uid, todo)
            if first is not todo and not todo.is_occurrence:
                again = texts.TWICE(path=first.file.path)
                folder.malformed.append(Malformed(path, todo.number, again))
    return folder


def export_vdir(
    standing: Standing,
    tasks: Sequence[TaskStanding],
    style: Style,
    path: Path,
    *,
    force: bool,
    relang: bool = False,
    track: Callable[[Sequence[Job]], Iterable[Job]] = iter,
) -> Exported:
    """Bring a vdir up to date.

    Args:
        standing: the whole plan.
        tasks: those to write; files of others stay as they are.
        style: how to write them, as to-dos; a vdir keeps the language of its first export.
        path: the folder; it is made where it is missing.
        force: overwrite what others have completed or re-opened.
        relang: write in the style's language, whatever that of the first export.
        track: yields what it is given, and tells a person how far the writing is.

    Raises:
        RefusedError: others have completed or re-opened tasks, a file is in the way, or the
            folder cannot be read or written.
    """
    make_folder(path)
    export = _Export(standing, style, path, force=force, relang=relang)
    entries = export.entries_of(tasks)
    for task in entries:
        export.look_at(task)
    if export.asking and not force:
        hint = texts.PULL_FIRST_HINT(path=path)
        raise RefusedError(texts.PULL_FIRST(ids=listing(export.asking)), hint)
    for task in entries:
        export.make(task)
    export.write(track)
    return export.done


class _Export:
    """One export into a vdir: first everything is looked at, then made, then written."""

    def __init__(
        self, standing: Standing, style: Style, path: Path, *, force: bool, relang: bool
    ) -> None:
        self._standing = standing
        self._plan = standing.plan
        self._candidates = Candidates(standing)
        self._path = path
        self._force = force
        self._folder = _look(path)
        self._memory = recall(path, self._plan.id)
        lang = style.lang if relang else self._lang(style.lang)
        self._maker = Maker(standing, style._replace(lang=lang))
        self._new: dict[str, tuple[Ours, Before | None]] = {}
        self._files: dict[Path, Rewriting] = {}
        self._fresh: list[Job] = []
        self.asking: list[str] = []
        self.done = Exported([], [], [], [], self._folder.malformed, [])
        self._memory.lang = lang

    def _lang(self, asked: Lang) -> Lang:
        """The language of the vdir's first export, as remembered or as it stands there."""
        entries = self.entries_of(self._standing.tasks)
        here = [(t, f) for t in entries if (f := self._found(t))]
        if not here:
            self._memory.written.clear()
            return asked
        if self._memory.lang:
            return self._memory.lang
        return self._candidates.language(here, asked)

    def entries_of(self, tasks: Iterable[TaskStanding]) -> list[TaskStanding]:
        """Tasks, those that come round in the periods that have to-dos here or get one."""
        return entries_of(self._standing, tasks, self._is_there)

    def _is_there(self, id_: str) -> bool:
        return uid_of(self._plan.id, "VTODO", id_) in self._folder.todos

    def _uid(self, task: TaskStanding) -> str:
        return uid_of(self._plan.id, "VTODO", task.task.id)

    def _found(self, task: TaskStanding) -> FoundTodo | None:
        return self._folder.todos.get(self._uid(task))

    def look_at(self, task: TaskStanding) -> None:
        """Make a task's to-do, and see whether the one that stands there has to be pulled."""
        zone = self._plan.timezone
        ours, there, then = Ours(todo_lines(self._maker, task), zone), self._found(task), None
        if there and not says_the_same(ours, there):
            remembered = self._memory.written.get(self._uid(task))
            maybe = partial(self._candidates.of, task)
            then = before(there, zone, remembered, maybe)
            if news(task.task, signals_of(there, zone), then.signals) in _ASKING:
                self.asking.append(task.task.id)
        self._new[task.task.id] = ours, then

    def make(self, task: TaskStanding) -> None:
        """Make what is to be written of a task, and note what becomes of it."""
        id_, there = task.task.id, self._found(task)
        ours, then = self._new[id_]
        if there is None:
            if not task.task.dropped or task.task.done:
                self._add(task, ours)
            return
        if then is None:
            self.done.same.append(id_)
            self._remember(task, ours, None)
            return
        merged = merge_todo(ours, then, there, self._plan.timezone, force=self._force)
        self.done.remarks.extend(kept_remarks(id_, merged.differences))
        if not merged.changes:
            self.done.same.append(id_)
            self._remember(task, ours, None)
            return
        self._change(task, ours, merged, there)

    def _change(self, task: TaskStanding, ours: Ours, merged: Merged, there: FoundTodo) -> None:
        was_off = there.text("STATUS").upper() == "CANCELLED"
        off = CANCELLED in ours.lines and not was_off
        (self.done.cancelled if off else self.done.changed).append(task.task.id)
        values = {name: there.text(name) for name in STAMPS}
        stamps = read_stamps(values, self._first_stamps()).next(self._at(task))
        file = self._files.setdefault(there.file.path, Rewriting(there.file))
        file.change(there, merged, stamps)
        self._remember(task, ours, stamps)

    def _add(self, task: TaskStanding, ours: Ours) -> None:
        id_, uid = task.task.id, self._uid(task)
        self.done.added.append(id_)
        first = self._first_stamps()
        stamps = Stamps(first.created, max(self._at(task), first.created), 0)
        lines = stamped(ours.lines, stamps)
        self._remember(task, ours, stamps)
        if occurrence := self._folder.occurrences.get(uid):
            file = self._files.setdefault(occurrence.file.path, Rewriting(occurrence.file))
            file.insert(occurrence, lines)
            return
        path = self._path / f"{uid}.ics"
        if path.exists() or path.is_symlink():
            raise RefusedError(texts.IN_THE_WAY(path=path, id=id_), texts.IN_THE_WAY_HINT())
        self._fresh.append((Destination(path, None), new_file(lines)))

    def _first_stamps(self) -> Stamps:
        created = moment(plan_made(self._plan), self._plan.timezone)
        return Stamps(created, created, 0)

    def _at(self, task: TaskStanding) -> datetime:
        return moment(last_record(self._plan, task.task), self._plan.timezone)

    def _remember(self, task: TaskStanding, ours: Ours, stamps: Stamps | None) -> None:
        """Remember what is ours from now on, and the LAST-MODIFIED that we last wrote."""
        known = self._memory.written.get(self._uid(task), [])
        line = next((line for line in known if line.startswith("LAST-MODIFIED:")), None)
        if stamps:
            line = stamps.lines[STAMPS.index("LAST-MODIFIED")]
        self._memory.written[self._uid(task)] = [
            *ours.lines[:1],
            *([line] if line else []),
            *ours.lines[1:],
        ]

    def write(self, track: Callable[[Sequence[Job]], Iterable[Job]]) -> None:
        """Write every file, then remember what was written."""
        for file in self._files.values():
            self._fresh.append((Destination(file.file.path, file.file.data), file.data))
        for destination, data in track(self._fresh):
            write(destination, data)
        told = self._memory.untold("export", self.done.remarks, self._new)
        self.done.remarks[:] = told
        self._memory.save()


def _look(path: Path) -> Folder:
    try:
        return read_folder(*calendar_files(path))
    except OSError as error:
        raise store.cannot_write(path, error) from None
