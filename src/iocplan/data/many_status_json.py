"""JSON of ``status`` over many notices."""

from collections.abc import Sequence
from datetime import date

from iocplan.data.many_json import many_head, task_of
from iocplan.data.plan_json import counts_json, event_day
from iocplan.data.record_json import Json, iso
from iocplan.data.task_json import titles
from iocplan.plan.kinds import Timing
from iocplan.schedule.counted import count_standing
from iocplan.schedule.counts import Counts, added_up, count_responsible
from iocplan.schedule.follow_up import without_word
from iocplan.schedule.next_day import next_day
from iocplan.schedule.standing import Standing


def many_status_json(standings: Sequence[Standing]) -> Json:
    """The counts over all, then each notice under ``notices``; ids of tasks are ``PLAN/1.2``.

    Args:
        standings: at least one.
    """
    counts = [count_standing(standing) for standing in standings]
    pairs = [(standing, task) for standing in standings for task in standing.tasks]
    late = [(s, t) for s, t in pairs if t.timing is Timing.OVERDUE]
    ahead = [(s, t) for s, t in pairs if t.is_open and t.day and t.day >= s.today]
    return {
        **many_head("status", standings),
        "counts": counts_json(added_up(counts)),
        "notices": [_notice(*pair) for pair in zip(standings, counts, strict=True)],
        "sections": [],
        "by_responsible": _by_responsible(standings),
        "overdue": [task_of(*p) for p in sorted(late, key=lambda p: p[1].due or date.max)],
        "next": [task_of(*p) for p in sorted(ahead, key=lambda p: p[1].day or date.max)],
        "behind": [_id(s, t.task.id) for s, t in pairs if t.behind],
        "no_word": [_id(s, t.task.id) for s in standings for t in without_word(s)],
        "changes": None,
        "events": [],
    }


def _id(standing: Standing, id_: str) -> str:
    return f"{standing.plan.id}/{id_}"


def _notice(standing: Standing, counts: Counts) -> Json:
    plan, launch, coming = standing.plan, standing.launch, next_day(standing)
    return {
        "plan": plan.id,
        "number": plan.notice.number,
        **titles(launch.event.title if launch else plan.notice.subject),
        "today": standing.today.isoformat(),
        "launch": event_day(launch) if launch else None,
        "next_day": iso(coming.day) if coming else None,
        "counts": counts_json(counts),
    }


def _by_responsible(standings: Sequence[Standing]) -> list[Json]:
    """The counts of each body over all notices, by the first mention of its id."""
    by_body: dict[str, list[Counts]] = {}
    for standing in standings:
        for body, counts in count_responsible(standing):
            by_body.setdefault(body, []).append(counts)
    return [{"unit": body, **counts_json(added_up(found))} for body, found in by_body.items()]
