"""Completion: what can come next on a command line.

The shell scripts in ``shells/`` run the program with the words before the cursor and set
``_IOCPLAN_WORD`` to a colon and the word at the cursor. They get one suggestion per line, followed
by a tab and its meaning; ``:files`` tells the shell to complete file names. If anything goes wrong,
nothing is suggested.

Typer's own completion is not used: it imports rich to show a title, reads ``[…]`` in it as markup,
and makes zsh evaluate it.
"""

from collections.abc import Iterable, Iterator
from typing import Any, NamedTuple

from iocplan.cli.candidates import Candidate, Candidates
from iocplan.cli.commands import COMMANDS
from iocplan.cli.common_options import Common
from iocplan.cli.group import CommandGroup
from iocplan.cli.session import Session
from iocplan.cli.surroundings import Surroundings
from iocplan.texts.help_sentences import spoken
from iocplan.texts.safe import safe
from iocplan.texts.text import Lang
from iocplan.texts.topics import TOPICS

VARIABLE = "_IOCPLAN_WORD"
FILES = ":files"

_DATES = ("today", "tomorrow", "+7d")
_FILE_NAMES = ("FILE", "PATH", "DIR", "DIR|FILE")


class _Typed(NamedTuple):
    """The words before the cursor: the command, its arguments, its options and their values."""

    command: Any
    arguments: list[str]
    options: dict[str, list[str]]
    pending: Any
    """The option whose value is at the cursor."""
    only_arguments: bool


def complete(program: Any, before: list[str], around: Surroundings) -> None:
    """Write the suggestions for the word at the cursor to standard output.

    Args:
        program: the group of all commands.
        before: the words between the program's name and the word at the cursor.
        around: holds the environment, with the word at the cursor in it.
    """
    word = around.env[VARIABLE].removeprefix(":")
    session = Session(around, Common())
    try:
        lines = list(suggest(program, before, word, session))
    except Exception:  # noqa: BLE001 - a broken plan must not break somebody's command line
        return
    session.console.out.writelines(f"{line}\n" for line in lines)


def suggest(program: Any, before: list[str], word: str, session: Session) -> Iterator[str]:
    """Yield the lines that the shell scripts read."""
    before = [given for given in before if given != "="]  # bash splits --unit=U into three words
    if word == "=":
        word = ""
    if word.startswith("--") and "=" in word:
        name, _, word = word.partition("=")
        before = [*before, name]
    typed = _read(program, before)
    if typed.command is None:
        return
    given: set[str] = set()
    for value, about in _candidates(typed, word, session):
        if value == FILES:
            yield FILES
        elif value and value.startswith(word) and value not in given:
            given.add(value)  # a shell inserts what all suggestions begin with: never a meaning
            yield "\t".join(filter(None, (safe(value), safe(about))))


def _read(program: Any, before: Iterable[str]) -> _Typed:
    typed = _Typed(program, [], {}, None, only_arguments=False)
    for word in before:
        typed = _read_word(typed, word)
        if typed.command is None:
            break
    return typed


def _read_word(typed: _Typed, word: str) -> _Typed:
    if typed.pending is not None:
        typed.options.setdefault(typed.pending.name, []).append(word)
        return typed._replace(pending=None)
    if word == "--":
        return typed._replace(only_arguments=True)
    if word.startswith("-") and word != "-" and not typed.only_arguments:
        return _read_option(typed, word)
    if isinstance(typed.command, CommandGroup):
        return typed._replace(command=typed.command.get_command(None, word))
    typed.arguments.append(word)
    return typed


def _read_option(typed: _Typed, word: str) -> _Typed:
    name, _, value = word.partition("=")
    if not word.startswith("--"):
        name, value = word[:2], word[2:]
    option = next((p for p in typed.command.params if name in p.opts), None)
    if option is None:
        return typed
    given = typed.options.setdefault(option.name, [])
    if not option.is_flag and not value:
        return typed._replace(pending=option)
    given.append(value)
    return typed


def _candidates(typed: _Typed, word: str, session: Session) -> Iterator[Candidate]:
    if typed.pending is not None:
        yield from _values(typed.pending, typed, word, session)
    elif word.startswith("-") and not typed.only_arguments:
        yield from _option_names(typed, session)
    elif isinstance(typed.command, CommandGroup):
        lang = session.console.lang
        yield from ((name, spoken(command.help, lang)) for name, command in COMMANDS.items())
    else:
        arguments = [p for p in typed.command.params if p.param_type_name == "argument"]
        place = len(typed.arguments)
        if place < len(arguments) or (arguments and arguments[-1].nargs < 0):
            yield from _values(arguments[min(place, len(arguments) - 1)], typed, word, session)


def _option_names(typed: _Typed, session: Session) -> Iterator[Candidate]:
    for option in typed.command.params:
        again = option.name not in typed.options or option.multiple
        if option.param_type_name == "option" and again and not option.hidden:
            yield max(option.opts, key=len), spoken(option.help or "", session.console.lang)
    yield "--help", ""


def _values(param: Any, typed: _Typed, word: str, session: Session) -> Iterator[Candidate]:
    """Yield possible values of an option or argument."""
    if choices := getattr(param.type, "choices", ()):
        yield from ((str(choice), "") for choice in choices)
    else:
        yield from _of_kind((param.metavar or "").strip("[]."), param, typed, word, session)


def _of_kind(
    kind: str, param: Any, typed: _Typed, word: str, session: Session
) -> Iterator[Candidate]:
    """Yield what may stand for a metavar."""
    given = Common(file=_last(typed.options.get("file")), notice=typed.options.get("notice"))
    plan = Candidates(session.with_options(given))
    if named := {"PLAN": plan.plans, "U": plan.units, "S": plan.states}.get(kind):
        yield from named()
        return
    match kind:
        case "ID" | "ID|EVENT":
            found = plan.ids(typed.command.name, word)
            yield from (item for item in found if item[0] not in typed.arguments)
        case "WHO" if param.name == "officer":
            yield from plan.people()
        case "N" if param.name == "section":
            yield from plan.sections()
        case "DATE":
            yield from ((day, "") for day in _DATES)
        case "TOPIC" if not typed.arguments:
            yield from _topics(session.console.lang)
        case _ if kind in _FILE_NAMES:
            yield FILES, ""
        case _ if "|" in kind and kind.islower():
            yield from ((choice, "") for choice in kind.split("|"))


def _topics(lang: Lang) -> Iterator[Candidate]:
    """The topics of ``help``, by their names in the language and in English, and the commands."""
    for topic, (title, about) in TOPICS.items():
        yield title.say(lang).replace(" ", "-"), about.say(lang)
        yield topic, about.say(lang)
    yield from ((name, spoken(command.help, lang)) for name, command in COMMANDS.items())


def _last(values: list[str] | None) -> str | None:
    return values[-1] if values else None
