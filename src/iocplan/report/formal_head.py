"""What every paper of an office has in common: who issues it, where, and who signs."""

from iocplan.report.formal import Formal, Heading
from iocplan.say.document import head_of
from iocplan.say.wording import Wording


def by_the_office(
    words: Wording, kind: str, about: str, to: tuple[str, ...], content: tuple[Heading | str, ...]
) -> Formal:
    """A paper under the letterhead of the office that keeps the plan; parts as in ``Formal``."""
    plan = words.standing.plan
    office = plan.units[plan.office] if plan.office else None
    return Formal(
        day=words.standing.today,
        above=words.unit_name(office.parent) if office and office.parent else "",
        body=words.unit_name(office.id) if office else "",
        symbol="",
        place=plan.notice.place or "",
        kind=kind,
        about=about,
        to=to,
        banner="",
        content=content,
        signer=head_of(words, office.id) if office else "",
        recipients=(),
    )
