"""What a check finds: data, not exceptions, so that one run reports everything."""

from enum import StrEnum
from typing import NamedTuple

from iocplan.plan.kinds import Severity
from iocplan.texts.text import Said

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
    BAD_SUBMISSION = "bad-submission"
    BAD_CORRECTION = "bad-correction"
    BAD_ANSWER = "bad-answer"
    BAD_HOUR = "bad-hour"
    BAD_PERIOD = "bad-period"
    BAD_TIMEZONE = "bad-timezone"
    # the references
    UNKNOWN_UNIT = "unknown-unit"
    UNKNOWN_PERSON = "unknown-person"
    UNKNOWN_EVENT = "unknown-event"
    UNKNOWN_TASK = "unknown-task"
    MISSING_LEAD = "missing-lead"
    BAD_CONTACT = "bad-contact"
    DUPLICATE_ID = "duplicate-id"
    DUPLICATE_PERIOD = "duplicate-period"
    OTHER_PERIOD = "other-period"
    RECURRING = "recurring"
    CYCLE = "cycle"


class Advice(StrEnum):
    """The name of every advice rule; advice concerns a sound file (``validate --strict``)."""

    DEADLINE_BEFORE_MEETING = "deadline-before-meeting"
    LAST_DAY_OFF = "last-day-off"
    TARGET_AFTER_DEADLINE = "target-after-deadline"
    NO_TIME_AFTER = "no-time-after"
    DONE_IN_FUTURE = "done-in-future"
    NO_DEADLINE = "no-deadline"
    REQUEST_WITHOUT_DAY = "request-without-day"
    EVENT_WITHOUT_DATE = "event-without-date"
    BOUND_PASSED = "bound-passed"
    UNIT_NOT_TOLD = "unit-not-told"
    TWO_LEADS = "two-leads"
    OPEN_QUESTION = "open-question"
    WIDE_TITLE = "wide-title"
    UNSEEN_CHARACTER = "unseen-character"


class WorkspaceRule(StrEnum):
    """The name of every check of many notices together."""

    NOTHING_FOUND = "nothing-found"
    PLAN_TWICE = "plan-twice"
    TWO_NAMES = "two-names"


class Problem(NamedTuple):
    """One finding.

    ``path`` leads to the value in the data; ``at_key`` means its key is meant, not its value.
    ``offset`` is the place in the text (in code points) where a check of the text knows it.
    """

    rule: Rule | Advice | WorkspaceRule
    path: Path
    message: Said
    hint: Said | None = None
    severity: Severity = Severity.ERROR
    at_key: bool = False
    offset: int | None = None
