"""The forms, each read once for all tests of a process."""

from functools import cache
from pathlib import Path

from iocplan.draft.model import Draft
from iocplan.draft.understanding.understand import understand

FORMS = sorted((Path(__file__).parent / "forms").glob("*.txt"))


@cache
def draft_of(form: Path) -> Draft:
    return understand(form.read_text("utf-8"))
