"""The outline of a report: what stands on the page, in which order."""

from datetime import date

from iocplan.plan.kinds import Timing
from iocplan.report.cards import task_cards
from iocplan.report.chart_parts import progress_part, timeline_part
from iocplan.report.count_parts import count_part, key_figures
from iocplan.report.page import Page, Part
from iocplan.report.task_parts import (
    behind_part,
    difficulty_part,
    late_part,
    question_part,
    soon_part,
)
from iocplan.say.launch import launch_sentences
from iocplan.say.overview import title
from iocplan.say.sentence import Sentence
from iocplan.say.supposed_launch import changes_said
from iocplan.say.wording import Wording
from iocplan.schedule.standing import Standing
from iocplan.schedule.supposed import effects
from iocplan.texts import report as texts
from iocplan.texts import supposed_launch, task_facts


def outline(words: Wording, supposed: date | None = None, before: Standing | None = None) -> Page:
    """The report of a plan on a day; the same plan and day give the same page.

    Args:
        words: the standing, or what it would be, and the language.
        supposed: the day that the launch is supposed to be on.
        before: the plan as it stands by what is recorded, to tell what that day would change.
    """
    standing = words.standing
    launch = standing.launch
    return Page(
        lang=words.lang,
        kicker=words.say(texts.KICKER),
        title=title(words),
        as_of=words.say(texts.AS_OF, day=standing.today),
        banner=words.say(supposed_launch.BANNER, day=supposed) if supposed else "",
        launch=tuple(launch_sentences(words, launch)) if launch else (),
        figures=key_figures(words),
        parts=(*_supposed(words, before), *_parts(words)),
        captions=_captions(words),
    )


def _supposed(words: Wording, before: Standing | None) -> tuple[Part, ...]:
    if before is None:
        return ()
    said = changes_said(words, effects(before, words.standing))
    return (Part("changes", words.say(texts.CHANGES), None, tuple(map(Sentence, said))),)


def _parts(words: Wording) -> tuple[Part, ...]:
    late = [t for t in words.standing.tasks if t.timing is Timing.OVERDUE]
    return (
        count_part(words),
        late_part(words, late),
        soon_part(words),
        behind_part(words),
        difficulty_part(words),
        question_part(words),
        timeline_part(words),
        progress_part(words),
        Part("tasks", words.say(texts.TASKS), None, task_cards(words)),
    )


def _captions(words: Wording) -> dict[str, str]:
    """What a writer says in its own name."""
    return {
        "skip": words.say(texts.SKIP),
        "contents": words.say(texts.CONTENTS),
        "figures": words.say(texts.KEY_FIGURES),
        "items": words.say(texts.ITEMS),
        "done": words.say(texts.IS_DONE),
        "open": words.say(texts.IS_OPEN),
        "history": words.say(task_facts.HISTORY),
    }
