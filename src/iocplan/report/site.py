"""A report as a folder of pages: an index, a page for the notice, a page for every unit.

The links lead from file to file, so that a share, a stick or a web server can hold it alike.
"""

from collections.abc import Callable, Iterator, Sequence

from iocplan.report.asked import Asked
from iocplan.report.outline import outline
from iocplan.report.page import Cell, Link, Page, PageColumn, PageRow, PageTable, Part
from iocplan.say.overview import title
from iocplan.say.wording import Wording
from iocplan.schedule.counts import count
from iocplan.schedule.standing import TaskStanding
from iocplan.texts import report as texts
from iocplan.texts import screens

INDEX = "index.html"


def site(whole: Asked, is_there: Callable[[str], bool]) -> dict[str, Page]:
    """The pages of a site by their addresses below its folder, the index first.

    Every unit with tasks has a page; one that has none any more keeps it, so that nobody goes on
    reading an old one.

    Args:
        whole: the report for whoever leads, which is the notice's page.
        is_there: whether an earlier site has a page at an address.
    """
    words = whole.words
    back = (Link(words.say(texts.BACK), f"../{INDEX}"),)
    everyone = dict(_units(whole))
    units = {unit: asked for unit, asked in everyone.items() if asked.tasks}
    kept = [u for u in everyone if u in units or is_there(_unit_address(u))]
    pages = {_notice_address(words): outline(whole, back)}
    pages |= {_unit_address(unit): outline(everyone[unit], back) for unit in kept}
    return {INDEX: _index(whole, units)} | pages


def _units(whole: Asked) -> Iterator[tuple[str, Asked]]:
    """The report for every unit, and for whoever belongs to none."""
    plan = whole.words.standing.plan
    for unit in (*plan.units, *(id_ for id_, who in plan.people.items() if not who.unit)):
        yield unit, Asked(whole.words, unit=unit, since=whole.since, supposed=whole.supposed)


def _notice_address(words: Wording) -> str:
    return f"notices/{words.standing.plan.id}.html"


def _unit_address(unit: str) -> str:
    return f"units/{unit}.html"


def _index(whole: Asked, units: dict[str, Asked]) -> Page:
    page = outline(whole)
    return page._replace(
        kicker=whole.words.say(texts.KICKER_SITE),
        message=(_notices(whole), _unit_list(whole.words, units)),
        figures=(),
        official=(),
        annex=(),
    )


def _notices(whole: Asked) -> Part:
    words = whole.words
    name = Cell(title(words), link=_notice_address(words))
    row = PageRow((name, *_numbers(whole.tasks)))
    return _part(words, "notices", words.say(texts.NOTICES), words.say(texts.NOTICE), (row,))


def _unit_list(words: Wording, units: dict[str, Asked]) -> Part:
    rows = tuple(
        PageRow((Cell(words.unit_name(unit), link=_unit_address(unit)), *_numbers(asked.tasks)))
        for unit, asked in units.items()
    )
    return _part(words, "units", words.say(texts.UNITS), words.say(texts.UNIT), rows)


def _part(words: Wording, id_: str, heading: str, first: str, rows: tuple[PageRow, ...]) -> Part:
    numbers = (screens.COUNT_TASKS, screens.COUNT_DONE, screens.COUNT_OVERDUE)
    columns = (PageColumn(words.say(text), number=True) for text in numbers)
    table = PageTable(heading, (PageColumn(first), *columns), rows)
    return Part(id_, heading, None, (table,) if rows else ())


def _numbers(tasks: Sequence[TaskStanding]) -> tuple[Cell, ...]:
    counts = count(tasks)
    overdue = Cell(str(counts.open_overdue), "late" if counts.open_overdue else "quiet")
    return Cell(str(counts.tasks)), Cell(str(counts.done)), overdue
