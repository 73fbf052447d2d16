"""The launch on another day: the banner of a supposition, and the status that would follow."""

from datetime import date

from iocplan.render.blocks import Paragraph, Screen, Table, blank_if
from iocplan.render.late_tasks import late_rows, late_tasks
from iocplan.render.spans import Span, line
from iocplan.render.status import status_head
from iocplan.render.task_table import marks_in_use, task_columns
from iocplan.say.supposed_launch import banner_said, changes_said
from iocplan.say.wording import Wording
from iocplan.schedule.counts import count
from iocplan.schedule.standing import Standing
from iocplan.schedule.supposed import effects
from iocplan.texts import supposed_launch as texts

_COLUMNS = 5


def banner(words: Wording, day: date) -> Screen:
    """The line that stands above everything that is only supposed."""
    return [Paragraph((Span(banner_said(words, day), "soon"),))]


def what_if_screen(words: Wording, before: Standing) -> Screen:
    """The screen of ``status --launch``: the launch, what would change, what would be late.

    Args:
        words: the words for the plan as it would stand.
        before: the plan as it stands.
    """
    counts = count(words.standing.tasks)
    rows = late_rows(words, late_tasks(words.standing), counts)
    found = effects(before, words.standing)
    changes = [Paragraph(line("  " + text), 4) for text in changes_said(words, found)]
    body: Screen = [
        *status_head(words, counts),
        *blank_if([Paragraph((Span(words.say(texts.CHANGES), "heading"),)), *changes]),
        *blank_if([Table(task_columns(words, titled=False)[:_COLUMNS], rows)] if rows else []),
    ]
    return [*body, *blank_if(marks_in_use(words, body))]
