"""What may be recorded, and what is refused because it would be wrong or change nothing."""

from contextlib import nullcontext

import pytest

from builders import (
    before,
    by,
    continuous,
    day,
    deliverable,
    dropped,
    make_event,
    make_plan,
    make_task,
    moved,
    need,
)
from iocplan.errors import ExitStatus, RefusedError
from iocplan.schedule import recording as rules
from iocplan.schedule.standing import Standing, stand
from iocplan.texts.text import verbatim

TODAY = "2023-03-22"
TODO, STARTED = make_task(), make_task(started="2023-03-16")
DONE, DROPPED = make_task(done="2023-03-20"), make_task(dropped=dropped())
LAUNCH = make_event(bound=before("2023-04-16"))


def standing(*tasks: object, event: object = LAUNCH) -> Standing:
    return stand(make_plan(*tasks, events=[event]), day(TODAY))


def outcome(*, allowed: bool):
    return nullcontext() if allowed else pytest.raises(RefusedError)


@pytest.mark.parametrize(
    ("on", "allowed"),
    [("2023-03-14", False), ("2023-03-15", True), (TODAY, True), ("2023-03-23", False)],
)
def test_nothing_happened_before_the_meeting_or_in_the_future(on, allowed):
    with outcome(allowed=allowed):
        rules.check_day(standing(), day(on))


def test_where_the_meetings_day_is_unknown_any_past_day_may_be_given():
    plan = make_plan()
    plan = plan._replace(notice=plan.notice._replace(meeting_date=None))
    rules.check_day(stand(plan, day(TODAY)), day("2020-01-01"))


@pytest.mark.parametrize(
    ("item", "allowed"),
    [
        (TODO, True),
        (STARTED, True),
        (make_task(needs=(need("1.2"),)), True),  # what is blocked is never prevented
        (DONE, False),
        (DROPPED, False),
        (deliverable("1.1.a"), True),
        (deliverable("1.1.a", "2023-03-20"), False),
        (LAUNCH, True),
        (make_event(happened="2023-03-20"), False),
    ],
)
def test_what_is_done_happened_or_dropped_cannot_be_checked_off(item, allowed):
    with outcome(allowed=allowed):
        rules.may_check(item)


@pytest.mark.parametrize(
    ("item", "allowed"),
    [
        (DONE, True),
        (deliverable("1.1.a", "2023-03-20"), True),
        (make_event(happened="2023-03-20"), True),
        (TODO, False),
        (deliverable("1.1.a"), False),
        (LAUNCH, False),
    ],
)
def test_only_what_was_checked_off_can_be_taken_back(item, allowed):
    with outcome(allowed=allowed):
        rules.may_uncheck(item)


@pytest.mark.parametrize(
    ("item", "allowed"), [(DONE, True), (DONE._replace(proof="15/QĐ-UBND"), False)]
)
def test_a_proof_is_never_overwritten(item, allowed):
    with outcome(allowed=allowed):
        rules.may_prove(item)


@pytest.mark.parametrize(
    ("task", "works_on", "starts"),
    [
        (TODO, True, True),
        (STARTED, True, False),
        (DONE, False, False),
        (DROPPED, False, False),
    ],
)
def test_a_closed_task_is_not_worked_on_and_a_started_one_not_started_again(task, works_on, starts):
    with outcome(allowed=works_on):
        rules.may_work_on(task)
    with outcome(allowed=starts):
        rules.may_start(task)


@pytest.mark.parametrize(("there", "allowed"), [(day(TODAY), True), ((), False), (None, False)])
def test_only_what_is_recorded_can_be_undone(there, allowed):
    with outcome(allowed=allowed):
        rules.may_take_back(TODO, there, verbatim("start"))


@pytest.mark.parametrize(
    ("task", "to", "allowed"),
    [
        (TODO, "2023-03-31", True),  # a first deadline
        (make_task(deadline=by(TODAY)), "2023-03-31", True),
        (make_task(deadline=continuous()), "2023-03-31", True),
        (make_task(deadline=by(TODAY)), TODAY, False),  # it is that day already
        (make_task(deadline=before("2023-03-23")), TODAY, False),
        (make_task(deadline=by(TODAY), moves=(moved("2023-03-31"),)), TODAY, True),
        (make_task(deadline=by(TODAY), moves=(moved("2023-03-31"),)), "2023-03-31", False),
        (make_task(deadline=before("launch")), "2023-04-14", True),  # a bound becomes a date
        (TODO, "2023-03-14", False),  # before the meeting
        (DONE, "2023-03-31", False),
        (DROPPED, "2023-03-31", False),
    ],
)
def test_a_task_gets_another_day_while_it_is_open(task, to, allowed):
    with outcome(allowed=allowed):
        rules.may_move(standing(task), task, moved(to))


@pytest.mark.parametrize(
    ("event", "move", "allowed"),
    [
        (LAUNCH, moved("2023-08-08"), True),
        (LAUNCH, moved("2023-04-15"), True),  # a bound becomes a date
        (LAUNCH, moved(None), True),
        (LAUNCH, moved("2023-03-14"), False),
        (make_event(date="2023-04-10"), moved("2023-04-10"), False),
        (make_event(date="2023-04-10", tentative=True), moved("2023-04-10"), True),
        (make_event(date="2023-04-10"), moved("2023-04-10", tentative=True), True),
        (make_event(moves=(moved(None),)), moved(None), False),
        (make_event(moves=(moved(None),)), moved("2023-08-08"), True),
        (make_event(happened="2023-03-20"), moved("2023-08-08"), False),
    ],
)
def test_an_event_gets_another_day_until_it_has_happened(event, move, allowed):
    with outcome(allowed=allowed):
        rules.may_move(standing(event=event), event, move)


def test_a_refusal_says_why_and_is_a_refused_operation():
    with pytest.raises(RefusedError, match="20 Mar 2023") as refused:
        rules.may_check(DONE)
    assert refused.value.status is ExitStatus.FINDINGS
    assert "20/3/2023" in refused.value.message.say("vi")
