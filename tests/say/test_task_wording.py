"""One sign, one tone, one phrase and one day for a task, whoever shows it."""

import pytest

from builders import (
    before,
    by,
    day,
    deliverable,
    dropped,
    look,
    make_event,
    make_plan,
    make_task,
    moved,
    need,
)
from iocplan.say.task_day import day_shown, days_left, distance, first_deadline, legend, marked_id
from iocplan.say.task_state import items_there, mark, state, tone
from iocplan.say.wording import Wording
from iocplan.schedule.standing import stand

TODAY = "2023-03-18"


def said(say, task, *others, events=(), lang="en"):
    standing = stand(make_plan(task, *others, events=events), day(TODAY))
    return say(Wording(standing, lang), standing.tasks[0])


@pytest.mark.parametrize(
    ("task", "sign", "how_urgent", "phrase"),
    [
        (make_task(), "", "", "no deadline stated"),
        (make_task(started="2023-03-16"), "»", "", "under way"),
        (make_task(deadline=by("2023-03-30")), "", "", "not yet due"),
        (make_task(deadline=by("2023-03-21")), "!", "soon", "due soon"),
        (make_task(deadline=by(TODAY)), "!", "soon", "due today"),
        (make_task(deadline=by("2023-03-17")), "!", "late", "1 day overdue"),
        (make_task(deadline=by("2023-03-16"), done="2023-03-17"), "✓", "done", "done late"),
        (make_task(deadline=by("2023-03-17"), done="2023-03-17"), "✓", "done", "done on time"),
        (make_task(done="2023-03-17"), "✓", "done", "done (no deadline stated)"),
        (make_task(dropped=dropped()), "×", "quiet", "dropped"),
        (make_task(target=by("2023-03-17")), "", "", "past its expected day"),
    ],
)
def test_a_task_has_one_sign_one_tone_and_one_phrase(task, sign, how_urgent, phrase):
    assert mark(look(task, TODAY)) == sign
    assert tone(look(task, TODAY)) == how_urgent
    assert said(state, task) == phrase


@pytest.mark.parametrize(
    ("task", "shown", "left"),
    [
        (make_task(deadline=before("2023-03-23")), "Wed 22 Mar", "4 d"),
        (make_task(deadline=by("2024-01-02")), "2 Jan 2024", "290 d"),
        (make_task(deadline=by("2023-03-17")), "Fri 17 Mar", "−1 d"),
        (make_task(deadline=before("launch")), "≤ Fri 14 Apr", "27 d"),
        (make_task(target=by(TODAY)), "~ Sat 18 Mar", "today"),
        (make_task(deadline=by("2023-03-16"), done="2023-03-17"), "✓ Fri 17 Mar", "−1 d"),
        (make_task(dropped=dropped()), "× Fri 17 Mar", ""),
        (make_task(), "no day", ""),
    ],
)
def test_a_day_carries_its_mark_and_how_far_it_is(task, shown, left):
    launch = make_event(bound=before("2023-04-16"))
    assert said(day_shown, task, events=[launch]) == shown
    assert said(days_left, task, events=[launch]) == left


def test_a_task_without_a_day_says_in_a_word_why():
    other = make_task("1.2")
    assert said(day_shown, make_task(needs=(need("1.2"),)), other) == "waits: 1.2"
    both = make_task(needs=(need("1.2"), need("1.3")))
    assert said(day_shown, both, other, make_task("1.3")) == "blocked"
    assert said(day_shown, make_task(deadline=by("launch")), events=[make_event()]) == "not set"


def test_only_a_task_without_any_deadline_goes_by_its_expected_day():
    assert marked_id(look(make_task(target=by(TODAY)), TODAY)) == "~1.1"
    assert marked_id(look(make_task(target=by(TODAY), deadline=by(TODAY)), TODAY)) == "1.1"


def test_a_first_deadline_is_told_where_a_decision_changed_it():
    first = by("2023-03-16")
    assert said(first_deadline, make_task(deadline=first)) == ""
    extended = make_task(deadline=first, moves=(moved("2023-03-30"),))
    assert said(first_deadline, extended) == "first deadline Thu 16 Mar"
    same = make_task(deadline=first, moves=(moved("2023-03-16"),))
    assert said(first_deadline, same) == ""


def test_items_are_counted_and_all_of_them_are_there_once_the_task_is_done():
    items = (deliverable("1.1.a", "2023-03-17"), deliverable("1.1.b"))
    assert items_there(look(make_task(), TODAY)) == ""
    assert items_there(look(make_task(deliverables=items), TODAY)) == "1/2"
    assert items_there(look(make_task(deliverables=items, done=TODAY), TODAY)) == "2/2"


@pytest.mark.parametrize(
    ("to", "vietnamese", "english"),
    [
        (TODAY, "hôm nay", "today"),
        ("2023-03-17", "đã qua 1 ngày", "1 day ago"),
        ("2023-03-22", "còn 4 ngày, 3 ngày làm việc", "in 4 days, 3 working days"),
    ],
)
def test_the_distance_to_a_day_counts_working_days_only_ahead(to, vietnamese, english):
    standing = stand(make_plan(), day(TODAY))
    assert distance(Wording(standing, "vi"), day(to)) == vietnamese
    assert distance(Wording(standing, "en"), day(to)) == english


def test_a_legend_explains_the_marks_that_occur_before_a_day_or_an_id_and_no_others():
    words = Wording(stand(make_plan(), day(TODAY)), "en")
    assert legend(words, "~1.1 (≤ Fri 14 Apr)") == ["~ expected, not stated", "≤ at the latest"]
    assert legend(words, "a~b, 3 ✓, ~ , x»y") == []
