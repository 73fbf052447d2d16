"""YAML's own syntax errors, in the words of somebody who did not write a parser.

libyaml and PyYAML word the same error differently and mark it almost alike; both give the same
Problem here. Each explanation is a function of the error that returns None where another fits.
"""

import re
from collections.abc import Callable
from typing import Any, NamedTuple

import yaml

from iocplan.notice_file.odd_spaces import odd_space_before
from iocplan.plan.problem import Problem, Rule
from iocplan.texts import problems as texts
from iocplan.texts.text import Said

_Scanner: Any = getattr(yaml, "CLoader", yaml.Loader)
_CLOSING = {"[": "]", "{": "}"}
_BRACKET = re.compile(r"expected ',' or '([\]}])'")
_ESCAPE = re.compile(r"\\(?:x.{0,2}|u.{0,4}|U.{0,8}|.?)")
_TOO_HIGH = re.compile(r"\\U(?!000|0010)[0-9a-fA-F]{8}")
_MARKER = re.compile(r"^(?:---|\.\.\.)(?:\s|$)", re.MULTILINE)
_NO_SPACE = re.compile(r"(?:[\w-]+|\"[^\"]*\"|'[^']*'):(?=[^\s/])")
_CONTENT = re.compile(r"^[ \t]*[^\s#].*", re.MULTILINE)
_ITEM = re.compile(r" *(?:- +)*")


class _Error(NamedTuple):
    """What the parser said, where it stumbled, and where that began."""

    text: str
    problem: str
    context: str
    at: int
    opened: int


def syntax_problem(error: Exception, text: str) -> Problem:
    """The Problem that explains a parser's error.

    Args:
        error: what the parser raised.
        text: the text it was given.
    """
    if not isinstance(error, yaml.MarkedYAMLError) or error.problem_mark is None:
        high = _TOO_HIGH.search(text)
        return bad_escape(text, high.start()) if high else _unexplained(str(error), 0)
    at = min(error.problem_mark.index, len(text))
    opened = error.context_mark.index if error.context_mark else at
    found = _Error(text, error.problem or "", error.context or "", at, opened)
    explained = (explain(found) for explain in _EXPLANATIONS)
    return next((problem for problem in explained if problem), _unexplained(found.problem, at))


def _unexplained(detail: str, at: int) -> Problem:
    lines = detail.splitlines() or ["?"]
    return _problem(texts.SYNTAX(detail=lines[0]), None, at)


def _decorated(error: _Error) -> Problem | None:
    """An anchor, alias or tag whose name the parser cannot even read."""
    if not re.search(r"\b(?:alias|anchor|tag)\b", f"{error.context} {error.problem}"):
        return None
    at = error.at if error.problem.startswith("found undefined tag") else error.opened
    name = re.match(r"\S*", error.text[at : at + 80])
    shown = name.group() if name else ""
    if shown.startswith("!"):
        return Problem(Rule.TAG, (), texts.TAG(tag=shown), texts.TAG_HINT(), offset=at)
    return Problem(Rule.ALIAS, (), texts.ALIAS(name=shown), texts.ALIAS_HINT(), offset=at)


def _open_quote(error: _Error) -> Problem | None:
    """A quote that never closes, or closes only where the next quoted text was to begin."""
    if "unexpected end of stream" in error.problem:
        return _problem(texts.SYNTAX_QUOTE(), texts.SYNTAX_QUOTE_HINT(), error.opened)
    line = error.text[error.text.rfind("\n", 0, error.at) + 1 : error.at]
    if '"' not in line and "'" not in line:
        return None
    begin = _swallowing(error.text, error.at)
    if begin is None:
        return None
    return _problem(texts.SYNTAX_QUOTE(), texts.SYNTAX_QUOTE_HINT(), begin)


def _swallowing(text: str, at: int) -> int | None:
    """Where a quoted text begins that spans lines and ends on the line of ``at``."""
    found = None
    try:
        for token in yaml.scan(text[:at], Loader=_Scanner):
            if isinstance(token, yaml.ScalarToken) and token.style in ("'", '"'):
                start: Any = token.start_mark
                spans = "\n" in text[start.index : token.end_mark.index]
                same = "\n" not in text[token.end_mark.index : at]
                found = start.index if spans and same else found
    except (yaml.YAMLError, ValueError, OverflowError):
        pass
    return found


def _escape(error: _Error) -> Problem | None:
    if not re.search(r"escape|hexa?decimal", error.problem):
        return None
    end = error.text.find("\n", error.at)
    end = len(error.text) if end < 0 else end
    begun = (m.start() for m in _ESCAPE.finditer(error.text, error.opened, end))
    return bad_escape(error.text, max((b for b in begun if b <= error.at), default=error.at))


def _depth(error: _Error) -> Problem | None:
    if "nesting depth" not in error.problem:  # libyaml's own limit
        return None
    return _problem(texts.SYNTAX_TOO_DEEP(), texts.SYNTAX_DEPTH_HINT(), error.at)


def bad_escape(text: str, at: int) -> Problem:
    """The Problem of an escape in double quotes that stands for no character."""
    match = _ESCAPE.match(text, at)
    shown = match.group() if match else text[at : at + 2]
    return _problem(texts.SYNTAX_ESCAPE(code=shown), texts.SYNTAX_ESCAPE_HINT(), at)


def too_deep(limit: int, at: int) -> Problem:
    """The Problem of a list or mapping inside too many others."""
    return _problem(texts.SYNTAX_DEPTH(limit=limit), texts.SYNTAX_DEPTH_HINT(), at)


def _first_character(error: _Error) -> Problem | None:
    """A value that begins with a character that YAML keeps for itself."""
    directive = "directive" in error.context
    if "cannot start any token" not in error.problem and not directive:
        return None
    at = error.opened if directive else error.at
    if error.text[at] == "\t":
        return Problem(Rule.TAB, (), texts.TAB(), texts.TAB_HINT(), offset=at)
    message = texts.SYNTAX_FIRST(character=error.text[at])
    return _problem(message, texts.SYNTAX_FIRST_HINT(), at)


def _block_scalar(error: _Error) -> Problem | None:
    if "block scalar" not in error.context:
        return None
    return _problem(texts.SYNTAX_BLOCK(), texts.SYNTAX_BLOCK_HINT(), error.opened)


def _colon(error: _Error) -> Problem | None:
    if "could not find expected ':'" in error.problem:
        return _without_colon(error.text, error.opened)
    if "mapping values are not allowed" not in error.problem:
        return None
    begin = error.text.rfind("\n", 0, error.at) + 1
    key = error.text[begin : error.at]
    if re.search(r":\s", key):
        quote = "'" if '"' in key else '"'
        hint = texts.SYNTAX_VALUE_COLON_HINT(quote=quote)
        return _problem(texts.SYNTAX_VALUE_COLON(), hint, error.at)
    return _keyless_above(error.text, begin) or _indentation(error.text, error.at)


def _keyless_above(text: str, begin: int) -> Problem | None:
    """The Problem of the line above, where it is that one that lacks its colon."""
    above = _line_above(text, begin)
    if above is None or _indent(text, above) > _indent(text, begin):
        return None
    line = text[above : text.index("\n", above)].rstrip()
    if re.search(r":(?:\s|$)", line) or line.endswith(("]", "}", ",", "'", '"')):
        return None
    return _without_colon(text, above + _indent(text, above))


def _line_above(text: str, begin: int) -> int | None:
    """Where the nearest line above begins that is neither blank nor a comment."""
    return max((match.start() for match in _CONTENT.finditer(text, 0, begin)), default=None)


def _indent(text: str, begin: int) -> int:
    """How far a line's content is indented; the dash of a list item counts as indent."""
    match = _ITEM.match(text, begin)
    return len(match.group()) if match else 0


def _without_colon(text: str, at: int) -> Problem:
    if glued := _NO_SPACE.match(text, at):
        return _problem(texts.SYNTAX_COLON_SPACE(), texts.SYNTAX_COLON_HINT(), glued.end() - 1)
    return _problem(texts.SYNTAX_COLON(), texts.SYNTAX_COLON_HINT(), at)


def _bracket(error: _Error) -> Problem | None:
    """A bracket that is not closed, or entries with no comma between them."""
    match = _BRACKET.search(error.problem)
    if not match:
        return None
    text, opened, at = error.text, error.opened, error.at
    begins = [text.rfind("\n", 0, place) + 1 for place in (opened, at)]
    deeper = _indent(text, begins[1]) > _indent(text, begins[0])
    inside = at < len(text) and text[at] not in "]}"
    if inside and (begins[0] == begins[1] or deeper):
        return _problem(texts.SYNTAX_COMMA(), texts.SYNTAX_COMMA_HINT(), at)
    message = texts.SYNTAX_BRACKET(opening=text[opened : opened + 1])
    return _problem(message, texts.SYNTAX_BRACKET_HINT(closing=match[1]), opened)


def _open_at_the_end(error: _Error) -> Problem | None:
    """A bracket that opens as the file ends."""
    text = error.text.rstrip()
    if not re.search(r"expected (the )?node content", error.problem) or error.at < len(text):
        return None
    if text[-1:] not in _CLOSING:
        return None
    message = texts.SYNTAX_BRACKET(opening=text[-1])
    hint = texts.SYNTAX_BRACKET_HINT(closing=_CLOSING[text[-1]])
    return _problem(message, hint, len(text) - 1)


def _version(error: _Error) -> Problem | None:
    if "incompatible YAML document" not in error.problem:
        return None
    return _problem(texts.SYNTAX_VERSION(), texts.SYNTAX_VERSION_HINT(), error.at)


def _dash(error: _Error) -> Problem | None:
    if "sequence entries are not allowed" not in error.problem:
        return None
    return _problem(texts.SYNTAX_DASH(), texts.SYNTAX_DASH_HINT(), error.at)


def _misplaced(error: _Error) -> Problem | None:
    """Something that fits nothing above: by its indentation, or what stands before it."""
    if "expected" not in error.problem:
        return None
    text, at = error.text, error.at
    if text[at : at + 1] in ("]", "}"):
        message = texts.SYNTAX_EXTRA_BRACKET(bracket=text[at])
        return _problem(message, texts.SYNTAX_EXTRA_BRACKET_HINT(), at)
    if text[at : at + 1] == ":":
        return _problem(texts.SYNTAX_NO_KEY(), texts.SYNTAX_COLON_HINT(), at)
    if "document start" in error.problem and _MARKER.search(text, 0, at):
        hint = texts.SEVERAL_DOCUMENTS_HINT()
        return Problem(
            Rule.SEVERAL_DOCUMENTS, (), texts.SEVERAL_DOCUMENTS(), hint, offset=_content(text, at)
        )
    begin = text.rfind("\n", 0, at) + 1
    if text[begin:at].strip(" -"):
        return _problem(texts.SYNTAX_EXTRA(), texts.SYNTAX_EXTRA_HINT(), at)
    keyless = _keyless_above(text, begin) if "document start" in error.problem else None
    return keyless or _indentation(text, at)


def _indentation(text: str, at: int) -> Problem:
    return _problem(texts.SYNTAX_INDENT(), texts.SYNTAX_INDENT_HINT(), _content(text, at))


def _content(text: str, at: int) -> int:
    """The first character of the line that is not a space."""
    begin = text.rfind("\n", 0, at) + 1
    end = text.find("\n", begin)
    line = text[begin : len(text) if end < 0 else end]
    return begin + len(line) - len(line.lstrip(" "))


def _problem(message: Said, hint: Said | None, at: int) -> Problem:
    return Problem(Rule.SYNTAX, (), message, hint, offset=at)


def _odd_space(error: _Error) -> Problem | None:
    return odd_space_before(error.text, error.at)


_EXPLANATIONS: tuple[Callable[[_Error], Problem | None], ...] = (
    _odd_space,
    _decorated,
    _open_quote,
    _escape,
    _depth,
    _first_character,
    _block_scalar,
    _colon,
    _bracket,
    _open_at_the_end,
    _dash,
    _version,
    _misplaced,
)
