"""A notice file → its plan with the days of all tasks: kept by an earlier run, or made anew."""

from pathlib import Path

from iocplan.notice_file.cache.kept_plans import Kept, keep, load_kept
from iocplan.notice_file.file_bytes import read_bytes
from iocplan.schedule.counted import glance_of
from iocplan.schedule.day_columns import days_of
from iocplan.schedule.resolve import Resolver


def read_plan(path: Path, *, use_cache: bool = True, same: set[bytes] | None = None) -> Kept:
    """The plan of a file for reading commands.

    Args:
        path: the notice file.
        use_cache: whether what an earlier run kept may serve, and this run may keep its own.
        same: what made the plans that this run has read already (``key.holds``).

    Raises:
        UnreadableError: there is no such ordinary file, or it cannot be read.
        BrokenPlanError: the file has Problems.
    """
    content = read_bytes(path) if use_cache else None
    if content is not None and (kept := load_kept(path, content, same)):
        return kept
    from iocplan.notice_file.load import load_source

    loaded = load_source(path)
    days = days_of(loaded.plan, Resolver(loaded.plan))
    kept = Kept(loaded.plan, days, glance_of(loaded.plan, days))
    if use_cache:
        keep(path, loaded.source.data, kept)
    return kept
