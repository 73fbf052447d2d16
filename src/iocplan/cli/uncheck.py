"""``iocplan uncheck``."""

from iocplan.cli.check import Ids, take_back
from iocplan.cli.context import Session
from iocplan.cli.writing import DryRunFlag, Writing

EXAMPLES = (
    "iocplan uncheck 1.2",
    "iocplan uncheck 1.2.a launch --dry-run",
)


def uncheck(session: Session, ids: Ids, *, dry_run: DryRunFlag = False) -> None:
    """Take completions back; the file is then what it was before they were recorded."""
    take_back(session, ids, Writing(dry_run=dry_run))
