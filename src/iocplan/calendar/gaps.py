r"""What icalendar 7.3 gets wrong, done here; a test each fails once it is mended upstream.

- It makes a line break of a backslash before N (``C:\New``).
- It parts an escape when it folds between its two characters; Google drops the whole file.
"""

from collections.abc import Iterator

from icalendar import Component, vText
from icalendar.parser_tools import to_unicode

_LIMIT = 75
"""The most octets of a line (RFC 5545, 3.1)."""


class EscapedText(vText):
    """A TEXT value, escaped as ``escaped`` does it."""

    __slots__ = ()

    def to_ical(self) -> bytes:
        """The value as it stands in a file."""
        return escaped(str(self)).encode()


def escaped(text: str) -> str:
    r"""A text as a TEXT value: ``\``, ``;``, ``,`` and each line break escaped, once."""
    text = text.replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,")
    return text.replace("\n", "\\n")


def lines_of(component: Component) -> Iterator[str]:
    """Yield the unfolded lines of a component, in icalendar's order.

    icalendar's own ``content_lines`` takes three times as long: it checks names and parameters
    again, which are our own.
    """
    yield f"BEGIN:{component.name}"
    for name in component.sorted_keys():
        value = component[name]
        parameters = "".join(f";{key}={of}" for key, of in value.params.items())
        yield f"{name}{parameters}:{to_unicode(value.to_ical())}"
    for part in component.subcomponents:
        yield from lines_of(part)
    yield f"END:{component.name}"


def fold(line: str) -> bytes:
    """A content line in parts of at most 75 octets, without the break at its end.

    No part ends within a character or an escape.
    """
    data = line.encode()
    parts, start, limit = [], 0, _LIMIT
    while len(data) - start > limit:
        end = _cut(data, start, start + limit)
        parts.append(data[start:end])
        # the space that begins a continued line counts
        start, limit = end, _LIMIT - 1
    return b"\r\n ".join([*parts, data[start:]])


def _cut(data: bytes, start: int, end: int) -> int:
    """The last place up to ``end`` where a line may be parted."""
    while data[end] & 0xC0 == 0x80:  # noqa: PLR2004 - within a character of UTF-8
        end -= 1
    before = data[start:end]
    return end - (len(before) - len(before.rstrip(b"\\"))) % 2
