"""What the writing commands share: options, the writing itself, and telling what it did."""

from collections.abc import Callable, Iterable, Sequence
from datetime import date
from typing import TYPE_CHECKING, Annotated, NamedTuple

import typer

from iocplan.cli.option_group import OptionGroup
from iocplan.cli.session import Session
from iocplan.editing.changes import Change, Fact
from iocplan.errors import RefusedError, UsageError
from iocplan.plan.problem import Path
from iocplan.plan.rows import Plan
from iocplan.schedule.standing import Standing, stand
from iocplan.texts import errors, following_up
from iocplan.texts import recording as texts

if TYPE_CHECKING:
    from iocplan.editing.transaction import Recorded
    from iocplan.say.wording import Wording
    from iocplan.texts.text import Said, Text

At = Callable[[str], Path]
Decide = Callable[[Standing, At], list[Change]]
Tell = Callable[["Wording", Standing], Iterable[str]]


Ids = Annotated[
    list[str],
    typer.Argument(
        metavar="ID...", help="Tasks (1.2), items (1.2.a), events (launch); - for stdin."
    ),
]
DryRunFlag = Annotated[
    bool, typer.Option("--dry-run", "-n", help="Show the change, write nothing.")
]
UndoFlag = Annotated[bool, typer.Option("--undo", help="Take the last such entry back.")]
Because = Annotated[str | None, typer.Option(metavar="TEXT", help="Why.")]
ByWhom = Annotated[str | None, typer.Option(metavar="TEXT", help="Who decided.")]


class Writing(OptionGroup):
    """The options of every command that writes."""

    on: Annotated[
        str | None,
        typer.Option(metavar="DATE", help="The day it happened, the last such day; else today."),
    ] = None
    dry_run: DryRunFlag = False

    def undo_alone(self, **given: object) -> None:
        """Reject anything to record beside ``--undo``, which only takes back.

        Args:
            given: the values of the other options, by their names.

        Raises:
            UsageError: one of them has a value.
        """
        from iocplan.texts.help_options import METAVARS
        from iocplan.texts.text import Text

        for name, value in {"on": self.on, **given}.items():
            if value is not None and value is not False:
                option = (
                    Text(METAVARS[name], name)
                    if name in METAVARS
                    else f"--{name.replace('_', '-')}"
                )
                raise UsageError(texts.UNDO_ALONE(option=option), texts.UNDO_ALONE_HINT())

    def day(self, standing: Standing) -> date:
        """The day to record.

        Raises:
            UsageError: it cannot have happened on that day.
        """
        from iocplan.query.typed_days import parse_day, up_to
        from iocplan.schedule.planned import plan_made
        from iocplan.schedule.recording import check_day

        today = standing.today
        meant = up_to(today, plan_made(standing.plan))
        day = parse_day(self.on, today, meant) if self.on else today
        check_day(standing, day)
        return day


class Job(NamedTuple):
    """What a command writes into one notice, and how it tells that."""

    session: Session
    options: Writing
    decide: Decide
    tell: Tell
    tell_always: bool

    def decided(self, plan: Plan, at: At) -> list[Change]:
        """What to change, from the plan as it is under the lock."""
        return self.decide(stand(plan, self.session.today_of(plan)), at)


def write(
    session: Session, options: Writing, decide: Decide, tell: Tell, *, tell_always: bool = False
) -> None:
    """Write what a command decides and tell what that did; with --dry-run only show the diff.

    Args:
        session: says which file to change.
        options: the shared options.
        decide: makes the changes from the standing and the place of each id.
        tell: makes sentences from the wording afterwards and the standing before.
        tell_always: whether these are told with --dry-run, too.
    """
    if session.file.shipped:
        raise RefusedError(errors.SHIPPED_READ_ONLY(), errors.SHIPPED_READ_ONLY_HINT())
    job = Job(session, options, decide, tell, tell_always)
    if session.collected is None:
        write_all([job])
    else:
        session.collected.append(job)


def write_all(jobs: Sequence[Job]) -> None:
    """Write into several notices, all of it checked before the first is written, and tell it."""
    from iocplan.editing.transaction import record_all

    jobs[0].session.know_days_off()
    wanted = [(job.session.file.path, job.decided) for job in jobs]
    done = record_all(wanted, dry_run=jobs[0].options.dry_run)
    for job, recorded in zip(jobs, done, strict=True):
        _tell(job, recorded)


def _tell(job: Job, recorded: "Recorded") -> None:
    from iocplan.say.wording import Wording

    session, is_dry = job.session, job.options.dry_run
    if job.tell_always or not is_dry:
        today = session.today_of(recorded.after)
        before, after = stand(recorded.before, today), stand(recorded.after, today)
        for sentence in job.tell(Wording(after, session.console.lang, session.prefix), before):
            session.console.say(f"{session.spoken_prefix}{sentence}")
    if is_dry:
        from iocplan.render.unified_diff import diff_lines

        path = session.file.path
        session.console.write(list(diff_lines(path, recorded.old_text, recorded.new_text)))
        session.console.note(texts.DRY_RUN, path=path)


def read_ids(session: Session, ids: list[str]) -> list[str]:
    """The ids given; ``-`` stands for the first word of each line of standard input.

    Raises:
        UsageError: standard input was to supply ids and has none.
    """
    if "-" not in ids:
        return ids
    lines = (line.split() for line in session.console.stdin)
    piped = [words_[0] for words_ in lines if words_]
    if not piped:
        raise UsageError(texts.NO_IDS())
    return [id_ for given in ids for id_ in (piped if given == "-" else [given])]


def named_day(text: str, today: date, on: date) -> date:
    """A day that is named on another one: the first such day, and none before that.

    Args:
        text: the day as a person writes it.
        today: the day that relative words count from.
        on: the day on which it was named or decided.

    Raises:
        UsageError: the text means no day.
        RefusedError: it lies before ``on``, and its year is not written.
    """
    from iocplan.query.typed_days import has_year, not_before, parse_day

    day = parse_day(text, today, not_before(on))
    if day < on and not has_year(text):
        raise RefusedError(texts.BEFORE_DECISION(day=day, on=on), texts.BEFORE_DECISION_HINT())
    return day


def reason_of(because: str | None) -> str:
    """Check the reason of what was decided, which is required."""
    missing = UsageError(texts.NEEDS_BECAUSE(), texts.NEEDS_BECAUSE_HINT())
    return text_of("--because", because, missing)


def decider_of(by_whom: str | None) -> dict[str, Fact]:
    """Check who decided, where that is given, as an entry of the file names it."""
    if by_whom is None:
        return {}
    return {"by_whom": text_of("--by-whom", by_whom, UsageError(following_up.NEEDS_BY_WHOM()))}


def decision_of(because: str | None, by_whom: str | None, hint: "Said") -> dict[str, Fact]:
    """Check a decision that changes official figures: why, and by whom.

    Args:
        because: the reason.
        by_whom: who decided.
        hint: what to do where nobody has decided yet.

    Raises:
        UsageError: one of them is missing or no text.
    """
    reason = reason_of(because)
    if by_whom is None:
        raise UsageError(following_up.NEEDS_BY_WHOM(), hint)
    return {"because": reason, **decider_of(by_whom)}


def text_of(option: "str | Text", value: str | None, missing: UsageError) -> str:
    """Check a text that is required and that a text file must be able to hold.

    Raises:
        UsageError: it is missing, blank, or has control characters.
    """
    from iocplan.notice_file.text_checks import CONTROL

    if value is None:
        raise missing
    if not value.strip():
        raise UsageError(texts.EMPTY(option=option))
    if CONTROL.search(value):
        raise UsageError(texts.NOT_TEXT())
    return value
