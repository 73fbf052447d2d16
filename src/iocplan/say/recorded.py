"""Entries of a history as changes tell them: that they are new, or were taken back."""

from iocplan.plan.amendments import Correction, Reassignment
from iocplan.plan.rows import Question, Submission
from iocplan.say.corrections import correction_said
from iocplan.say.decisions import answered_said, reassignment_said
from iocplan.say.following_up import submission_said
from iocplan.say.journal import with_proof
from iocplan.say.period_named import of_period
from iocplan.say.wording import Wording
from iocplan.texts import differences as texts

Entry = Submission | Correction | Reassignment | Question
ENTRIES = (Submission, Correction, Reassignment, Question)


def entry_said(words: Wording, entry: Entry, *, taken_back: bool) -> str:
    """What the history says of an entry, with its day; or that it is gone."""
    if isinstance(entry, Question):
        said = answered_said(words, entry)
        return words.say(texts.ANSWER_BACK, said=said) if taken_back else said
    if isinstance(entry, Correction):
        said = correction_said(words, entry)
    elif isinstance(entry, Reassignment):
        said = reassignment_said(words, entry)
    else:
        said = with_proof(words, submission_said(words, entry), entry.proof)
        said = of_period(words, entry.of, said)
    return words.say(texts.ENTRY_BACK if taken_back else texts.ENTRY, said=said, day=entry.on)
