"""Submitted, returned, accepted: which state, which last day, on time or late.

The table of ``docs/format.md``, row by row; the deadline is 20 March 2023 throughout.
"""

from datetime import date

import pytest

from builders import before, by, day, look, make_event, make_plan, make_task, moved
from iocplan.plan.kinds import DoneWhen, Process, Timing
from iocplan.plan.rows import Note, Submission
from iocplan.schedule.counts import count
from iocplan.schedule.follow_up import without_word
from iocplan.schedule.promises import open_promise, open_wish
from iocplan.schedule.standing import stand

DUE = "2023-03-20"
LATER = "2023-04-30"


def handed_in(on: str, **changes: object) -> Submission:
    row = Submission(day(on), False, None, None, None, None, None)
    return row._replace(**changes)


def returned(on: str, again_by: str | None = None) -> Submission:
    facts = {"returned": True, "because": "thiếu dự toán", "again_by": day(again_by)}
    return handed_in(on, **facts)


def task_of(*entries: Submission, when: DoneWhen = DoneWhen.SUBMITTED, **changes: object):
    return make_task(deadline=by(DUE), submissions=entries, done_when=when, **changes)


SUBMITTED, ACCEPTED = DoneWhen


@pytest.mark.parametrize(
    ("when", "entries", "changes", "today", "process", "timing", "due"),
    [
        # nothing handed in
        (SUBMITTED, (), {}, "2023-03-22", "todo", "overdue", DUE),
        # handed in: its day decides where submitting was asked, else time runs on
        (SUBMITTED, (handed_in(DUE),), {}, LATER, "submitted", "on_time", DUE),
        (SUBMITTED, (handed_in("2023-03-21"),), {}, LATER, "submitted", "late", DUE),
        (ACCEPTED, (handed_in(DUE),), {}, DUE, "submitted", "due_soon", DUE),
        (ACCEPTED, (handed_in(DUE),), {}, "2023-03-22", "submitted", "overdue", DUE),
        # accepted: the day of submitting decides, or that of accepting
        (SUBMITTED, (handed_in(DUE),), {"done": LATER}, LATER, "done", "on_time", DUE),
        (ACCEPTED, (handed_in(DUE),), {"done": LATER}, LATER, "done", "late", DUE),
        (SUBMITTED, (), {"done": DUE}, LATER, "done", "on_time", DUE),
        # returned: the deadline counts again, but for the time it lay elsewhere
        (SUBMITTED, (handed_in("2023-03-17"), returned("2023-03-18")), {}, "2023-03-18",
         "doing", "due_soon", DUE),
        (SUBMITTED, (handed_in("2023-03-17"), returned("2023-03-24")), {}, "2023-03-24",
         "doing", "due_soon", "2023-03-24"),
        (SUBMITTED, (handed_in("2023-03-17"), returned("2023-03-24")), {}, "2023-03-25",
         "doing", "overdue", "2023-03-24"),
        (SUBMITTED, (handed_in("2023-03-17"), returned("2023-03-18", "2023-03-29")), {},
         "2023-03-29", "doing", "due_soon", "2023-03-29"),
        (SUBMITTED, (handed_in("2023-03-17"), returned("2023-03-18", "2023-03-19")), {},
         "2023-03-20", "doing", "overdue", "2023-03-19"),
        # handed in again
        (SUBMITTED, (handed_in("2023-03-17"), returned("2023-03-24", "2023-03-29"),
                     handed_in("2023-03-29")), {}, LATER, "submitted", "on_time", "2023-03-29"),
        (SUBMITTED, (handed_in("2023-03-17"), returned("2023-03-24", "2023-03-29"),
                     handed_in("2023-03-30")), {}, LATER, "submitted", "late", "2023-03-29"),
        # a later decision wins over the return's day
        (SUBMITTED, (handed_in("2023-03-16"), returned("2023-03-16", "2023-03-18")),
         {"moves": (moved("2023-03-31"),)}, "2023-03-22", "doing", "not_due", "2023-03-31"),
        # entries count by their days, whatever their order in the file
        (SUBMITTED, (returned("2023-03-24"), handed_in("2023-03-17")), {}, "2023-03-24",
         "doing", "due_soon", "2023-03-24"),
    ],
)  # fmt: skip
def test_state_by_state_what_counts(when, entries, changes, today, process, timing, due):
    found = look(task_of(*entries, when=when, **changes), today)
    assert (found.process, found.timing) == (Process(process), Timing(timing))
    assert found.due == day(due)


def test_without_a_deadline_a_submission_is_neither_on_time_nor_late():
    task = make_task(submissions=(handed_in(DUE),), done_when=DoneWhen.SUBMITTED)
    found = look(task, LATER)
    assert (found.process, found.timing) == (Process.SUBMITTED, Timing.NO_DEADLINE)


def test_a_return_with_a_day_gives_a_deadline_where_there_was_none():
    entries = (handed_in("2023-03-17"), returned("2023-03-18", "2023-03-29"))
    found = look(make_task(submissions=entries), "2023-03-30")
    assert (found.timing, found.due) == (Timing.OVERDUE, day("2023-03-29"))


def test_what_lies_elsewhere_is_on_the_done_side_of_the_counts_once_its_day_decides():
    tasks = [
        look(task_of(handed_in(DUE)), LATER),
        look(task_of(handed_in("2023-03-21")), LATER),
        look(task_of(handed_in(DUE), when=DoneWhen.ACCEPTED), LATER),
    ]
    counts = count(tasks)
    assert (counts.done_on_time, counts.done_late, counts.open_overdue) == (1, 1, 1)
    assert counts.submitted == 3


def test_nobody_is_chased_for_what_lies_elsewhere():
    plan = make_plan(task_of(handed_in("2023-03-16")), make_task("1.2", deadline=by(DUE)))
    silent = without_word(stand(plan, date(2023, 4, 30)))
    assert [task.task.id for task in silent] == ["1.2"]


def test_what_is_handed_in_is_judged_by_the_launch_of_that_day():
    task = make_task(
        deadline=before("launch"), submissions=(handed_in("2023-04-12"),), done_when=SUBMITTED
    )
    later = moved("2023-08-08")._replace(on=day("2023-04-13"))
    launch = make_event(date="2023-04-12", moves=(later,))
    assert look(task, LATER, launch).timing is Timing.LATE


@pytest.mark.parametrize(
    ("notes", "entries", "changes", "stands"),
    [
        ((), (), {}, None),
        ((Note(day("2023-03-21"), "a", promised=day("2023-03-23")),), (), {}, "2023-03-23"),
        # promised anew
        (
            (
                Note(day("2023-03-21"), "a", promised=day("2023-03-23")),
                Note(day("2023-03-24"), "b", promised=day("2023-03-27")),
            ),
            (), {}, "2023-03-27",
        ),
        # kept: handed in or checked off
        ((Note(day("2023-03-21"), "a", promised=day("2023-03-23")),),
         (handed_in("2023-03-22"),), {}, None),
        ((Note(day("2023-03-21"), "a", promised=day("2023-03-23")),), (),
         {"done": "2023-03-22"}, None),
    ],
)  # fmt: skip
def test_a_promise_stands_until_something_comes(notes, entries, changes, stands):
    note = open_promise(look(task_of(*entries, notes=notes, **changes), "2023-03-25"))
    assert (note.promised if note else None) == day(stands)


def test_a_wish_is_a_wish_until_somebody_decides():
    asked = Note(day("2023-03-16"), "xin", asks_until=day("2023-03-29"))
    wished = look(task_of(notes=(asked,)), "2023-03-22")
    assert open_wish(wished) == asked
    assert wished.timing is Timing.OVERDUE
    granted = look(task_of(notes=(asked,), moves=(moved("2023-03-29"),)), "2023-03-22")
    assert open_wish(granted) is None
