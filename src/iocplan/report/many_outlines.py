"""One unit's page out of several notices: what each of them has for it, one after the other."""

from collections.abc import Iterable, Iterator, Sequence

from iocplan.report.asked import Asked
from iocplan.report.outline import outline
from iocplan.report.page import Link, Page, Part
from iocplan.say.overview import title
from iocplan.texts import many


def unit_page(asked: Sequence[Asked], links: Iterable[Link]) -> Page:
    """The page of a unit.

    Args:
        asked: its report out of each notice, at least one; of one it is that report.
        links: other pages of the same site.
    """
    links = tuple(links)
    if len(asked) == 1:
        return outline(asked[0], links)
    named = [(title(each.words), each.words.standing.plan.id) for each in asked]
    pages = [outline(_with_prefix(each), links) for each in asked]
    parts = list(zip(named, pages, strict=True))
    return pages[0]._replace(
        about=asked[0].words.say(many.NOTICES, n=len(asked)),
        standing=tuple(
            sentence._replace(text=f"{name}: {sentence.text}")
            for (name, _), page in parts
            for sentence in page.standing
        ),
        message=tuple(part for name, page in parts for part in _named(name, page.message)),
        figures=(),
        official=(),
        annex=tuple(part for name, page in parts for part in _named(name, page.annex)),
    )


def _with_prefix(asked: Asked) -> Asked:
    """The same report, whose anchors name the notice, so that they are its alone on the page."""
    words = asked.words._replace(prefix=f"{asked.words.standing.plan.id}/")
    return Asked(words, unit=asked.unit, since=asked.since, supposed=asked.supposed)


def _named(name: tuple[str, str], parts: Iterable[Part]) -> Iterator[Part]:
    """Parts with the notice's name in their titles and its id in their anchors."""
    shown, plan = name
    for part in parts:
        yield part._replace(id=f"{plan}-{part.id}", title=f"{shown}: {part.title}")
