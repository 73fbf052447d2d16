"""What others have changed of ours, in sentences: those of ``pull`` and those of ``export``."""

from collections.abc import Iterable, Iterator

from iocplan.calendar.memory import Remark
from iocplan.calendar.three_way import Difference
from iocplan.calendar.written import Key
from iocplan.texts import pull as texts
from iocplan.texts.text import Said, Text

_LONGEST = 60
_NAMES = {
    "SUMMARY": texts.TITLE,
    "DESCRIPTION": texts.DESCRIPTION,
    "DUE": texts.DUE,
    "STATUS": texts.STATUS,
    "PERCENT-COMPLETE": texts.PERCENT,
    "COMPLETED": texts.COMPLETION,
    "CATEGORIES": texts.TAGS,
}
_STATUS = {
    "NEEDS-ACTION": texts.NEEDS_ACTION,
    "IN-PROCESS": texts.IN_PROCESS,
    "COMPLETED": texts.COMPLETED,
    "CANCELLED": texts.CANCELLED,
}


def kept_remarks(id_: str, differences: Iterable[Difference]) -> Iterator[Remark]:
    """Yield what an export has kept of a to-do, and what it has written over."""
    for difference in differences:
        text = texts.KEPT if difference.kept else texts.OVERWRITTEN
        yield Remark(id_, text(id=id_, what=_NAMES[difference.name], there=_there(difference)))


def told_remarks(id_: str, differences: Iterable[Difference], due: Key) -> Iterator[Remark]:
    """Yield what a pull says of a to-do that differs from the plan.

    Args:
        id_: the task's id.
        differences: what others have changed.
        due: the day on which it is due in the plan.
    """
    for difference in differences:
        if difference.name == "SUMMARY":
            yield Remark(id_, texts.OTHER_TITLE(id=id_, title=difference.there or ""))
        elif difference.name == "DUE":
            there, here = difference.there or texts.NO_DUE, due or texts.NO_DUE
            yield Remark(id_, texts.OTHER_DUE(id=id_, there=there, here=here))
        else:
            what = _NAMES[difference.name]
            yield Remark(id_, texts.OTHER(id=id_, what=what, there=_there(difference)))


def _there(difference: Difference) -> Text | Said | str:
    found = difference.there
    if difference.name == "STATUS":
        return _STATUS.get(str(found), str(found))
    if difference.name == "PERCENT-COMPLETE":
        return f"{found} %"
    if found is None or found == "":
        return texts.MISSING_THERE
    if isinstance(found, str):
        shown = " / ".join(found.split("\n"))
        return texts.QUOTED(text=shown if len(shown) <= _LONGEST else f"{shown[:_LONGEST]}…")
    return texts.ON_DAY(day=found)
