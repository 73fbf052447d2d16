"""What changed between two versions, on the screen and for a merge request."""

from collections.abc import Sequence

from iocplan.render.blocks import BLANK, Paragraph, Screen
from iocplan.render.spans import Span, line
from iocplan.say.differences import Teller
from iocplan.schedule.difference import Difference
from iocplan.texts.markdown import md_escape


def changes_screen(teller: Teller, changes: Sequence[Difference], heading: str) -> Screen:
    """A heading, the summary, and what changed by task.

    Args:
        teller: the words.
        changes: what changed.
        heading: which versions were compared.
    """
    screen: Screen = [
        Paragraph((Span(heading, "title"),), 2),
        Paragraph(line(teller.summary(changes)), 2),
    ]
    for told in teller.told(changes):
        name = (Span(told.id, "id"), Span(f"  {told.title}")) if told.id else line(told.title)
        screen += [BLANK, Paragraph(name, 2)]
        screen += [Paragraph(line(f"    {said}"), 6) for said in told.sentences]
    return screen


def changes_markdown(teller: Teller, changes: Sequence[Difference], heading: str) -> str:
    """The same for a merge request or a chat."""
    lines = [f"### {md_escape(heading)}", "", md_escape(teller.summary(changes))]
    for told in teller.told(changes):
        name = " ".join(filter(None, (md_escape(told.id), md_escape(told.title))))
        lines += ["", f"**{name}**", ""]
        lines += [f"- {md_escape(said)}" for said in told.sentences]
    return "\n".join(lines) + "\n"
