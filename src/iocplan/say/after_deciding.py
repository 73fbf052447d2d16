"""What a person is told after something was added, or given to another lead."""

from collections.abc import Iterator

from iocplan.query.lookup import find_task
from iocplan.query.questions import find_question
from iocplan.say.after_writing import standing_of
from iocplan.say.wording import Wording
from iocplan.schedule.advice.gaps import wide_title
from iocplan.schedule.standing import Standing
from iocplan.texts import deciding as texts
from iocplan.texts import recording


def added(words: Wording, id_: str) -> Iterator[str]:
    """Yield what to say of a task that was added, and whether its title fits lists."""
    task = standing_of(words.standing, id_)
    leads = words.units(task.task.leads)
    yield words.say(texts.ADDED, id=id_, leads=leads, title=task.task.title)
    if task.due is None:
        yield words.say(texts.ADDED_UNDATED)
    else:
        bound = task.due_is_bound
        yield words.say(texts.ADDED_BOUND if bound else texts.ADDED_DUE, day=task.due)
        if not (bound or words.standing.resolver.work_days.works(task.due)):
            yield words.say(recording.DAY_OFF, day=task.due)
    for problem in wide_title(words.standing):
        if problem.message.facts["id"] == id_:
            yield problem.message.say(words.lang)


def removed(words: Wording, id_: str) -> Iterator[str]:
    """Yield that a task that was added is gone."""
    yield words.say(texts.REMOVED, id=id_)


def answered(words: Wording, name: str) -> Iterator[str]:
    """Yield the answer to a question."""
    asked = find_question(words.standing.plan, name)
    yield words.say(texts.ANSWERED, name=asked.name, text=asked.question.answer)


def unanswered(words: Wording, name: str) -> Iterator[str]:
    """Yield that a question is open again."""
    asked = find_question(words.standing.plan, name)
    yield words.say(texts.UNANSWERED, name=asked.name)


def reassigned(words: Wording, before: Standing, id_: str) -> Iterator[str]:
    """Yield who led a task and who leads it now."""
    was, now = (words.units(find_task(s.plan, id_).leads) for s in (before, words.standing))
    yield words.say(texts.REASSIGNED, id=id_, before=was, after=now)


def reassigned_back(words: Wording, before: Standing, id_: str) -> Iterator[str]:
    """Yield who leads a task again."""
    was, now = (words.units(find_task(s.plan, id_).leads) for s in (before, words.standing))
    yield words.say(texts.REASSIGNED_BACK, id=id_, before=was, after=now)
