"""All advice on a sound plan: a list of functions from a Standing to findings.

The docstring of each is its documentation, and the example in it is tried by a test; both make
``docs/advice.md``. Advice is no order: nothing of it makes a plan unusable.
"""

from collections.abc import Callable, Iterator

from iocplan.plan.problem import Advice, Problem
from iocplan.schedule.advice import doubtful_days, gaps, unseen_characters
from iocplan.schedule.advice.finding import together
from iocplan.schedule.standing import Standing

RULES: dict[Advice, Callable[[Standing], Iterator[Problem]]] = {
    Advice.DEADLINE_BEFORE_MEETING: doubtful_days.deadline_before_meeting,
    Advice.LAST_DAY_OFF: doubtful_days.last_day_off,
    Advice.TARGET_AFTER_DEADLINE: doubtful_days.target_after_deadline,
    Advice.NO_TIME_AFTER: doubtful_days.no_time_after,
    Advice.DONE_IN_FUTURE: doubtful_days.done_in_future,
    Advice.NO_DEADLINE: gaps.no_deadline,
    Advice.REQUEST_WITHOUT_DAY: gaps.request_without_day,
    Advice.EVENT_WITHOUT_DATE: gaps.event_without_date,
    Advice.BOUND_PASSED: gaps.bound_passed,
    Advice.UNIT_NOT_TOLD: gaps.unit_not_told,
    Advice.TWO_LEADS: gaps.two_leads,
    Advice.OPEN_QUESTION: gaps.open_question,
    Advice.WIDE_TITLE: gaps.wide_title,
    Advice.UNSEEN_CHARACTER: unseen_characters.unseen_character,
}


def advise(standing: Standing) -> list[Problem]:
    """All advice on a plan as it stands on a day, one finding a rule where they are many."""
    return [
        problem for name, rule in RULES.items() for problem in together(name, list(rule(standing)))
    ]
