"""A calendar file that is to be replaced: what of it is an earlier export of ours."""

from pathlib import Path

from iocplan.calendar.previous import NotOursError, Previous, read_previous
from iocplan.editing.destination import Destination, look_at
from iocplan.errors import RefusedError
from iocplan.plan.rows import Plan
from iocplan.texts import calendar as texts


def look(
    path: Path, plan: Plan, plan_file: Path, kind: str, *, force: bool
) -> tuple[Destination, Previous | None]:
    """A file that an export is to replace, and the earlier export that stands there.

    Args:
        path: the file, which need not exist.
        plan: the plan.
        plan_file: the plan's own file, which no export ever replaces.
        kind: ``VEVENT`` or ``VTODO``.
        force: take a file that is not ours for one to be overwritten.

    Raises:
        RefusedError: it is not ours to overwrite, or cannot be read.
    """
    destination = look_at(path, plan_file)
    if destination.old is None:
        return destination, None
    try:
        return destination, read_previous(destination.old, plan.id, kind)
    except NotOursError as error:
        if not force:
            refusal = texts.NOT_OURS(path=path, why=error.why)
            raise RefusedError(refusal, texts.NOT_OURS_HINT()) from None
        return destination, None
