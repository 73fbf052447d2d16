"""One text in both languages, and sentences made of it and of facts.

A ``Text`` cannot be made without both languages. Its templates take named facts:

- ``{n:# day|# days}`` takes the first form for 1 and the second for any other number; of three
  forms the first is for 0;
- a date is written in full, ``{d:short}`` without its year, ``{d:week}`` with the weekday;
- a ``Text`` or a sentence among the facts is said in the same language, a list of them in a row.
"""

from collections.abc import Mapping
from datetime import date
from string import Formatter
from typing import Any, Literal, NamedTuple

from iocplan.texts import dates

Lang = Literal["vi", "en"]
LANGS: tuple[Lang, ...] = ("vi", "en")


class Text(NamedTuple):
    """The same words in Vietnamese and English; data without English is said in Vietnamese."""

    vi: str
    en: str

    def say(self, lang: Lang) -> str:
        """The words in one language, as they are written."""
        return (self.en or self.vi) if lang == "en" else self.vi

    def __call__(self, **facts: Any) -> "Said":
        """Make a sentence of this template and some facts."""
        return Said(self, facts)


class Said(NamedTuple):
    """A template with its facts: a sentence that can still be said in either language."""

    text: Text
    facts: Mapping[str, Any]

    def say(self, lang: Lang) -> str:
        """The sentence in one language."""
        return _FORMATTERS[lang].vformat(self.text.say(lang), (), self.facts)


class _Facts(Formatter):
    """Fills a template with facts in one language."""

    def __init__(self, lang: Lang) -> None:
        self.lang = lang

    def format_field(self, value: Any, format_spec: str) -> str:
        if isinstance(value, Text | Said):
            return value.say(self.lang)
        if isinstance(value, list):
            return ", ".join(self.format_field(item, format_spec) for item in value)
        if isinstance(value, date):
            return dates.FORMS[format_spec or "full"](value, self.lang)
        if isinstance(value, int) and "|" in format_spec:
            *none, one, many = format_spec.split("|")
            form = none[0] if none and value == 0 else one if value == 1 else many
            return form.replace("#", str(value))
        return str(value)


_FORMATTERS: dict[Lang, _Facts] = {lang: _Facts(lang) for lang in LANGS}


def verbatim(text: str) -> Text:
    """Data (a name, a quotation) as a text that is the same in both languages."""
    return Text(text, "")
