"""Which file is meant."""

from pathlib import Path

import pytest

from iocplan.notice_file import which_file
from iocplan.notice_file.load import load_plan
from iocplan.notice_file.which_file import Found, find_file, shipped_notice, template
from iocplan.texts.text import LANGS


def test_a_named_file_is_taken_as_it_is(tmp_path):
    assert find_file("none.yaml", tmp_path) == Found(Path("none.yaml"), shipped=False)


@pytest.mark.parametrize("name", ["notice.yaml", "data/notice.yaml"])
@pytest.mark.parametrize(("below", "prefix"), [("", ""), ("a", ".."), ("a/b", "../..")])
def test_the_file_of_this_folder_or_one_above_is_found(tmp_path, name, below, prefix):
    (tmp_path / name).parent.mkdir(exist_ok=True)
    (tmp_path / name).touch()
    (tmp_path / below).mkdir(parents=True, exist_ok=True)
    expected = Path(prefix) / name
    assert find_file(None, tmp_path / below) == Found(expected, shipped=False)


def test_the_nearest_file_wins_and_in_one_folder_the_plain_name(tmp_path):
    for name in ("notice.yaml", "data/notice.yaml", "a/data/notice.yaml"):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).touch()
    assert find_file("", tmp_path).path == Path("notice.yaml")
    assert find_file(None, tmp_path / "a").path == Path("data/notice.yaml")


def test_a_folder_of_that_name_is_no_file(tmp_path):
    (tmp_path / "notice.yaml").mkdir()
    assert find_file(None, tmp_path).shipped


def test_without_any_the_shipped_notice_serves(tmp_path):
    found = find_file(None, tmp_path)
    assert found == Found(shipped_notice(), shipped=True)
    assert load_plan(found.path).id == "phan-rang-ioc-launch"


def test_in_an_installed_package_the_notice_lies_beside_the_modules(tmp_path, monkeypatch):
    package = tmp_path / "iocplan"
    (package / "notice_file").mkdir(parents=True)
    (package / "notice.yaml").touch()
    monkeypatch.setattr(which_file, "__file__", str(package / "notice_file/which_file.py"))
    assert shipped_notice() == (package / "notice.yaml").resolve()


@pytest.mark.parametrize("lang", LANGS)
def test_a_template_is_a_sound_plan(lang):
    assert load_plan(template(lang)).tasks
    assert load_plan(template(lang, launch=True)).tasks
