"""What a person is told after a command has written to the file."""

from collections.abc import Collection, Iterable, Iterator
from datetime import date

from iocplan.plan.ids import owner
from iocplan.plan.kinds import Timing
from iocplan.plan.rows import Deliverable, Event, Task
from iocplan.query.items import Item, find_item
from iocplan.query.periods import find_period
from iocplan.say.corrections import right_and_wrong
from iocplan.say.period_named import named
from iocplan.say.periods import next_period
from iocplan.say.task_day import marked_id
from iocplan.say.task_state import waiting_state
from iocplan.say.wording import Wording, in_full
from iocplan.schedule.effects import days_moved, left_open, made_for, unblocked
from iocplan.schedule.entries import last_entry
from iocplan.schedule.recording import done_on
from iocplan.schedule.standing import Standing, TaskStanding
from iocplan.schedule.submissions import decided_on, last_return, standing_submission
from iocplan.texts import following_up
from iocplan.texts import recording as texts
from iocplan.texts.text import Said, Text


def checked(words: Wording, before: Standing, ids: Collection[str]) -> Iterator[str]:
    """What to say of tasks, deliverables and events that were checked off.

    Args:
        words: the words for the standing afterwards.
        before: the standing before.
        ids: what was checked off.
    """
    items = [find_item(words.standing.plan, id_) for id_ in ids]
    for item in items:
        yield from _checked_one(words, before, item)
    new = [item for item in items if not done_on(find_item(before.plan, item.id))]
    yield from _items_now(words, [item for item in new if isinstance(item, Deliverable)])
    yield from _next_periods(words, [item.id for item in new])
    yield from _now_ready(words, before)
    yield from _moved(words, before)


def _checked_one(words: Wording, before: Standing, item: Item) -> Iterator[str]:
    was = find_item(before.plan, item.id)
    if done_on(was):
        yield from _amended(words, was, item)
    elif isinstance(item, Event):
        yield words.say(texts.HELD, title=item.title, past=item.past, day=item.happened)
        if (day := before.events[item.id].date) and day != item.happened:
            yield words.say(texts.NOT_ON_ITS_DAY, id=item.id, day=day)
    elif isinstance(item, Task):
        yield from _checked_task(words, before, item)
    else:
        yield words.say(texts.CHECKED, id=item.id, day=item.done, how="")


def _amended(words: Wording, was: Item, item: Item) -> Iterator[str]:
    """Yield what was corrected in a completion, or added to it."""
    if len(item.corrections) == len(was.corrections):
        yield words.say(texts.PROVEN, id=named(words, item.id), proof=item.proof)
        return
    new = item.corrections[-1]
    if item.proof != was.proof and not new.proof:
        yield words.say(texts.PROVEN, id=named(words, item.id), proof=item.proof)
    said = right_and_wrong(words, new)
    is_new_day = isinstance(item, Task) and new.done
    how = _how(words, standing_of(words.standing, item.id)) if is_new_day else ""
    yield words.say(texts.CORRECTED, id=named(words, item.id), said=said, how=how)


def _checked_task(words: Wording, before: Standing, task: Task) -> Iterator[str]:
    standing = standing_of(words.standing, task.id)
    name = named(words, task.id)
    yield words.say(texts.CHECKED, id=name, day=task.done, how=_how(words, standing))
    if open_items := left_open(task):
        ids = ", ".join(item.id for item in open_items)
        yield words.say(texts.CLOSES_WITH, n=len(open_items), ids=ids)
    was = standing_of(before, task.id)
    if waits := waiting_state(words, was):
        yield words.say(texts.WAS_BLOCKED, id=name, waits=waits)


def standing_of(standing: Standing, id_: str) -> TaskStanding:
    """How a task stands, or how it stands in the period that its id names."""
    if owner(id_) == id_:
        return standing.task(id_)
    return standing.in_period(find_period(standing.plan, id_))


def _next_periods(words: Wording, ids: Iterable[str]) -> Iterator[str]:
    """What is open next of each task of which a period was checked off or opened again."""
    for id_ in dict.fromkeys(owner(id_) for id_ in ids if owner(id_) != id_):
        yield next_period(words, words.standing.task(id_))


def _how(words: Wording, standing: TaskStanding) -> Said | str:
    """How the completion stands against the deadline, and against the first one."""
    done, due = decided_on(standing.task), standing.due
    if done is None or due is None:
        return ""
    first = words.standing.resolver.last_day(standing.task.deadline).date
    beyond_first = (done - first).days if first and standing.task.moves else 0
    if done > due:
        late = words.say(texts.LATE_BY, n=(done - due).days)
        return late + (words.say(texts.LATE_FIRST, n=beyond_first) if beyond_first > 0 else "")
    if beyond_first > 0:
        return texts.WITHIN_EXTENSION(n=beyond_first)
    return texts.ON_TIME()


def _items_now(words: Wording, items: list[Deliverable]) -> Iterator[str]:
    """For each task that is still open, how many of its deliverables are there now."""
    for task in words.standing.plan.tasks:
        if task.done or not any(item in task.deliverables for item in items):
            continue
        done = sum(1 for item in task.deliverables if item.done)
        text = texts.ALL_ITEMS if done == len(task.deliverables) else texts.ITEMS_NOW
        yield words.say(text, id=task.id, done=done, all=len(task.deliverables))


def _now_ready(words: Wording, before: Standing) -> Iterator[str]:
    if found := unblocked(before, words.standing):
        yield words.say(texts.CAN_START, ids=", ".join(t.task.id for t in found))


def _moved(words: Wording, before: Standing) -> Iterator[str]:
    if found := days_moved(before, words.standing):
        ids = " ".join(marked_id(moved.task) for moved in found)
        yield words.say(texts.TASKS_MOVE, n=len(found), ids=ids)


def submitted_said(words: Wording, before: Standing, ids: Iterable[str]) -> Iterator[str]:
    """Yield what to say of tasks that were handed in."""
    for id_ in ids:
        task = standing_of(words.standing, id_)
        submission = standing_submission(task.task)
        if submission is None:
            continue
        how = _how(words, task) if task.timing in (Timing.ON_TIME, Timing.LATE) else ""
        yield words.say(following_up.SUBMITTED_ON, id=named(words, id_), day=submission.on, how=how)
    yield from _now_ready(words, before)


def returned_said(words: Wording, before: Standing, ids: Iterable[str]) -> Iterator[str]:
    """Yield what to say of tasks that came back."""
    for id_ in ids:
        task, was = standing_of(words.standing, id_), standing_of(before, id_)
        back = last_return(task.task)
        if back is None:
            continue
        yield words.say(following_up.RETURNED_ON, id=named(words, id_), day=back.on)
        if task.due and task.due != was.due:
            yield words.say(following_up.AGAIN, id=named(words, id_), day=task.due)


def unchecked(words: Wording, before: Standing, ids: Collection[str]) -> Iterator[str]:
    """What to say of what is open again, or as it was before it was corrected."""
    for id_ in ids:
        item = find_item(words.standing.plan, id_)
        if done_on(item):
            last = last_entry(find_item(before.plan, id_).corrections)
            said = right_and_wrong(words, last) if last else ""
            yield words.say(texts.UNCORRECTED, id=named(words, id_), said=said)
        elif isinstance(item, Event):
            yield words.say(texts.UNHAPPENED, title=item.title)
        else:
            yield words.say(texts.UNCHECKED, id=named(words, id_))
    yield from _next_periods(words, ids)
    yield from _moved(words, before)


def moved_task(words: Wording, before: Standing, id_: str) -> Iterator[str]:
    """What to say of a task with a new deadline."""
    now, was = standing_of(words.standing, id_), standing_of(before, id_)
    facts = {"id": named(words, id_), "before": was.due, "after": now.due}
    if was.due is None:
        yield words.say(texts.FIRST_DEADLINE, **facts)
    elif now.due and now.due > was.due:
        yield words.say(texts.EXTENDED, **facts)
    else:
        yield words.say(texts.BROUGHT_FORWARD, **facts)
    yield from _day_off(words, now.due)


def moved_event(words: Wording, before: Standing, id_: str) -> Iterator[str]:
    """What to say of an event with a new day, or without one."""
    now, was = words.standing.events[id_], before.events[id_]
    title = now.event.title
    yield _changed(words, title, _day_of(before, id_), _day_of(words.standing, id_))
    if now.days_beyond and now.bound:
        yield words.say(texts.BEYOND_BOUND, n=now.days_beyond, bound=now.bound)
    yield from _moved(words, before)
    if (was.date, was.postponed) != (now.date, now.postponed):
        yield from _look_again(words, id_)
    yield from _day_off(words, now.date)


def moved_back(words: Wording, before: Standing, id_: str) -> Iterator[str]:
    """Which days change when the move of a task or event is taken back."""
    if id_ in words.standing.events:
        title, day_of = words.standing.events[id_].event.title, _day_of
        yield _changed(words, title, day_of(before, id_), day_of(words.standing, id_))
        yield from _moved(words, before)
    else:
        name = named(words, id_)
        yield _changed(words, name, _due_of(before, id_), _due_of(words.standing, id_))


def _changed(words: Wording, name: Text | str, before: Said, after: Said) -> str:
    return words.say(texts.DAY_CHANGED, name=name, before=before, after=after)


def _due_of(standing: Standing, id_: str) -> Said:
    task = standing_of(standing, id_)
    if task.due is None:
        return texts.NO_DATE()
    return (texts.AT_MOST if task.due_is_bound else texts.ON_DAY)(day=task.due)


def _day_of(standing: Standing, id_: str) -> Said:
    event = standing.events[id_]
    if event.date:
        return (
            texts.TENTATIVELY(day=event.date) if event.tentative else texts.ON_DAY(day=event.date)
        )
    if event.bound and not event.postponed:
        return texts.AT_MOST(day=event.bound)
    return texts.NO_DATE()


def _look_again(words: Wording, event: str) -> Iterator[str]:
    made = made_for(words.standing, event)
    if made:
        names = ", ".join(in_full(words, item.id, item.title) for item in made)
        yield words.say(texts.LOOK_AGAIN, names=names)


def _day_off(words: Wording, day: date | None) -> Iterator[str]:
    if day and not words.standing.resolver.work_days.works(day):
        yield words.say(texts.DAY_OFF, day=day)
