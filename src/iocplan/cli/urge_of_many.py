"""``iocplan urge`` over many notices: what to send about each, one after the other."""

from iocplan.cli.session import Session
from iocplan.cli.urge_asked import Asked
from iocplan.cli.urge_records import record_sent
from iocplan.cli.writing import Job, Writing, write_all
from iocplan.query.lookup import find_body
from iocplan.workspace.bodies import all_bodies

Found = list[tuple[Session, Asked]]


def urge_of_many(
    session: Session, asked: Asked, writing: Writing | None, proof: str | None, *, json: bool
) -> None:
    """Print what to send about each notice in which there is something.

    Each message goes by the words of its own notice.

    Args:
        session: the workspace.
        asked: the unit, or everybody, and the day for an answer.
        writing: how to write down that it was sent, None where that is not asked.
        proof: the letter's number.
        json: whether to print JSON.

    Raises:
        UnknownNameError: no notice has such a unit or person.
    """
    body = find_body(all_bodies(o.plan for o in session.notices), asked.unit) if asked.unit else ""
    found: Found = []
    for one in session.notices:
        if not body or body in one.plan.units or body in one.plan.people:
            own = Asked((), body or None)
            own.reply = asked.reply
            if own.letters(one.standing):
                found.append((one, own))
    if writing:
        _record(found, writing, proof)
        if writing.dry_run:
            return
    if json:
        _write_json(session, found)
    else:
        _show(session, found)


def _record(found: Found, writing: Writing, proof: str | None) -> None:
    jobs: list[Job] = []
    for one, asked in found:
        one.collected = jobs
        record_sent(one, asked, writing, proof)
    if jobs:
        write_all(jobs)


def _show(session: Session, found: Found) -> None:
    from iocplan.render.blocks import BLANK, Paragraph
    from iocplan.render.spans import Span
    from iocplan.render.urge import message_screen
    from iocplan.say.overview import title
    from iocplan.texts import many

    if not found:
        session.console.remark(many.NOTHING_TO_SEND(n=len(session.notices)))
    for number, (one, asked) in enumerate(found):
        name = f"{one.plan.id} · {title(one.words)}"
        head = [*([BLANK, BLANK] if number else []), Paragraph((Span(name, "heading"),)), BLANK]
        session.console.show([*head, *message_screen(asked.messages(one.words))])


def _write_json(session: Session, found: Found) -> None:
    from iocplan.data.many_json import many_head
    from iocplan.data.urge_json import urge_json

    letters = []
    for one, asked in found:
        said = ["\n".join(message.paragraphs) for message in asked.messages(one.words)]
        made = urge_json(one.standing, asked.letters(one.standing), said, [])
        letters += [{"plan": one.plan.id, **letter} for letter in made["letters"]]
    head = many_head("urge", [one.standing for one in session.notices])
    session.console.write_json({**head, "letters": letters, "left_out": []})
