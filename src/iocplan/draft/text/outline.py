"""Paragraphs as a tree: what stands under which heading.

The kinds of numbering nest as the document itself nests them: a kind that is open already closes
what lies within it, any other opens within the innermost.
"""

from collections.abc import Callable
from dataclasses import dataclass, field
from itertools import pairwise

from iocplan.draft.text.cleaning import Paragraph, is_upper
from iocplan.draft.text.markers import Level

_LONGEST_HEADING = 220


@dataclass(slots=True)
class Node:
    """A paragraph and what stands under it."""

    paragraph: Paragraph
    level: Level
    children: list["Node"] = field(default_factory=list)

    @property
    def text(self) -> str:
        """Its words without the numbering."""
        return self.paragraph.words.text

    @property
    def label(self) -> str:
        """Its numbering, empty for a dash or none."""
        return self.paragraph.marker.label


def outline(paragraphs: list[Paragraph], names_only: Callable[[str], bool]) -> list[Node]:
    """The paragraphs of a body as a tree.

    Args:
        paragraphs: in the document's order.
        names_only: whether a text is nothing but names of bodies, which makes a heading of it.
    """
    roots: list[Node] = []
    open_nodes: list[Node] = []
    outer = _outer_sign(paragraphs)
    for paragraph in paragraphs:
        level = _level(paragraph, names_only)
        if level is Level.DASH and _sign(paragraph) == outer:
            level = Level.BULLET
        node = Node(paragraph, level)
        _close(open_nodes, node)
        (open_nodes[-1].children if open_nodes else roots).append(node)
        if node.level is not Level.NONE:
            open_nodes.append(node)
    return roots


def _sign(paragraph: Paragraph) -> str:
    return paragraph.line.text[0]


def _outer_sign(paragraphs: list[Paragraph]) -> str:
    """The sign of a list whose items have lists of another sign under them, if there is one."""
    for over, under in pairwise(paragraphs):
        dashes = over.marker.level is under.marker.level is Level.DASH
        if dashes and over.words.text.endswith(":") and _sign(over) != _sign(under):
            return _sign(over)
    return ""


def _level(paragraph: Paragraph, names_only: Callable[[str], bool]) -> Level:
    if paragraph.marker.level is not Level.NONE:
        return paragraph.marker.level
    text = paragraph.words.text
    short = len(text) <= _LONGEST_HEADING and "|" not in text
    bare = short and (paragraph.heading or is_upper(text) or names_only(text))
    return Level.BARE if bare else Level.NONE


def _close(open_nodes: list[Node], node: Node) -> None:
    """Close what a paragraph ends, so that the last open node is the one that it stands under."""
    if node.level is Level.NONE:
        while open_nodes and not looks_like_heading(open_nodes[-1].text):
            open_nodes.pop()
        return
    levels = [n.level for n in open_nodes]
    if node.level in levels:
        del open_nodes[levels.index(node.level) :]
    elif node.level in (Level.ROMAN, Level.PART, Level.ARTICLE):
        open_nodes.clear()
    elif node.level is Level.BARE:
        lists = (Level.DASH, Level.PLUS, Level.BULLET, Level.LETTER, Level.BRACKET)
        while open_nodes and open_nodes[-1].level in lists:
            open_nodes.pop()


def looks_like_heading(text: str) -> bool:
    """Whether a text can stand over others: it ends in a colon, or is short and no sentence."""
    return text.endswith(":") or (len(text) <= _LONGEST_HEADING and text[-1:] not in ".;/")
