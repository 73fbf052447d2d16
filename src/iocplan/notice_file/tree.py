"""YAML text → what it says, in one walk over the parser's events.

Every scalar stays text, quoted or not; only plain ``null``, ``~`` and nothing become None. What a
notice file must not hold (duplicate keys, anchors, tags, several documents, control characters
behind an escape) is reported with its place. Nothing recurses; what nests deeper than any notice
does is refused all the same, because the parser takes a second for every thousand open brackets.
"""

import re
from collections.abc import Iterator
from functools import cached_property
from typing import Any, NamedTuple

import yaml

from iocplan.notice_file.nodes import NULLS, Entry, Node, TextMap
from iocplan.notice_file.source import Lines
from iocplan.notice_file.text_checks import CONTROL, control_problem
from iocplan.plan.problem import Problem, Rule
from iocplan.texts import problems as texts

Loader: Any = getattr(yaml, "CLoader", yaml.Loader)
DEEPEST = 100
_ESCAPE = re.compile(r"\\(?:x(..)|u(.{4})|U(.{8})|\r?\n|.)")
_ESCAPED = {"0": "\0", "a": "\a", "b": "\b", "e": "\x1b", "f": "\f", "N": "\x85", "r": "\r"}
_ESCAPED["v"] = "\v"
_APPENDED = ("moves", "notes", "submissions", "periods", "corrections", "reassigned")
"""Lists that only grow: where two branches begin one, a merge that keeps both has it twice."""
_SURROGATES = range(0xD800, 0xE000)
_STARTS = (yaml.MappingStartEvent, yaml.SequenceStartEvent)
_ENDS = (yaml.MappingEndEvent, yaml.SequenceEndEvent)


class Tree(NamedTuple):
    """What a text says, and the Problems of reading it.

    Attributes:
        data: text, a ``TextMap``, a list, or None where the text is empty or no YAML.
        root: the data with its places where it is a mapping or list.
        problems: where there are any, the data may lack something.
    """

    data: Any
    root: Node | None
    problems: list[Problem]


def build_tree(text: str) -> Tree:
    """What a text says, with the place of everything in it."""
    walker = _Walker(text)
    loader = Loader(text)
    try:
        walker.walk(loader.get_event)
    except (yaml.YAMLError, ValueError, OverflowError) as error:
        from iocplan.notice_file.syntax_problems import syntax_problem

        return Tree(None, None, [*walker.problems, syntax_problem(error, text)])
    finally:
        loader.dispose()
    return walker.tree()


class _Walker:
    """Puts what every event says into what is around it; the documents are the items of a list."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.problems: list[Problem] = []
        self.documents: list[Any] = []
        self.marks: list[Any] = []

    def tree(self) -> Tree:
        data = self.documents[0] if self.documents else None
        if data is None and not self.problems:
            self._report(Rule.EMPTY_FILE, texts.EMPTY_FILE(), texts.EMPTY_FILE_HINT(), 0)
        root = Entry(*self.marks[0]).node if self.marks else None
        return Tree(data, root, self.problems)

    @cached_property
    def lines(self) -> Lines:
        """The lines of the text."""
        return Lines(self.text)

    def walk(self, get_event: Any) -> None:  # noqa: C901, PLR0912 - one loop over very many events
        """Take all events.

        A mapping or list is put into what is around it when it ends. ``data``, ``marks``,
        ``places`` (None in a list) and ``key`` (the one that waits for its value) are of the
        innermost that is open.
        """
        scalar = yaml.ScalarEvent
        data: Any = self.documents
        marks, places, key = self.marks, None, None
        key_at, key_end, begun, flow = -1, -1, 0, False
        above: list[Any] = []
        event: Any
        while (event := get_event()) is not None:
            kind = type(event)
            if kind is scalar:
                value, style, node = event.value, event.style or "", None
                start, end = event.start_mark.index, event.end_mark.index
                if event.anchor or event.tag or (style == '"' and CONTROL.search(value)):
                    self._refuse_parts(event)
                if value in NULLS and not style:
                    value = None
            elif kind in _ENDS:
                value, style, node = (
                    data,
                    "{" if flow else "",
                    Node(begun, flow, data, marks, places),
                )
                start, end = begun, event.end_mark.index
                begun, flow, data, marks, places, key, key_at, key_end = above.pop()
            elif kind in _STARTS:
                if event.anchor or event.tag:
                    self._refuse_parts(event)
                above.append((begun, flow, data, marks, places, key, key_at, key_end))
                begun, flow, marks = event.start_mark.index, bool(event.flow_style), []
                key, key_at, key_end = None, -1, -1
                data, places = _container(kind, begun)
                if len(above) > DEEPEST:  # with every bracket libyaml gets slower
                    self._refuse_depth(begun)
                    return
                continue
            elif kind is yaml.AliasEvent:
                self._refuse_name("*", event)
                value, style, node = None, "", None
                start, end = event.start_mark.index, event.end_mark.index
            else:
                self._count_documents(event)
                continue
            if places is None:
                data.append(value)
                marks.append((-1, -1, start, end, style, node))
            elif key is None:
                key, key_at, key_end = value, start, end
                if type(key) is not str or places.setdefault(key, len(marks)) < len(marks):
                    key = self._refuse_key(key, start, marks, places)
            else:
                data.setdefault(key, value)
                marks.append((key_at, key_end, start, end, style, node))
                key = None

    def _count_documents(self, event: Any) -> None:
        kind: Any = type(event)
        if kind is yaml.DocumentStartEvent and len(self.documents) == 1:
            hint = texts.SEVERAL_DOCUMENTS_HINT()
            at = event.start_mark.index
            self._report(Rule.SEVERAL_DOCUMENTS, texts.SEVERAL_DOCUMENTS(), hint, at)

    def _refuse_parts(self, event: Any) -> None:
        """Report what stands before a value, and what it is written with."""
        at = event.start_mark.index
        if event.anchor:
            self._refuse_name("&", event)
        if event.tag:
            tag = event.tag.replace("tag:yaml.org,2002:", "!!")
            self._report(Rule.TAG, texts.TAG(tag=tag), texts.TAG_HINT(), at)
        if getattr(event, "style", None) == '"' and CONTROL.search(event.value):
            self.problems += _escapes(self.text, at, event.end_mark.index)

    def _refuse_depth(self, at: int) -> None:
        from iocplan.notice_file.syntax_problems import too_deep

        self.problems.append(too_deep(DEEPEST, at))

    def _refuse_name(self, sign: str, event: Any) -> None:
        name = texts.ALIAS(name=sign + event.anchor)
        self._report(Rule.ALIAS, name, texts.ALIAS_HINT(), event.start_mark.index)

    def _refuse_key(self, key: Any, at: int, marks: list[Any], places: dict[str, int]) -> str:
        """Report a key that is there already or no text, and return the name it goes by."""
        if type(key) is not str:
            hint = texts.KEY_NOT_TEXT_HINT()
            self._report(Rule.KEY_NOT_TEXT, texts.KEY_NOT_TEXT(), hint, at)
            return ""
        first = Entry(*marks[places[key]]).key
        message = texts.DUPLICATE_KEY(key=key, line=self.lines.number(first))
        is_list = key in _APPENDED
        hint = texts.DUPLICATE_LIST_HINT(key=key) if is_list else texts.DUPLICATE_KEY_HINT()
        self._report(Rule.DUPLICATE_KEY, message, hint, at)
        return key

    def _report(self, rule: Rule, message: Any, hint: Any, at: int) -> None:
        self.problems.append(Problem(rule, (), message, hint, offset=at))


def _container(kind: Any, start: int) -> tuple[Any, dict[str, int] | None]:
    """The empty data of a mapping or list that begins, and the places of a mapping."""
    if kind is yaml.SequenceStartEvent:
        return [], None
    data = TextMap()
    data.offset = start
    return data, {}


def _escapes(text: str, start: int, end: int) -> Iterator[Problem]:
    """Yield the Problems of escapes that stand for a control character or for none at all."""
    for match in _ESCAPE.finditer(text, start, end):
        code = match[1] or match[2] or match[3]
        character = chr(int(code, 16)) if code else _ESCAPED.get(match.group()[1], "")
        if ord(character or " ") in _SURROGATES:
            from iocplan.notice_file.syntax_problems import bad_escape

            yield bad_escape(text, match.start())
            return  # libyaml stops there
        elif CONTROL.fullmatch(character):
            yield control_problem(character, match.start())
