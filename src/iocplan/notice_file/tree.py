"""YAML text → plain data, straight from the parser's events.

Every scalar stays text, quoted or not; only plain ``null``, ``~`` and nothing become None. What a
notice file must not hold (duplicate keys, anchors, tags, several documents, control characters
behind an escape) is reported with its place. Nothing recurses; what nests deeper than any notice
does is refused all the same, because the parser takes a second for every thousand open brackets.
"""

import re
from collections.abc import Iterator
from contextlib import suppress
from typing import Any, NamedTuple

import yaml

from iocplan.notice_file.fast_tree import NULLS, GaveUp, TextMap, plain_data
from iocplan.notice_file.syntax_problems import bad_escape, syntax_problem, too_deep
from iocplan.notice_file.text_checks import CONTROL, control_problem
from iocplan.plan.problem import Problem, Rule
from iocplan.texts import problems as texts

Loader: Any = getattr(yaml, "CLoader", yaml.Loader)
DEEPEST = 100
_NO_KEY: Any = object()
_ESCAPE = re.compile(r"\\(?:x(..)|u(.{4})|U(.{8})|\r?\n|.)")
_ESCAPED = {"0": "\0", "a": "\a", "b": "\b", "e": "\x1b", "f": "\f", "N": "\x85", "r": "\r"}
_ESCAPED["v"] = "\v"
_SURROGATES = range(0xD800, 0xE000)


class Tree(NamedTuple):
    """The data of a text, and the Problems of reading it."""

    data: Any
    problems: list[Problem]


def is_null(value: str, style: str | None) -> bool:
    """Return whether a scalar is written as nothing: only plain ones can be."""
    return value in NULLS and not style


def build_tree(text: str) -> Tree:
    """Return the data that a text describes; with Problems the data is not complete."""
    with suppress(GaveUp):
        return Tree(_fast(text), [])
    builder = _Builder(text)
    loader = Loader(text)
    try:
        event: Any
        while (event := loader.get_event()) is not None:
            builder.take(event)
            if len(builder.open) > DEEPEST:
                at = event.start_mark.index
                builder.problems.append(too_deep(DEEPEST, at))
                break  # with every bracket libyaml gets slower
    except (yaml.YAMLError, ValueError, OverflowError) as error:
        builder.problems.append(syntax_problem(error, text))
    finally:
        loader.dispose()
    return builder.tree()


def _fast(text: str) -> Any:
    loader = Loader(text)
    try:
        return plain_data(loader, DEEPEST)
    finally:
        loader.dispose()


def _escapes(text: str, start: int, end: int) -> Iterator[Problem]:
    """Yield the Problems of escapes that stand for a control character or for none at all."""
    for match in _ESCAPE.finditer(text, start, end):
        code = match[1] or match[2] or match[3]
        character = chr(int(code, 16)) if code else _ESCAPED.get(match.group()[1], "")
        if ord(character or " ") in _SURROGATES:
            yield bad_escape(text, match.start())
            return  # libyaml stops there
        elif CONTROL.fullmatch(character):
            yield control_problem(character, match.start())


class _Builder:
    """Collects events into nested dictionaries and lists."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.problems: list[Problem] = []
        self.documents = 0
        self.root: Any = None
        self.open: list[Any] = []
        self.keys: list[Any] = []
        self.keys_at: list[dict[str, int]] = []

    def tree(self) -> Tree:
        if self.root is None and not self.problems:
            self._report(Rule.EMPTY_FILE, texts.EMPTY_FILE(), texts.EMPTY_FILE_HINT(), 0)
        return Tree(self.root, self.problems)

    def take(self, event: Any) -> None:
        kind: Any = type(event)
        if kind is yaml.ScalarEvent:
            self._scalar(event)
        elif kind is yaml.MappingStartEvent:
            container = TextMap()
            container.offset = event.start_mark.index
            self._begin(event, container)
        elif kind is yaml.SequenceStartEvent:
            self._begin(event, [])
        elif issubclass(kind, yaml.CollectionEndEvent):
            self.open.pop()
            self.keys.pop()
            self.keys_at.pop()
        elif kind is yaml.AliasEvent:
            self._refuse_alias("*" + event.anchor, event.start_mark.index)
            self._put(None, event.start_mark.index)
        elif kind is yaml.DocumentStartEvent:
            self._document(event)

    def _document(self, event: Any) -> None:
        self.documents += 1
        if self.documents == 2:  # noqa: PLR2004
            hint = texts.SEVERAL_DOCUMENTS_HINT()
            at = event.start_mark.index
            self._report(Rule.SEVERAL_DOCUMENTS, texts.SEVERAL_DOCUMENTS(), hint, at)

    def _scalar(self, event: Any) -> None:
        if event.anchor or event.tag:
            self._decorated(event)
        if event.style == '"' and CONTROL.search(event.value):
            self.problems += _escapes(self.text, event.start_mark.index, event.end_mark.index)
        null = is_null(event.value, event.style)
        self._put(None if null else event.value, event.start_mark.index)

    def _begin(self, event: Any, container: Any) -> None:
        if event.anchor or event.tag:
            self._decorated(event)
        self._put(container, event.start_mark.index)
        self.open.append(container)
        self.keys.append(_NO_KEY)
        self.keys_at.append({})

    def _decorated(self, event: Any) -> None:
        at = event.start_mark.index
        if event.anchor:
            self._refuse_alias("&" + event.anchor, at)
        if event.tag:
            tag = event.tag.replace("tag:yaml.org,2002:", "!!")
            self._report(Rule.TAG, texts.TAG(tag=tag), texts.TAG_HINT(), at)

    def _put(self, value: Any, at: int) -> None:
        if not self.open:
            self.root = value if self.documents == 1 else self.root
        elif type(self.open[-1]) is list:
            self.open[-1].append(value)
        elif self.keys[-1] is _NO_KEY:
            self.keys[-1] = self._key(value, at)
        else:
            self.open[-1].setdefault(self.keys[-1], value)
            self.keys[-1] = _NO_KEY

    def _key(self, value: Any, at: int) -> str:
        if type(value) is not str:
            self._report(Rule.KEY_NOT_TEXT, texts.KEY_NOT_TEXT(), texts.KEY_NOT_TEXT_HINT(), at)
            return ""
        places = self.keys_at[-1]
        if value in places:
            self._duplicate(value, places[value], at)
        places.setdefault(value, at)
        return value

    def _duplicate(self, key: str, first: int, at: int) -> None:
        message = texts.DUPLICATE_KEY(key=key, line=self.text.count("\n", 0, first) + 1)
        self._report(Rule.DUPLICATE_KEY, message, texts.DUPLICATE_KEY_HINT(), at)

    def _refuse_alias(self, name: str, at: int) -> None:
        self._report(Rule.ALIAS, texts.ALIAS(name=name), texts.ALIAS_HINT(), at)

    def _report(self, rule: Rule, message: Any, hint: Any, at: int) -> None:
        self.problems.append(Problem(rule, (), message, hint, offset=at))
