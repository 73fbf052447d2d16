"""JSON: one object, its keys always present; keys are added and never removed."""

from collections.abc import Mapping, Sequence
from datetime import date, timedelta

from iocplan.data.record_json import Json, corrections_json, iso, move_json
from iocplan.data.task_json import deadline_json, full_task_json, need_json, task_json, titles
from iocplan.plan.rows import Section
from iocplan.schedule.calls import Call, calls
from iocplan.schedule.counts import Counts, count, count_responsible, count_sections
from iocplan.schedule.event_standing import EventStanding
from iocplan.schedule.follow_up import without_word
from iocplan.schedule.standing import Standing, TaskStanding
from iocplan.schedule.submissions import lies_with, standing_submission
from iocplan.schedule.supposed import Effects, effects

SCHEMA = 1
_CENTURY = 36525


def tasks_json(
    standing: Standing, tasks: Sequence[TaskStanding], what_if: date | None = None
) -> Json:
    """What ``list``, ``due`` and ``next`` print; ``what_if`` is a supposed launch day."""
    rows = [task_json(standing.plan, task) for task in tasks]
    return {**head("tasks", standing, what_if), "undated": undated(standing), "tasks": rows}


def undated(standing: Standing) -> int:
    """How many open tasks have no day."""
    today, days = standing.today.toordinal(), standing.days
    return sum(1 for i, o in enumerate(days.is_open) if o and not days.day_on(i, today))


def shown_json(
    standing: Standing,
    tasks: Sequence[TaskStanding],
    what_if: date | None = None,
    events: Sequence[EventStanding] = (),
) -> Json:
    """What ``show`` prints: one task in full, or several under ``tasks``, and events."""
    rows = [full_task_json(standing, task) for task in tasks]
    one = rows[0] if len(rows) == 1 else None
    shown = [full_event(standing, event) for event in events]
    return {**head("task", standing, what_if), "task": one, "tasks": rows, "events": shown}


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
            **counts_json(counts),
        }
        for section, counts in count_sections(standing)
    ]
    late = sorted(
        (t for t in standing.tasks if (t.days_left or 0) < 0), key=lambda t: t.due or date.max
    )
    ahead = [t for t in standing.tasks if t.is_open and t.day and t.day >= standing.today]
    return {
        **head("status", standing, what_if),
        "counts": counts_json(count(standing.tasks)),
        "sections": sections,
        "by_responsible": [
            {"unit": unit, **counts_json(counts)} for unit, counts in count_responsible(standing)
        ],
        "overdue": [task_json(standing.plan, task) for task in late],
        "next": [
            task_json(standing.plan, task)
            for task in sorted(ahead, key=lambda t: t.day or date.max)
        ],
        "behind": [t.task.id for t in standing.tasks if t.behind],
        "no_word": [t.task.id for t in without_word(standing)],
        "calls": [_call(call) for call in calls(standing)],
        "awaiting": [_awaits(t) for t in standing.tasks if t.is_submitted],
        "changes": _changes(effects(before, standing)) if what_if and before else None,
        "events": [_event(id_, event) for id_, event in standing.events.items()],
    }


def _call(call: Call) -> Json:
    """Whom to call, and why: the most pressing reason first."""
    return {
        "to": call.body,
        "through": call.through,
        "reasons": [
            {
                "id": reason.task.task.id,
                "why": reason.why.name.lower(),
                "missing": [item.id for item in reason.point.lacking],
            }
            for reason in call.reasons
        ],
    }


def _awaits(task: TaskStanding) -> Json:
    """A submitted task, and with whom it lies since when."""
    submitted = standing_submission(task.task)
    return {
        "id": task.task.id,
        "with": lies_with(task.task),
        "since": iso(submitted.on) if submitted else None,
    }


def _changes(found: Effects) -> Json:
    """What a supposed day of the launch would change."""
    return {
        "moved": [
            {"id": task.task.id, "before": iso(group.before), "after": iso(group.after)}
            for group in found.moved
            for task in group.tasks
        ],
        "too_late": [task.task.id for task in found.too_late],
        "too_early": [task.task.id for task in found.too_early],
        "days_off": [iso(day) for day in found.days_off],
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
        **head("timeline", standing, what_if),
        "from": iso(first),
        "to": iso(last),
        "days_off": _days_off(standing, first, (last - first).days + 1),
        "events": [_event(id_, event) for id_, event in standing.events.items()],
        "tasks": [
            {**task_json(standing.plan, task), "started": iso(task.task.started)} for task in tasks
        ],
    }


def _days_off(standing: Standing, first: date, span: int) -> list[str] | None:
    works = standing.resolver.work_days.works
    days = (first + timedelta(days=i) for i in range(span))
    return [day.isoformat() for day in days if not works(day)] if span <= _CENTURY else None


def head(kind: str, standing: Standing, what_if: date | None = None) -> Json:
    """What every JSON begins with: what it is, of which plan, on which day."""
    launch = standing.launch
    return {
        "schema": SCHEMA,
        "kind": kind,
        "plan": standing.plan.id,
        "today": standing.today.isoformat(),
        "what_if": iso(what_if),
        "launch": event_day(launch) if launch else None,
    }


def event_day(event: EventStanding) -> Json:
    """When an event is, as far as it is known."""
    return {
        "date": iso(event.date),
        "tentative": event.tentative,
        "bound": iso(event.bound),
        "days_left": event.days_left,
        "happened": iso(event.happened),
        "proof": event.event.proof,
        "postponed": event.postponed,
        "days_beyond_bound": event.days_beyond,
    }


def _event(id_: str, event: EventStanding) -> Json:
    return {"id": id_, **titles(event.event.title), **event_day(event)}


def full_event(standing: Standing, shown: EventStanding) -> Json:
    """An event as ``show`` prints it."""
    event = shown.event
    behind = standing.followers.get(event.id, ())
    return {
        **_event(event.id, shown),
        "bound_rule": deadline_json(event.bound),
        "needs": [need_json(need) for need in event.needs],
        "followers": [{"id": f.id, "basis": f.basis} for f in behind],
        "moves": [move_json(move) for move in event.moves],
        "corrections": corrections_json(event),
    }


def _section_titles(section: Section) -> Json:
    return titles(section.title) if section.title else {"title": None, "title_en": None}


def counts_json(counts: Counts) -> Mapping[str, int]:
    """The official counts."""
    return {
        **counts._asdict(),
        "open_not_stated": counts.open_not_stated,
        "with_deadline": counts.with_deadline,
        "done": counts.done,
    }
