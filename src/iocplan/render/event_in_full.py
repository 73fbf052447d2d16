"""The screen of ``show`` for an event."""

from iocplan.render.blocks import BLANK, Screen
from iocplan.render.measure import cells
from iocplan.render.task_in_full import facts_table, title_lines
from iocplan.say.event_facts import event_facts
from iocplan.say.wording import Wording
from iocplan.schedule.event_standing import EventStanding


def event_screen(words: Wording, event: EventStanding) -> Screen:
    """Everything that the plan says of an event."""
    facts = list(event_facts(words, event))
    label_width = max(cells(label) for label, _ in facts) + 2
    row = event.event
    return [*title_lines(words, words.id(row), row.title), BLANK, facts_table(facts, label_width)]
