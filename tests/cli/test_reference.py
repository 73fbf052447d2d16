"""Pages and files made from the program are current; IOCPLAN_UPDATE=1 makes them anew."""

import json
import os
import re
from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest

from iocplan.notice.describe import keys_of, models
from iocplan.notice.schema import notice_schema
from iocplan.texts.file_keys import MEANINGS
from iocplan.texts.help_options import METAVARS
from iocplan.texts.text import Lang
from languages import english_in
from reference import (
    NAMES,
    about,
    advice_page,
    beginning,
    commands_page,
    format_page,
    help_page,
)

ROOT = Path(__file__).parents[2]


def schema(lang: Lang) -> str:
    return json.dumps(notice_schema(lang), ensure_ascii=False, indent=2) + "\n"


MADE = {
    "docs/format.md": partial(format_page, "en"),
    "docs/vi/format.md": partial(format_page, "vi"),
    "docs/commands.md": partial(commands_page, "en"),
    "docs/vi/commands.md": partial(commands_page, "vi"),
    "docs/help.md": partial(help_page, "en"),
    "docs/vi/help.md": partial(help_page, "vi"),
    "docs/advice.md": advice_page,
    "schema/notice.schema.json": partial(schema, "en"),
    "schema/notice.schema.vi.json": partial(schema, "vi"),
}


@pytest.mark.parametrize("name", MADE)
def test_what_is_made_from_the_program_is_current(name):
    path, made = ROOT / name, MADE[name]()
    if os.environ.get("IOCPLAN_UPDATE"):
        path.write_text(made, encoding="utf-8", newline="\n")
    assert path.read_text(encoding="utf-8") == made, (
        f"{name} is behind the program: IOCPLAN_UPDATE=1 pytest tests/cli/test_reference.py"
    )


def test_every_meaning_is_there_in_vietnamese_and_none_that_is_not_said():
    said = {about(model) for model in models()} | set(descriptions(notice_schema()))
    said |= {key.meaning for model in models() for key in keys_of(model)}
    missing = sorted(said - MEANINGS.keys())
    assert missing == [], "write the Vietnamese into src/iocplan/texts/file_keys.py or task_keys.py"
    assert sorted(MEANINGS.keys() - said) == [], "nobody says these any more"


def descriptions(schema: object) -> Iterator[str]:
    """The sentences of a schema that stand at no key: they tell the form of a value."""
    assert isinstance(schema, dict)
    for form in schema["$defs"].values():
        if "properties" not in form and "description" in form:
            yield form["description"]


def test_every_mapping_has_a_heading_and_no_heading_is_left_over():
    assert NAMES.keys() == {model.__name__.removesuffix("Entry") for model in models()}


@pytest.mark.parametrize("page", ["format", "commands", "help"])
def test_both_beginnings_of_a_page_speak_of_the_same(page):
    english, vietnamese = (beginning(page, lang) for lang in ("en", "vi"))
    spoken = re.sub(r"\b[A-Z]{5,}\b", lambda word: METAVARS.get(word[0], word[0]), english)
    assert code_in(vietnamese) == code_in(spoken)
    assert headings_in(vietnamese) == headings_in(english)


def code_in(text: str) -> set[str]:
    return set(re.findall(r"```.*?```|`[^`]+`", text, re.DOTALL))


def headings_in(text: str) -> list[str]:
    return re.findall(r"^#+ |^\|(?=---)|^- ", text, re.MULTILINE)


def test_no_meaning_in_vietnamese_has_an_english_word():
    found = {said: english_in(without_code(said)) for said in MEANINGS.values()}
    assert {said: words for said, words in found.items() if words} == {}


def without_code(text: str) -> str:
    return re.sub(r"``.*?``", " ", text)


def test_every_key_of_the_file_has_a_meaning_that_ends_like_a_sentence():
    keys = {f"{model.__name__}.{key.name}": key for model in models() for key in keys_of(model)}
    assert [name for name, key in keys.items() if not key.meaning.endswith(".")] == []


def test_every_key_has_an_example_but_those_that_hold_whole_parts():
    without = {
        f"{model.__name__}.{key.name}"
        for model in models()
        for key in keys_of(model)
        if key.example is None
    }
    assert without == {"NoticeFile.notice", "NoticeFile.sections", "SectionEntry.tasks"}
