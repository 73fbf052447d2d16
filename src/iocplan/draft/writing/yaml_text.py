"""Lines of YAML as people write it: plain where that is safe, quoted where it is not."""

import re
import textwrap
from collections.abc import Iterable, Iterator

_PLAIN = re.compile(r"[^\W_](?:[^\n\t\\]*[^\s:])?")
_UNSAFE = re.compile(r"[:#](?:\s|$)|\s#|[\[\]{},&*!|>'\"%@`]|^[-?:]\s")
_OUTSIDE = re.compile(r":(?:\s|$)|\s#")
_MEANS_ELSE = re.compile(
    r"(?:true|false|yes|no|null|on|off|y|n|~|[\d.,_:+-]+(?:e\d+)?|0x[0-9a-f]+|\d{4}-\d{2}-\d{2}.*)",
    re.IGNORECASE,
)
_CONTROL = re.compile(r"[\x00-\x1f\x7f-\x9f\ufeff\u2028\u2029]")
_WIDTH = 100


def scalar(text: str, *, flow: bool = False) -> str:
    """A text as a YAML scalar.

    Args:
        text: the words; control characters become blanks.
        flow: it stands between braces or brackets, where more has to be quoted.
    """
    words = _CONTROL.sub(" ", text).strip()
    unsafe = (_UNSAFE if flow else _OUTSIDE).search(words)
    if words and _PLAIN.fullmatch(words) and not unsafe and not _MEANS_ELSE.fullmatch(words):
        return words
    return '"' + words.replace("\\", "\\\\").replace('"', '\\"') + '"'


def flow_map(pairs: Iterable[tuple[str, str | None]]) -> str:
    """``{before: 2023-03-23, quote: …}``; values are written already, None is left out."""
    return "{" + ", ".join(f"{key}: {value}" for key, value in pairs if value is not None) + "}"


def flow_list(values: Iterable[str]) -> str:
    """``[a, b]``, of values that are written already."""
    return "[" + ", ".join(values) + "]"


def comment(text: str, indent: str = "") -> Iterator[str]:
    """Lines of a comment, broken at a hundred columns."""
    words = _CONTROL.sub(" ", text)
    for line in textwrap.wrap(words, _WIDTH - len(indent) - 2, break_on_hyphens=False):
        yield f"{indent}# {line}"
