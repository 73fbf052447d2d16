"""What tasks may be chosen and sorted by, as options of a command line take it."""

from enum import StrEnum


class DayBasis(StrEnum):
    """Where the day comes from that a task is planned by; ``none``: nothing sets one."""

    STATED = "stated"
    DECIDED = "decided"
    INFERRED = "inferred"
    NONE = "none"


class SortKey(StrEnum):
    """What tasks can be sorted by."""

    ID = "id"
    DUE = "due"
    LEAD = "lead"
    TITLE = "title"
    STATE = "state"
