"""``iocplan help``: a few lines on what people get wrong, in both languages, and all of it true."""

import os
import re
import shlex
import shutil
import subprocess
from datetime import date

import pytest

from iocplan.cli.help_topics import page
from iocplan.query.states import STATES, state_label
from iocplan.query.typed_days import not_before, parse_day
from iocplan.texts.topics import TOPICS
from languages import english_in, vietnamese_in
from running import run, write_notice

ENVIRONMENT = dict(os.environ)
PAGES = [(topic, lang) for topic in TOPICS for lang in ("vi", "en")]


def test_the_topics_are_listed_with_what_they_are_about():
    assert run("help").lines[1] == "  days              how to type a day"
    assert run("help", "--lang", "vi").lines == [
        "Chủ đề:",
        "  ngày        gõ ngày thế nào",
        "  hạn         hạn cuối là ngày nào, ai gia hạn",
        "  tình trạng  quá hạn, đã trình, chờ …",
        "  làm chung   nhiều người cùng ghi một sổ",
        "",
        "Xem: iocplan help hạn; một lệnh: iocplan check --help",
    ]


@pytest.mark.parametrize(
    ("words", "heading"),
    [
        (["days"], "Days"),
        (["day"], "Days"),
        (["ngày"], "Days"),
        (["Deadline"], "Deadlines"),
        (["han"], "Deadlines"),
        (["tình", "trạng"], "States"),
        (["tinh-trang"], "States"),
        (["working", "together"], "Working together"),
        (["lam chung"], "Working together"),
    ],
)
def test_a_topic_is_named_in_either_language(words, heading):
    assert run("help", *words).lines[0] == heading


@pytest.mark.parametrize(("topic", "lang"), PAGES)
def test_a_topic_is_a_screen_in_one_language(topic, lang):
    shown = run("help", topic, "--lang", lang, width=80)
    assert (shown.err, shown.status) == ("", 0)
    assert len(shown.lines) < 24
    assert [line for line in page(topic, lang).splitlines() if len(line) > 80] == []
    prose = re.sub(r"`[^`]*`|\b\w+:( \d\S*)?", " ", page(topic, lang))
    if lang == "vi":
        assert english_in(prose, known=TYPED) == set()
    else:
        assert vietnamese_in(prose, known={"mai", "hôm", "qua"}) == set()


TYPED = {
    "every",
    "month",
    "due",
    "next",
    "by",
    "before",
    "within",
    "today",
    "on",
    "list",
    "state",
    "unit",
}
TYPED |= {"because", "whom", "asks", "until", "done", "commit", "push", "rebase", "proof", "am"}


def test_no_such_topic_is_wrong_usage_and_the_topics_are_named():
    ran = run("help", "xyzzy", "--lang", "vi")
    assert (ran.out, ran.status) == ("", 2)
    assert ran.err.endswith("Gợi ý: Các chủ đề: ngày, hạn, tình trạng, làm chung.\n")


@pytest.mark.parametrize("lang", ["vi", "en"])
def test_help_on_a_command_is_the_help_of_the_command(lang):
    assert run("help", "check", "--lang", lang) == run("check", "--help", "--lang", lang)
    assert run("help", "--lang", lang, "check") == run("check", "--help", "--lang", lang)


def test_every_day_that_is_shown_can_be_typed():
    today = date(2023, 3, 20)
    for lang in ("vi", "en"):
        table = page("days", lang).split("\n\n")[2]
        words = [word for line in table.splitlines() for word in line[4:33].split(", ")]
        assert len(words) > 8
        for word in words:
            assert isinstance(parse_day(word.strip(), today, not_before(today)), date)


def test_every_state_is_named_in_the_words_that_the_option_takes():
    english, vietnamese = (" ".join(page("states", lang).split()) for lang in ("en", "vi"))
    assert [state for state in STATES if not re.search(rf"\b{state}\b", english)] == []
    labels = [state_label(state).vi for state in STATES]
    assert [label for label in labels if label not in vietnamese] == []


@pytest.mark.skipif(shutil.which("git") is None, reason="some of the commands read the history")
@pytest.mark.parametrize(("topic", "lang"), PAGES)
def test_every_command_that_is_shown_works(topic, lang, tmp_path, monkeypatch):
    write_notice(tmp_path)
    monkeypatch.chdir(tmp_path)
    who = ("-c", "user.name=A", "-c", "user.email=a@example.org")
    dates = {"GIT_COMMITTER_DATE": "2023-03-17T08:00+07:00"}
    for command in (["init", "-q"], ["add", "."], ["commit", "-qm", "notice"]):
        subprocess.run(["git", *who, *command], check=True, env={**ENVIRONMENT, **dates})
    for command in commands_in(page(topic, lang)):
        ran = run(*shlex.split(command), now="2023-03-24T08:00")
        assert ran.status == 0, f"{command}\n{ran.err}"


def commands_in(text: str) -> list[str]:
    lines = re.findall(r"^ +iocplan (.*?)(?: {2,}.*)?$", text, re.MULTILINE)
    return lines + re.findall(r"`iocplan ([^`]*)`", text)
