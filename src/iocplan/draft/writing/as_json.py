"""A draft as JSON: names in the document's words, offsets into its folded text."""

from collections.abc import Iterable
from typing import Any

from iocplan.draft.model import Deadline, Doubt, Draft, Task
from iocplan.draft.writing.numbers import task_ids
from iocplan.draft.writing.units import Known, Registry
from iocplan.texts.text import Lang

SCHEMA = 1


def draft_json(draft: Draft, known: Iterable[Known], lang: Lang) -> dict[str, Any]:
    """What ``draft --json`` prints.

    Args:
        draft: what was read.
        known: bodies that have ids already.
        lang: the language of questions and reasons.
    """
    registry = Registry(known)
    rows = [
        _task(task, made, lang) for task, made in zip(draft.tasks, task_ids(draft), strict=True)
    ]
    for task in draft.tasks:
        for name in (*task.leads, *task.partners):
            if name not in task.persons:
                registry.id_of(name)
    questions = [{"task": row["id"], **doubt} for row in rows for doubt in row["doubts"]]
    questions = [{"task": None, **_doubt(d, lang)} for d in draft.doubts] + questions
    return {
        "schema": SCHEMA,
        "kind": "draft",
        "notice": _notice(draft),
        "units": [{"id": unit.id, "name": unit.name} for unit in registry.of_use()],
        "sections": [
            {"section": s.label, "title": s.title or None, "units": list(s.units), "mode": s.mode}
            for s in draft.sections
        ],
        "tasks": rows,
        "questions": questions,
        "left_out": [
            {"quote": left.quote.text, "offset": left.quote.offset, "reason": left.reason}
            for left in draft.left_out
        ],
    }


def _notice(draft: Draft) -> dict[str, Any]:
    head = draft.head
    return {
        "kind": head.kind,
        "number": head.number,
        "issued": head.issued and head.issued.isoformat(),
        "place": head.place,
        "meeting_date": head.meeting_date and head.meeting_date.isoformat(),
        "subject": head.subject,
        "chair": head.chair,
        "signed_by": head.signed_by,
        "attended": list(head.attended),
        "addressees": list(head.addressees),
        "recipients": list(head.recipients),
    }


def _task(task: Task, made: str, lang: Lang) -> dict[str, Any]:
    return {
        "id": made,
        "section": task.section or None,
        "leads": list(task.leads),
        "mode": task.mode,
        "act": task.act,
        "urgent": task.urgent,
        "leader": task.leader,
        "with": list(task.partners),
        "submit_to": list(task.submit_to),
        "send_to": list(task.send_to),
        "via": task.via,
        "consult": list(task.consult),
        "deadline": _deadline(task.deadline),
        "title": task.title,
        "quote": task.quote.text,
        "offset": task.quote.offset,
        "doubts": [_doubt(doubt, lang) for doubt in task.doubts],
    }


def _doubt(doubt: Doubt, lang: Lang) -> dict[str, str]:
    return {
        "rule": doubt.rule,
        "text": doubt.question.say(lang),
        "assumed": doubt.assumed.say(lang),
    }


def _deadline(deadline: Deadline | None) -> dict[str, Any] | None:
    if deadline is None:
        return None
    return {
        "kind": deadline.kind,
        "date": deadline.date and deadline.date.isoformat(),
        "event": deadline.event or deadline.until_event,
        "period": deadline.period,
        "at": deadline.at,
        "days": deadline.days,
        "working": deadline.working,
        "every": deadline.every,
        "by": deadline.by,
        "before": deadline.before,
        "from": deadline.start and deadline.start.isoformat(),
        "until": deadline.until and deadline.until.isoformat(),
        "quote": deadline.quote.text,
        "offset": deadline.quote.offset,
    }
