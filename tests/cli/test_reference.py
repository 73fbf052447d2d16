"""Pages and files made from the program are current; IOCPLAN_UPDATE=1 makes them anew."""

import json
import os
from pathlib import Path

import pytest

from iocplan.notice.describe import keys_of, models
from iocplan.notice.schema import notice_schema
from reference import advice_page, commands_page, format_page

ROOT = Path(__file__).parents[2]
MADE = {
    "docs/format.md": format_page,
    "docs/commands.md": commands_page,
    "docs/advice.md": advice_page,
    "schema/notice.schema.json": lambda: (
        json.dumps(notice_schema(), ensure_ascii=False, indent=2) + "\n"
    ),
}


@pytest.mark.parametrize("name", MADE)
def test_what_is_made_from_the_program_is_current(name):
    path, made = ROOT / name, MADE[name]()
    if os.environ.get("IOCPLAN_UPDATE"):
        path.write_text(made, encoding="utf-8", newline="\n")
    assert path.read_text(encoding="utf-8") == made


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
