"""What surrounds a run: the environment, the clock, the terminal."""

import os
from collections.abc import Callable, Mapping
from datetime import datetime


def _now(timezone: str) -> datetime:
    from zoneinfo import ZoneInfo

    return datetime.now(ZoneInfo(timezone))


class Surroundings:
    """The outside world of a run; a test brings its own."""

    def __init__(
        self,
        env: Mapping[str, str] = os.environ,
        now: Callable[[str], datetime] = _now,
        width: int | None = None,
        encoding: str | None = "utf-8",
    ) -> None:
        """Describe the outside world.

        Args:
            env: the environment.
            now: returns the time in a time zone, given by name.
            width: the terminal's width in columns; None asks the terminal.
            encoding: the terminal's encoding before output was set to UTF-8.
        """
        self.env = env
        self.now = now
        self.width = width
        self.encoding = encoding
