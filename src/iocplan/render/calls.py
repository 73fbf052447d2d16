"""The lines of the status screen about today's work: whom to call, and what lies elsewhere."""

from collections.abc import Sequence

from iocplan.render.blocks import Column, Paragraph, Row, Screen, Table
from iocplan.render.measure import cells, clipped
from iocplan.render.spans import Span, line, styled, text_of
from iocplan.say.calls import CallLine
from iocplan.say.wording import Wording
from iocplan.texts import calls as texts

_INDENT = "  "
_GAP = 2
_WHO_WIDEST = 24
_LEAST = 20


def call_block(
    words: Wording, found: Sequence[CallLine], width: int | None, most: int | None
) -> Screen:
    """A heading and a line for each body; nothing where nobody is to be called.

    Args:
        words: the language.
        found: the calls.
        width: terminal columns; what a line has no room for is counted, not wrapped.
        most: how many bodies have a line of their own, None for all.
    """
    if not found:
        return []
    said = found if most is None or len(found) <= most + 1 else found[:most]
    if width is not None:
        said = [call._replace(who=text_of([clipped(line(call.who))])) for call in said]
    rows = [_row(words, call, _room(said, width)) for call in said]
    screen: Screen = [
        Paragraph((Span(words.say(texts.CALL_TODAY), "heading"),)),
        Table((Column(flex=True), Column(flex=True)), rows, gap=_GAP),
    ]
    if more := len(found) - len(said):
        screen.append(Paragraph(line(_INDENT + words.say(texts.MORE_CALLS, n=more))))
    return screen


def _room(said: Sequence[CallLine], width: int | None) -> int | None:
    if width is None:
        return None
    who = min(max(cells(call.who) for call in said), _WHO_WIDEST)
    return max(width - who - len(_INDENT) - _GAP, _LEAST)


def _row(words: Wording, call: CallLine, room: int | None) -> Row:
    facts = "; ".join(call.facts) if room is None else _fitting(words, call.facts, room)
    return Row((line(_INDENT, Span(call.who, call.tone)), line(facts)))


def _fitting(words: Wording, facts: Sequence[str], room: int) -> str:
    """As many facts as a line has room for, and how many more there are; one at least."""
    for number in range(len(facts), 0, -1):
        more = len(facts) - number
        parts = [*facts[:number], *([words.say(texts.MORE_TASKS, n=more)] if more else [])]
        said = "; ".join(parts)
        if cells(said) <= room:
            return said
    return f"{facts[0]} …" if len(facts) > 1 else facts[0]


def awaiting_block(words: Wording, said: Sequence[str], most: int | None) -> Screen:
    """What lies with whoever decides, in a line.

    Args:
        words: the language.
        said: each task and where it lies, the longest wait first.
        most: how many are named, None for all.
    """
    if not said:
        return []
    shown = list(said if most is None or len(said) <= most + 1 else said[:most])
    if more := len(said) - len(shown):
        shown.append(words.say(texts.MORE_AWAITING, n=more))
    title = styled(words.say(texts.AWAITING), "heading")
    return [Paragraph((*title, Span(": " + "; ".join(shown))), 2)]
