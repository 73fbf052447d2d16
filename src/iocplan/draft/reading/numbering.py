"""The automatic numbers of a .docx, as Word prints them before its paragraphs.

A paragraph is numbered directly (``w:numPr``) or by its style; the numbers are counted here,
because the file holds only their rules (ECMA-376 Part 1, 17.9).
"""

import re
from dataclasses import dataclass, field

from iocplan.ooxml.xml import Attributes, parse, value
from iocplan.ooxml.zipped import Zipped

_MOST_LEVELS = 9


@dataclass(slots=True)
class _Level:
    form: str = "decimal"
    text: str = ""
    start: int = 1


@dataclass(slots=True)
class _Style:
    based_on: str | None = None
    number: str | None = None
    level: int | None = None


@dataclass(slots=True)
class Numbering:
    """The rules of a document's numbers, and how far each list has been counted."""

    levels: dict[tuple[str, int], _Level] = field(default_factory=dict)
    """Of abstract lists, by their id and the level."""
    lists: dict[str, str] = field(default_factory=dict)
    """Which abstract list a number id stands for."""
    starts: dict[tuple[str, int], int] = field(default_factory=dict)
    """Where a list begins anew, by number id and level."""
    styles: dict[str, _Style] = field(default_factory=dict)
    linked: dict[str, tuple[str, int]] = field(default_factory=dict)
    """Styles that a level of an abstract list names."""
    counts: dict[str, list[int]] = field(default_factory=dict)
    seen: set[str] = field(default_factory=set)

    def label(self, style: str | None, number: str | None, level: int | None) -> str:
        """The number that stands before the next paragraph, empty where it has none.

        Args:
            style: the paragraph's style.
            number: its own number id; ``0`` takes the style's number away.
            level: its own level.
        """
        by_style, style_level = self._of_style(style)
        number = number or by_style
        level = style_level if level is None else level
        abstract = self.lists.get(number or "")
        if abstract is None or number == "0" or not 0 <= level < _MOST_LEVELS:
            return ""
        self._count(abstract, number or "", level)
        return self._print(abstract, level)

    def _of_style(self, style: str | None) -> tuple[str | None, int]:
        level: int | None = None
        for _ in range(20):
            found = self.styles.get(style or "")
            if found is None:
                break
            level = found.level if level is None else level
            if found.number:
                return found.number, self._style_level(style, level)
            style = found.based_on
        return None, level or 0

    def _style_level(self, style: str | None, level: int | None) -> int:
        return level if level is not None else self.linked.get(style or "", ("", 0))[1]

    def _count(self, abstract: str, number: str, level: int) -> None:
        counts = self.counts.setdefault(abstract, [0] * _MOST_LEVELS)
        if number not in self.seen:
            self.seen.add(number)
            for (of, at), start in self.starts.items():
                if of == number:
                    counts[at] = start - 1
        if counts[level] == 0:
            counts[level] = self._level(abstract, level).start - 1
        counts[level] += 1
        for above in range(level):
            counts[above] = counts[above] or self._level(abstract, above).start
        counts[level + 1 :] = [0] * (_MOST_LEVELS - level - 1)

    def _level(self, abstract: str, level: int) -> _Level:
        return self.levels.get((abstract, level)) or _Level()

    def _print(self, abstract: str, level: int) -> str:
        rule = self._level(abstract, level)
        if rule.form == "bullet":
            return rule.text if rule.text in "+-" and rule.text else "-"
        if rule.form == "none":
            return ""
        counts = self.counts[abstract]

        def number(match: re.Match[str]) -> str:
            at = int(match[1]) - 1
            return _written(counts[at], self._level(abstract, at).form)

        return re.sub(r"%([1-9])", number, rule.text).strip()


def _written(count: int, form: str) -> str:
    if form in ("lowerLetter", "upperLetter"):
        letter = chr(ord("a") + (count - 1) % 26) * ((count - 1) // 26 % 4 + 1)
        return letter.upper() if form == "upperLetter" else letter
    if form in ("lowerRoman", "upperRoman"):
        return _roman(count) if form == "upperRoman" else _roman(count).lower()
    return f"{count:02}" if form == "decimalZero" else str(count)


def _roman(count: int) -> str:
    signs = ((10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I"))
    out = "C" * min(count // 100, 9)
    count %= 100
    for worth, sign in ((90, "XC"), (50, "L"), (40, "XL"), *signs):
        times, count = divmod(count, worth)
        out += sign * times
    return out


def read_numbering(parts: Zipped) -> Numbering:
    """The rules of numbering in a .docx; empty ones where it has none."""
    numbering = Numbering()
    if "word/numbering.xml" in parts:
        reader = _Numbers(numbering)
        parse(parts.chunks("word/numbering.xml"), reader.start, reader.end)
    if "word/styles.xml" in parts:
        styles = _Styles(numbering)
        parse(parts.chunks("word/styles.xml"), styles.start, styles.end)
    return numbering


class _Numbers:
    """Reads ``numbering.xml``."""

    def __init__(self, numbering: Numbering) -> None:
        self.to = numbering
        self.abstract = self.number = ""
        self.level = 0

    def start(self, name: str, attributes: Attributes) -> None:
        given = value(attributes) or ""
        if name == "abstractNum":
            self.abstract, self.number = value(attributes, "abstractNumId") or "", ""
        elif name == "num":
            self.number, self.abstract = value(attributes, "numId") or "", ""
        elif name == "abstractNumId" and self.number:
            self.to.lists[self.number] = given
        elif name in ("lvl", "lvlOverride"):
            self.level = _int(value(attributes, "ilvl"))
            if name == "lvl" and self.abstract:
                self.to.levels[(self.abstract, self.level)] = _Level()
        elif name == "startOverride":
            self.to.starts[(self.number, self.level)] = _int(given)
        elif rule := self.to.levels.get((self.abstract, self.level)):
            self._rule(rule, name, given)

    def _rule(self, rule: _Level, name: str, given: str) -> None:
        if name == "numFmt":
            rule.form = given
        elif name == "lvlText":
            rule.text = given
        elif name == "start":
            rule.start = _int(given, 1)
        elif name == "pStyle":
            self.to.linked[given] = (self.abstract, self.level)

    def end(self, name: str) -> None:
        if name in ("abstractNum", "num"):
            self.abstract = self.number = ""


class _Styles:
    """Reads ``styles.xml``, only what it says of numbers."""

    def __init__(self, numbering: Numbering) -> None:
        self.to = numbering
        self.style: _Style | None = None

    def start(self, name: str, attributes: Attributes) -> None:
        if name == "style":
            self.style = self.to.styles.setdefault(value(attributes, "styleId") or "", _Style())
        elif self.style is None:
            return
        elif name == "basedOn":
            self.style.based_on = value(attributes)
        elif name == "numId":
            self.style.number = value(attributes)
        elif name == "ilvl":
            self.style.level = _int(value(attributes))

    def end(self, name: str) -> None:
        if name == "style":
            self.style = None


def _int(text: str | None, otherwise: int = 0) -> int:
    return int(text) if text and text.isdecimal() and len(text) < 6 else otherwise  # noqa: PLR2004
