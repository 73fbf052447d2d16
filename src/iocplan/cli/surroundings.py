"""What a run finds around it: the environment, the clock, the terminal."""

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
            now: from the name of a time zone to the time there.
            width: columns of the terminal; None asks the terminal itself.
            encoding: what the terminal said it reads, before output was set to UTF-8.
        """
        self.env = env
        self.now = now
        self.width = width
        self.encoding = encoding
