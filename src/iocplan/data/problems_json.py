"""What is wrong with notice files, as JSON."""

from collections.abc import Iterable

from iocplan.data.plan_json import SCHEMA
from iocplan.data.record_json import Json
from iocplan.notice_file.problem_places import Located
from iocplan.texts.text import Lang


def problems_json(found: Iterable[Located], lang: Lang) -> Json:
    """What ``validate`` prints; it may concern several files, so no plan is named."""
    rows = [
        {
            "path": str(located.file),
            "line": located.place.line,
            "column": located.place.column,
            "rule": located.problem.rule,
            "severity": located.problem.severity,
            "message": located.problem.message.say(lang),
            "hint": located.problem.hint.say(lang) if located.problem.hint else None,
        }
        for located in found
    ]
    return {"schema": SCHEMA, "kind": "problems", "problems": rows}
