"""What is said of many notices together."""

from collections.abc import Iterable, Sequence

from iocplan.record import Record
from iocplan.say.overview import title
from iocplan.say.wording import BOUND, EXPECTED, Wording
from iocplan.schedule.counted import count_standing
from iocplan.schedule.counts import Counts, added_up
from iocplan.schedule.next_day import NextDay, next_day
from iocplan.texts import many as texts
from iocplan.texts import screens


class NoticeRow(Record):
    """One notice among many: what it is about, its next day, its counts."""

    words: Wording
    title: str
    next: NextDay | None
    counts: Counts

    @property
    def id(self) -> str:
        """The notice's id."""
        return self.words.standing.plan.id


def notice_rows(notices: Iterable[Wording]) -> list[NoticeRow]:
    """The notices: first those where most is overdue, then by their next day, the settled last."""
    rows = [
        NoticeRow(its, title(its), next_day(its.standing), count_standing(its.standing))
        for its in notices
    ]
    return sorted(rows, key=_weight)


def _weight(row: NoticeRow) -> tuple[int, bool, int]:
    day = row.next.day.toordinal() if row.next else 0
    return -row.counts.open_overdue, row.next is None, day


def together(rows: Sequence[NoticeRow]) -> Counts:
    """The counts over all notices."""
    return added_up(row.counts for row in rows)


def heading(words: Wording, rows: Sequence[NoticeRow]) -> str:
    """How many notices there are."""
    return words.say(texts.NOTICES, n=len(rows))


def next_shown(row: NoticeRow) -> str:
    """The next day of a notice, with its mark; empty where nothing lies ahead."""
    if row.next is None:
        return ""
    sign = EXPECTED if row.next.is_expected else BOUND if row.next.is_bound else ""
    shown = row.words.near_short(row.next.day)
    return f"{sign} {shown}" if sign else shown


def prompt_of_many(words: Wording, rows: Sequence[NoticeRow]) -> str:
    """The counts that matter, for a shell's prompt."""
    counts = together(rows)
    parts = [words.say(texts.NOTICES, n=len(rows))]
    if counts.open_overdue:
        parts.append(words.say(screens.SHORT_OVERDUE, n=counts.open_overdue))
    if counts.due_soon:
        parts.append(words.say(screens.SHORT_SOON, n=counts.due_soon))
    return " · ".join([*parts, words.say(screens.SHORT_DONE, done=counts.done, all=counts.tasks)])
