"""The file that a draft begins as: valid for every form, nothing of the text lost, ids by habit."""

from pathlib import Path

import pytest
from forms_read import FORMS, draft_of

from iocplan.draft.writing.as_yaml import draft_yaml
from iocplan.draft.writing.book import open_book
from iocplan.draft.writing.names import short_name, slug
from iocplan.draft.writing.people import Person, person_of
from iocplan.notice_file.load import compile_text
from iocplan.texts.text import Lang


def written(path: Path, lang: Lang = "vi") -> str:
    draft = draft_of(path)
    return draft_yaml(draft, open_book(draft), path.name, lang)


@pytest.mark.parametrize("form", FORMS, ids=lambda path: path.stem)
@pytest.mark.parametrize("lang", ["vi", "en"])
def test_the_draft_of_every_form_is_a_valid_plan(form, lang):
    draft = draft_of(form)
    plan, problems = compile_text(written(form, lang))
    assert [problem.message.say("en") for problem in problems] == []
    assert plan is not None
    assert len(plan.tasks) == len(draft.tasks)
    assert all(len(task.title.vi) <= 42 for task in plan.tasks)


@pytest.mark.parametrize("form", FORMS, ids=lambda path: path.stem)
def test_what_was_no_task_stands_as_a_comment(form):
    text = " ".join(line.strip(" #") for line in written(form).splitlines())
    for left in draft_of(form).left_out:
        assert f"«{left.quote.text}»" in text


@pytest.mark.parametrize(
    ("name", "short"),
    [
        ("Phòng Quản lý đô thị", "P. QLĐT"),
        ("Sở Nông nghiệp và Môi trường", "Sở NN&MT"),
        ("Ủy ban nhân dân các xã, phường", "UBND các xã, phường"),
        ("Sở Tài chính", "Sở Tài chính"),
        ("Văn phòng HĐND-UBND thành phố", "VP HĐND-UBND thành phố"),
        ("Tập đoàn Công nghiệp – Viễn thông Quân đội", "TĐ CN–VTQĐ"),
    ],
)
def test_short_names_follow_the_habits_of_offices(name, short):
    assert short_name(name) == short


def test_ids_are_readable_and_not_long():
    assert slug("Sở Tài chính") == "so-tai-chinh"
    assert slug("Sở Nông nghiệp và Môi trường") == "so-nn-mt"
    assert len(slug("Ủy ban nhân dân các xã, phường có cụm công nghiệp trên địa bàn")) <= 26


def test_a_person_has_a_name_and_an_office_or_only_an_office():
    assert person_of("Ông. Trần Văn Ba - trưởng đoàn") == Person("Trần Văn Ba", "Trưởng đoàn")
    assert person_of("đồng chí Tổ trưởng") == Person("Tổ trưởng")
    assert person_of("Chủ tịch UBND các xã, phường") == Person("Chủ tịch UBND các xã, phường")
