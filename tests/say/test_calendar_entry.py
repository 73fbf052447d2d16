"""A calendar tells what ``show`` tells, in the same names, and the same on every day."""

from datetime import date, timedelta

import pytest

from iocplan.say.calendar_entry import Describer
from iocplan.say.task_facts import origin_facts, standing_facts
from iocplan.say.wording import Wording
from iocplan.schedule.standing import stand
from iocplan.texts import task_facts as texts

TODAY = date(2023, 3, 18)
BESIDE_THE_LEAD = ("CONTACT", "COORDINATING", "SENT_TO", "CONSULTS")


@pytest.mark.parametrize("lang", ["vi", "en"])
def test_who_takes_part_is_told_as_on_the_screen(real_plan, lang):
    words = Wording(stand(real_plan, TODAY), lang)
    describer = Describer(words)
    labels = [getattr(texts, name).say(lang) for name in BESIDE_THE_LEAD]
    seen = 0
    for task in words.standing.tasks:
        lines = describer.task(task.task).split("\n")
        for label, value in standing_facts(words, task):
            if label in labels:
                assert f"{label}: {value}" in lines
                seen += 1
    assert seen > 5


def test_what_comes_before_is_named_as_on_the_screen(real_plan):
    words = Wording(stand(real_plan, TODAY), "en")
    after = words.say(texts.AFTER)
    task = next(t for t in words.standing.tasks if t.task.id == "2.2")
    shown = [value for label, value in origin_facts(words, task) if label == after]
    lines = Describer(words).task(task.task).split("\n")
    told = [line.removeprefix(f"{after}: ") for line in lines if line.startswith(f"{after}: ")]
    assert len(told) > 0
    assert all(value.startswith(name) for name, value in zip(told, shown, strict=False))


@pytest.mark.parametrize("lang", ["vi", "en"])
def test_an_entry_is_the_same_on_every_day(real_plan, lang):
    def told(today):
        describer = Describer(Wording(stand(real_plan, today), lang))
        tasks = [describer.task(task) for task in real_plan.tasks]
        return tasks + [describer.event(event) for event in real_plan.events.values()]

    first = told(TODAY)
    assert sum(map(bool, first)) > len(real_plan.tasks)
    assert told(TODAY + timedelta(days=30)) == told(TODAY - timedelta(days=30)) == first
