"""What a check finds: data, not exceptions, so that one run reports everything."""

from enum import StrEnum
from typing import NamedTuple

from iocplan.plan.kinds import Severity
from iocplan.words.text import Said

Path = tuple[str | int, ...]
"""Keys and indexes from the root of the file to a value."""


class Rule(StrEnum):
    """The name of every check, as ``validate`` prints it."""

    # the text
    TOO_LARGE = "too-large"
    NOT_UTF8 = "not-utf8"
    CONTROL_CHARACTER = "control-character"
    CONFLICT_MARKER = "conflict-marker"
    TAB = "tab"
    SYNTAX = "syntax"
    DUPLICATE_KEY = "duplicate-key"
    ALIAS = "alias"
    TAG = "tag"
    KEY_NOT_TEXT = "key-not-text"
    SEVERAL_DOCUMENTS = "several-documents"
    EMPTY_FILE = "empty-file"
    # the shape
    UNKNOWN_KEY = "unknown-key"
    MISSING_KEY = "missing-key"
    WRONG_TYPE = "wrong-type"
    EMPTY_TEXT = "empty-text"
    BAD_DATE = "bad-date"
    BAD_NUMBER = "bad-number"
    BAD_CHOICE = "bad-choice"
    BAD_ID = "bad-id"
    BAD_DEADLINE = "bad-deadline"
    BAD_NEED = "bad-need"
    BAD_MOVE = "bad-move"
    BAD_TIMEZONE = "bad-timezone"
    # the references
    UNKNOWN_UNIT = "unknown-unit"
    UNKNOWN_PERSON = "unknown-person"
    UNKNOWN_EVENT = "unknown-event"
    UNKNOWN_TASK = "unknown-task"
    DUPLICATE_ID = "duplicate-id"
    CYCLE = "cycle"


class Problem(NamedTuple):
    """One finding.

    ``path`` leads to the value in the data; ``at_key`` means its key is meant, not its value.
    ``offset`` is the place in the text (in code points) where a check of the text knows it.
    """

    rule: Rule
    path: Path
    message: Said
    hint: Said | None = None
    severity: Severity = Severity.ERROR
    at_key: bool = False
    offset: int | None = None
