"""The official numbers of a report, told in sentences, and the rate with its denominator."""

from iocplan.say.wording import Wording
from iocplan.schedule.counts import Counts
from iocplan.texts import report as texts


def official(words: Wording, counts: Counts) -> str:
    """The official numbers in sentences: assigned, done and open, each with what it is made of."""
    said = words.say(
        texts.OFFICIAL,
        all=counts.tasks,
        done=counts.done,
        on_time=counts.done_on_time,
        late=counts.done_late,
        done_none=counts.done_no_deadline,
        open=counts.tasks - counts.done - counts.dropped,
        not_due=counts.open_once_not_due,
        overdue=counts.open_overdue,
        open_none=counts.open_not_stated,
        ongoing=_apart(words, counts),
    )
    dropped = words.say(texts.OFFICIAL_DROPPED, n=counts.dropped) if counts.dropped else ""
    submitted = words.say(texts.OFFICIAL_SUBMITTED, n=counts.submitted) if counts.submitted else ""
    return " ".join(filter(None, (said, submitted, dropped)))


def _apart(words: Wording, counts: Counts) -> str:
    """What goes on or comes round, where there is any, as in the columns of the table."""
    numbers = {
        texts.OFFICIAL_RECURRING: counts.open_recurring,
        texts.OFFICIAL_ONGOING: counts.open_ongoing,
    }
    return "".join(words.say(text, n=n) for text, n in numbers.items() if n)


def rate(words: Wording, counts: Counts) -> str:
    """How many percent of the tasks that came due were done on time, with one decimal place."""
    shown = f"{100 * counts.done_on_time / counts.come_due:.1f}"
    return shown.replace(".", ",") if words.lang == "vi" else shown
