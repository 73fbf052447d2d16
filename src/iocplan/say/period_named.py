"""What a period of the calendar is called."""

from iocplan.plan.periods import Period
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
