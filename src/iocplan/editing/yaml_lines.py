"""Values → YAML on one line."""

import json
import re
from collections.abc import Mapping
from datetime import date

from iocplan.editing.changes import Value
from iocplan.plan.periods import Period

_BREAKS = re.compile("[\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff]")


def emit(value: Value) -> str:
    """A value on one line: days and periods plain, text quoted, lists and mappings in brackets.

    Text is always quoted, so that no word of it can be read as anything else, and stays on one
    line whatever it holds.
    """
    if isinstance(value, list):
        return f"[{', '.join(map(emit, value))}]"
    if isinstance(value, Mapping):
        return "{" + ", ".join(f"{key}: {emit(part)}" for key, part in value.items()) + "}"
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, Period):
        return value.name
    if isinstance(value, date):
        return value.isoformat()
    quoted = json.dumps(value, ensure_ascii=False)
    return _BREAKS.sub(lambda found: f"\\u{ord(found[0]):04x}", quoted)
