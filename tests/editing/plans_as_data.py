"""Any sound plan as the data of its file, and any facts to record in it."""

from datetime import date
from typing import Any

from hypothesis import strategies as st

from iocplan.notice_file.text_checks import CONTROL

_NASTY = [
    "null",
    "~",
    "no",
    "a: b",
    "# x",
    " a",
    "a ",
    "a\nb",
    "a\nb\n",
    "a\n\n",
    "- x",
    "{a}",
    "'",
    '"',
]
_NASTY += [
    "việc\u0323 e\u0302",
    "🎉",
    "a\u2028b",
    "\\",
    "a\tb",
    "a #b",
    "%x",
    "@",
    "| x",
    "? y",
    "1.10",
    "a, b]",
]
_characters = st.characters(codec="utf-8", exclude_categories=["Cc"]).filter(
    lambda c: not CONTROL.match(c)
)
texts = st.sampled_from(["quy chế làm việc", "Tổ điều hành", *_NASTY]) | st.text(
    _characters, min_size=1, max_size=8
).map(lambda s: s if s.strip() else f"“{s}”")
days = st.dates(date(1900, 1, 1)).map(str)
notes = st.fixed_dictionaries({"on": days, "text": texts})
moves = st.fixed_dictionaries({"date": days, "on": days, "because": texts})


def _shuffled(fields: dict[str, Any], optional: dict[str, Any]) -> Any:
    drawn = st.fixed_dictionaries(fields, optional=optional)
    orders = st.permutations([*fields, *optional])
    return st.builds(lambda d, order: {k: d[k] for k in order if k in d}, drawn, orders)


deliverables = st.lists(
    _shuffled({"title": texts}, {"title_en": texts, "done": days, "proof": texts}), max_size=3
).map(lambda items: [{"id": "abc"[i], **item} for i, item in enumerate(items)])

_events = _shuffled(
    {"title": texts},
    {
        "title_en": texts,
        "bound": st.builds(lambda d, q: {"before": d, "quote": q}, days, texts),
        "moves": st.lists(moves, max_size=2),
        "happened": days,
    },
)
_TASK = {"title": texts, "id": st.just("")}
_OF_TASK = {
    "title_en": texts,
    "with": st.lists(st.just("office") | st.builds(lambda t: {"text": t}, texts), max_size=2),
    "due": st.builds(lambda d, q: {"by": d, "quote": q}, days, texts),
    "deliverables": deliverables,
    "references": st.lists(st.builds(lambda n: {"number": n}, texts), max_size=2),
    "started": days,
    "done": days,
    "dropped": st.fixed_dictionaries({"on": days, "because": texts}),
    "proof": texts,
    "notes": st.lists(notes, max_size=2),
    "moves": st.lists(moves, max_size=2),
}
_tasks = _shuffled(_TASK, _OF_TASK)
_sections = st.lists(st.lists(_tasks, min_size=1, max_size=3), min_size=1, max_size=2)


@st.composite
def plans(draw: Any) -> dict[str, Any]:
    events = draw(st.lists(_events, max_size=2))
    sections = draw(_sections)
    for s, tasks in enumerate(sections, 1):
        for t, task in enumerate(tasks, 1):
            task["id"] = f"{s}.{t}"
    data: dict[str, Any] = {
        "plan": "test",
        "notice": {"kind": "thong-bao"},
        "units": {"office": {"name": "Văn phòng"}},
        "events": {f"e-{'ab'[i]}": event for i, event in enumerate(events)},
        "sections": [
            {"number": str(n), "unit": "office", "mode": "assign", "tasks": tasks}
            for n, tasks in enumerate(sections, 1)
        ],
    }
    order = draw(st.permutations(list(data)))
    return {key: data[key] for key in order}
