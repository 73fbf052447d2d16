"""``iocplan export``."""

import re
from datetime import timedelta
from pathlib import Path
from typing import Annotated

import typer

from iocplan.cli.choosing import query_of
from iocplan.cli.export_calendars import Options, Target, Writer
from iocplan.cli.export_sheet import SUFFIXES, refuse_calendar_options, write_sheet
from iocplan.cli.filters import Filters
from iocplan.cli.help import examples
from iocplan.cli.session import Session
from iocplan.errors import UsageError
from iocplan.texts import calendar as texts
from iocplan.texts import sheet

_ALARM = re.compile(r"([1-9][0-9]{0,2})@([01]?[0-9]|2[0-3])(?::([0-5][0-9]))?")
_USUAL_ALARM = "1@9"


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
    target = Target(output, per_unit, vdir)
    target.check()
    is_sheet = output is not None and Path(output).suffix.lower() in SUFFIXES
    if is_sheet:
        refuse_calendar_options(todos=todos, alarm=alarm != _USUAL_ALARM)
        write_sheet(session, Path(output or ""), filters, only_open=open_, force=force)
        return
    if output not in (None, "-") and Path(output or "").suffix.lower() != ".ics":
        raise UsageError(sheet.UNKNOWN_SUFFIX(path=output), sheet.UNKNOWN_SUFFIX_HINT())
    ahead = _alarm(alarm)
    options = Options(todos=todos or vdir is not None, alarm=ahead, force=force)
    if session.is_workspace:
        from iocplan.cli.export_of_many import export_of_many

        export_of_many(session, filters, target, options, only_open=open_)
        return
    from iocplan.query.query import choose

    tasks = choose(session.standing, query_of(session, filters))
    if open_:
        tasks = [t for t in tasks if t.is_open]
    Writer(session, options).write_to(target, tasks)


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
