"""``iocplan export``."""

import re
from datetime import timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from iocplan.cli.choosing import query_of
from iocplan.cli.export_sheet import SUFFIXES, refuse_calendar_options, write_sheet
from iocplan.cli.filters import Filters
from iocplan.cli.help import examples
from iocplan.cli.session import Session
from iocplan.errors import ExitStatus, UsageError
from iocplan.query.query import choose
from iocplan.schedule.standing import TaskStanding
from iocplan.texts import calendar as texts
from iocplan.texts import sheet
from iocplan.texts.progress import WRITING_FILES
from iocplan.texts.similar import listing

if TYPE_CHECKING:
    from iocplan.calendar.components import Style
    from iocplan.calendar.ics import Export
    from iocplan.calendar.previous import Previous
    from iocplan.editing.destination import Destination

_ALARM = re.compile(r"([1-9][0-9]{0,2})@([01]?[0-9]|2[0-3])(?::([0-5][0-9]))?")
_USUAL_ALARM = "1@9"

Job = tuple["Destination", "Previous | None", "Export"]


@examples(
    "iocplan export -o plan.ics",
    "iocplan export -o viettel.ics --involving viettel --alarm 3@8",
    "iocplan export --per-unit calendars/",
    "iocplan export -o tasks.ics --todos --open",
    "iocplan export -o theo-doi.xlsx",
)
def export(  # noqa: PLR0913 - each is an option of its own
    session: Session,
    filters: Filters,
    *,
    output: Annotated[
        str | None,
        typer.Option("--output", "-o", metavar="FILE", help="The file; - is standard output."),
    ] = None,
    per_unit: Annotated[
        Path | None,
        typer.Option("--per-unit", metavar="DIR", help="One calendar for each unit: DIR/UNIT.ics."),
    ] = None,
    vdir: Annotated[
        Path | None,
        typer.Option("--vdir", metavar="DIR", help="One to-do a file, for vdirsyncer and CalDAV."),
    ] = None,
    open_: Annotated[bool, typer.Option("--open", help="Without what is done or dropped.")] = False,
    todos: Annotated[
        bool, typer.Option("--todos", help="To-dos instead of events, tasks without a day, too.")
    ] = False,
    alarm: Annotated[
        str, typer.Option(metavar="DAYS@HOUR", help="When to remind, as in 3@8:30; or none.")
    ] = _USUAL_ALARM,
    force: Annotated[
        bool, typer.Option("--force", help="Overwrite a file that is not such a calendar.")
    ] = False,
) -> None:
    """Write the plan's days as a calendar for Google, Outlook, Apple, Thunderbird and others.

    Write to the same file again to bring it up to date: what has changed is told to the calendar
    programs, what was dropped is cancelled, the rest stays as it is. With .xlsx or .csv it is a
    sheet for Excel with columns to fill, in Vietnamese; pull brings home what was typed there.
    """
    targets = [target for target in (output, per_unit, vdir) if target is not None]
    if not targets:
        raise UsageError(texts.NEEDS_TARGET(), texts.NEEDS_TARGET_HINT())
    if len(targets) > 1:
        raise UsageError(texts.ONE_TARGET())
    is_sheet = output is not None and Path(output).suffix.lower() in SUFFIXES
    if is_sheet:
        refuse_calendar_options(todos=todos, alarm=alarm != _USUAL_ALARM)
    elif output not in (None, "-") and Path(output or "").suffix.lower() != ".ics":
        raise UsageError(sheet.UNKNOWN_SUFFIX(path=output), sheet.UNKNOWN_SUFFIX_HINT())
    ahead = _alarm(alarm)
    tasks = choose(session.standing, query_of(session, filters))
    if open_:
        tasks = [t for t in tasks if t.is_open]
    if is_sheet:
        write_sheet(session, Path(output or ""), tasks, filters, force=force)
        return
    writer = _Writer(session, todos=todos or vdir is not None, alarm=ahead, force=force)
    if vdir is not None:
        writer.write_vdir(vdir, tasks)
    elif output == "-":
        writer.print(tasks)
    elif per_unit is not None:
        writer.write_units(per_unit, tasks)
    else:
        writer.write(Path(output or ""), tasks)


class _Writer:
    """Makes and writes calendars according to the options."""

    def __init__(
        self, session: Session, *, todos: bool, alarm: timedelta | None, force: bool
    ) -> None:
        self.session = session
        self.todos = todos
        self.alarm = alarm
        self.force = force

    def print(self, tasks: list[TaskStanding]) -> None:
        """Write a calendar to standard output, byte for byte."""
        from iocplan.calendar.ics import export_calendar

        made = export_calendar(self.session.standing, tasks, self._style(None))
        self.session.console.out.flush()
        self.session.console.out.buffer.write(made.data)
        self._tell_undated(made.undated)

    def write(self, path: Path, tasks: list[TaskStanding]) -> None:
        """Write one calendar."""
        self._write_all([self._make(path, tasks)])

    def write_units(self, folder: Path, tasks: list[TaskStanding]) -> None:
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

    def write_vdir(self, folder: Path, tasks: list[TaskStanding]) -> None:
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

    def _make(self, path: Path, tasks: list[TaskStanding], body: str = "") -> Job:
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


def _alarm(text: str) -> timedelta | None:
    """How long before a day's start its reminder comes, None for no reminder.

    It is always on an earlier day: Outlook turns a reminder after the start of an all-day event
    into one before it.
    """
    if text == "none":
        return None
    found = _ALARM.fullmatch(text)
    if found is None:
        raise UsageError(texts.BAD_ALARM(value=text), texts.BAD_ALARM_HINT())
    days, hour, minute = (int(part or 0) for part in found.groups())
    return timedelta(days=days) - timedelta(hours=hour, minutes=minute)
