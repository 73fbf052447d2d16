"""``iocplan urge``: what to send to whoever has not reported."""

from datetime import date
from typing import Annotated

import typer

from iocplan.cli.help import examples
from iocplan.cli.options import JsonFlag
from iocplan.cli.session import Session
from iocplan.cli.urge_asked import Asked
from iocplan.cli.writing import UndoFlag, Writing, named_day, read_ids
from iocplan.errors import UsageError
from iocplan.say.wording import Wording
from iocplan.texts import urge as texts


@examples(
    "iocplan urge --unit qldt",
    "iocplan urge --reply-by 27/3",
    "iocplan urge 1.2 --record --proof 210/VP-TH",
    "iocplan urge --unit qldt -o don-doc.docx",
    "iocplan urge --unit qldt --lang vi | xclip",
    "iocplan urge 1.2 --undo",
)
def urge(  # noqa: PLR0913 - each is an option of its own
    session: Session,
    writing: Writing,
    *,
    ids: Annotated[
        list[str] | None,
        typer.Argument(metavar="[ID]...", help="Just these tasks, late or not; - for stdin."),
    ] = None,
    unit: Annotated[
        str | None, typer.Option("--unit", "-u", metavar="U", help="Only what goes to U.")
    ] = None,
    reply_by: Annotated[
        str | None, typer.Option(metavar="DATE", help="The last day for an answer; else a blank.")
    ] = None,
    record: Annotated[
        bool, typer.Option("--record", help="Write down at each task that it was sent.")
    ] = False,
    proof: Annotated[
        str | None, typer.Option(metavar="TEXT", help="With --record: the letter's number.")
    ] = None,
    output: Annotated[
        str | None,
        typer.Option(
            "--output", "-o", metavar="DIR|FILE", help="A letter (.docx); a folder gets all."
        ),
    ] = None,
    undo: UndoFlag = False,
    json: JsonFlag = False,
) -> None:
    """What to send to a unit, or to each in turn: what is overdue, or promised and not received.

    It has the notice's words, the last days, what is missing and what waits for it. Where nothing
    is late it reminds of what is due soon. Bodies that were only asked get a request, without a
    word of lateness. What was handed in lies with whoever decides: nobody is urged.

    With -o it is a letter on paper, in Vietnamese, in the form of Decree 30/2020, with the tasks in
    an annex; what is not known stays blank.
    """
    asked = Asked(read_ids(session, ids or []), unit, on_paper=output is not None)
    if undo:
        from iocplan.cli.urge_records import take_back

        writing.undo_alone(reply_by=reply_by, record=record, proof=proof, output=output, json=json)
        take_back(session, asked, writing)
        return
    if not record:
        _needs_record(proof=proof, on=writing.on, dry_run=writing.dry_run)
    asked.reply = _reply(session, reply_by)
    if len(session.notices) > 1 and output is None:
        from iocplan.cli.urge_of_many import urge_of_many

        urge_of_many(session, asked, writing if record else None, proof, json=json)
        return
    words = session.words
    if output is not None and not writing.dry_run:
        from iocplan.cli.urge_paper import write_letters

        write_letters(session, asked, output)
    if record:
        from iocplan.cli.urge_records import record_sent

        words = record_sent(session, asked, writing, proof) or words
        if writing.dry_run:
            return
    if json:
        _write_json(session, asked, words)
    elif output is None:
        _show(session, asked, words)
        _hint(session, asked, words, recorded=record)


def _reply(session: Session, text: str | None) -> date | None:
    """The last day for an answer.

    Raises:
        UsageError: it has passed.
    """
    if not text:
        return None
    day, today = named_day(text, session.today, session.today), session.today
    if day < today:
        raise UsageError(texts.REPLY_PAST(day=day, today=today))
    return day


def _needs_record(**given: object) -> None:
    """Refuse what only says how something is recorded.

    Raises:
        UsageError: one of the options is given.
    """
    for name, value in given.items():
        if value:
            raise UsageError(texts.NEEDS_RECORD(option=f"--{name.replace('_', '-')}"))


def _show(session: Session, asked: Asked, words: Wording) -> None:
    """Write what to send to standard output, and why others are left out to the other."""
    from iocplan.render.urge import message_screen

    session.console.show(message_screen(asked.messages(words)))
    for sentence in asked.left_out(words):
        session.console.remark(sentence)


def _hint(session: Session, asked: Asked, words: Wording, *, recorded: bool) -> None:
    """Say at a terminal how to write down that it was sent."""
    if session.console.is_terminal and not recorded and asked.letters(words.standing):
        given = ["urge", *asked.ids, *(["--unit", asked.unit] if asked.unit else [])]
        session.console.note(texts.RECORD_HINT, command=" ".join(given))


def _write_json(session: Session, asked: Asked, words: Wording) -> None:
    from iocplan.data.urge_json import urge_json

    found = asked.letters(words.standing)
    said = ["\n".join(message.paragraphs) for message in asked.messages(words)]
    left = [sentence.say(words.lang) for sentence in asked.left_out(words)]
    session.console.write_json(urge_json(words.standing, found, said, left))
