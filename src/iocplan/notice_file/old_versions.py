"""Earlier versions of a notice file, which may not load: that is said, and is no reason to stop."""

from pathlib import Path
from typing import NamedTuple

from iocplan.notice_file.load import compile_text
from iocplan.notice_file.problem_places import locate
from iocplan.notice_file.source import decode
from iocplan.plan.rows import Plan
from iocplan.texts.text import Said


class OldVersion(NamedTuple):
    """The plan of a version; without one the first line that is wrong, and what is wrong."""

    plan: Plan | None
    line: int = 0
    message: Said | None = None


def load_old_version(path: Path, data: bytes) -> OldVersion:
    """What the bytes of an earlier version say."""
    source, problems = decode(path, data)
    plan = None
    if not problems:
        plan, problems = compile_text(source.text)
    if plan is not None:
        return OldVersion(plan)
    first = locate(source, problems)[0]
    return OldVersion(None, first.place.line, first.problem.message)
