"""A second reading: what an existing plan holds of a document, lacks, or says otherwise."""

from dataclasses import dataclass, field
from datetime import date

from iocplan.draft.against.pairs import pair
from iocplan.draft.model import Deadline as Stated
from iocplan.draft.model import Draft
from iocplan.draft.model import Task as Clause
from iocplan.draft.writing.names import key
from iocplan.draft.writing.numbers import task_ids
from iocplan.plan.kinds import DeadlineKind
from iocplan.plan.rows import Deadline, Plan, Task
from iocplan.texts import draft as texts
from iocplan.texts.text import Said


@dataclass(frozen=True, slots=True)
class Finding:
    """One clause beside the task that stands for it."""

    clause: str | None
    """The id that the draft gives it; None where the document has no such clause."""
    task: str | None
    """The plan's task; None where it lacks one."""
    quote: str
    """How the clause begins, or the task's title."""
    offset: int | None
    says: tuple[Said, ...] = field(default=())
    """What the plan says otherwise."""

    @property
    def agrees(self) -> bool:
        """The plan has the clause, and nothing of it differs."""
        return self.clause is not None and self.task is not None and not self.says


def compare(draft: Draft, plan: Plan) -> list[Finding]:
    """Every clause of a document and every task of a plan, side by side.

    Args:
        draft: what was read out of the document.
        plan: the plan that somebody wrote after it.
    """
    ids = task_ids(draft)
    findings = []
    for i, j in pair(draft, plan):
        clause = draft.tasks[i] if i is not None else None
        task = plan.tasks[j] if j is not None else None
        words = clause.quote.text if clause else task.title.vi if task else ""
        says = tuple(_differences(clause, task, plan)) if clause and task else ()
        findings.append(
            Finding(
                ids[i] if i is not None else None,
                task.id if task else None,
                words,
                clause.quote.offset if clause else None,
                says,
            )
        )
    return findings


def _differences(clause: Clause, task: Task, plan: Plan) -> list[Said]:
    found = []
    wanted, has = clause.leads, task.leads
    if not _same_bodies(wanted, has, plan):
        found.append(texts.OTHER_LEAD(text=", ".join(wanted), plan=_said(has, plan)))
    if clause.mode != task.mode.value:
        found.append(texts.OTHER_WAY[clause.mode]())
    parties = [p.unit or p.text.vi for p in task.coordinating]
    lacking = [n for n in clause.partners if not any(_is(n, p, plan) for p in parties)]
    if lacking:
        found.append(texts.NO_PARTNER(names=", ".join(lacking)))
    if said := _other_deadline(clause.deadline, task.deadline):
        found.append(said)
    return found


def _same_bodies(names: tuple[str, ...], ids: tuple[str, ...], plan: Plan) -> bool:
    return len(names) == len(ids) and all(any(_is(n, made, plan) for made in ids) for n in names)


def _is(name: str, made: str, plan: Plan) -> bool:
    """Whether words of the document name a unit or person of the plan, or its words for a group."""
    mine = key(name)
    unit, person = plan.units.get(made), plan.people.get(made)
    known = [made]
    if unit:
        known = [unit.name.vi, unit.short.vi, *unit.aliases]
    elif person:
        known = [person.name, person.role.vi]
    keys = [key(k) for k in known if k]
    return any(k == mine or (len(k) > 5 and (k in mine or mine in k)) for k in keys)  # noqa: PLR2004


def _said(ids: tuple[str, ...], plan: Plan) -> str:
    names = {made: unit.name.vi for made, unit in plan.units.items()}
    names |= {made: person.name for made, person in plan.people.items()}
    return ", ".join(names.get(made, made) for made in ids)


def _other_deadline(stated: Stated | None, written: Deadline | None) -> Said | None:
    if stated is None or (written is None and stated.kind == "after"):
        return texts.NO_SUCH_DEADLINE(quote=written.quote or "") if written else None
    if written is None:
        return texts.LACKS_DEADLINE(quote=stated.quote.text)
    if _last(stated.kind, stated.date) != _last(written.kind, written.date):
        return texts.OTHER_DEADLINE(quote=stated.quote.text, plan=written.quote or written.kind)
    return None


def _last(kind: str, day: date | None) -> tuple[str, int | None]:
    """What decides a deadline: its kind, and its last day where it has one."""
    if kind in (DeadlineKind.BY, DeadlineKind.BEFORE):
        return "day", day.toordinal() - (kind == DeadlineKind.BEFORE) if day else None
    return str(kind), None
