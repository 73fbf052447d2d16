"""A cache that somebody else has written, or something has damaged, is not believed."""

import os
from pathlib import Path

import pytest
from mutations import mutated

from iocplan.notice_file.cache import private_file
from running import NOTICE, run

pytestmark = pytest.mark.skipif(not hasattr(os, "getuid"), reason="POSIX modes and owners")

SCREENS = (("list", "--json"), ("show", "1.1"), ("status",), ("due", "--all", "--csv"))


@pytest.fixture
def plan(tmp_path):
    path = tmp_path / "notice.yaml"
    path.write_bytes(NOTICE.read_bytes())
    return path


@pytest.fixture
def kept(tmp_path, monkeypatch, plan):
    """The file in which the plan is kept; it says something that the plan does not."""
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    run("list", "-f", plan)
    (file,) = (tmp_path / "cache").rglob("*.rows")
    forge(file, lambda rows: rows.replace(b"IOC", b"EVIL"))
    return file


def forge(file: Path, change) -> None:
    """Change the rows of a kept plan as its own writer would: the key and checksum hold."""
    key, _, rows = file.read_bytes().split(b"\n", 2)
    rows = change(rows)
    file.write_bytes(b"\n".join([key, private_file.seal(rows), rows]))


def shown(plan: Path) -> str:
    return run("list", "-f", plan, "--lang", "vi").out


@pytest.mark.usefixtures("kept")
def test_what_the_user_alone_can_write_is_believed(plan):
    assert "EVIL" in shown(plan)  # or the tests below would show nothing


@pytest.mark.parametrize("mode", [0o620, 0o602, 0o666, 0o640 | 0o020])
def test_a_file_that_others_can_write_to_is_not(mode, plan, kept):
    kept.chmod(mode)
    assert "EVIL" not in shown(plan)


@pytest.mark.parametrize("mode", [0o720, 0o702, 0o777, 0o1777])
def test_a_folder_that_others_can_write_to_is_neither_believed_nor_written(mode, plan, kept):
    kept.parent.chmod(mode)
    before = kept.read_bytes()
    assert "EVIL" not in shown(plan)
    assert kept.read_bytes() == before


@pytest.mark.skipif(hasattr(os, "getuid") and os.getuid() != 0, reason="only root gives away")
@pytest.mark.parametrize("whose", ["file", "folder"])
def test_what_belongs_to_somebody_else_is_not(whose, plan, kept):
    os.chown(kept if whose == "file" else kept.parent, 4711, 4711)
    assert "EVIL" not in shown(plan)


def test_a_link_to_a_file_elsewhere_is_not(plan, kept, tmp_path):
    elsewhere = kept.rename(tmp_path / "elsewhere.rows")
    kept.symlink_to(elsewhere)
    assert "EVIL" not in shown(plan)
    assert b"EVIL" in elsewhere.read_bytes()
    assert not kept.is_symlink()


def test_a_file_of_two_names_is_not(plan, kept, tmp_path):
    os.link(kept, tmp_path / "other-name")
    assert "EVIL" not in shown(plan)
    assert b"EVIL" in (tmp_path / "other-name").read_bytes()


@pytest.mark.parametrize("kind", ["folder", "fifo"])
def test_what_is_no_ordinary_file_is_not_even_opened(kind, plan, kept):
    kept.unlink()
    kept.mkdir() if kind == "folder" else os.mkfifo(kept)
    args = ("list", "-f", plan, "--lang", "vi")
    assert run(*args) == run(*args, "--no-cache")


def test_the_rows_of_another_plan_are_not(plan, kept, tmp_path):
    other = tmp_path / "other.yaml"
    other.write_text(plan.read_text(encoding="utf-8") + "# other\n", encoding="utf-8")
    run("list", "-f", other)
    (theirs,) = {*kept.parent.glob("*.rows")} - {kept}
    theirs.write_bytes(kept.read_bytes())
    assert "EVIL" not in run("list", "-f", other).out


def test_damage_anywhere_is_mended_without_a_word(plan, kept, rng, how_many, tried):
    whole = kept.read_bytes()
    expected = {args: run(*args, "-f", plan, "--no-cache") for args in SCREENS}
    number = how_many(60, 4000)
    for _ in range(number):
        damaged = mutated(rng, [whole])
        if damaged == whole:
            continue
        kept.write_bytes(damaged)
        args = rng.choice(SCREENS)
        assert run(*args, "-f", plan) == expected[args]
    tried(f"{number} damaged caches: the same answer as without one, and no word about it")


@pytest.mark.parametrize(
    "row",
    [
        *(b"null", b"[]", b"{}", b"NaN", b"1e999", b"9" * 5000),
        *(b'["x"]', b"[" * 100_000, b"", b"[1,2", b"\xff"),
    ],
)
@pytest.mark.parametrize("line", [3, 4, 9, -1])
def test_a_row_of_the_wrong_kind_is_found_before_any_row_is_used(row, line, plan, kept):
    lines = kept.read_bytes().split(b"\n")
    lines[line] = row
    kept.write_bytes(b"\n".join(lines))
    args = ("show", "1.1", "5.2", "-f", plan)
    assert run(*args) == run(*args, "--no-cache")
