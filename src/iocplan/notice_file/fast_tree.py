"""The fast way from a sound text to its data: one loop over the parser's events.

It gives up at the first thing that is not plain sailing (a duplicate key, an anchor, an escape, a
syntax error …); ``tree`` then goes over the text again and reports what there is to report.
"""

from typing import Any

import yaml

from iocplan.notice_file.text_checks import CONTROL

NULLS = frozenset(("", "null", "~"))
"""What a plain scalar may be written as to mean nothing."""

_NO_KEY: Any = object()


class TextMap(dict[str, Any]):
    """A mapping of the file that remembers where it begins."""

    __slots__ = ("offset",)
    offset: int


class GaveUp(Exception):  # noqa: N818 - no error, only the longer way
    """The text needs a careful look."""


def plain_data(loader: Any, deepest: int) -> Any:
    """Return the data of a text of one document, its root a mapping.

    Args:
        loader: PyYAML's loader of the text; it is used up.
        deepest: how many collections may be open at once.

    Raises:
        GaveUp: the text is not as plain as that, or not sound.
    """
    try:
        return _walk(loader.get_event, deepest)
    except (yaml.YAMLError, ValueError, OverflowError):
        raise GaveUp from None


def _walk(get_event: Any, deepest: int) -> Any:  # noqa: C901, PLR0912 - one hot loop, kept whole
    _skip(get_event, yaml.StreamStartEvent, yaml.DocumentStartEvent)
    scalar, ends = yaml.ScalarEvent, (yaml.MappingEndEvent, yaml.SequenceEndEvent)
    root = here = _opened(get_event())
    if type(root) is not TextMap:
        raise GaveUp
    key = _NO_KEY
    above: list[tuple[Any, Any]] = []
    while True:
        event = get_event()
        kind = type(event)
        if kind is scalar:
            value = event.value
            style = event.style
            if event.anchor or event.tag or (style == '"' and CONTROL.search(value)):
                raise GaveUp
            if value in NULLS and not style:
                value = None
        elif kind in ends:
            if not above:
                break
            here, key = above.pop()
            continue
        else:
            value = _opened(event)
        if type(here) is list:
            here.append(value)
        elif key is _NO_KEY:
            if type(value) is not str or value in here:
                raise GaveUp
            key = value
            continue
        else:
            here[key] = value
            key = _NO_KEY
        if kind is not scalar:
            if len(above) + 1 >= deepest:
                raise GaveUp
            above.append((here, key))
            here, key = value, _NO_KEY
    _skip(get_event, yaml.DocumentEndEvent, yaml.StreamEndEvent)
    return root


def _skip(get_event: Any, *kinds: Any) -> None:
    for kind in kinds:
        if type(get_event()) is not kind:
            raise GaveUp


def _opened(event: Any) -> Any:
    """Return the empty collection that an event opens."""
    kind: Any = type(event)
    if issubclass(kind, yaml.CollectionStartEvent) and not (event.anchor or event.tag):
        if kind is yaml.SequenceStartEvent:
            return []
        found = TextMap()
        found.offset = event.start_mark.index
        return found
    raise GaveUp
