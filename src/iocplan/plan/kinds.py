"""The closed vocabularies of a plan; their values are the words of the file and of the JSON."""

from enum import StrEnum


class Mode(StrEnum):
    """How the notice puts a section: ``Giao`` binds, ``Đề nghị`` asks an outside body."""

    ASSIGN = "assign"
    REQUEST = "request"


class Act(StrEnum):
    """What the notice says to do."""

    ADVISE = "advise"
    APPRAISE = "appraise"
    COORDINATE = "coordinate"
    DRAFT = "draft"
    FOLLOW_UP = "follow-up"
    ISSUE = "issue"
    ORGANISE = "organise"
    PREPARE = "prepare"
    REGISTER = "register"


class Basis(StrEnum):
    """Where a date or a dependency comes from. Only the first two count officially."""

    STATED = "stated"
    DECIDED = "decided"
    INFERRED = "inferred"


class DeadlineKind(StrEnum):
    """How a deadline is worded."""

    BY = "by"
    BEFORE = "before"
    AFTER = "after"
    WITHIN = "within"
    CONTINUOUS = "continuous"
    RECURRING = "recurring"


class Process(StrEnum):
    """How far a task is."""

    TODO = "todo"
    DOING = "doing"
    SUBMITTED = "submitted"
    DONE = "done"
    DROPPED = "dropped"


class DoneWhen(StrEnum):
    """Which day decides whether a task is on time: of submitting it, or of its being accepted."""

    SUBMITTED = "submitted"
    ACCEPTED = "accepted"


class NoteKind(StrEnum):
    """What a note is; ``urged`` is what the office itself sent."""

    CONTACT = "contact"
    DIFFICULTY = "difficulty"
    PROPOSAL = "proposal"
    URGED = "urged"


class Timing(StrEnum):
    """The official axis: how a task stands against its deadline."""

    NO_DEADLINE = "no_deadline"
    ONGOING = "ongoing"
    NOT_DUE = "not_due"
    DUE_SOON = "due_soon"
    OVERDUE = "overdue"
    ON_TIME = "on_time"
    LATE = "late"


class Readiness(StrEnum):
    """Whether an open task can be worked on."""

    READY = "ready"
    BLOCKED = "blocked"
    WAITING = "waiting"


class Severity(StrEnum):
    """An error makes a plan unusable; advice concerns a sound one."""

    ERROR = "error"
    ADVICE = "advice"
