"""What a plan's document is called, how it is cited, and who decides and signs."""

from iocplan.say.wording import Wording, begun
from iocplan.texts import documents as texts
from iocplan.texts import office


def kind_name(words: Wording) -> str:
    """What kind of document it is, as within a sentence."""
    return texts.kind_of(words.standing.plan.notice.kind).say(words.lang)


def cited(words: Wording) -> str:
    """The document as it is cited, after “under”; what is not known of it is left out."""
    notice = words.standing.plan.notice
    said = begun(kind_name(words)) if words.lang == "vi" else kind_name(words)
    concluded = _conclusions(words)
    if not (notice.number or notice.issued) and concluded:
        return concluded
    if notice.number:
        said = words.say(texts.NUMBERED, kind=said, number=notice.number)
    elif notice.issued is None and (subject := notice.subject.say(words.lang)):
        return words.say(texts.TITLED, kind=said, subject=subject)
    if notice.issued:
        said = words.say(texts.DATED, cited=said, day=notice.issued)
    if concluded:
        return words.say(texts.WITH_CONCLUSIONS, cited=said, conclusions=concluded)
    return said


def _conclusions(words: Wording) -> str:
    """What a meeting concluded, by whom and when; empty for other documents."""
    notice = words.standing.plan.notice
    if notice.meeting_date is None or notice.kind not in texts.OF_A_MEETING:
        return ""
    who = chair(words)
    if who:
        return words.say(texts.CONCLUSIONS_OF, who=who, day=notice.meeting_date)
    return words.say(texts.CONCLUSIONS, day=notice.meeting_date)


def chair(words: Wording) -> str:
    """The office of who chaired the meeting, by name where no office is known; else empty."""
    plan = words.standing.plan
    person = plan.people.get(plan.notice.chair or "")
    return (person.role.say(words.lang) or person.name) if person else ""


def decider(words: Wording) -> str:
    """The office of who decides: whoever chaired, else signed from outside the office; else empty.

    What a chief of office signs was decided by somebody else.
    """
    plan = words.standing.plan
    person = plan.people.get(plan.notice.signed_by or "")
    if said := chair(words):
        return said
    if person is None or (plan.office and person.unit == plan.office):
        return ""
    return person.role.say(words.lang) or person.name


def document_named(words: Wording) -> str:
    """Its kind, number and day of issue, with blanks to fill in where they are unknown."""
    notice, blank = words.standing.plan.notice, words.say(office.BLANK)
    day = words.full(notice.issued) if notice.issued else blank
    kind, number = begun(kind_name(words)), notice.number or blank
    return words.say(office.DOCUMENT, kind=kind, number=number, day=day)


def document_known(words: Wording) -> str:
    """What is known of it: its kind, number and days, nothing blank."""
    notice = words.standing.plan.notice
    name = " ".join(filter(None, (begun(kind_name(words)), notice.number)))
    if notice.issued:
        return f"{name}, {words.full(notice.issued)}"
    if notice.meeting_date:
        return words.say(office.OF_MEETING, name=name, day=notice.meeting_date)
    return name


def head_of(words: Wording, body: str) -> str:
    """Who signs for a body, by the kind of its name; empty where that does not tell."""
    name = words.unit_name(body).lower()
    return next(
        (words.say(head) for start, head in office.HEADS.items() if name.startswith(start)), ""
    )
