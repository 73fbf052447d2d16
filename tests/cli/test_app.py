"""What all commands have in common: help, options, files, languages, exit statuses."""

import shlex
from pathlib import Path

import pytest
from typer.testing import CliRunner

from iocplan.cli.app import app
from iocplan.cli.commands import COMMANDS
from iocplan.cli.help import examples_of
from iocplan.version import __version__
from running import NOTICE, run, write_notice

READING = ("status", "list", "due", "next", "show", "validate", "init")
SHIPPED_NOTE = "Showing the sample notice (read-only). Copy it to use it: iocplan init --example\n"


@pytest.fixture(autouse=True)
def _own_environment(monkeypatch, tmp_path):
    for name in ("IOCPLAN_FILE", "IOCPLAN_TODAY", "IOCPLAN_LANG"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("COLUMNS", "80")


def help_of(*args: str) -> str:
    result = CliRunner().invoke(app, [*args, "--help"], env={"COLUMNS": "80"})
    assert result.exit_code == 0
    return result.stdout


# help


@pytest.mark.parametrize("name", COMMANDS)
def test_the_help_of_a_command_shows_its_examples_and_the_common_options(name):
    text = help_of(name)
    examples = examples_of(COMMANDS[name].load())
    assert examples
    assert all(example in text for example in examples)
    for option in ("--file PATH", "--today DATE", "--lang vi|en", "--color auto|always|never"):
        assert option in text


@pytest.mark.parametrize("name", READING)
def test_help_fits_eighty_columns(name):
    assert [line for line in help_of(name).splitlines() if len(line) > 80] == []


def test_the_help_of_the_program_lists_every_command_and_fits_a_terminal():
    text = help_of()
    assert all(f"  {name} " in text and entry.help in text for name, entry in COMMANDS.items())
    assert max(map(len, text.splitlines())) <= 80
    assert "Examples:" in text


@pytest.mark.parametrize("name", COMMANDS)
def test_every_example_is_a_command_line_that_parses(name):
    examples = examples_of(COMMANDS[name].load())
    assert all(name in example for example in examples)
    for example in examples:
        for words in command_lines(example):
            command, *args = words
            app_command(command).make_context(command, args)


def command_lines(example: str) -> list[list[str]]:
    """The arguments of each ``iocplan`` in a line of shell."""
    parser = shlex.shlex(example, posix=True, punctuation_chars="|>()")
    parser.whitespace_split = True
    found: list[list[str]] = []
    inside = False
    for word in parser:
        if word == "iocplan":
            found.append([])
        inside = word == "iocplan" or (inside and not set(word) <= set("|>();"))
        if inside and word != "iocplan":
            found[-1].append(word)
    return [words for words in found if words]


def app_command(name: str):
    from typer.main import get_command

    command = get_command(app).get_command(None, name)  # type: ignore[attr-defined]
    assert command is not None
    return command


def test_short_help_and_version():
    assert run("-h").out == help_of()
    assert run("--version").out == f"iocplan {__version__}\n"
    assert run("-V").out == f"iocplan {__version__}\n"


# commands


def test_without_a_command_it_is_status():
    assert run("-f", NOTICE, width=80).out == run("status", "-f", NOTICE, width=80).out


@pytest.mark.parametrize(
    ("typed", "hint"),
    [("lsit", "'list'"), ("statsu", "'status'"), ("nxt", "'next'"), ("validat", "'validate'")],
)
def test_an_unknown_command_is_answered_with_the_nearest_one(typed, hint):
    ran = run(typed)
    assert (ran.status, ran.out) == (2, "")
    assert f"No such command '{typed}'. Did you mean {hint}?" in ran.err


def test_nothing_is_suggested_where_nothing_is_near():
    ran = run("xyzzy")
    assert ran.status == 2
    assert "Did you mean" not in ran.err


# common options


@pytest.mark.parametrize("name", ["status", "list", "due", "next"])
def test_common_options_stand_before_or_after_the_command(name):
    common = ("--file", NOTICE, "--today", "2023-03-24", "--lang", "vi", "--color", "never")
    assert run(*common, name, width=80) == run(name, *common, width=80)


def test_an_option_after_the_command_wins_over_one_before_it():
    ran = run("--today", "2023-03-24", "list", "-f", NOTICE, "--today", "2023-03-18")
    assert ran.lines[0].split("\t")[2] == "2"


@pytest.mark.parametrize(
    ("today", "left"),
    [("2023-03-19", "1"), ("19/3/2023", "1"), ("19/3", "1"), ("today", "2"), ("+7d", "-5")],
)
def test_today_may_be_written_as_people_write_days(today, left):
    assert run("list", "-f", NOTICE, "--today", today).lines[0].split("\t")[2] == left


@pytest.mark.parametrize("now", ["2023-03-18T09:00", "2022-12-31T09:00", "2026-11-25T09:00"])
def test_today_without_a_year_is_of_the_plans_year(now):
    for how in ({"args": ("--today", "18/3")}, {"args": (), "env": {"IOCPLAN_TODAY": "18/3"}}):
        ran = run("status", "-f", NOTICE, *how["args"], env=how.get("env"), now=now)
        assert "Sat 18 Mar 2023" in ran.lines[0]


def test_the_environment_gives_file_day_and_language():
    env = {
        "IOCPLAN_FILE": str(NOTICE),
        "IOCPLAN_TODAY": "2023-03-24",
        "IOCPLAN_LANG": "vi",
    }
    first = run("list", env=env).lines[0]
    assert first.split("\t")[2] == "-4"
    assert first.split("\t")[5] == "quá hạn 4 ngày"


def test_options_win_over_the_environment():
    env = {"IOCPLAN_FILE": "nowhere", "IOCPLAN_TODAY": "2023-03-24", "IOCPLAN_LANG": "vi"}
    ran = run("list", "-f", NOTICE, "--today", "2023-03-18", "--lang", "en", env=env)
    assert ran.lines[0].split("\t")[5] == "due soon"


@pytest.mark.parametrize(
    ("env", "vietnamese"),
    [
        ({"LANG": "vi_VN.UTF-8"}, True),
        ({"LANG": "vi"}, True),
        ({"LANG": "en_US.UTF-8"}, False),
        ({"LANG": "C.UTF-8"}, False),
        ({"LANG": "de_DE.UTF-8"}, False),
        ({"LANG": "en_US.UTF-8", "LC_ALL": "vi_VN"}, True),
        ({"LANG": "en_US.UTF-8", "LC_MESSAGES": "vi_VN"}, True),
        ({"LANG": "vi_VN", "LC_ALL": "C"}, False),
        ({"LANG": "vi_VN", "LC_ALL": ""}, True),
        ({"LANG": "vi_VN", "IOCPLAN_LANG": "en"}, False),
    ],
)
def test_the_language_is_that_of_the_locale_and_else_english(env, vietnamese):
    first = run("list", "-f", NOTICE, env=env).lines[0]
    assert ("P. QLĐT" in first) == vietnamese


@pytest.mark.parametrize(
    ("args", "env", "coloured"),
    [
        ((), {}, True),
        ((), {"NO_COLOR": "1"}, False),
        ((), {"TERM": "dumb"}, False),
        (("--color", "always"), {"NO_COLOR": "1"}, True),
        (("--color", "always"), {"TERM": "dumb"}, True),
        (("--color", "never"), {}, False),
    ],
)
def test_colour_follows_the_option_and_no_color(args, env, coloured, monkeypatch):
    for name, value in env.items():
        monkeypatch.setenv(name, value)
    ran = run("status", "-f", NOTICE, *args, env=env, width=80)
    assert ("\x1b[" in ran.out) == coloured


def test_a_pipe_has_no_colour_unless_it_is_asked_for():
    assert "\x1b[" not in run("list", "-f", NOTICE).out
    assert "\x1b[" in run("list", "-f", NOTICE, "--color", "always").out


# the file


def test_the_shipped_notice_is_shown_with_one_line_on_standard_error():
    ran = run("status", "--today", "2023-03-18")
    assert (ran.status, ran.err) == (0, SHIPPED_NOTE)
    assert ran.out.startswith("Launch of the IOC")


def test_the_note_on_the_shipped_notice_is_in_the_language_asked_for():
    assert run("list", "--lang", "vi").err.startswith("Đang xem bản mẫu")


@pytest.mark.parametrize("name", ["notice.yaml", "data/notice.yaml"])
@pytest.mark.parametrize("below", [".", "a", "a/b/c"])
def test_a_notice_is_found_in_this_folder_or_above(name, below, tmp_path, monkeypatch):
    (tmp_path / name).parent.mkdir(exist_ok=True)
    write_notice(tmp_path).rename(tmp_path / name)
    (tmp_path / below).mkdir(parents=True, exist_ok=True)
    monkeypatch.chdir(tmp_path / below)
    ran = run("show", "1.1", "--today", "2023-03-18")
    assert (ran.status, ran.err) == (0, "")
    shown = Path(*[".."] * len(Path(below).parts), name)
    assert f"of {shown}\n" in ran.out


@pytest.mark.parametrize(
    ("args", "env"), [(("-f", "gone.yaml"), {}), ((), {"IOCPLAN_FILE": "gone.yaml"})]
)
def test_a_named_file_that_is_missing_is_an_error(args, env):
    ran = run("status", *args, env=env)
    assert (ran.status, ran.out) == (3, "")
    assert ran.err == (
        "iocplan: There is no file gone.yaml.\n  Hint: Look at --file and at IOCPLAN_FILE.\n"
    )


def test_a_broken_file_is_told_with_its_places_and_status_3(tmp_path):
    file = tmp_path / "broken.yaml"
    file.write_text("plan: [\n", encoding="utf-8")
    for command in ("status", "list", "due", "next"):
        ran = run(command, "-f", file)
        assert (ran.status, ran.out) == (3, "")
        assert "broken.yaml:" in ran.err
        assert "Traceback" not in ran.err


# exit statuses


@pytest.mark.parametrize(
    ("args", "status", "said"),
    [
        ("list --json --csv", 2, "Choose only one of --json, --csv."),
        ("due --csv --ids", 2, "Choose only one of --csv, --ids."),
        ("next --json --csv --ids", 2, "Choose only one of --json, --csv, --ids."),
        ("status --short --json", 2, "Choose only one of --short, --json."),
        ("due --before 23/3 --by 24/3", 2, "--before, --by exclude one another."),
        ("due --within 7 --from 20/3", 2, "--within, --from exclude one another."),
        ("due --within -1", 2, "-1 is not in the range"),
        ("due --before soon", 2, "“soon” is not a day.\n  Hint: Write 2023-03-22"),
        ("list --today 31/2", 2, "“31/2” is not a day."),
        ("list --lang fr", 2, "--lang does not take “fr”.\n  Hint: Use one of: vi, en."),
        ("list --color pink", 2, "--color does not take “pink”."),
        ("list --state sleepy", 2, "There is no state “sleepy”.\n  Hint: Use one of: open, todo"),
        ("list --mode order", 2, "Invalid value for '--mode'"),
        ("list --nothing", 2, "No such option: --nothing"),
        ("show", 2, "Missing argument"),
        ("list --unit viettle", 4, "There is no unit “viettle”.\n  Hint: Did you mean “viettel”?"),
        (
            "due --with nobody-at-all",
            4,
            "no unit “nobody-at-all”.\n  Hint: Units: ubnd-tp",
        ),
        ("list --section 6", 4, "There is no section 6.\n  Hint: Sections: 1, 2, 3, 4, 5."),
        ("show 1.4", 4, "There is no task 1.4.\n  Hint: Section 1 has 1.1, 1.2, 1.3."),
        ("show 1.2.z", 4, "There is no task 1.2.z.\n  Hint: Task 1.2 has 1.2.a"),
        ("show 1.1 nine", 4, "There is no task or event “nine”.\n  Hint: Events: launch"),
    ],
)
def test_what_is_wrong_is_said_on_standard_error_with_its_status(args, status, said):
    ran = run(*shlex.split(args), "-f", NOTICE)
    assert (ran.status, ran.out) == (status, "")
    assert said in ran.err
    assert "Traceback" not in ran.err


def test_an_error_speaks_the_language_asked_for():
    ran = run("show", "1.4", "-f", NOTICE, "--lang", "vi")
    assert ran.err == "iocplan: Không có việc 1.4.\n  Gợi ý: Mục 1 có 1.1, 1.2, 1.3.\n"


@pytest.mark.parametrize("name", ["list", "due", "next"])
def test_an_empty_list_is_a_success(name):
    ran = run(name, "-f", NOTICE, "--search", "không có từ này", width=80)
    assert ran.status == 0
    assert "No task matches." in ran.out
