"""YAML's own syntax errors, in the words of somebody who did not write a parser."""

import re

import yaml

from iocplan.plan.problem import Problem, Rule
from iocplan.words import problems as words
from iocplan.words.text import Said

_CLOSING = re.compile(r"expected ',' or '([\]}])'")


def syntax_problem(error: yaml.YAMLError, text: str) -> Problem:
    """Return the Problem that explains a parser's error.

    Args:
        error: what the parser raised; libyaml's and PyYAML's wordings are both known.
        text: the text it was given.
    """
    if not isinstance(error, yaml.MarkedYAMLError) or error.problem_mark is None:
        return _problem(words.SYNTAX(detail=str(error).splitlines()[0]), None, 0)
    problem, context = error.problem or "", error.context or ""
    at = min(error.problem_mark.index, len(text))
    opened = error.context_mark.index if error.context_mark else at
    line = text.count("\n", 0, opened) + 1
    if "unexpected end of stream" in problem and "quoted" in context:
        return _problem(words.SYNTAX_QUOTE(line=line), None, opened)
    if "could not find expected ':'" in problem:
        return _problem(words.SYNTAX_COLON(), words.SYNTAX_COLON_HINT(), opened)
    if "mapping values are not allowed" in problem:
        return _value_colon(text, at)
    if closing := _CLOSING.search(problem):
        return _problem(words.SYNTAX_BRACKET(bracket=closing[1], line=line), None, at)
    if "did not find expected" in problem or "expected <block end>" in problem:
        return _problem(words.SYNTAX_INDENT(), words.SYNTAX_INDENT_HINT(), _content(text, at))
    return _problem(words.SYNTAX(detail=problem), None, at)


def _value_colon(text: str, at: int) -> Problem:
    line = text[text.rfind("\n", 0, at) + 1 : at]
    if ": " in line:
        hint = words.SYNTAX_VALUE_COLON_HINT()
        return _problem(words.SYNTAX_VALUE_COLON(), hint, at)
    return _problem(words.SYNTAX_INDENT(), words.SYNTAX_INDENT_HINT(), _content(text, at))


def _content(text: str, at: int) -> int:
    """Return the first character of the line that is not a space."""
    begin = text.rfind("\n", 0, at) + 1
    return begin + len(text[begin:]) - len(text[begin:].lstrip(" "))


def _problem(message: Said, hint: Said | None, at: int) -> Problem:
    return Problem(Rule.SYNTAX, (), message, hint, offset=at)
