"""The outline of a report: what stands on its first sheet and in its annex, in which order."""

from collections.abc import Iterable, Iterator

from iocplan.report.asked import Asked
from iocplan.report.cards import task_cards
from iocplan.report.chart_parts import progress_part, timeline_part
from iocplan.report.count_parts import count_part, key_figures, official_sentences
from iocplan.report.first_sheet import clipped_sentences, on_first_sheet
from iocplan.report.follow_up_parts import (
    difficulty_part,
    elsewhere_part,
    promise_part,
    proposal_part,
)
from iocplan.report.page import Link, Page, Part
from iocplan.report.task_parts import (
    behind_part,
    done_late_part,
    late_part,
    open_part,
    past_part,
    soon_part,
)
from iocplan.report.text_parts import question_part, since_part, supposed_part
from iocplan.say.launch import launch_sentences, launch_short
from iocplan.say.overview import title
from iocplan.say.sentence import Sentence
from iocplan.say.supposed_launch import banner_said
from iocplan.say.wording import Wording
from iocplan.texts import report as texts
from iocplan.texts import screens, task_facts
from iocplan.texts.text import Text

_QUESTIONS = 3
_LINES = {
    "overdue": 15,
    "past": 9,
    "promises": 6,
    "elsewhere": 6,
    "soon": 8,
    "open": 12,
    "done-late": 8,
    "questions": 10,
}
"""How many lines of the first sheet each part has for its rows."""
_IN_FULL = {
    "overdue": texts.ALL_OVERDUE,
    "past": texts.ALL_PAST_ASKED,
    "promises": texts.ALL_PROMISES,
    "elsewhere": texts.ALL_ELSEWHERE,
    "soon": texts.ALL_SOON,
    "open": texts.ALL_OPEN,
    "done-late": texts.ALL_DONE_LATE,
    "questions": texts.ALL_QUESTIONS,
}
"""The headings in the annex of what the first sheet has only the beginning of."""


def outline(asked: Asked, links: Iterable[Link] = ()) -> Page:
    """The report of a plan on a day; the same plan and day give the same page.

    Args:
        asked: what it is about.
        links: other pages of the same site.
    """
    words = asked.words
    whole = [part for part in _message(asked) if part.blocks]
    message = [_shown(words, part) for part in whole]
    cut = [_in_full(words, p) for p, shown in zip(whole, message, strict=True) if p != shown]
    return Page(
        lang=words.lang,
        kicker=words.say(_kicker(asked)),
        title=words.unit_name(asked.unit) if asked.unit else title(words),
        about=title(words) if asked.unit else "",
        as_of=words.say(texts.AS_OF, day=words.standing.today),
        banner=banner_said(words, asked.supposed) if asked.supposed else "",
        standing=clipped_sentences(_standing(asked)),
        message=tuple(message),
        figures=key_figures(asked) if asked.is_counted else (),
        official=official_sentences(asked) if asked.is_counted else (),
        annex=(*cut, *(part for part in _annex(asked) if part.blocks)),
        captions=_captions(words),
        links=tuple(links),
    )


def _kicker(asked: Asked) -> Text:
    if asked.unit:
        return texts.KICKER_UNIT
    return texts.KICKER_CLOSING if asked.is_closing else texts.KICKER


def _standing(asked: Asked) -> Iterator[Sentence]:
    """Where the launch stands, and that nothing is overdue where nothing is."""
    words, launch = asked.words, asked.words.standing.launch
    if launch and asked.unit:
        said = launch_short(words, launch)
        yield Sentence(said[:1].upper() + said[1:])
    elif launch:
        yield from launch_sentences(words, launch)
    if not asked.late and asked.is_counted:
        yield Sentence(words.say(screens.NOTHING_OVERDUE))


def _message(asked: Asked) -> Iterator[Part]:
    """The parts of the first sheet, whole, those without anything to say among them."""
    yield supposed_part(asked)
    yield late_part(asked)
    if not asked.unit:
        yield promise_part(asked)
    yield elsewhere_part(asked)
    if asked.unit:
        yield past_part(asked)
        yield open_part(asked)
    elif asked.is_closing:
        yield open_part(asked)
        yield done_late_part(asked)
        yield question_part(asked)
    else:
        yield soon_part(asked)
        yield question_part(asked)
    yield since_part(asked)


def _shown(words: Wording, part: Part) -> Part:
    lines = _LINES.get(part.id, 0)
    if part.id == "questions":
        return on_first_sheet(words, part, lines, texts.MORE_QUESTIONS, _QUESTIONS)
    return on_first_sheet(words, part, lines, texts.MORE)


def _in_full(words: Wording, part: Part) -> Part:
    said = words.say(_IN_FULL[part.id]) if part.id in _IN_FULL else part.title
    return part._replace(id=f"all-{part.id}", title=said)


def _annex(asked: Asked) -> Iterator[Part]:
    words = asked.words
    if not asked.unit:
        yield count_part(asked)
    yield behind_part(asked)
    yield difficulty_part(asked)
    yield proposal_part(asked)
    yield timeline_part(asked)
    yield progress_part(asked)
    yield Part("tasks", words.say(texts.TASKS), None, task_cards(asked))


def _captions(words: Wording) -> dict[str, str]:
    """What a writer says in its own name."""
    return {
        "skip": words.say(texts.SKIP),
        "contents": words.say(texts.CONTENTS),
        "annex": words.say(texts.ANNEX),
        "figures": words.say(texts.KEY_FIGURES),
        "items": words.say(texts.ITEMS),
        "done": words.say(texts.IS_DONE),
        "open": words.say(texts.IS_OPEN),
        "history": words.say(task_facts.HISTORY),
    }
