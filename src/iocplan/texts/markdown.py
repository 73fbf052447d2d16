"""Text made harmless for Markdown, as GitLab, GitHub and chat programs read it."""

import re

from iocplan.texts.safe import safe

_MEANS = re.compile(
    r"([\\`*_{}\[\]#|~$^]|^[-+=](?=\s|$|[-+=])|!(?=\d))"
    r"|([&<>@%]|:(?=//|\w+:)|(?<=www)\.)",
    re.IGNORECASE,
)
"""Characters that a backslash makes harmless, and those for which that takes an entity."""
_LIST = re.compile(r"^(\d{1,9})([.)])(?=\s|$)")
"""What would begin a numbered list."""


def md_escape(text: str) -> str:
    """Text on one line in which nothing means anything to Markdown or HTML.

    No emphasis, link, image, mention, reference, table cell or element comes of it.
    """
    return _LIST.sub(r"\1\\\2", _MEANS.sub(_written_out, safe(text).strip()))


def _written_out(found: re.Match[str]) -> str:
    return f"\\{found[1]}" if found[1] else f"&#{ord(found[2])};"
