"""A report as a folder of pages: an index, a page for each notice, a page for every unit.

The links lead from file to file, so that a share, a stick or a web server can hold it alike.
"""

from collections.abc import Callable, Iterable, Sequence

from iocplan.report.asked import Asked
from iocplan.report.many_outlines import unit_page
from iocplan.report.outline import outline
from iocplan.report.page import Cell, Link, Page, PageColumn, PageRow, PageTable, Part
from iocplan.say.official_numbers import official
from iocplan.say.overview import title
from iocplan.say.sentence import Sentence
from iocplan.say.wording import Wording
from iocplan.schedule.counts import count
from iocplan.schedule.standing import TaskStanding
from iocplan.texts import many, screens
from iocplan.texts import report as texts

INDEX = "index.html"


def site(notices: Sequence[Asked], is_there: Callable[[str], bool]) -> dict[str, Page]:
    """The pages of a site by their addresses below its folder, the index first.

    Every unit with tasks has a page over all notices; one that has none any more keeps it, so that
    nobody goes on reading an old one.

    Args:
        notices: for each notice the report for whoever leads, which is its page; at least one.
        is_there: whether an earlier site has a page at an address.
    """
    words = notices[0].words
    back = (Link(words.say(texts.BACK), f"../{INDEX}"),)
    everyone = _units(notices)
    units = {unit: found for unit, asked in everyone.items() if (found := _with_tasks(asked))}
    kept = [u for u in everyone if u in units or is_there(_unit_address(u))]
    pages = {_notice_address(each.words): outline(each, back) for each in notices}
    pages |= {
        _unit_address(unit): unit_page(units.get(unit) or everyone[unit][:1], back) for unit in kept
    }
    return {INDEX: _index(notices, units)} | pages


def _units(notices: Iterable[Asked]) -> dict[str, list[Asked]]:
    """By unit, and by person who belongs to none, its report out of every notice that names it."""
    found: dict[str, list[Asked]] = {}
    for whole in notices:
        plan = whole.words.standing.plan
        for unit in (*plan.units, *(id_ for id_, who in plan.people.items() if not who.unit)):
            asked = Asked(whole.words, unit=unit, since=whole.since, supposed=whole.supposed)
            found.setdefault(unit, []).append(asked)
    return found


def _with_tasks(asked: Iterable[Asked]) -> list[Asked]:
    return [each for each in asked if each.tasks]


def _notice_address(words: Wording) -> str:
    return f"notices/{words.standing.plan.id}.html"


def _unit_address(unit: str) -> str:
    return f"units/{unit}.html"


def _index(notices: Sequence[Asked], units: dict[str, list[Asked]]) -> Page:
    page, words = outline(notices[0]), notices[0].words
    if len(notices) > 1:
        tasks = [task for each in notices for task in each.tasks]
        page = page._replace(
            title=words.say(many.NOTICES, n=len(notices)),
            standing=(Sentence(official(words, count(tasks))),),
        )
    return page._replace(
        kicker=words.say(texts.KICKER_SITE),
        message=(_notices(notices), _unit_list(words, units)),
        figures=(),
        official=(),
        annex=(),
    )


def _notices(notices: Sequence[Asked]) -> Part:
    words = notices[0].words
    rows = tuple(
        PageRow((Cell(title(its.words), link=_notice_address(its.words)), *_numbers(its.tasks)))
        for its in notices
    )
    return _part(words, "notices", words.say(texts.NOTICES), words.say(texts.NOTICE), rows)


def _unit_list(words: Wording, units: dict[str, list[Asked]]) -> Part:
    rows = tuple(
        PageRow(
            (
                Cell(asked[0].words.unit_name(unit), link=_unit_address(unit)),
                *_numbers([task for each in asked for task in each.tasks]),
            )
        )
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
