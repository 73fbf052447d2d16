"""One text in both languages, and sentences made of it and of facts.

A ``Text`` cannot be made without both languages. Its templates take named facts:

- ``{n:# day|# days}`` takes the first form for 1 and the second for any other number; of three
  forms the first is for 0;
- a date is written in full, ``{d:short}`` without its year, ``{d:week}`` with the weekday;
- a ``Text`` or a sentence among the facts is said in the same language, a list of them in a row.
"""

from collections.abc import Mapping
from datetime import date
from typing import Any, Literal

from iocplan.record import Record
from iocplan.texts import dates

Lang = Literal["vi", "en"]
LANGS: tuple[Lang, ...] = ("vi", "en")


class Text(Record):
    """The same words in Vietnamese and English; data without English is said in Vietnamese."""

    vi: str
    en: str

    def say(self, lang: Lang) -> str:
        """The words in one language, as they are written."""
        return (self.en or self.vi) if lang == "en" else self.vi

    def __call__(self, **facts: Any) -> "Said":
        """Make a sentence of this template and some facts."""
        return Said(self, facts)


class Said(Record):
    """A template with its facts: a sentence that can still be said in either language."""

    text: Text
    facts: Mapping[str, Any]

    def say(self, lang: Lang) -> str:
        """The sentence in one language."""
        facts = {name: _Fact(value, lang) for name, value in self.facts.items()}
        return self.text.say(lang).format_map(facts)


class _Fact:
    """A fact in one language, as a template takes it."""

    def __init__(self, value: Any, lang: Lang) -> None:
        self._value = value
        self._lang = lang

    def __format__(self, spec: str) -> str:
        return _said(self._value, spec, self._lang)


def _said(value: Any, spec: str, lang: Lang) -> str:
    if isinstance(value, Text | Said):
        return value.say(lang)
    if isinstance(value, list):
        return ", ".join(_said(item, spec, lang) for item in value)
    if isinstance(value, date):
        return dates.FORMS[spec or "full"](value, lang)
    if isinstance(value, int) and "|" in spec:
        *none, one, many = spec.split("|")
        form = none[0] if none and value == 0 else one if value == 1 else many
        return form.replace("#", str(value))
    return str(value)


def verbatim(text: str) -> Text:
    """Data (a name, a quotation) as a text that is the same in both languages."""
    return Text(text, "")
