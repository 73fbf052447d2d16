"""Writes the calendars of one notice for ``iocplan export``."""

from datetime import timedelta
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

import typer

from iocplan.cli.session import Session
from iocplan.errors import ExitStatus, UsageError
from iocplan.texts import calendar as texts
from iocplan.texts.progress import WRITING_FILES
from iocplan.texts.similar import listing

if TYPE_CHECKING:
    from iocplan.calendar.components import Style
    from iocplan.calendar.ics import Export
    from iocplan.calendar.previous import Previous
    from iocplan.editing.destination import Destination
    from iocplan.schedule.standing import TaskStanding

Job = tuple["Destination", "Previous | None", "Export"]


class Target(NamedTuple):
    """Where calendars are to go: exactly one of these is given."""

    output: str | None
    per_unit: Path | None
    vdir: Path | None

    def check(self) -> None:
        """Refuse none of them, and more than one.

        Raises:
            UsageError: there is not exactly one.
        """
        given = [place for place in self if place is not None]
        if not given:
            raise UsageError(texts.NEEDS_TARGET(), texts.NEEDS_TARGET_HINT())
        if len(given) > 1:
            raise UsageError(texts.ONE_TARGET())


class Options(NamedTuple):
    """How calendars are written: as to-dos, with what reminder, over whatever stands there."""

    todos: bool
    alarm: timedelta | None
    force: bool


class Writer:
    """Makes and writes calendars according to the options."""

    def __init__(self, session: Session, options: Options) -> None:
        self.session = session
        self.todos, self.alarm, self.force = options

    def write_to(self, target: Target, tasks: "list[TaskStanding]") -> None:
        """Write tasks to where they are to go."""
        if target.vdir is not None:
            self.write_vdir(target.vdir, tasks)
        elif target.output == "-":
            self.print(tasks)
        elif target.per_unit is not None:
            self.write_units(target.per_unit, tasks)
        else:
            self.write(Path(target.output or ""), tasks)

    def print(self, tasks: "list[TaskStanding]") -> None:
        """Write a calendar to standard output, byte for byte."""
        from iocplan.calendar.ics import export_calendar

        made = export_calendar(self.session.standing, tasks, self._style(None))
        self.session.console.out.flush()
        self.session.console.out.buffer.write(made.data)
        self._tell_undated(made.undated)

    def write(self, path: Path, tasks: "list[TaskStanding]") -> None:
        """Write one calendar."""
        self._write_all([self._make(path, tasks)])

    def write_units(self, folder: Path, tasks: "list[TaskStanding]") -> None:
        """Make a calendar for each unit that has or had tasks with a day, then write them all."""
        from iocplan.calendar.units import by_unit
        from iocplan.editing.destination import make_folder

        found = by_unit(self.session.plan, tasks)
        paths = {id_: folder / f"{id_}.ics" for id_ in found}
        jobs = [
            self._make(paths[id_], its, id_)
            for id_, its in found.items()
            if its or paths[id_].exists()
        ]
        make_folder(folder)
        self._write_all([job for job in jobs if job[1] or job[2].merged.entries])

    def write_vdir(self, folder: Path, tasks: "list[TaskStanding]") -> None:
        """Bring a folder of to-dos, one file each, up to date."""
        from iocplan.calendar.vdir import export_vdir

        session = self.session
        done = export_vdir(
            session.standing,
            tasks,
            self._style(None),
            folder,
            force=self.force,
            relang=self.force and bool(session.console.asked_lang),
            track=lambda files: session.console.track(files, WRITING_FILES),
        )
        counts = {name: len(getattr(done, name)) for name in ("added", "changed", "cancelled")}
        what = texts.TODOS(n=sum(counts.values()) + len(done.same))
        how = texts.HOW(**counts) if any(counts.values()) else ""
        text = texts.WRITTEN if any(counts.values()) else texts.UNCHANGED
        session.console.note(text, path=folder, what=what, how=how)
        for wrong in done.malformed:
            session.console.remark(wrong.what, wrong.path, wrong.line)
        for remark in done.remarks:
            session.console.remark(remark.said)
        if done.malformed:
            raise typer.Exit(ExitStatus.FINDINGS)

    def _make(self, path: Path, tasks: "list[TaskStanding]", body: str = "") -> Job:
        from iocplan.calendar.files import look
        from iocplan.calendar.ics import export_calendar

        session = self.session
        kind = self._style(None).kind
        destination, previous = look(path, session.plan, session.file.path, kind, force=self.force)
        style = self._style(previous)
        made = export_calendar(session.standing, tasks, style, previous, body)
        return destination, previous, made

    def _style(self, previous: "Previous | None") -> "Style":
        """How to write; a calendar keeps its language unless another is asked for."""
        from iocplan.calendar.components import Style

        asked = self.session.console.asked_lang
        kept = previous.lang if previous and not asked else None
        return Style(kept or self.session.console.lang, self.todos, self.alarm)

    def _write_all(self, jobs: list[Job]) -> None:
        from iocplan.editing.destination import write

        for job in jobs:
            destination, _, made = job
            self._tell(job, changed=write(destination, made.data))
        undated = {id_ for _, _, made in jobs for id_ in made.undated}
        self._tell_undated([t.id for t in self.session.plan.tasks if t.id in undated])

    def _tell(self, job: Job, *, changed: bool) -> None:
        (path, _), previous, made = job
        merged = made.merged
        what = (texts.TODOS if self.todos else texts.EVENTS)(n=len(merged.entries))
        counts = {name: len(getattr(merged, name)) for name in ("added", "changed", "cancelled")}
        how = texts.HOW(**counts) if previous and any(counts.values()) else ""
        text = texts.WRITTEN if changed else texts.UNCHANGED
        self.session.console.note(text, path=path, what=what, how=how)
        if made.left_out:
            ids = listing(made.left_out)
            self.session.console.note(texts.LEFT_OUT, path=path, n=len(made.left_out), ids=ids)

    def _tell_undated(self, ids: list[str]) -> None:
        if ids:
            self.session.console.note(texts.UNDATED, n=len(ids), ids=listing(ids))
