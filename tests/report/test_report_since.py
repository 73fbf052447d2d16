"""``report --since``: what a period inherited, what was new in it, what was done in it."""

import pytest
from hypothesis import given
from pages import report, sections

from builders import day, dropped, make_plan, make_task
from iocplan.schedule.period import period_since
from iocplan.schedule.standing import closed_on, stand
from running import NOTICE, on_task, run, write_notice
from strategies import plan_days, plans

TODAY = ("--today", "2023-03-24")
TASKS = (
    make_task("1.1", done="2023-03-17"),
    make_task("1.2", done="2023-03-20"),
    make_task("1.3", done="2023-03-24"),
    make_task("1.4", dropped=dropped("2023-03-22")),
    make_task("1.5"),
)


def ids(tasks):
    return [task.task.id for task in tasks]


def period(since, today="2023-03-24"):
    standing = stand(make_plan(*TASKS), day(today))
    return period_since(standing.plan, standing.tasks, day(since), day(today))


def test_a_period_includes_its_first_and_its_last_day():
    found = period("2023-03-20")
    assert ids(found.carried_over) == ["1.2", "1.3", "1.4", "1.5"]
    assert ids(found.newly_assigned) == []
    assert ids(found.done) == ["1.2", "1.3"]
    assert ids(period("2023-03-21").done) == ["1.3"]


def test_a_period_in_which_the_notice_was_made_has_only_new_tasks():
    found = period("2023-03-15")
    assert ids(found.carried_over) == []
    assert ids(found.newly_assigned) == ["1.1", "1.2", "1.3", "1.4", "1.5"]
    assert ids(period("2023-03-16").newly_assigned) == []


@given(plans(), plan_days, plan_days)
def test_what_came_in_is_what_was_closed_in_it_and_what_is_open(plan, since, today):
    standing = stand(plan, today)
    found = period_since(plan, standing.tasks, since, today)
    came_in = [*found.carried_over, *found.newly_assigned]
    closed = [t for t in standing.tasks if (on := closed_on(t)) and on >= since]
    is_open = [t for t in standing.tasks if closed_on(t) is None]
    assert sorted(ids(came_in)) == sorted(ids([*closed, *is_open]))
    assert set(ids(found.done)) <= set(ids(closed))


@pytest.mark.parametrize(
    ("lang", "said"),
    [
        ("en", ("Since 20 Mar 2023", "15 tasks carried over: 1.1", "2 tasks done: 1.1 2.3")),
        ("vi", ("Từ ngày 20/3/2023 đến nay", "Chuyển từ trước sang 15 việc", "2 việc: 1.1 2.3")),
    ],
)
def test_the_page_tells_it_on_its_first_sheet(tmp_path, lang, said):
    edits = (on_task("1.1", "done: 2023-03-20"), on_task("2.3", "done: 2023-03-22"))
    notice = write_notice(tmp_path, *edits)
    text = report(tmp_path, *TODAY, "--lang", lang, "--since", "20/3", notice=notice)
    assert all(part in sections(text)["since"] for part in said)
    assert "since" not in sections(report(tmp_path, *TODAY, "--lang", lang, notice=notice))


def test_a_period_that_begins_after_the_day_of_the_report_is_refused(tmp_path):
    ran = run("report", "-o", tmp_path / "p.html", "-f", NOTICE, *TODAY, "--since", "25/3")
    assert (ran.status, list(tmp_path.iterdir())) == (2, [])
    assert "25 Mar 2023" in ran.err
    assert "24 Mar 2023" in ran.err
