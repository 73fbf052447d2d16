"""How an advice rule points at what it found: the way through the file to each thing of a plan."""

from typing import Any

from iocplan.plan.kinds import Severity
from iocplan.plan.problem import Advice, Path, Problem
from iocplan.texts import advice as texts

_SEVERAL = 2
_MOST_NAMED = 40
_ONE_BY_ONE = (Advice.OPEN_QUESTION, Advice.UNSEEN_CHARACTER)
"""Rules each of whose findings has words of its own, or needs its place to be seen."""


def finding(rule: Advice, path: Path, **facts: Any) -> Problem:
    """One finding of a rule.

    Args:
        rule: the rule.
        path: where it is, in the data.
        facts: what its sentences speak of.
    """
    said: texts.Sentences = getattr(texts, rule.name)
    return Problem(rule, path, said.message(**facts), said.hint(**facts), Severity.ADVICE)


def together(rule: Advice, found: list[Problem]) -> list[Problem]:
    """Several findings of a rule as one, at the first one's place, that names them all.

    Args:
        rule: the rule.
        found: its findings; a single one stays as it is.
    """
    if len(found) < _SEVERAL or rule in _ONE_BY_ONE:
        return found
    said: texts.Sentences = getattr(texts, rule.name)
    items: list[Any] = [said.item(**problem.message.facts) for problem in found]
    if len(items) > _MOST_NAMED:
        items[_MOST_NAMED:] = ["…"]
    facts = {**found[0].message.facts, "n": len(found), "count": len(found), "items": items}
    hint = said.mend_many or said.hint
    return [found[0]._replace(message=said.many(**facts), hint=hint(**facts))]
