"""Every kind of deadline is explained in one sentence, in both languages."""

import pytest

from builders import after, before, by, continuous, make_event, make_plan, make_task, moved, within
from builders import day as day_of
from iocplan.say.deadline_explained import why_due, why_earlier, why_target
from iocplan.say.wording import Wording
from iocplan.schedule.standing import stand
from iocplan.texts.text import Text

LAUNCH = make_event(title=Text("Lễ khai trương", "The launch"), short=Text("khai trương", "launch"))
BOUND = LAUNCH._replace(bound=before("2023-04-16"))
FIXED = LAUNCH._replace(date=day_of("2023-04-10"))


def explained(task, event=LAUNCH, explain=why_due, lang="en"):
    standing = stand(make_plan(task, events=[event]), day_of("2023-03-18"))
    return explain(Wording(standing, lang), standing.tasks[0])


@pytest.mark.parametrize(
    ("deadline", "vietnamese", "english"),
    [
        (None, "thông báo không nêu hạn", "the notice states no deadline"),
        (
            by("2023-03-20"),
            "thông báo nêu: kể cả ngày đó",
            "stated in the notice: that day included",
        ),
        (
            before("2023-03-23", quote="trước ngày 23/3/2023"),
            "thông báo nêu «trước ngày 23/3/2023»: không tính ngày 23/3",
            "the notice says «trước ngày 23/3/2023»: before 23 Mar, so not on it",
        ),
        (
            before("2023-03-23", days=3),
            "thông báo nêu: trước ngày 23/3 3 ngày",
            "stated in the notice: 3 days before 23 Mar",
        ),
        (
            within(5, "2023-03-16"),
            "thông báo nêu: 5 ngày kể từ 16/3/2023, không tính ngày đó",
            "stated in the notice: 5 days from 16 Mar 2023, that day not counted",
        ),
        (
            within(1, "2023-03-16", working=True),
            "thông báo nêu: 1 ngày làm việc kể từ 16/3/2023, không tính ngày đó",
            "stated in the notice: 1 working day from 16 Mar 2023, that day not counted",
        ),
        (
            after("launch"),
            "thông báo nêu: sau mốc “Lễ khai trương”, không nêu thời hạn",
            "stated in the notice: after “The launch”, without saying how long",
        ),
        (continuous(), "thông báo nêu: việc thường xuyên", "stated in the notice: ongoing work"),
    ],
)
def test_a_deadline_is_explained_by_its_words_and_its_rule(deadline, vietnamese, english):
    task = make_task(deadline=deadline)
    assert explained(task, lang="vi") == [vietnamese]
    assert explained(task) == [english]


@pytest.mark.parametrize(
    ("event", "said"),
    [
        (LAUNCH, "no day yet: launch has no date"),
        (BOUND, "launch has no date but a bound, 15 Apr; this moves with it"),
        (FIXED, "launch is on 10 Apr 2023"),
        (FIXED._replace(tentative=True), "launch is planned for 10 Apr 2023"),
        (
            FIXED._replace(date=None, moves=(moved("2023-04-10"),)),
            "launch is on 10 Apr 2023; decided on 17 Mar 2023: xin gia hạn (Chủ tịch)",
        ),
    ],
)
def test_what_hangs_on_an_event_says_how_certain_the_event_is(event, said):
    task = make_task(deadline=before("launch", days=2))
    assert explained(task, event) == ["stated in the notice: 2 days before launch", said]


def test_an_extension_names_who_gave_it_and_the_first_deadline():
    first = before("2023-03-23", quote="trước ngày 23/3/2023")
    assert explained(make_task(deadline=first, moves=(moved("2023-03-30"),))) == [
        "decided on 17 Mar 2023: xin gia hạn (Chủ tịch)",
        "the first deadline was 22 Mar 2023 («trước ngày 23/3/2023»)",
    ]


def test_an_expected_day_is_never_said_to_be_stated():
    own = make_task(target=by("2023-03-20"))
    inferred = make_task(target=before("launch", quote="trong lễ khai trương"))
    assert explained(own, explain=why_target) == ["the Office's own day, not stated"]
    assert explained(inferred, FIXED, why_target) == [
        "inferred from «trong lễ khai trương», not stated: the day before launch",
        "launch is on 10 Apr 2023",
    ]
    assert explained(make_task(), explain=why_target) == []


def test_advice_on_an_earlier_day_is_only_given_for_what_is_open():
    done = make_task(deadline=by("2023-03-20"), done="2023-03-17")
    assert explained(done, explain=why_earlier) == []
