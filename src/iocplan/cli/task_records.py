"""``iocplan check``, ``uncheck``, ``start``, ``drop`` and ``note``: what happened to tasks."""

from collections.abc import Iterable, Iterator
from datetime import date
from typing import Annotated

import typer

from iocplan.cli.help import examples
from iocplan.cli.session import Session
from iocplan.cli.writing import (
    At,
    Because,
    ByWhom,
    DryRunFlag,
    Ids,
    UndoFlag,
    Writing,
    decision_of,
    named_day,
    read_ids,
    reason_of,
    text_of,
    write,
)
from iocplan.editing.changes import Append, Change, Fact, Put, TakeBack, TakeBackEntry
from iocplan.editing.completions import (
    correct,
    done_facts,
    reopen,
    take_back_correction,
)
from iocplan.errors import UsageError
from iocplan.plan.ids import owner
from iocplan.plan.problem import Path
from iocplan.query.items import Item, find_item, find_items, only_task
from iocplan.query.periods import to_check, to_uncheck
from iocplan.say.after_writing import checked, unchecked
from iocplan.say.following_up import note_said
from iocplan.say.wording import Wording
from iocplan.schedule.corrections import amended
from iocplan.schedule.entries import last_entry, last_place
from iocplan.schedule.recording import (
    done_on,
    may_be_today,
    may_check,
    may_prove,
    may_start,
    may_take_back,
    may_uncheck,
    may_work_on,
)
from iocplan.schedule.standing import Standing
from iocplan.texts import errors, following_up
from iocplan.texts import recording as texts


@examples(
    "iocplan check 1.2 --on 22/3 --proof 45/TTr-QLĐT",
    "iocplan check 1.2.a 1.2.b --dry-run",
    "iocplan check launch --on 2023-08-08",
    "iocplan check V.1@2026-Q2   # one period; V.1 alone: the earliest open one",
    "iocplan list --section 1 --ids | iocplan check -",
    'iocplan check 1.2 --on 21/3 --because "ghi nhầm ngày"   # a correction',
    "iocplan check 1.2 --undo",
)
def check(
    session: Session,
    ids: Ids,
    writing: Writing,
    *,
    proof: Annotated[
        str | None, typer.Option(metavar="TEXT", help="The document that proves it.")
    ] = None,
    because: Annotated[
        str | None, typer.Option(metavar="TEXT", help="Why what is recorded is corrected.")
    ] = None,
    undo: UndoFlag = False,
) -> None:
    """Check off tasks, deliverables and events: all of them, or none where one is refused.

    It says whether that was on time, and what can start now. What is blocked or waits for an
    event can be checked off all the same. What is done already is corrected by --on and --proof:
    both days and documents are kept, the last ones count. --undo takes a correction back first.
    """
    if undo:
        writing.undo_alone(proof=proof, because=because)
        _take_completions_back(session, ids, writing, corrections_first=True)
        return
    wanted, named = read_ids(session, ids), list[str]()
    number = proof if proof is None else text_of("--proof", proof, UsageError(texts.NO_IDS()))
    reason = because if because is None else reason_of(because)

    def decide(standing: Standing, at: At) -> list[Change]:
        day = writing.day(standing) if writing.on else None
        changes: list[Change] = []
        items = _each_once(to_check(standing, i) for i in find_items(standing.plan, wanted))
        named[:] = (item.id for item in items)
        several = not all(map(done_on, items))  # beside what is checked off now
        for item in items:
            if done_on(item):
                new = amended(item, day, number)
                if several and (new.done or new.proof):
                    may_check(item)
                changes += correct(at(item.id), new, standing.today, reason)
            else:
                changes += _done(standing, at(owner(item.id)), item, day, number)
        if reason and not any(isinstance(change, Append) for change in changes):
            raise UsageError(texts.NOTHING_CORRECTED(), texts.NOTHING_CORRECTED_HINT())
        return changes

    write(session, writing, decide, lambda after, before: checked(after, before, named))


def _each_once(items: Iterable[Item]) -> list[Item]:
    return list({item.id: item for item in items}.values())


def _done(
    standing: Standing, path: Path, item: Item, on: date | None, number: str | None
) -> Iterator[Change]:
    """Yield what checks an item off on a day, or today where none is named."""
    may_check(item)
    if on is None:
        may_be_today(standing, item)
    if number:
        may_prove(item)
    yield from done_facts(path, item, on or standing.today, number)


@examples(
    "iocplan uncheck 1.2",
    "iocplan uncheck 1.2.a launch --dry-run",
)
def uncheck(session: Session, ids: Ids, *, dry_run: DryRunFlag = False) -> None:
    """Take completions back; the file is then what it was before they were recorded."""
    _take_completions_back(session, ids, Writing(dry_run=dry_run))


def _take_completions_back(
    session: Session, ids: list[str], writing: Writing, *, corrections_first: bool = False
) -> None:
    """Take completions back with all that was recorded of them, or first their corrections."""
    wanted, named = read_ids(session, ids), list[str]()

    def decide(standing: Standing, at: At) -> list[Change]:
        changes: list[Change] = []
        items = _each_once(to_uncheck(standing, i) for i in find_items(standing.plan, wanted))
        named[:] = (item.id for item in items)
        for item in items:
            may_uncheck(item)
            if corrections_first and item.corrections:
                changes += take_back_correction(at(item.id), item)
            else:
                changes += reopen(at(item.id), item)
        return changes

    write(session, writing, decide, lambda after, before: unchecked(after, before, named))


@examples(
    "iocplan start 2.1",
    "iocplan start 1.1 4.1 --on 16/3",
    "iocplan start 2.1 --undo",
)
def start(session: Session, ids: Ids, writing: Writing, *, undo: UndoFlag = False) -> None:
    """Record that work on tasks has begun."""
    if undo:
        writing.undo_alone()
    wanted = list(dict.fromkeys(read_ids(session, ids)))

    def decide(standing: Standing, at: At) -> list[Change]:
        day = writing.day(standing)
        changes: list[Change] = []
        for task in map(only_task, find_items(standing.plan, wanted)):
            if undo:
                may_take_back(task, task.started, texts.WHAT_START)
                changes.append(TakeBack(at(task.id), "started"))
            else:
                may_start(task)
                changes.append(Put(at(task.id), "started", day))
        return changes

    def tell(after: Wording, before: Standing) -> list[str]:
        if undo:
            return [after.say(texts.UNSTARTED, id=id_) for id_ in wanted]
        day = writing.day(before)
        return [after.say(texts.STARTED, id=id_, day=day) for id_ in wanted]

    write(session, writing, decide, tell)


@examples(
    'iocplan drop 3.2 --because "thay bằng chương trình của tỉnh" --by-whom "Chủ tịch"',
    "iocplan drop 3.2 --undo",
)
def drop(
    session: Session,
    ids: Ids,
    writing: Writing,
    *,
    because: Because = None,
    by_whom: ByWhom = None,
    undo: UndoFlag = False,
) -> None:
    """Give tasks up as somebody decided; they stay in the file and are counted apart."""
    if undo:
        writing.undo_alone(because=because, by_whom=by_whom)
    wanted = list(dict.fromkeys(read_ids(session, ids)))
    hint = following_up.NEEDS_BY_WHOM_TO_DROP(id=wanted[0])
    decision = {} if undo else decision_of(because, by_whom, hint)

    def decide(standing: Standing, at: At) -> list[Change]:
        day = writing.day(standing)
        changes: list[Change] = []
        for task in map(only_task, find_items(standing.plan, wanted)):
            if undo:
                may_take_back(task, task.dropped, texts.WHAT_DROP)
                changes.append(TakeBack(at(task.id), "dropped"))
            else:
                may_work_on(task)
                changes.append(Put(at(task.id), "dropped", {"on": day, **decision}))
        return changes

    def tell(after: Wording, before: Standing) -> list[str]:
        if undo:
            return [after.say(texts.UNDROPPED, id=id_) for id_ in wanted]
        day = writing.day(before)
        return [after.say(texts.DROPPED, id=id_, day=day) for id_ in wanted]

    write(session, writing, decide, tell)


@examples(
    'iocplan note 1.2 "hẹn trình sáng thứ Hai" --promised 27/3',
    'iocplan note 4.3 "Viettel: in xong tài liệu" --on 10/4',
    'iocplan note 2.1 "chưa có chỉ tiêu" --difficulty',
    'iocplan note 1.2 "xin thêm một tuần" --asks-until 29/3',
    "iocplan note 1.2 --undo",
)
def note(  # noqa: PLR0913 - each is an option of its own
    session: Session,
    id_: Annotated[str, typer.Argument(metavar="ID", help="The task.")],
    writing: Writing,
    *,
    text: Annotated[str | None, typer.Argument(metavar="TEXT", help="What was said.")] = None,
    promised: Annotated[
        str | None, typer.Option(metavar="DATE", help="The day that the unit promised.")
    ] = None,
    asks_until: Annotated[
        str | None, typer.Option(metavar="DATE", help="It asks to extend; the deadline stays.")
    ] = None,
    difficulty: Annotated[bool, typer.Option("--difficulty", help="It is a difficulty.")] = False,
    proposal: Annotated[bool, typer.Option("--proposal", help="It is a proposal.")] = False,
    undo: UndoFlag = False,
) -> None:
    """Write down a contact, a promise or a difficulty; the last one is shown beside the task.

    A promise is due on its day, and broken after it until something is handed in, checked off or
    promised anew.
    """
    if undo:
        kinds = {"difficulty": difficulty, "proposal": proposal}
        writing.undo_alone(TEXT=text, promised=promised, asks_until=asks_until, **kinds)
    if difficulty and proposal:
        raise UsageError(errors.ONE_FORMAT(names="--difficulty, --proposal"))
    said = "" if undo else text_of(texts.NOTE_TEXT, text, UsageError(texts.NEEDS_TEXT()))

    def decide(standing: Standing, at: At) -> list[Change]:
        task = only_task(find_item(standing.plan, id_))
        if undo:
            place = last_place(task.notes)
            may_take_back(task, place is not None, texts.WHAT_NOTE)
            return [TakeBackEntry(at(id_), "notes", place or 0)]
        day = writing.day(standing)
        entry: dict[str, Fact] = {"on": day, "text": said}
        if difficulty or proposal:
            entry["kind"] = "difficulty" if difficulty else "proposal"
        for key, value in {"promised": promised, "asks_until": asks_until}.items():
            if value is not None:
                entry[key] = named_day(value, standing.today, day)
        return [Append(at(id_), "notes", entry)]

    def tell(after: Wording, before: Standing) -> list[str]:
        if undo:
            last = last_entry(only_task(find_item(before.plan, id_)).notes)
            return [after.say(texts.UNNOTED, id=id_, text=last.text if last else "")]
        last = last_entry(only_task(find_item(after.standing.plan, id_)).notes)
        quoted = f"“{said}”"
        sentence = note_said(after, quoted, last) if last else quoted
        return [after.say(texts.NOTED, id=id_, said=sentence)]

    write(session, writing, decide, tell)
