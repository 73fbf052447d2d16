"""Help and usage errors in the person's language, every sentence of them."""

import inspect
import re

import pytest
from typer.main import get_command

from iocplan.cli.app import app
from iocplan.cli.commands import BY_PURPOSE, COMMANDS
from iocplan.texts import help_commands, help_options
from languages import english_in, vietnamese_in
from running import run

PROGRAM = get_command(app)
ALL = {"": PROGRAM, **{name: PROGRAM.get_command(None, name) for name in COMMANDS}}
TYPED = set(COMMANDS) | {
    word
    for command in ALL.values()
    for parameter in command.params
    for word in re.findall(
        r"[a-z]+", " ".join([*getattr(parameter.type, "choices", ()), parameter.metavar or ""])
    )
}
STATES = set(re.findall(r"[a-z]+", next(key for key in help_options.OPTIONS if "not_due" in key)))


def paragraphs(command):
    return [" ".join(p.split()) for p in inspect.cleandoc(command.help).split("\n\n")]


def comments(command):
    return re.findall(r"(?m)^ {2}\S.*?(?: +# | {2,})(\S.*)$", command.epilog)


SENTENCES = {
    "SENTENCES": [
        *(command.help for command in COMMANDS.values()),
        *(p for command in ALL.values() for p in paragraphs(command)),
    ],
    "COMMENTS": [c for command in ALL.values() for c in comments(command)],
    "HEADINGS": ["Usage", "Arguments", "Options", "Examples", *BY_PURPOSE],
}


@pytest.mark.parametrize("kind", SENTENCES)
def test_every_sentence_of_a_command_is_there_in_vietnamese_and_none_that_is_not_said(kind):
    assert getattr(help_commands, kind).keys() == set(SENTENCES[kind])


def test_every_sentence_of_an_option_is_there_in_vietnamese_and_none_that_is_not_said():
    said = {p.help for command in ALL.values() for p in command.params if p.help}
    help_of_help = PROGRAM.get_help_option(PROGRAM.context_class(PROGRAM)).help
    assert help_options.OPTIONS.keys() == said | {help_of_help}


def test_every_word_in_capitals_that_stands_for_a_value_is_there_in_vietnamese():
    metavars = [p.metavar or "" for command in ALL.values() for p in command.params]
    used = {word for metavar in metavars for word in re.findall(r"[A-Z]+", metavar)}
    assert used | {"OPTIONS", "COMMAND", "ARGS", "UNIT"} == help_options.METAVARS.keys()


@pytest.mark.parametrize("name", ALL)
def test_help_in_vietnamese_has_no_english_word(name):
    told, examples = help_of(name, "vi").split("\n  Ví dụ:\n")
    assert english_in(told, known=TYPED | STATES) == set()
    for comment in re.findall(r"(?m) # (.*)$", examples):
        assert english_in(comment) == set()


@pytest.mark.parametrize("name", ALL)
def test_help_in_english_has_no_vietnamese_word(name):
    told, examples = help_of(name, "en").split("\n  Examples:\n")
    assert vietnamese_in(told, known={"giao", "đề", "nghị"}) == set()
    for comment in re.findall(r"(?m) # (.*)$", examples):
        assert vietnamese_in(comment) == set()


@pytest.mark.parametrize("name", ALL)
@pytest.mark.parametrize("lang", ["vi", "en"])
def test_help_fits_eighty_columns(name, lang):
    told = help_of(name, lang).split("\n\n  ")[:-1]
    assert [line for line in "\n".join(told).splitlines() if len(line) > 80] == []


@pytest.mark.parametrize("name", ["", "due", "check"])
@pytest.mark.parametrize(
    ("before", "after", "env"),
    [
        (["--lang", "vi"], [], {}),
        (["--lang=vi"], [], {}),
        ([], ["--lang", "vi"], {}),
        ([], [], {"IOCPLAN_LANG": "vi"}),
        ([], [], {"LANG": "vi_VN.UTF-8"}),
        (["--lang", "en"], ["--lang", "vi"], {"IOCPLAN_LANG": "en"}),
    ],
)
def test_the_language_of_help_is_chosen_as_everything_else(name, before, after, env, monkeypatch):
    monkeypatch.setenv("COLUMNS", "80")
    command = [name] if name else []
    ran = run(*before, *command, "--help", *after, env=env)
    assert (ran.out, ran.status) == (help_of(name, "vi"), 0)
    assert ran.out.startswith("Cách dùng: ")


@pytest.mark.parametrize(
    ("env", "begins"),
    [
        ({}, "Usage: "),
        ({"LANG": "vi_VN.UTF-8"}, "Cách dùng: "),
        ({"IOCPLAN_LANG": "vi"}, "Cách dùng: "),
        ({"IOCPLAN_LANG": "fr", "LANG": "vi_VN.UTF-8"}, "Cách dùng: "),
    ],
)
def test_a_wrong_language_leaves_help_in_that_of_the_environment(env, begins):
    assert run("due", "--help", "--lang", "fr", env=env).out.startswith(begins)


def test_that_the_language_is_wrong_is_said_in_that_of_the_environment():
    assert run("list", "--lang", "fr", env={"LANG": "vi_VN.UTF-8"}).err == (
        "iocplan: --lang không nhận “fr”.\n  Gợi ý: Dùng một trong: vi, en.\n"
    )


def test_a_wrong_colour_is_told_in_the_language_that_the_command_line_asks_for():
    assert run("due", "--color", "blue", "--lang", "vi").err.startswith("iocplan: --color không ")
    assert run("--lang", "vi", "due", "--color", "blue").err.startswith("iocplan: --color không ")


def test_what_stands_behind_two_dashes_chooses_no_language():
    assert run("show", "--nothing", "--", "--lang", "vi").err.startswith("Usage: ")


@pytest.mark.parametrize(
    ("args", "said"),
    [
        (["lsit"], "Không có lệnh 'lsit'. Có phải là 'list'?"),
        (["xyzzy"], "Không có lệnh 'xyzzy'."),
        (["--xyzzy"], "Không có tùy chọn --xyzzy."),
        (
            ["due", "--befor", "x"],
            "Không có tùy chọn --befor (có thể là --before).",
        ),
        (["due", "--o"], "Không có tùy chọn --o (có thể là --officer, --overdue)."),
        (["due", "--overdeu"], "Không có tùy chọn --overdeu (có thể là --overdue)."),
        (["due", "extra", "more"], "Thừa tham số: extra more"),
        (["due", "--json=1"], "Tùy chọn '--json' không nhận giá trị."),
        (["due", "--before"], "Tùy chọn '--before' cần một giá trị."),
        (["due", "--within", "x"], "Giá trị của '--within' không hợp lệ: 'x' không phải là số"),
        (
            ["due", "--within", "-1"],
            "Giá trị của '--within' không hợp lệ: -1 nằm ngoài khoảng x>=0.",
        ),
        (["list", "--mode", "x"], "Giá trị của '--mode' không hợp lệ: 'x' không thuộc: 'assign'"),
        (["show"], "Thiếu tham số 'MÃ...'."),
        (["report"], "Thiếu tùy chọn '--output' / '-o'."),
        (
            ["completion"],
            "Thiếu tham số 'bash|zsh|fish|powershell'. Chọn một trong: bash, zsh, fish,",
        ),
    ],
)
def test_what_is_wrong_with_a_command_line_is_said_in_vietnamese(args, said):
    ran = run("--lang", "vi", *args) if args[0] != "--xyzzy" else run(*args, "--lang", "vi")
    assert (ran.out, ran.status) == ("", 2)
    assert f"Lỗi: {said}" in ran.err
    assert ran.err.endswith("\n")
    before = ran.err.partition("Lỗi: ")[0]
    assert re.fullmatch(r"(Cách dùng: root .*\nXem 'root .*-h'\.\n\n)?", before)


def help_of(name: str, lang: str) -> str:
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("COLUMNS", "80")
        return run(*([name] if name else []), "--help", "--lang", lang).out
