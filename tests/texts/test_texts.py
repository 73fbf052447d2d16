"""Every label and message exists in both languages, and says the same in both."""

import importlib
import pkgutil
import unicodedata
from collections.abc import Callable, Iterator
from string import Formatter

import pytest

import iocplan.texts
from iocplan.plan import kinds
from iocplan.texts import dates, labels
from iocplan.texts.text import LANGS, Text

ROOMS = [found.name for found in pkgutil.iter_modules(iocplan.texts.__path__)]


def _texts() -> Iterator[tuple[str, Text]]:
    for room in ROOMS:
        for name, value in vars(importlib.import_module(f"iocplan.texts.{room}")).items():
            if isinstance(value, Text):
                yield f"{room}.{name}", value
            elif isinstance(value, dict):
                for key, item in value.items():
                    if isinstance(item, Text):
                        yield f"{room}.{name}[{key}]", item


TEXTS = dict(_texts())


def those(are_wrong: Callable[[str], bool]) -> list[str]:
    """The texts that are wrong in a language, by their names."""
    return [
        f"{name} ({lang})"
        for name, text in TEXTS.items()
        for lang in LANGS
        if are_wrong(getattr(text, lang))
    ]


def facts(template: str) -> set[str]:
    """The facts that a template prints; ``{n:waits|wait}`` does not print its number."""
    return {
        name
        for _, name, spec, _ in Formatter().parse(template)
        if name is not None and ("|" not in (spec or "") or "#" in spec)
    }


def has_an_unknown_form(template: str) -> bool:
    forms = {spec for _, _, spec, _ in Formatter().parse(template) if spec}
    return any(form not in dates.FORMS and form.count("|") not in (1, 2) for form in forms)


def test_there_are_texts_in_every_room_that_has_sentences():
    assert {"errors", "labels", "problems", "screens"} <= {n.partition(".")[0] for n in TEXTS}
    assert len(TEXTS) > 200


def test_every_text_exists_in_both_languages():
    assert those(lambda words: not words.strip()) == []


def test_no_text_has_two_spaces_in_a_row_or_one_at_its_end():
    assert those(lambda words: "  " in words or words != words.rstrip()) == []


def test_every_text_is_composed_as_keyboards_compose_it():
    assert those(lambda words: not unicodedata.is_normalized("NFC", words)) == []


def test_every_text_tells_the_same_facts_in_both_languages():
    assert [n for n, text in TEXTS.items() if facts(text.vi) != facts(text.en)] == []


def test_every_day_and_number_in_a_text_has_a_form_that_there_is():
    assert those(has_an_unknown_form) == []


@pytest.mark.parametrize(
    ("label", "words"),
    [
        (labels.TIMING, kinds.Timing),
        (labels.PROCESS, kinds.Process),
        (labels.MODE, kinds.Mode),
        (labels.ACT, kinds.Act),
        (labels.BASIS, kinds.Basis),
    ],
    ids=["timing", "process", "mode", "act", "basis"],
)
def test_every_word_of_a_plan_that_a_person_sees_has_its_label_and_there_is_no_other(label, words):
    assert set(label) == set(words)
