"""Characters that cannot be seen: a search ignores them, ``validate --strict`` points at them."""

import unicodedata

import pytest

from iocplan.query.fold import fold
from iocplan.texts.unseen import seen, unseen
from running import NOTICE, run

UNSEEN = "\u00ad\u200b\u200c\u200d\u200e\u200f\u202a\u202e\u2060\u2066\ufe0f\U000e0061\u034f\u3164"
IN_A_FILE = [c for c in UNSEEN if c != "\ufeff"]


@pytest.mark.parametrize("character", [*UNSEEN, "\ufeff"], ids=ascii)
def test_what_cannot_be_seen_is_nothing_to_a_search(character):
    assert fold(f"Nội{character} vụ{character}") == "noi vu"
    assert seen(f" 1.{character}2{character} ") == "1.2"


@pytest.mark.parametrize("space", "\u00a0\u2003\u202f\u3000", ids=ascii)
def test_every_space_is_a_space_to_it(space):
    assert fold(f"{space}Nội{space}vụ ") == "noi vu"


def test_every_format_character_of_unicode_is_covered():
    others = {"\u0600", "\u0601", "\u0602", "\u0603", "\u0604", "\u0605", "\u06dd", "\u070f"}
    others |= {"\u0890", "\u0891", "\u08e2", "\ufff9", "\ufffa", "\ufffb", "\U000110bd"}
    others |= {"\U000110cd", *map(chr, range(0x13430, 0x13456))}  # these are seen
    for code in range(0x110000):
        character = chr(code)
        if unicodedata.category(character) == "Cf" and character not in others:
            assert seen(f"a{character}b") == "ab", hex(code)


@pytest.mark.parametrize("character", IN_A_FILE, ids=ascii)
def test_tasks_units_and_words_are_found_with_it_and_without(tmp_path, character):
    path = tmp_path / "notice.yaml"
    text = NOTICE.read_text(encoding="utf-8")
    text = text.replace("name: Phòng Nội vụ", f"name: Phòng{character} Nội{character} vụ")
    text = text.replace("title: Tham mưu trình", f"title: Tham{character} mưu trình")
    assert text.count(character) >= 3
    path.write_text(text, encoding="utf-8")
    for unit in ("Phòng Nội vụ", f"Phòng N{character}ội vụ", "phong noi vu"):
        plain = run("list", "--unit", "noi-vu", "--ids", "-f", path).out
        assert run("list", "--unit", unit, "--ids", "-f", path).out == plain != ""
    for words in ("tham muu", f"Tham mưu{character} trình"):
        assert "1.2" in run("list", "--search", words, "--ids", "-f", path).lines
    for id_ in (f"1.2{character}", f"{character}1.2"):
        assert run("show", id_, "-f", path).status == 0
        assert run("check", id_, "--dry-run", "-f", path).status == 0
    assert run("log", f"lau{character}nch", "-f", path).status == 0


def test_advice_points_at_it_wherever_a_name_or_title_has_one(tmp_path):
    path = tmp_path / "notice.yaml"
    text = NOTICE.read_text(encoding="utf-8")
    text = text.replace("name: Phòng Nội vụ", "name: Phòng\u200b Nội vụ")
    text = text.replace("title: Tham mưu trình", "title: Tham\u00ad mưu trình")
    path.write_text(text, encoding="utf-8")
    found = [line for line in run("validate", "--strict", path).lines if "[unseen" in line]
    assert len(found) == 2
    assert found[0].endswith(
        r"“Phòng\u200b Nội vụ” holds what cannot be seen: U+200B (zero width space). "
        "[unseen-character]"
    )
    assert "U+00AD (soft hyphen)" in found[1]
    for line in found:
        number = int(line.split(":")[1])
        assert {"\u200b", "\u00ad"} & set(text.splitlines()[number - 1])


@pytest.mark.parametrize("emoji", ["👨‍👩‍👧", "❤️", "1️⃣", "🏳️‍🌈", "می‌خواهم"])
def test_what_joins_or_chooses_is_left_alone(emoji):
    assert unseen(f"Việc {emoji} gấp") == []


@pytest.mark.parametrize("word", ["Nội\u200dvụ", "a\u200cb", "\u200dx", "Việc\ufe0f", "a\u200fb"])
def test_what_joins_nothing_is_told(word):
    assert len(unseen(word)) == 1


# standard input


@pytest.mark.parametrize("start", ["\ufeff", ""])
@pytest.mark.parametrize("ids", ["1.1\n1.3\n", "1.1\r\n1.3\r\n", "\n1.1 Title\n1.3"])
def test_ids_come_from_powershell_too(tmp_path, start, ids):
    path = tmp_path / "notice.yaml"
    path.write_bytes(NOTICE.read_bytes())
    ran = run("check", "-", "-f", path, stdin=start + ids)
    assert (ran.status, ran.err) == (0, "")
    assert path.read_text(encoding="utf-8").count("done: 2023-03-18") > 1


def test_two_lists_of_ids_one_behind_the_other_have_two_marks(tmp_path):
    path = tmp_path / "notice.yaml"
    path.write_bytes(NOTICE.read_bytes())
    assert run("check", "-", "-f", path, stdin="\ufeff1.1\n\ufeff1.3\n").status == 0
