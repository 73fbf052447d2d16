"""``iocplan add`` and ``iocplan reassign``: what was decided after the notice."""

from datetime import date
from typing import Annotated

import typer

from iocplan.cli.help import examples
from iocplan.cli.session import Session
from iocplan.cli.writing import (
    At,
    Because,
    ByWhom,
    UndoFlag,
    Writing,
    decision_of,
    named_day,
    text_of,
    write,
)
from iocplan.editing.changes import (
    Append,
    AppendBlock,
    Change,
    TakeBackBlock,
    TakeBackEntry,
    Value,
)
from iocplan.errors import UsageError
from iocplan.plan.rows import Section
from iocplan.query.items import find_item, only_task
from iocplan.query.lookup import check_section, find_body, find_unit
from iocplan.say.after_deciding import added, reassigned, reassigned_back, removed
from iocplan.schedule.entries import last_place
from iocplan.schedule.numbering import next_id
from iocplan.schedule.recording import (
    may_add,
    may_be_due,
    may_reassign,
    may_take_back,
    may_take_back_task,
)
from iocplan.schedule.standing import Standing
from iocplan.texts import deciding as texts
from iocplan.texts import recording


@examples(
    'iocplan add "Mua máy chiếu cho buổi lễ" --section 2 --by 10/4 '
    '--because "giao ban tuần" --by-whom "Chủ tịch"',
    'iocplan add "Làm phim ngắn" --section 3 --lead viettel --with noi-vu '
    '--before launch --because "ý kiến chỉ đạo" --by-whom "Chủ tịch"',
    "iocplan add 2.4 --undo",
)
def add(  # noqa: PLR0913 - each is an option of its own
    session: Session,
    title: Annotated[
        str, typer.Argument(metavar="TEXT", help="What is to be done; with --undo its id.")
    ],
    writing: Writing,
    *,
    section: Annotated[
        str | None, typer.Option(metavar="N", help="The section that it belongs to.")
    ] = None,
    lead: Annotated[
        list[str] | None, typer.Option(metavar="U", help="Who leads; else the section's unit.")
    ] = None,
    with_: Annotated[
        list[str] | None, typer.Option("--with", metavar="U", help="Who coordinates.")
    ] = None,
    by: Annotated[
        str | None, typer.Option(metavar="DATE", help="The last day (included), or an event.")
    ] = None,
    before: Annotated[
        str | None, typer.Option(metavar="DATE", help="Due before DATE or an event (not included).")
    ] = None,
    id_: Annotated[
        str | None, typer.Option("--id", metavar="ID", help="Its id; else the section's next.")
    ] = None,
    because: Because = None,
    by_whom: ByWhom = None,
    undo: UndoFlag = False,
) -> None:
    """Add a task that the notice does not have, as somebody decided.

    It stands behind the others of its section, is marked with * and counted with them. Options
    that name units repeat. --undo takes it back as long as nothing else is recorded of it.
    """
    if undo:
        given = {"section": section, "with": with_ or None, "by": by, "before": before, "id": id_}
        writing.undo_alone(lead=lead or None, because=because, by_whom=by_whom, **given)
        _take_task_back(session, title, writing)
        return
    name = text_of(recording.NOTE_TEXT, title, UsageError(texts.NO_TITLE()))
    if section is None:
        raise UsageError(texts.NO_SECTION())
    if by and before:
        raise UsageError(texts.BY_OR_BEFORE())
    decision = decision_of(because, by_whom, texts.NEEDS_BY_WHOM_TO_ADD())
    new_id = ""

    def decide(standing: Standing, _: At) -> list[Change]:
        nonlocal new_id
        plan, on = standing.plan, writing.day(standing)
        place, where = _section(standing, section)
        new_id = id_ or next_id(plan, where.number)
        may_add(plan, new_id)
        if not lead and where.unit is None:
            raise UsageError(texts.NO_LEAD(number=where.number), texts.NO_LEAD_HINT())
        task: dict[str, Value] = {"id": new_id, "title": name}
        task |= _bodies("lead", [find_body(plan, unit) for unit in lead or ()])
        if coordinating := [find_unit(plan, unit) for unit in with_ or ()]:
            task["with"] = coordinating
        for key, text in (("by", by), ("before", before)):
            if text:
                task["due"] = {key: _anchor(standing, text, on)}
        task["added"] = {"on": on, **decision}
        return [AppendBlock(("sections", place), "tasks", task)]

    write(session, writing, decide, lambda after, _: added(after, new_id))


def _section(standing: Standing, number: str) -> tuple[int, Section]:
    wanted = check_section(standing.plan, number)
    found = enumerate(standing.plan.sections)
    return next((place, section) for place, section in found if section.number == wanted)


def _bodies(key: str, ids: list[str]) -> dict[str, Value]:
    """One id as it is, several as a list."""
    found = list(dict.fromkeys(ids))
    return {key: found if len(found) > 1 else found[0]} if found else {}


def _anchor(standing: Standing, text: str, on: date) -> str | date:
    """The event or the day that a person names."""
    if text in standing.plan.events:
        return text
    day = named_day(text, standing.today, on)
    may_be_due(standing.plan, day)
    return day


def _take_task_back(session: Session, id_: str, writing: Writing) -> None:
    def decide(standing: Standing, at: At) -> list[Change]:
        task = only_task(find_item(standing.plan, id_))
        may_take_back_task(task)
        *section, key, place = at(task.id)
        return [TakeBackBlock(tuple(section), str(key), int(place))]

    write(session, writing, decide, lambda after, _: removed(after, id_))


@examples(
    'iocplan reassign 2.1 qldt --because "đúng chức năng" --by-whom "Chủ tịch"',
    'iocplan reassign 3.2 tt-vhtttt viettel --because "cùng dàn dựng" --by-whom "Chủ tịch"',
    "iocplan reassign 2.1 --undo",
)
def reassign(
    session: Session,
    id_: Annotated[str, typer.Argument(metavar="ID", help="The task.")],
    writing: Writing,
    *,
    units: Annotated[
        list[str] | None, typer.Argument(metavar="[U]...", help="Who leads from now on.")
    ] = None,
    because: Because = None,
    by_whom: ByWhom = None,
    undo: UndoFlag = False,
) -> None:
    """Give a task to another lead, or to several, as somebody decided.

    Who answers for it, counts, filters and calendars follow. Every lead is kept with the reason.
    """
    if undo:
        writing.undo_alone(U=units or None, because=because, by_whom=by_whom)
        _take_lead_back(session, id_, writing)
        return
    if not units:
        raise UsageError(texts.NO_UNITS())
    decision = decision_of(because, by_whom, texts.NEEDS_BY_WHOM_TO_REASSIGN(id=id_))

    def decide(standing: Standing, at: At) -> list[Change]:
        task = only_task(find_item(standing.plan, id_))
        leads = [find_body(standing.plan, unit) for unit in units]
        may_reassign(task, tuple(dict.fromkeys(leads)))
        entry: dict[str, Value] = {"on": writing.day(standing), **_bodies("lead", leads)}
        return [Append(at(task.id), "reassigned", {**entry, **decision})]

    write(session, writing, decide, lambda after, before: reassigned(after, before, id_))


def _take_lead_back(session: Session, id_: str, writing: Writing) -> None:
    def decide(standing: Standing, at: At) -> list[Change]:
        task = only_task(find_item(standing.plan, id_))
        place = last_place(task.reassigned)
        may_take_back(task, place is not None, texts.WHAT_REASSIGNMENT)
        return [TakeBackEntry(at(task.id), "reassigned", place or 0)]

    write(session, writing, decide, lambda after, before: reassigned_back(after, before, id_))
