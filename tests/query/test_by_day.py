from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from builders import day
from iocplan.plan.kinds import Timing
from iocplan.query.by_day import Range, part_by_day
from iocplan.query.choices import SortKey
from iocplan.query.query import Query
from iocplan.schedule.standing import stand
from strategies import plans

TODAY = day("2023-03-18")
days = st.none() | st.dates(date(2023, 1, 1), date(2023, 12, 31))


def ids(tasks):
    return [task.task.id for task in tasks]


@pytest.mark.parametrize(
    ("wanted", "found"),
    [
        (Range(), "1.1 1.2 2.3 3.1 3.2 4.1 4.2 4.3 5.1 5.2"),
        (Range(last=day("2023-03-22")), "1.1 1.2 2.3"),
        (Range(last=day("2023-03-21")), "1.1"),
        (Range(first=day("2023-03-21"), last=day("2023-03-22")), "1.2 2.3"),
        (Range(first=day("2023-03-23"), last=day("2023-03-22")), ""),
        (Range(overdue=True), ""),
    ],
)
def test_both_ends_of_a_range_are_included(real_plan, wanted, found):
    assert ids(part_by_day(stand(real_plan, TODAY), Query(), wanted).tasks) == found.split()


def test_what_is_not_shown_is_told_apart(real_plan):
    wanted = Range(first=day("2023-03-21"), last=day("2023-03-22"))
    found = part_by_day(stand(real_plan, TODAY), Query(), wanted)
    assert ids(found.earlier) == ["1.1"]
    assert ids(found.later) == ["3.1", "3.2", "4.1", "4.2", "4.3", "5.1", "5.2"]
    assert ids(found.undated) == ["1.3", "2.1", "2.2", "4.4", "5.3"]


def test_tasks_come_by_day_unless_the_query_sorts(real_plan):
    standing = stand(real_plan, TODAY)
    by_title = part_by_day(standing, Query(sort=(SortKey.TITLE,)), Range()).tasks
    assert ids(by_title) != ids(part_by_day(standing, Query(), Range()).tasks)


def test_a_filter_holds_for_all_four_parts(real_plan):
    wanted = Range(last=day("2023-03-21"))
    found = part_by_day(stand(real_plan, TODAY), Query(sections=frozenset({1})), wanted)
    assert tuple(map(ids, found)) == (["1.1"], [], ["1.2"], ["1.3"])


@given(plans(), st.dates(date(2023, 1, 1), date(2023, 12, 31)), days, days, st.booleans())
def test_the_columns_part_tasks_as_the_tasks_themselves_say(plan, today, first, last, closed):
    standing = stand(plan, today)
    found = part_by_day(standing, Query(), Range(first, last, closed=closed))
    dated = [t for t in standing.tasks if t.day]
    inside = [t for t in dated if (first or t.day) <= t.day <= (last or t.day)]
    assert set(ids(found.tasks)) == set(ids(t for t in inside if closed or t.is_open))
    open_outside = {t.task.id for t in dated if t.is_open} - set(ids(inside))
    assert {*ids(found.earlier), *ids(found.later)} == open_outside
    assert ids(found.undated) == ids(t for t in standing.tasks if t.is_open and not t.day)


@given(plans(), st.dates(date(2023, 1, 1), date(2023, 12, 31)))
def test_overdue_means_the_official_timing(plan, today):
    standing = stand(plan, today)
    found = part_by_day(standing, Query(), Range(overdue=True))
    assert set(ids(found.tasks)) == set(
        ids(t for t in standing.tasks if t.timing is Timing.OVERDUE)
    )
