"""One task as JSON, as lists of tasks hold it and as ``show`` prints it in full."""

from iocplan.data.record_json import (
    Json,
    added_json,
    answered_json,
    corrections_json,
    iso,
    move_json,
    note_json,
    reassignment_json,
    submission_json,
)
from iocplan.plan.kinds import DeadlineKind
from iocplan.plan.periods import Recurrence
from iocplan.plan.rows import (
    Deadline,
    Deliverable,
    Need,
    Plan,
    Question,
)
from iocplan.schedule.latest import Latest, sensible_days
from iocplan.schedule.needs import needs_of
from iocplan.schedule.responsible import responsible
from iocplan.schedule.standing import Standing, TaskStanding
from iocplan.schedule.submissions import standing_submission
from iocplan.texts.text import Text


def task_json(plan: Plan, standing: TaskStanding) -> Json:
    """One task as every list of tasks holds it."""
    task = standing.task
    submitted = standing_submission(task)
    period = standing.series.period if standing.series else None
    return {
        "id": task.id,
        "section": task.section,
        "unit": task.unit,
        "lead": task.lead,
        "leads": list(task.leads),
        "responsible": list(responsible(plan, task)),
        "leader": task.leader,
        "officer": task.officer,
        "urgent": task.urgent,
        "added": added_json(task.added) if task.added else None,
        "reassigned": [reassignment_json(entry) for entry in task.reassigned],
        "mode": task.mode,
        "act": task.act,
        **titles(task.title),
        "with": [party.unit or party.text.vi for party in task.coordinating],
        "submit_to": list(task.submit_to),
        "send_to": list(task.send_to),
        "via": task.via,
        "process": standing.process,
        "submitted": submission_json(submitted) if submitted else None,
        "timing": standing.timing,
        "readiness": standing.readiness,
        "due": iso(standing.due),
        "due_is_bound": standing.due_is_bound,
        "target": iso(standing.target),
        "target_is_bound": standing.target_is_bound,
        "behind": standing.behind,
        "days_left": standing.days_left,
        "deadline": deadline_json(_deadline_in_force(standing)),
        "period": period.name if period else None,
        "overdue_periods": standing.series.overdue if standing.series else 0,
        "at": standing.deadline.at if standing.deadline else None,
        "until": iso(standing.until),
        "done": iso(task.done),
        "proof": task.proof,
        "blocked_by": list(standing.blocked_by),
        "waiting_for": standing.waiting_for,
        "deliverables": [_deliverable(item) for item in task.deliverables],
    }


def full_task_json(standing: Standing, shown: TaskStanding) -> Json:
    """One task as ``show`` prints it: everything that the file says of it."""
    task, whole = shown.task, shown.whole
    behind = standing.followers.get(task.id, ())
    sensible = sensible_days(standing, shown)
    return {
        **task_json(standing.plan, shown),
        "contact": task.contact,
        "consult": list(task.consult),
        "purpose": task.purpose.vi if task.purpose else None,
        "first_deadline": deadline_json(whole.deadline),
        "target_rule": deadline_json(task.target),
        "needs": [need_json(need) for need in needs_of(task)],
        "sensible_days": [_latest(name, latest) for name, latest in sensible.items()],
        "followers": [{"id": f.id, "basis": f.basis} for f in behind],
        "references": [{"number": r.number, "date": iso(r.date)} for r in task.references],
        "quantities": [
            {"min": q.min, "max": q.max, "what": q.what.vi, "what_en": q.what.en or None}
            for q in task.quantities
        ],
        "people": list(task.people),
        "questions": [_question(question) for question in task.questions],
        "started": iso(task.started),
        "dropped": iso(task.dropped.on) if task.dropped else None,
        "dropped_because": task.dropped.because if task.dropped else None,
        "moves": [move_json(move) for move in whole.moves],
        "dropped_by_whom": task.dropped.by_whom if task.dropped else None,
        "notes": [note_json(note) for note in task.notes],
        "submissions": [submission_json(entry) for entry in whole.submissions],
        **_periods(shown),
        "corrections": corrections_json(task),
        "done_when": task.done_when,
        "line": task.line,
    }


def _periods(shown: TaskStanding) -> Json:
    """The periods of a task that comes round that are done, and which it has."""
    series = shown.series.series if shown.series else None
    return {
        "periods": [
            {
                "of": entry.of.name,
                "done": iso(entry.done),
                "proof": entry.proof,
                "corrections": corrections_json(entry),
            }
            for entry in shown.whole.periods
        ],
        "first_period": series.first.name if series else None,
        "last_period": series.last.name if series and series.last else None,
    }


def _deadline_in_force(shown: TaskStanding) -> Deadline | None:
    """The deadline that counts; of what comes round the rule, unless a decision set a day."""
    if shown.deadline and shown.deadline.kind is DeadlineKind.RECURRING:
        return shown.whole.deadline
    return shown.deadline


def _latest(name: str, latest: Latest) -> Json:
    return {
        "id": name,
        "day": iso(latest.day),
        "for": latest.follower,
        "needed_by": iso(latest.needed_by),
        "inferred": latest.inferred,
        "is_bound": latest.is_bound,
    }


def titles(title: Text) -> Json:
    """A title in both languages."""
    return {"title": title.vi, "title_en": title.en or None}


def deadline_json(deadline: Deadline | None) -> Json | None:
    """A deadline or target as it is worded, null where there is none."""
    if deadline is None:
        return None
    rule = deadline.recurrence
    ends = deadline.kind in (DeadlineKind.CONTINUOUS, DeadlineKind.RECURRING)
    return {
        "kind": deadline.kind,
        "date": None if rule else iso(deadline.date),
        "event": None if rule else deadline.event,
        "at": deadline.at,
        "period": deadline.period.name if deadline.period else None,
        "days": deadline.days,
        "working": deadline.working,
        "basis": deadline.basis,
        "quote": deadline.quote,
        **_rule(rule),
        "until": (iso(deadline.date) or deadline.event) if ends else None,
    }


def _rule(rule: Recurrence | None) -> Json:
    """How a deadline comes round; all null for one that does not."""
    return {
        "every": rule.every if rule else None,
        "by": rule.day if rule and not rule.is_before else None,
        "before": rule.day if rule and rule.is_before else None,
        "from": iso(rule.start) if rule else None,
    }


def _deliverable(item: Deliverable) -> Json:
    return {
        "id": item.id,
        **titles(item.title),
        "unit": item.unit,
        "done": iso(item.done),
        "proof": item.proof,
        "corrections": corrections_json(item),
    }


def need_json(need: Need) -> Json:
    """What has to come first."""
    return {
        "task": need.task,
        "event": need.event,
        "date_of": need.date_of,
        "basis": need.basis,
        "quote": need.quote,
    }


def _question(question: Question) -> Json:
    return {
        "id": question.id,
        "text": question.text.vi,
        "text_en": question.text.en or None,
        "assumed": question.assumed.vi,
        "assumed_en": question.assumed.en or None,
        "answer": question.answer,
        "answered": answered_json(question.answered) if question.answered else None,
    }
