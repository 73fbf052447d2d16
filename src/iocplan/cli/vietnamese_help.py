"""Help and usage errors in Vietnamese: Typer's own layout, each sentence looked up."""

import re
from collections.abc import Sequence
from typing import Any

import typer

from iocplan.texts.help_commands import COMMENTS, HEADINGS
from iocplan.texts.help_options import DEFAULT, METAVARS, NOTES
from iocplan.texts.help_sentences import spoken

_Formatter: Any = typer.Context.formatter_class
_VERBATIM = "\b"
"""How a paragraph begins whose lines are not to be joined."""


class VietnameseFormatter(_Formatter):  # type: ignore[misc]
    """Lays out the help that Typer gives in English, in Vietnamese."""

    def write_usage(self, prog: str, args: str = "", prefix: str | None = None) -> None:  # noqa: ARG002
        """Write the line of usage."""
        super().write_usage(prog, _values(args), prefix=f"{HEADINGS['Usage']}: ")

    def write_heading(self, heading: str) -> None:
        """Write the heading of a section."""
        super().write_heading(HEADINGS.get(heading, heading))

    def write_text(self, text: str) -> None:
        """Write paragraphs, and examples line by line."""
        super().write_text("\n\n".join(map(_paragraph, text.split("\n\n"))))

    def getvalue(self) -> str:
        """All that was written."""
        text: str = super().getvalue()
        return text.replace("\N{NO-BREAK SPACE}", " ")

    def write_dl(self, rows: Sequence[tuple[str, str]], *args: Any, **kwargs: Any) -> None:
        """Write a table of commands, arguments or options."""
        super().write_dl([(_values(name), _about(about)) for name, about in rows], *args, **kwargs)


def write_usage_error(error: Any, stream: Any) -> None:
    """Write what is wrong with a command line, as Typer does in English.

    Args:
        error: Typer's error.
        stream: standard error.
    """
    from iocplan.texts import usage

    ctx = getattr(error, "ctx", None)
    if ctx is not None:
        command = usage.TRY.format(command=ctx.command_path, option=ctx.help_option_names[0])
        stream.write(f"{ctx.get_usage()}\n{command}\n\n")
    message = usage.in_vietnamese(error.format_message())
    stream.write(usage.ERROR.format(message=_values(message)) + "\n")


def _paragraph(text: str) -> str:
    if text.startswith(_VERBATIM):
        return "\n".join(map(_line, text.split("\n")))
    words = " ".join(text.split())
    return spoken(words, "vi")


def _line(text: str) -> str:
    """Translate a heading, or the comment behind an example."""
    if text.endswith(":"):
        return f"{HEADINGS.get(text[:-1], text[:-1])}:"
    found = re.fullmatch(r"(.*?\S)( +# | {2,})(\S.*)", text)
    if not found:
        return text
    return f"{_values(found[1]):{len(found[1])}}{found[2]}{COMMENTS.get(found[3], found[3])}"


def _about(text: str) -> str:
    """Translate what an option is for, and the notes in brackets behind it."""
    found = re.fullmatch(r"(.*?)(?:(?:  |^)\[(.*)\])?", text, re.DOTALL)
    sentence, notes = found.groups() if found else (text, None)
    said = spoken(sentence, "vi")
    if notes is None:
        return said
    return "  ".join(filter(None, (said, f"[{'; '.join(map(_note, notes.split('; ')))}]")))


def _note(text: str) -> str:
    english, vietnamese = DEFAULT
    if text.startswith(english):
        return vietnamese + text.removeprefix(english)
    return NOTES.get(text, text)


def _values(text: str) -> str:
    """Translate the words in capitals that stand for a value; options are left alone."""
    return re.sub(r"(?<![-$\w])[A-Z]+(?!\w)", lambda found: METAVARS.get(found[0], found[0]), text)
