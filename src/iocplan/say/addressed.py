"""How a body or person is addressed in what is sent to it."""

import re
from unicodedata import normalize

from iocplan.say.wording import Wording
from iocplan.schedule.urging import Letter
from iocplan.texts import urge as texts


def addressee(words: Wording, letter: Letter) -> str:
    """Whom a letter is for, by the full name, with the branch that it goes through."""
    who = words.unit_name(letter.body)
    if letter.body in words.standing.plan.people:
        person = words.standing.plan.people[letter.body]
        role = person.role.say(words.lang)
        who = words.say(texts.COMRADE, who=f"{person.name}, {role}" if role else person.name)
    if letter.through and letter.through != letter.body:
        return words.say(texts.THROUGH, who=who, through=_shorter(words, letter.through))
    return who


def _shorter(words: Wording, unit: str) -> str:
    """A unit's shortest full name: a branch often has its parent's name in its own."""
    row = words.standing.plan.units[unit]
    if words.lang == "en":
        return row.name.say(words.lang)
    return min((row.name.vi, *row.aliases), key=len)


def you(words: Wording, letter: Letter) -> str:
    """How an addressee is called within a sentence."""
    return words.say(texts.called(_head(words, letter)))


def _head(words: Wording, letter: Letter) -> str:
    """The first word of a unit's Vietnamese name, as in «Phòng»; «Quý …» where it is only asked."""
    if letter.body in words.standing.plan.people:
        return texts.AN_OUTSIDER if letter.is_request else texts.A_PERSON
    name = normalize("NFC", words.standing.plan.units[letter.body].name.vi)
    if re.match(texts.SEVERAL, name):
        return texts.UNITS
    head = _kind(name)
    return texts.HONOURED.format(head=head) if letter.is_request else head


def _kind(name: str) -> str:
    if committee := re.match(texts.COMMITTEE, name):
        return texts.COMMITTEE_OF.format(level=committee[1])
    return next((head for head in texts.HEADS if re.match(rf"{head}\b", name)), texts.A_UNIT)


def office(words: Wording) -> str:
    """The office that writes, as within a sentence; empty where the plan names none."""
    keeper = words.standing.plan.office
    return words.say(texts.THE_OFFICE, name=words.unit(keeper)) if keeper else ""
