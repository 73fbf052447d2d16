"""A YAML writer that makes every choice of style by chance, to write a plan in any way.

What it writes reads back as the data it was given, but for the line break that the last text may
lose at the end of the file. Which style a scalar takes is tried out on the parser, and where the
drawn one does not hold the text, double quotes do.
"""

import json
import re
from random import Random
from typing import Any

from iocplan.notice_file.tree import build_tree

_COMMENTS = ("# see 1.2", "#", "# {a: b, - c", "#  “ngày 23/3” # và", "# 🎉 \u2028")
_ESCAPED = re.compile("[\x7f-\x9f\u2028\u2029]")
_WORDS = re.compile(r"[a-zà-ỹ]+(?: [a-zà-ỹ]+)+", re.IGNORECASE)


def chance(seed: int) -> Random:
    """Chance that can be repeated."""
    return Random(seed)  # noqa: S311 - nothing here is a secret


class Writer:
    """Writes data as YAML like one person: with steady habits, but not the same in each choice."""

    def __init__(self, seed: int) -> None:
        self.random = chance(seed)
        self.flow_share = self.random.choice([0, 0.1, 0.3, 0.9])
        self.mess = self.random.choice([0, 0, 0.1, 0.3])
        self.step = self.random.choice([1, 2, 2, 4])
        self.sequences_indented = self.random.random() < 0.7
        self.in_block_scalar = False
        self.newline = self.random.choice(["\n", "\n", "\r\n"])

    def chance(self, share: float) -> bool:
        return self.random.random() < share

    def text(self, data: Any) -> str:
        """The whole file, without a byte order mark."""
        if self.chance(0.05):
            body = self._flow(data, 1)
        else:
            body = "\n".join(self._mapping(data, 0)) + "\n"
        start = self.random.choice(["", "", "", "---\n", "# a comment\n\n", "# first\n---\n"])
        end = self.random.choice(["", "", "", "...\n", "\n\n", "# the end\n", "  # the end"])
        text = start + body + ("" if body.endswith("\n") else "\n")
        text = self._unless_it_changes(text, text + end)
        if self.chance(0.3):
            text = text.removesuffix("\n")
        return text.replace("\n", self.newline)

    def _unless_it_changes(self, text: str, other: str) -> str:
        return other if build_tree(other).data == build_tree(text).data else text

    # blocks: lists of lines, already indented

    def _mapping(self, data: dict[str, Any], indent: int) -> list[str]:
        lines: list[str] = []
        for key, value in data.items():
            lines += self._between(indent)
            lines += self._entry(key, value, indent)
        return lines

    def _entry(self, key: str, value: Any, indent: int) -> list[str]:
        pad, name = " " * indent, self._key(key)
        colon = ":" if self.chance(0.97) else " :"
        if self.chance(self.mess / 8):
            first, *rest = self._value(value, indent, in_sequence=False)
            return [f"{pad}? {name}{self._comment()}", f"{pad}:{first}", *rest]
        first, *rest = self._value(value, indent, in_sequence=False)
        return [f"{pad}{name}{colon}{first}", *rest]

    def _value(self, value: Any, indent: int, *, in_sequence: bool) -> list[str]:
        """The text after a key or dash, and the lines below it."""
        self.in_block_scalar = False
        if isinstance(value, str):
            return self._block_text(value, indent)
        if not value or self.chance(self.flow_share):
            return [" " + self._flow(value, indent + 1) + self._comment()]
        if isinstance(value, dict):
            inner = indent + self.step
            if in_sequence and self.chance(0.95):
                inner = indent + 1 + self.random.choice([1, 1, 1, 3])
                first, *rest = self._mapping_behind_dash(value, inner)
                return [" " * (inner - indent - 1) + first, *rest]
            return [self._comment(), *self._mapping(value, inner)]
        inner = indent + (self.step if self.sequences_indented or in_sequence else 0)
        return [self._comment(), *self._sequence(value, inner)]

    def _mapping_behind_dash(self, data: dict[str, Any], indent: int) -> list[str]:
        (key, value), *others = data.items()
        first = self._entry(key, value, indent)
        return [first[0][indent:], *first[1:], *self._mapping(dict(others), indent)]

    def _sequence(self, items: list[Any], indent: int) -> list[str]:
        lines: list[str] = []
        for item in items:
            lines += self._between(indent)
            first, *rest = self._value(item, indent, in_sequence=True)
            lines += [f"{' ' * indent}-{first}", *rest]
        return lines

    def _between(self, indent: int) -> list[str]:
        if not self.chance(self.mess):
            return []
        if self.in_block_scalar:
            return [" " * self.random.choice([0, indent]) + self._one_comment()]
        comment = " " * self.random.choice([0, indent, indent + 3]) + self._one_comment()
        return self.random.choice([[""], [comment], ["", comment, ""]])

    def _comment(self) -> str:
        return "  " + self._one_comment() if self.chance(self.mess) else ""

    def _one_comment(self) -> str:
        return self.random.choice(_COMMENTS)

    # scalars

    def _key(self, key: str) -> str:
        return json.dumps(key) if self.chance(self.mess / 2) else key

    def _block_text(self, value: str, indent: int) -> list[str]:
        if self.chance(0.35):
            lines = self._block_scalar(value, indent + self.step)
            pad = " " * indent
            if build_tree(f"{pad}k:{lines[0]}\n" + "\n".join([*lines[1:], f"{pad}z: 1"])).data == {
                "k": value,
                "z": "1",
            }:
                self.in_block_scalar = True
                return lines
        if _WORDS.fullmatch(value) and self.chance(0.2):
            below = "\n" + " " * (indent + self.step)
            quote = self.random.choice(["", "'", '"'])
            folded = quote + value.replace(" ", below, 1) + quote
            return [*(" " + folded + self._comment()).split("\n")]
        return [" " + self._one_line(value, "k: {}") + self._comment()]

    def _block_scalar(self, value: str, indent: int) -> list[str]:
        ends = len(value) - len(value.rstrip("\n"))
        chomp = "-" if not ends else "+" if ends > 1 or self.chance(0.3) else ""
        number = str(self.step) if value[:1] in " \n" or self.chance(0.1) else ""
        style = "|" if "\n" in value or self.chance(0.5) else ">"
        rows = [f"{' ' * indent}{row}" if row else "" for row in value.split("\n")]
        rows = rows[: len(rows) - (1 if ends else 0)]
        blank = [] if chomp == "+" else [""] * self.random.choice([0, 0, 0, 2])
        header = self.random.choice([number + chomp, chomp + number])
        return [f" {style}{header}{self._comment()}", *rows, *blank]

    def _one_line(self, value: str, around: str) -> str:
        quoted = "'" + value.replace("'", "''") + "'"
        for drawn in self.random.sample([value, value, quoted], 2):
            tree = build_tree(around.format(drawn) + "\n")
            if not tree.problems and tree.data == {"k": value}:
                return drawn
        return self._double(value)

    def _double(self, value: str) -> str:
        text = json.dumps(value, ensure_ascii=self.chance(0.1))
        if "\\ud" in text:
            text = json.dumps(value, ensure_ascii=False)
        return _ESCAPED.sub(lambda found: f"\\u{ord(found[0]):04x}", text)

    # braces

    def _flow(self, value: Any, indent: int) -> str:
        if isinstance(value, str):
            return self._one_line(value, "{{k: {}}}")
        if isinstance(value, dict):
            parts = [f"{self._key(k)}: {self._flow(v, indent)}" for k, v in value.items()]
            return "{" + self._joined(parts, indent) + "}"
        return "[" + self._joined([self._flow(item, indent) for item in value], indent) + "]"

    def _joined(self, parts: list[str], indent: int) -> str:
        below = "\n" + " " * (indent + self.random.choice([0, 2]))
        text = ""
        for number, part in enumerate(parts):
            if self.chance(self.mess):
                text += self.random.choice(["", "  # there"]) + below
            last = number == len(parts) - 1
            comma = (
                self.random.choice([", ", " , ", "," + below]) if self.chance(self.mess) else ", "
            )
            text += part + (comma if not last or self.chance(self.mess) else "")
        if self.chance(self.mess):
            text += self.random.choice([" ", below, "  # that is all" + below])
        return text
