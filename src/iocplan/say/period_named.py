"""What a period of the calendar is called."""

from iocplan.plan.periods import Period, parse_period
from iocplan.say.wording import Wording
from iocplan.texts import dates
from iocplan.texts.periods import HALVES, PERIOD, QUARTERS
from iocplan.texts.text import Said, Text


def period_named(period: Period) -> Said:
    """Name a period: ``quý II/2026``, ``tháng 6/2026``; ``Q2 2026``, ``Jun 2026``."""
    number, first = period.number, period.first
    return PERIOD[period.every](
        day=first,
        month=Text(dates.month_of(first, "vi"), dates.month_of(first, "en")),
        number=f"{number:02}",
        quarter=QUARTERS[(number - 1) % len(QUARTERS)],
        half=HALVES[(number - 1) % len(HALVES)],
        year=period.year,
    )


def named(words: Wording, id_: str) -> str:
    """An id as it is said: that of a period by the period's name, as in ``V.1 (Q2 2026)``."""
    from iocplan.plan.ids import OF_PERIOD, owner

    period = parse_period(id_.partition(OF_PERIOD)[2])
    return f"{owner(id_)} ({period_named(period).say(words.lang)})" if period else id_


def of_period(words: Wording, period: Period | None, said: str) -> str:
    """A sentence about a period, which it names; any other as it is."""
    return f"{period_named(period).say(words.lang)}: {said}" if period else said
