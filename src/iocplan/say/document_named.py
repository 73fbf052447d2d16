"""The notice by the name that other papers call it by; what is not known of it stays blank."""

from iocplan.say.wording import Wording
from iocplan.texts import office as texts


def document_named(words: Wording) -> str:
    """The notice's kind, number and day of issue, with blanks to fill in where they are unknown."""
    notice, blank = words.standing.plan.notice, words.say(texts.BLANK)
    kind = words.say(texts.KINDS.get(notice.kind, texts.OTHER_KIND))
    day = words.full(notice.issued) if notice.issued else blank
    return words.say(texts.DOCUMENT, kind=kind, number=notice.number or blank, day=day)


def document_known(words: Wording) -> str:
    """What is known of the notice: its kind, number and days, nothing blank."""
    notice = words.standing.plan.notice
    kind = words.say(texts.KINDS.get(notice.kind, texts.OTHER_KIND))
    name = " ".join(filter(None, (kind, notice.number)))
    if notice.issued:
        return f"{name}, {words.full(notice.issued)}"
    if notice.meeting_date:
        return words.say(texts.OF_MEETING, name=name, day=notice.meeting_date)
    return name


def head_of(words: Wording, body: str) -> str:
    """Who signs for a body, by the kind of its name; empty where that does not tell."""
    name = words.unit_name(body).lower()
    return next(
        (words.say(head) for start, head in texts.HEADS.items() if name.startswith(start)), ""
    )
