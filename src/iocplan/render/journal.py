"""The screen of ``log``: all that was recorded, the newest first."""

from collections.abc import Sequence

from iocplan.render.blocks import Column, Paragraph, Row, Screen, Table
from iocplan.render.spans import Span, line
from iocplan.say.journal import JournalEntry
from iocplan.say.wording import Wording
from iocplan.texts import dates
from iocplan.texts import differences as texts


def journal_screen(words: Wording, entries: Sequence[JournalEntry]) -> Screen:
    """A line for each entry; a day that several entries share is written once."""
    if not entries:
        return [Paragraph(line(words.say(texts.NO_LOG)))]
    rows, last = [], None
    for entry in entries:
        day = "" if entry.on == last else dates.weekfull(entry.on, words.lang)
        rows.append(Row(((Span(day, "header"),), (Span(entry.id, "id"),), line(entry.text))))
        last = entry.on
    return [Table((Column(), Column(), Column(flex=True)), rows)]
