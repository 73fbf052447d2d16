from datetime import date, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from iocplan.notice_file.load import load_plan
from iocplan.query.query import Query, choose
from iocplan.schedule.calls import calls
from iocplan.schedule.counted import count_standing, glance_of
from iocplan.schedule.counts import count
from iocplan.schedule.day_columns import days_of
from iocplan.schedule.follow_up import without_word
from iocplan.schedule.resolve import Resolver
from iocplan.schedule.standing import stand
from strategies import plans

EXAMPLES = sorted((Path(__file__).parents[2] / "examples" / "valid").glob("*.yaml"))


def indexed(plan, today):
    days = days_of(plan, Resolver(plan))
    standing = stand(plan, today, days)
    standing.glance = glance_of(plan, days)
    return standing


@pytest.mark.parametrize("path", EXAMPLES, ids=lambda path: path.stem)
def test_the_columns_count_as_the_tasks_do_on_every_day(path):
    plan = load_plan(path)
    for days in range(0, 3000, 13):
        standing = indexed(plan, date(2021, 6, 1) + timedelta(days))
        assert count_standing(standing) == count(standing.tasks)


@given(plans(), st.dates(date(2022, 1, 1), date(2024, 12, 31)))
def test_they_do_so_for_any_plan(plan, today):
    standing = indexed(plan, today)
    assert count_standing(standing) == count(standing.tasks)


@given(plans(), st.dates(date(2022, 1, 1), date(2024, 12, 31)))
def test_the_index_of_bodies_leaves_out_no_task_that_a_filter_means(plan, today):
    known, unknown = indexed(plan, today), stand(plan, today)
    for unit in plan.units:
        for field in ("units", "coordinating", "involving"):
            query = Query()._replace(**{field: frozenset([unit])})
            assert choose(known, query) == choose(unknown, query)


@given(plans(), st.dates(date(2022, 1, 1), date(2024, 12, 31)))
def test_a_glance_leaves_out_nobody_who_is_to_be_called(plan, today):
    known, unknown = indexed(plan, today), stand(plan, today)
    assert without_word(known) == without_word(unknown)
    assert calls(known) == calls(unknown)


@pytest.mark.parametrize("path", EXAMPLES, ids=lambda path: path.stem)
def test_nor_in_any_example(path):
    plan = load_plan(path)
    for days in range(0, 3000, 97):
        today = date(2021, 6, 1) + timedelta(days)
        assert calls(indexed(plan, today)) == calls(stand(plan, today))
