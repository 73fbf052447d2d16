"""What is sent, as text that can be copied: no colours, no columns."""

from collections.abc import Iterable

from iocplan.render.blocks import BLANK, Paragraph, Screen
from iocplan.render.spans import line
from iocplan.say.urge import Message


def message_screen(messages: Iterable[Message]) -> Screen:
    """The messages one after another, two empty lines apart."""
    screen: Screen = []
    for said in messages:
        screen += [BLANK, BLANK] if screen else []
        screen += [Paragraph(line(text)) for text in said.paragraphs]
    return screen
