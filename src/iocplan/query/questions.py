"""From what a person types to a question of the plan."""

from iocplan.errors import UnknownNameError
from iocplan.plan.rows import Plan
from iocplan.schedule.questions import Asked, questions_of
from iocplan.texts import deciding as texts
from iocplan.texts.similar import listing
from iocplan.texts.unseen import seen


def find_question(plan: Plan, name: str) -> Asked:
    """The question of an id, or the only one of a task.

    Args:
        plan: the plan.
        name: the question's id, in capitals or not; or its task's, where that has just one.

    Raises:
        UnknownNameError: there is no such question, or the task has several.
    """
    wanted = seen(name).strip()
    asked = list(questions_of(plan))
    by_id = [q for q in asked if (q.question.id or "").casefold() == wanted.casefold()]
    if len(by_id) == 1 and wanted:
        return by_id[0]
    of_task = [q for q in asked if q.task == wanted]
    if len(of_task) == 1 and wanted:
        return of_task[0]
    names = listing(dict.fromkeys(q.name for q in of_task or asked if q.name))
    if of_task:
        hint = texts.QUESTIONS_ARE(names=names) if any(q.question.id for q in of_task) else None
        hint = hint or texts.GIVE_IDS(task=wanted)
        raise UnknownNameError(texts.SEVERAL_QUESTIONS(task=wanted, n=len(of_task)), hint)
    known = texts.QUESTIONS_ARE(names=names) if names else texts.NO_QUESTIONS()
    raise UnknownNameError(texts.UNKNOWN_QUESTION(name=wanted), known)
