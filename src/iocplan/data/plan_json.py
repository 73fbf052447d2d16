"""JSON: one object, its keys always present; keys are added and never removed."""

from collections.abc import Mapping, Sequence
from datetime import date, timedelta
from typing import Any

from iocplan.plan.rows import Deadline, Deliverable, Move, Need, Note, Plan, Question, Section
from iocplan.schedule.counts import Counts, count, count_responsible, count_sections
from iocplan.schedule.follow_up import without_word
from iocplan.schedule.latest import Latest, sensible_days
from iocplan.schedule.needs import followers, needs_of
from iocplan.schedule.responsible import responsible
from iocplan.schedule.standing import EventStanding, Standing, TaskStanding
from iocplan.schedule.supposed import Effects, effects
from iocplan.texts.text import Text

SCHEMA = 1
_CENTURY = 36525

Json = dict[str, Any]


def tasks_json(
    standing: Standing, tasks: Sequence[TaskStanding], what_if: date | None = None
) -> Json:
    """What ``list``, ``due`` and ``next`` print; ``what_if`` is a supposed launch day."""
    today, days = standing.today.toordinal(), standing.days
    undated = sum(1 for i, o in enumerate(days.is_open) if o and not days.day_on(i, today))
    rows = [task_json(standing.plan, task) for task in tasks]
    return {**_head("tasks", standing, what_if), "undated": undated, "tasks": rows}


def shown_json(
    standing: Standing,
    tasks: Sequence[TaskStanding],
    what_if: date | None = None,
    events: Sequence[EventStanding] = (),
) -> Json:
    """What ``show`` prints: one task in full, or several under ``tasks``, and events."""
    rows = [_full(standing, task) for task in tasks]
    one = rows[0] if len(rows) == 1 else None
    shown = [_full_event(standing, event) for event in events]
    return {**_head("task", standing, what_if), "task": one, "tasks": rows, "events": shown}


def status_json(
    standing: Standing, what_if: date | None = None, before: Standing | None = None
) -> Json:
    """What ``status`` prints: the launch, the counts, and the ids that matter.

    Args:
        standing: the plan on a day.
        what_if: the supposed day of the launch, where that is asked.
        before: the plan as it stands by what is recorded, to tell what would change.
    """
    sections = [
        {
            "section": section.number,
            "unit": section.unit,
            **_section_titles(section),
            "mode": section.mode,
            **_counts(counts),
        }
        for section, counts in count_sections(standing)
    ]
    late = sorted(
        (t for t in standing.tasks if (t.days_left or 0) < 0), key=lambda t: t.due or date.max
    )
    ahead = [t for t in standing.tasks if t.is_open and t.day and t.day >= standing.today]
    return {
        **_head("status", standing, what_if),
        "counts": _counts(count(standing.tasks)),
        "sections": sections,
        "by_responsible": [
            {"unit": unit, **_counts(counts)} for unit, counts in count_responsible(standing)
        ],
        "overdue": [task_json(standing.plan, task) for task in late],
        "next": [
            task_json(standing.plan, task)
            for task in sorted(ahead, key=lambda t: t.day or date.max)
        ],
        "behind": [t.task.id for t in standing.tasks if t.behind],
        "no_word": [t.task.id for t in without_word(standing)],
        "changes": _changes(effects(before, standing)) if what_if and before else None,
        "events": [_event(id_, event) for id_, event in standing.events.items()],
    }


def _changes(found: Effects) -> Json:
    """What a supposed day of the launch would change."""
    return {
        "moved": [
            {"id": task.task.id, "before": _iso(group.before), "after": _iso(group.after)}
            for group in found.moved
            for task in group.tasks
        ],
        "too_late": [task.task.id for task in found.too_late],
        "too_early": [task.task.id for task in found.too_early],
        "days_off": [_iso(day) for day in found.days_off],
        "look_again": [item.id for item in found.look_again],
    }


def timeline_json(
    standing: Standing,
    tasks: Sequence[TaskStanding],
    days: tuple[date, date],
    what_if: date | None = None,
) -> Json:
    """What ``timeline`` prints: the first and last day shown, its days off, the tasks.

    The days off are null if the days shown span more than a century.
    """
    first, last = days
    return {
        **_head("timeline", standing, what_if),
        "from": _iso(first),
        "to": _iso(last),
        "days_off": _days_off(standing, first, (last - first).days + 1),
        "events": [_event(id_, event) for id_, event in standing.events.items()],
        "tasks": [
            {**task_json(standing.plan, task), "started": _iso(task.task.started)} for task in tasks
        ],
    }


def _days_off(standing: Standing, first: date, span: int) -> list[str] | None:
    works = standing.resolver.work_days.works
    days = (first + timedelta(days=i) for i in range(span))
    return [day.isoformat() for day in days if not works(day)] if span <= _CENTURY else None


def _head(kind: str, standing: Standing, what_if: date | None) -> Json:
    launch = standing.launch
    return {
        "schema": SCHEMA,
        "kind": kind,
        "plan": standing.plan.id,
        "today": standing.today.isoformat(),
        "what_if": _iso(what_if),
        "launch": _event_day(launch) if launch else None,
    }


def _event_day(event: EventStanding) -> Json:
    return {
        "date": _iso(event.date),
        "tentative": event.tentative,
        "bound": _iso(event.bound),
        "days_left": event.days_left,
        "happened": _iso(event.happened),
        "proof": event.event.proof,
        "postponed": event.postponed,
        "days_beyond_bound": event.days_beyond,
    }


def _event(id_: str, event: EventStanding) -> Json:
    return {"id": id_, **_titles(event.event.title), **_event_day(event)}


def task_json(plan: Plan, standing: TaskStanding) -> Json:
    """One task as every list of tasks holds it."""
    task = standing.task
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
        "mode": task.mode,
        "act": task.act,
        **_titles(task.title),
        "with": [party.unit or party.text.vi for party in task.coordinating],
        "submit_to": list(task.submit_to),
        "send_to": list(task.send_to),
        "via": task.via,
        "process": standing.process,
        "timing": standing.timing,
        "readiness": standing.readiness,
        "due": _iso(standing.due),
        "due_is_bound": standing.due_is_bound,
        "target": _iso(standing.target),
        "target_is_bound": standing.target_is_bound,
        "behind": standing.behind,
        "days_left": standing.days_left,
        "deadline": _deadline(standing.deadline),
        "at": standing.deadline.at if standing.deadline else None,
        "until": _iso(standing.until),
        "done": _iso(task.done),
        "proof": task.proof,
        "blocked_by": list(standing.blocked_by),
        "waiting_for": standing.waiting_for,
        "deliverables": [_deliverable(item) for item in task.deliverables],
    }


def _full(standing: Standing, shown: TaskStanding) -> Json:
    task = shown.task
    behind = followers(standing.plan).get(task.id, ())
    sensible = sensible_days(standing, shown)
    return {
        **task_json(standing.plan, shown),
        "contact": task.contact,
        "consult": list(task.consult),
        "purpose": task.purpose.vi if task.purpose else None,
        "first_deadline": _deadline(task.deadline),
        "target_rule": _deadline(task.target),
        "needs": [_need(need) for need in needs_of(task)],
        "sensible_days": [_latest(name, latest) for name, latest in sensible.items()],
        "followers": [{"id": f.id, "basis": f.basis} for f in behind],
        "references": [{"number": r.number, "date": _iso(r.date)} for r in task.references],
        "quantities": [
            {"min": q.min, "max": q.max, "what": q.what.vi, "what_en": q.what.en or None}
            for q in task.quantities
        ],
        "people": list(task.people),
        "questions": [_question(question) for question in task.questions],
        "started": _iso(task.started),
        "dropped": _iso(task.dropped.on) if task.dropped else None,
        "dropped_because": task.dropped.because if task.dropped else None,
        "moves": [_move(move) for move in task.moves],
        "notes": [_note(note) for note in task.notes],
        "line": task.line,
    }


def _full_event(standing: Standing, shown: EventStanding) -> Json:
    event = shown.event
    behind = followers(standing.plan).get(event.id, ())
    return {
        **_event(event.id, shown),
        "bound_rule": _deadline(event.bound),
        "needs": [_need(need) for need in event.needs],
        "followers": [{"id": f.id, "basis": f.basis} for f in behind],
        "moves": [_move(move) for move in event.moves],
    }


def _latest(name: str, latest: Latest) -> Json:
    return {
        "id": name,
        "day": _iso(latest.day),
        "for": latest.follower,
        "needed_by": _iso(latest.needed_by),
        "inferred": latest.inferred,
        "is_bound": latest.is_bound,
    }


def _section_titles(section: Section) -> Json:
    return _titles(section.title) if section.title else {"title": None, "title_en": None}


def _titles(title: Text) -> Json:
    return {"title": title.vi, "title_en": title.en or None}


def _deadline(deadline: Deadline | None) -> Json | None:
    if deadline is None:
        return None
    return {
        "kind": deadline.kind,
        "date": _iso(deadline.date),
        "event": deadline.event,
        "at": deadline.at,
        "period": deadline.period.name if deadline.period else None,
        "days": deadline.days,
        "working": deadline.working,
        "basis": deadline.basis,
        "quote": deadline.quote,
    }


def _deliverable(item: Deliverable) -> Json:
    return {
        "id": item.id,
        **_titles(item.title),
        "unit": item.unit,
        "done": _iso(item.done),
        "proof": item.proof,
    }


def _need(need: Need) -> Json:
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
    }


def _move(move: Move) -> Json:
    return {
        "date": _iso(move.date),
        "on": _iso(move.on),
        "because": move.because,
        "by_whom": move.by_whom,
        "tentative": move.tentative,
    }


def _note(note: Note) -> Json:
    return {"on": _iso(note.on), "text": note.text}


def _counts(counts: Counts) -> Mapping[str, int]:
    return {
        **counts._asdict(),
        "open_not_stated": counts.open_not_stated,
        "with_deadline": counts.with_deadline,
        "done": counts.done,
    }


def _iso(day: date | None) -> str | None:
    return day.isoformat() if day else None
