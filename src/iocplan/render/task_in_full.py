"""The screen of ``show``: one task in full."""

from collections.abc import Iterator

from iocplan.plan.kinds import Process
from iocplan.plan.rows import Deliverable
from iocplan.render.blocks import BLANK, Column, Paragraph, Row, Screen, Table, blank_if
from iocplan.render.measure import cells
from iocplan.render.spans import Line, Span, line
from iocplan.say.journal import item_remarks, task_journal
from iocplan.say.task_facts import origin_facts, standing_facts
from iocplan.say.wording import Fact, Wording
from iocplan.schedule.standing import TaskStanding
from iocplan.texts import task_facts as texts
from iocplan.texts.text import Text


def show_screen(words: Wording, task: TaskStanding, file: str) -> Screen:
    """Everything that the plan says of a task.

    Args:
        words: the standing and the language.
        task: the task.
        file: the name of the plan's file, for the line to edit.
    """
    facts = standing_facts(words, task)
    rest = [*origin_facts(words, task), *_history(words, task)]
    label_width = max(cells(label) for label, _ in (*facts, *rest)) + 2
    place = words.say(texts.FROM_FILE, line=task.task.line, file=file)
    return [
        *title_lines(words, words.id(task), task.task.title),
        BLANK,
        facts_table(facts, label_width),
        *blank_if(_items(words, task)),
        BLANK,
        facts_table(rest, label_width),
        BLANK,
        Paragraph((Span("  " + place, "quiet"),), 2),
    ]


def title_lines(words: Wording, id_: str, title: Text) -> Screen:
    """Id and title; in English also the Vietnamese title, the one that letters use."""
    hang = cells(id_) + 2
    screen: Screen = [
        Paragraph((Span(id_, "id"), Span("  "), Span(title.say(words.lang), "title")), hang)
    ]
    if words.lang == "en" and title.en:
        screen.append(Paragraph((Span(" " * hang + title.vi, "quiet"),), hang))
    return screen


def facts_table(facts: list[Fact], label_width: int) -> Table:
    """Labels and values as a table; a repeated label is shown once."""
    rows = []
    last = ""
    for label, value in facts:
        shown: Line = () if label == last else (Span("  " + label, "header"),)
        rows.append(Row((shown, line(value))))
        last = label
    return Table((Column(least=label_width), Column(flex=True)), rows, gap=2)


def _items(words: Wording, task: TaskStanding) -> Screen:
    if not task.task.deliverables:
        return []
    rows = [_item(words, task, item) for item in task.task.deliverables]
    return [Table((Column(), Column(), Column(flex=True)), rows)]


def _item(words: Wording, task: TaskStanding, item: Deliverable) -> Row:
    closed = item.done is not None or task.process is Process.DONE
    box = Span("  [x]" if closed else "  [ ]", "done" if closed else "")
    remarks = item_remarks(words, item)
    title = Span(item.title.say(words.lang))
    done = [Span(f" · {remarks}", "quiet")] if remarks else []
    return Row(((box,), (Span(item.id, "id"),), (title, *done)))


def _history(words: Wording, task: TaskStanding) -> Iterator[Fact]:
    label = words.say(texts.HISTORY)
    entries = task_journal(words, task)
    for day, sentence in entries:
        yield label, f"{words.full(day)}  {sentence}"
    if not entries:
        yield label, words.say(texts.NO_HISTORY)
