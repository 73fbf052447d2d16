"""A second reading as lines and as JSON."""

from collections.abc import Iterator
from typing import Any

from iocplan.draft.against.compare import Finding
from iocplan.texts import draft as texts
from iocplan.texts.text import Lang

_ROOM = 72


def finding_lines(findings: list[Finding], lang: Lang) -> Iterator[str]:
    """A line for each clause, what differs below it, and how many agree."""
    for finding in findings:
        yield _line(finding, lang)
        yield from (f"      {said.say(lang)}" for said in finding.says)
    agreed = sum(finding.agrees for finding in findings)
    yield texts.AGREED(n=agreed, all=len(findings)).say(lang)


def _line(finding: Finding, lang: Lang) -> str:
    words = " ".join(finding.quote.split())
    words = words if len(words) <= _ROOM else words[: _ROOM - 1].rstrip() + "…"
    if finding.task is None:
        return texts.LACKING(clause=finding.clause, words=words).say(lang)
    if finding.clause is None:
        return texts.NOT_IN_TEXT(task=finding.task, words=words).say(lang)
    sign = "=" if finding.agrees else "≠"
    return f"{sign} {finding.task} «{words}»"


def findings_json(findings: list[Finding], plan: str, lang: Lang) -> dict[str, Any]:
    """What ``draft --against --json`` prints."""
    return {
        "schema": 1,
        "kind": "draft-against",
        "plan": plan,
        "clauses": [
            {
                "clause": f.clause,
                "task": f.task,
                "agrees": f.agrees,
                "quote": f.quote,
                "offset": f.offset,
                "differences": [said.say(lang) for said in f.says],
            }
            for f in findings
        ],
    }
