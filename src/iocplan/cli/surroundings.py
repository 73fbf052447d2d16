"""What a run finds around it: the environment, the clock, the terminal."""

import os
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime


def _now(timezone: str) -> datetime:
    from zoneinfo import ZoneInfo

    return datetime.now(ZoneInfo(timezone))


@dataclass(eq=False, repr=False)
class Surroundings:
    """The outside world of a run; a test brings its own."""

    env: Mapping[str, str] = field(default_factory=lambda: os.environ)
    now: Callable[[str], datetime] = _now
    """From the name of a time zone to the time there."""
    width: int | None = None
    """Columns of the terminal; None asks the terminal itself."""
    encoding: str | None = "utf-8"
    """What the terminal said it reads, before output was set to UTF-8."""
