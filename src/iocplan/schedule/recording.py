"""What may be recorded: the rules of checking off, starting, dropping, noting and moving.

Each function returns nothing and raises ``RefusedError`` with the reason. That a task is blocked
or waits for an event never forbids anything.
"""

from collections.abc import Sequence
from datetime import date

from iocplan.errors import Message, RefusedError, UsageError
from iocplan.plan.ids import owner
from iocplan.plan.rows import Deliverable, Event, Move, Plan, Task
from iocplan.schedule.entries import last_entry
from iocplan.schedule.questions import Asked
from iocplan.schedule.resolve import EventDay
from iocplan.schedule.standing import Standing
from iocplan.schedule.submissions import standing_submission
from iocplan.texts import deciding, following_up
from iocplan.texts import recording as texts

_ON_A_TASK = (
    *("started", "done", "proof", "dropped", "moves", "notes", "submissions", "corrections"),
    *("reassigned", "deliverables", "questions", "needs", "target", "references", "quantities"),
)
"""What may hang on a task beside what it was added with."""


def check_day(standing: Standing, on: date) -> None:
    """Refuse a day on which nothing can have happened: a future one, or before the meeting."""
    if on > standing.today:
        raise RefusedError(texts.FUTURE(day=on), texts.FUTURE_HINT(day=standing.today))
    meeting = standing.plan.notice.meeting_date
    if meeting and on < meeting:
        raise RefusedError(texts.BEFORE_MEETING(day=on, meeting=meeting))


def done_on(item: Task | Deliverable | Event) -> date | None:
    """The day on which a task or deliverable was done, or an event took place."""
    return item.happened if isinstance(item, Event) else item.done


def may_check(item: Task | Deliverable | Event) -> None:
    """Refuse to check off what is done, has happened or was given up."""
    if done := done_on(item):
        text = texts.HAPPENED_ALREADY if isinstance(item, Event) else texts.DONE_ALREADY
        hint = texts.PROVEN_HINT if item.proof else texts.DONE_HINT
        raise RefusedError(text(id=item.id, day=done), hint(id=item.id))
    if isinstance(item, Task):
        _not_dropped(item)


def may_be_today(standing: Standing, item: Task | Deliverable | Event) -> None:
    """Refuse to take today for the day of an event that is set for another one."""
    event = standing.events.get(item.id)
    if event and event.date and event.date != standing.today:
        said = texts.SET_FOR(id=item.id, day=event.date, today=standing.today)
        raise RefusedError(said, texts.SET_FOR_HINT(id=item.id))


def may_uncheck(item: Task | Deliverable | Event) -> None:
    """Refuse to take back what is not recorded."""
    if not done_on(item):
        raise RefusedError(texts.NOT_DONE(id=item.id))


def may_prove(item: Task | Deliverable | Event) -> None:
    """Refuse a second proof, for nothing in the file is overwritten."""
    if item.proof:
        hint = (texts.PROVEN_HINT if done_on(item) else texts.NO_PROOF_HINT)(id=item.id)
        raise RefusedError(texts.PROVEN_ALREADY(id=item.id, proof=item.proof), hint)


def may_work_on(task: Task) -> None:
    """Refuse to start, drop or move a task that is closed."""
    if task.done:
        hint = texts.REOPEN_HINT(id=task.id)
        raise RefusedError(texts.DONE_ALREADY(id=task.id, day=task.done), hint)
    _not_dropped(task)


def may_start(task: Task) -> None:
    """Refuse to start what is closed or started already."""
    may_work_on(task)
    if task.started:
        raise RefusedError(texts.STARTED_ALREADY(id=task.id, day=task.started))


def may_submit(task: Task, day: date) -> None:
    """Refuse to submit what is closed or lies elsewhere already, and a day before the last one."""
    may_work_on(task)
    if standing := standing_submission(task):
        hint = following_up.ALREADY_SUBMITTED_HINT(id=task.id)
        raise RefusedError(following_up.ALREADY_SUBMITTED(id=task.id, day=standing.on), hint)
    _not_before_last(task, day)


def may_return(task: Task, day: date) -> None:
    """Refuse to return what does not lie elsewhere, and a day before it was submitted."""
    may_work_on(task)
    if standing_submission(task) is None:
        hint = following_up.NOT_SUBMITTED_HINT(id=task.id)
        raise RefusedError(following_up.NOT_SUBMITTED(id=task.id), hint)
    _not_before_last(task, day)


def _not_before_last(task: Task, day: date) -> None:
    last = last_entry(task.submissions)
    if last and day < last.on:
        raise RefusedError(following_up.BEFORE_LAST(id=task.id, last=last.on, day=day))


def may_take_back_submission(task: Task, *, returned: bool) -> None:
    """Refuse to take back a submission or return that is not what was recorded last."""
    last = last_entry(task.submissions)
    what = following_up.WHAT_RETURN if returned else following_up.WHAT_SUBMISSION
    may_take_back(task, last is not None and last.returned is returned, what)


def _not_dropped(task: Task) -> None:
    if task.dropped:
        hint = texts.DROPPED_HINT(id=owner(task.id))
        raise RefusedError(texts.DROPPED_ALREADY(id=task.id, day=task.dropped.on), hint)


def may_be_due(plan: Plan, day: date) -> None:
    """Refuse a new day that lies before the meeting."""
    meeting = plan.notice.meeting_date
    if meeting and day < meeting:
        raise RefusedError(texts.BEFORE_MEETING(day=day, meeting=meeting))


def may_add(plan: Plan, id_: str) -> None:
    """Refuse an id that something has already."""
    taken = {*plan.events, *(t.id for t in plan.tasks)}
    if id_ in taken or any(item.id == id_ for task in plan.tasks for item in task.deliverables):
        raise RefusedError(deciding.ID_TAKEN(id=id_), deciding.ID_TAKEN_HINT())


def may_take_back_task(task: Task) -> None:
    """Refuse to take back a task of the notice, or one on which anything else is recorded."""
    if not task.added:
        hint = deciding.OF_THE_NOTICE_HINT(id=task.id)
        raise RefusedError(deciding.OF_THE_NOTICE(id=task.id), hint)
    if any(getattr(task, field) for field in _ON_A_TASK):
        hint = deciding.HAS_RECORDS_HINT(id=task.id)
        raise RefusedError(deciding.HAS_RECORDS(id=task.id), hint)


def may_answer(asked: Asked) -> None:
    """Refuse to answer what is answered already."""
    if asked.question.answer:
        said = deciding.ANSWERED_ALREADY(name=asked.name, text=asked.question.answer)
        raise RefusedError(said, deciding.ANSWERED_ALREADY_HINT(name=asked.name))


def may_take_back_answer(asked: Asked) -> None:
    """Refuse to take back an answer that is not recorded."""
    if not asked.question.answer:
        raise RefusedError(deciding.NOT_ANSWERED(name=asked.name))


def may_reassign(task: Task, leads: Sequence[str]) -> None:
    """Refuse to reassign what is closed, and to those who lead it already."""
    may_work_on(task)
    if tuple(leads) == task.leads:
        raise RefusedError(deciding.LEADS_ALREADY(id=task.id))


def may_take_back(item: Task | Event, there: object, what: Message) -> None:
    """Refuse to take back a start, drop, note or move that is not recorded."""
    if not there:
        raise RefusedError(texts.NOTHING_TO_TAKE_BACK(id=item.id, what=what))


def may_move(standing: Standing, item: Task | Event, move: Move) -> None:
    """Refuse a move that changes nothing, comes too late, or leads to before the meeting.

    Raises:
        UsageError: it extends a deadline of the notice or of a decision, and nobody is named who
            decided that.
    """
    if move.date:
        may_be_due(standing.plan, move.date)
    if isinstance(item, Event):
        _may_move_event(standing, item, move)
    else:
        may_work_on(item)
        _may_set_deadline(standing, item, move)


def _may_set_deadline(standing: Standing, task: Task, move: Move) -> None:
    last = standing.resolver.due(task)
    if last.date == move.date and not last.is_bound:
        raise RefusedError(texts.SAME_DAY(id=task.id, day=move.date))
    if last.date and move.date and move.date > last.date and not move.by_whom:
        hint = following_up.NEEDS_BY_WHOM_TO_EXTEND(id=owner(task.id), day=move.date.isoformat())
        raise UsageError(following_up.NEEDS_BY_WHOM(), hint)


def _may_move_event(standing: Standing, event: Event, move: Move) -> None:
    if event.happened:
        hint = texts.REOPEN_HINT(id=event.id)
        raise RefusedError(texts.HAPPENED_ALREADY(id=event.id, day=event.happened), hint)
    now = standing.resolver.event_day(event.id)
    if move.date is None and standing.events[event.id].postponed:
        raise RefusedError(texts.POSTPONED_ALREADY(id=event.id))
    if move.date and now == EventDay(move.date, is_bound=False, tentative=move.tentative):
        raise RefusedError(texts.SAME_DAY(id=event.id, day=move.date))
