"""Sentences made of a text in both languages and of facts."""

from datetime import date

import pytest

from iocplan.texts.similar import closest, listing
from iocplan.texts.text import Text, verbatim

DAY = date(2023, 2, 8)


def test_a_text_is_said_in_either_language():
    text = Text("quá hạn", "overdue")
    assert (text.say("vi"), text.say("en")) == ("quá hạn", "overdue")


def test_data_without_english_is_said_in_vietnamese():
    assert verbatim("Phòng Nội vụ").say("en") == "Phòng Nội vụ"
    assert Text("Phòng Nội vụ", "").say("en") == "Phòng Nội vụ"


@pytest.mark.parametrize(
    ("n", "said"), [(0, "0 days"), (1, "1 day"), (2, "2 days"), (21, "21 days"), (-1, "-1 days")]
)
def test_a_number_takes_its_first_form_for_one_and_its_second_for_all_else(n, said):
    assert Text("{n} ngày", "{n:# day|# days}")(n=n).say("en") == said
    assert Text("{n} ngày", "{n:# day|# days}")(n=n).say("vi") == f"{n} ngày"


def test_a_choice_of_words_need_not_print_its_number():
    text = Text("{names} chờ", "{names} {n:waits|wait}")
    assert text(names="2.2", n=1).say("en") == "2.2 waits"
    assert text(names="2.2, 3.1", n=2).say("en") == "2.2, 3.1 wait"
    assert text(names="2.2", n=1).say("vi") == "2.2 chờ"


@pytest.mark.parametrize(
    ("form", "vi", "en"),
    [
        ("", "08/02/2023", "8 Feb 2023"),
        (":full", "08/02/2023", "8 Feb 2023"),
        (":short", "08/02", "8 Feb"),
        (":week", "T4 08/02", "Wed 8 Feb"),
        (":weekfull", "T4 08/02/2023", "Wed 8 Feb 2023"),
        (":long", "thứ Tư 08/02/2023", "Wed 8 Feb 2023"),
        (":longshort", "thứ Tư 08/02", "Wed 8 Feb"),
    ],
)
def test_a_day_among_the_facts_is_written_as_the_language_writes_it(form, vi, en):
    said = Text(f"{{d{form}}}", f"{{d{form}}}")(d=DAY)
    assert (said.say("vi"), said.say("en")) == (vi, en)


def test_a_text_or_a_sentence_among_the_facts_is_said_in_the_same_language():
    left = Text("còn {n} ngày", "{n:# day|# days} left")(n=1)
    said = Text("{event}: {left}", "{event}: {left}")(event=Text("Lễ", "Launch"), left=left)
    assert (said.say("vi"), said.say("en")) == ("Lễ: còn 1 ngày", "Launch: 1 day left")


def test_braces_in_data_are_only_data():
    assert Text("“{v}”", "“{v}”")(v="{x} {{y}}").say("vi") == "“{x} {{y}}”"


@pytest.mark.parametrize(
    ("name", "known", "near"),
    [
        ("noi-wu", ["noi-vu", "qldt"], "noi-vu"),
        ("team", ["team-established", "launch"], "team-established"),
        ("team", ["team-established", "team-dissolved"], None),
        ("zzz", ["noi-vu"], None),
        ("", ["noi-vu"], None),
        ("noi-vu", [], None),
    ],
)
def test_a_misspelt_name_is_guessed_where_one_is_near_or_one_alone_begins_so(name, known, near):
    assert closest(name, iter(known)) == near


def test_a_listing_is_cut_after_a_dozen():
    assert listing(map(str, range(12))) == "0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11"
    assert listing(map(str, range(13))).endswith("10, 11 …")
