"""A plan in which every field that holds words holds the same ones."""

import json
from functools import cache
from pathlib import Path
from typing import Any

import yaml

EVERY_KEY = Path(__file__).parents[2] / "examples" / "valid" / "every-key.yaml"
_WORDS = {
    *("title", "title_en", "name", "name_en", "short", "short_en", "role", "role_en", "place"),
    *("subject", "subject_en", "text", "text_en", "assumed", "assumed_en", "answer", "purpose"),
    *("purpose_en", "quote", "proof", "because", "by_whom", "issuer", "issuer_en", "what"),
    *("what_en",),
    *("aliases", "kind"),
}
_CLOSED = ("notes", "kind")
"""Not words, unlike a notice's kind: one of a few names."""


_RECORDED = ("done", "proof", "corrections", "moves", "started", "needs")
"""What the copies of the task that is done lack."""


def plan_of(words: str) -> str:
    """The text of a plan full of these words; tasks are open, done, dropped and late."""
    data = _filled(_sound(), words)
    data["events"]["launch"]["moves"] = [
        {"date": "2023-04-12", "on": "2023-03-17", "because": words, "by_whom": words}
    ]
    (done,) = data["sections"][0]["tasks"]
    left = {k: v for k, v in done.items() if k not in _RECORDED}
    dropped = left | {"id": "4.3", "dropped": {"on": "2023-03-17", "because": words}}
    late = left | {"id": "4.4", "due": {"by": "2023-03-10", "quote": words}}
    data["sections"][0]["tasks"] += [left | {"id": "4.2"}, dropped, late]
    return json.dumps(data, ensure_ascii=False)


@cache
def _sound() -> dict[str, Any]:
    found: dict[str, Any] = yaml.load(EVERY_KEY.read_bytes(), yaml.BaseLoader)  # noqa: S506
    return found


def _filled(value: Any, words: str, key: str = "") -> Any:
    if isinstance(value, dict):
        return {k: v if (key, k) == _CLOSED else _filled(v, words, k) for k, v in value.items()}
    if isinstance(value, list):
        return [_filled(item, words, key) for item in value]
    return words if key in _WORDS else value
