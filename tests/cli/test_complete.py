"""Completion: what the shells' scripts are answered, and bash itself where it is there."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from typer.main import get_command

from iocplan.cli.app import app
from iocplan.cli.commands import COMMANDS
from iocplan.cli.complete import complete
from iocplan.cli.surroundings import Surroundings
from running import NOTICE, run, write_notice

SHELLS = Path(__file__).parents[2] / "src/iocplan/cli/shells"


@pytest.fixture
def suggested(capsys):
    """A function from a command line, the cursor at its end, to the suggestions."""

    def ask(line, **env):
        *before, word = line.split(" ")
        around = {"LANG": "C", "IOCPLAN_FILE": str(NOTICE)} | env
        complete(get_command(app), before, Surroundings(env=around | {"_IOCPLAN_WORD": f":{word}"}))
        out, err = capsys.readouterr()
        assert err == ""
        return [tuple(line.split("\t")) for line in out.splitlines()]

    return ask


def names(found):
    return [name for name, *_ in found]


def test_commands_are_suggested_with_their_meaning_and_without_importing_them(suggested):
    assert names(suggested("")) == list(COMMANDS)
    assert suggested("une") == []
    assert suggested("unc") == [("uncheck", COMMANDS["uncheck"].help)]


def test_commands_and_options_are_explained_in_the_language_of_the_run(suggested):
    assert suggested("unc", LANG="vi_VN.UTF-8") == [("uncheck", "Bỏ ghi hoàn thành.")]
    assert suggested("due --overd", IOCPLAN_LANG="vi") == [("--overdue", "Chỉ việc quá hạn.")]


def test_topics_of_help_are_suggested_in_the_language_and_in_english_and_so_are_commands(suggested):
    assert suggested("help tìn", LANG="vi_VN.UTF-8") == [("tình-trạng", "quá hạn, đã trình, chờ …")]
    assert names(suggested("help d"))[:2] == ["days", "deadlines"]
    assert names(suggested("help che")) == ["check"]
    assert suggested("help days ") == []


def test_tasks_are_suggested_with_their_titles(suggested):
    assert suggested("show 1.1") == [("1.1", "Submit the draft launch plan and programme")]
    assert suggested("show 1.1", LANG="vi_VN.UTF-8") == [
        ("1.1", "Trình dự thảo Kế hoạch, Chương trình lễ")
    ]
    assert len(suggested("show ")) == 15


def test_items_come_once_their_task_is_typed(suggested):
    assert names(suggested("check 2.3")) == ["2.3", "2.3.a", "2.3.b", "2.3.c"]
    assert names(suggested("check 2")) == ["2.1", "2.2", "2.3"]
    assert names(suggested("show 2.3")) == ["2.3"]


def test_events_are_suggested_where_they_can_be_meant(suggested):
    assert names(suggested("move la")) == ["launch"]
    assert names(suggested("check l")) == ["launch"]
    assert names(suggested("note l")) == []


def test_what_is_typed_already_is_not_suggested_again(suggested):
    assert names(suggested("show 1.1 1.2 1")) == ["1.3"]


def test_done_tasks_are_suggested_to_be_taken_back_and_open_ones_to_be_checked(suggested, tmp_path):
    path = write_notice(tmp_path)
    assert run("check", "1.1", "-f", path).status == 0
    assert names(suggested("check 1.", IOCPLAN_FILE=str(path))) == ["1.2", "1.3"]
    assert names(suggested("uncheck 1.", IOCPLAN_FILE=str(path))) == ["1.1"]


@pytest.mark.parametrize(
    "line", ["list --unit no", "list -u no", "list --unit=no", "due --with no"]
)
def test_units_are_suggested_with_their_names(suggested, line):
    assert suggested(line) == [("noi-vu", "Home Affairs Division")]


def test_states_sections_choices_and_days_are_suggested(suggested):
    assert suggested("list --state due") == [("due_soon", "due soon")]
    assert names(suggested("list --section ")) == ["1", "2", "3", "4", "5"]
    assert names(suggested("list --mode ")) == ["assign", "request"]
    assert names(suggested("--lang ")) == ["vi", "en"]
    assert names(suggested("due --before t")) == ["today", "tomorrow"]
    assert names(suggested("completion ")) == ["bash", "zsh", "fish", "powershell"]


def test_options_are_suggested_once_and_repeatable_ones_again(suggested):
    assert names(suggested("list --se")) == ["--section", "--search"]
    assert names(suggested("list --section 1 --se")) == ["--section", "--search"]
    assert names(suggested("check --dry")) == ["--dry-run"]
    assert names(suggested("check --dry-run --dry")) == []
    assert names(suggested("--la")) == ["--lang"]


def test_bash_parts_an_option_from_its_value(suggested):
    assert names(suggested("list --unit = no")) == ["noi-vu"]


@pytest.mark.parametrize("line", ["-f ", "list --file x", "validate ", "init ", "list --file="])
def test_files_are_left_to_the_shell(suggested, line):
    assert suggested(line) == [(":files",)]


def test_the_file_named_on_the_line_is_the_one_read(suggested, tmp_path):
    path = tmp_path / "other.yaml"
    path.write_text("units: {only: {name: Một mình}}\n", encoding="utf-8")
    assert suggested(f"list -f {path} --unit ") == [("only", "Một mình")]
    assert suggested(f"-f {path} list --unit ") == [("only", "Một mình")]
    assert suggested(f"list --file={path} --unit ") == [("only", "Một mình")]


@pytest.mark.parametrize(
    "text",
    [
        "",
        "plan: [",
        "\t- x: {",
        "- 1\n- 2\n",
        "sections: 3\nunits: [a]\n",
        "sections: [{tasks: x}]\n",
    ],
)
def test_a_broken_plan_suggests_nothing_and_says_nothing(suggested, tmp_path, text):
    path = tmp_path / "broken.yaml"
    path.write_text(text, encoding="utf-8")
    assert suggested("check ", IOCPLAN_FILE=str(path)) == []
    assert suggested("list --unit ", IOCPLAN_FILE=str(path)) == []


def test_a_plan_that_is_not_there_suggests_nothing(suggested, tmp_path):
    assert suggested("check ", IOCPLAN_FILE=str(tmp_path / "none.yaml")) == []
    assert suggested("check ", IOCPLAN_FILE=str(tmp_path)) == []
    assert suggested("check ", IOCPLAN_LANG="xx") == []


def test_what_is_wrong_elsewhere_in_a_plan_does_not_matter(suggested, tmp_path):
    path = tmp_path / "half.yaml"
    path.write_text("sections: [{tasks: [{id: '1.1', title: A}, 3, {id: '1.2'}]}]\n", "utf-8")
    assert suggested("check ", IOCPLAN_FILE=str(path)) == [("1.1", "A"), ("1.2",)]


def test_a_title_cannot_break_the_line_or_reach_the_terminal(suggested, tmp_path):
    path = tmp_path / "odd.yaml"
    title = "a\u2028b $(touch x) \u202ec"
    path.write_text(f"sections: [{{tasks: [{{id: '1.1', title: '{title}'}}]}}]\n", "utf-8")
    assert suggested("show ", IOCPLAN_FILE=str(path)) == [("1.1", "a b $(touch x) \\u202ec")]


def test_nothing_follows_what_is_unknown_or_complete(suggested):
    assert suggested("no-such-command ") == []
    assert suggested("note 1.1 text ") == []
    assert suggested("list x ") == []


def test_every_option_with_a_value_has_a_form_that_is_known():
    # a new form wants suggestions in cli/complete.py, or stands here as one without
    known = {
        "DAYS@HOUR",
        "ID",
        "ID|EVENT",
        "U",
        "WHO",
        "S",
        "N",
        "DATE",
        "FILE",
        "PATH",
        "PLAN",
        "DIR",
        "DIR|FILE",
        "TEXT",
        "TOPIC",
        "REV|DATE|FILE",
    }
    group = get_command(app)
    for name in COMMANDS:
        for parameter in group.get_command(None, name).params:
            if getattr(parameter, "is_flag", False) or getattr(parameter.type, "choices", None):
                continue
            metavar = (parameter.metavar or "").strip("[].")
            assert metavar in known or metavar.islower(), f"{name} {parameter.name}: {metavar}"


def program(folder):
    path = folder / "iocplan"
    path.write_text(f'#!/bin/sh\nexec "{sys.executable}" -m iocplan "$@"\n')
    path.chmod(0o755)
    return path


@pytest.mark.parametrize("heavy", ["rich pydantic icalendar holidays", "yaml pydantic rich"])
def test_completion_imports_nothing_heavy_and_from_the_cache_no_yaml(heavy, tmp_path):
    code = (
        "import sys; sys.argv = ['iocplan', 'list', '--unit']\n"
        "from iocplan.cli.app import main; main()\n"
        f"print(*{set(heavy.split())} & set(sys.modules), file=sys.stderr)"
    )
    env = {**os.environ, "IOCPLAN_FILE": str(NOTICE), "XDG_CACHE_HOME": str(tmp_path)}
    if "yaml" in heavy:
        subprocess.run([sys.executable, "-m", "iocplan"], env=env, capture_output=True, check=True)
    env["_IOCPLAN_WORD"] = ":noi"
    ran = subprocess.run(
        [sys.executable, "-c", code], env=env, capture_output=True, text=True, check=True
    )
    assert ran.stdout.startswith("noi-vu\t")
    assert ran.stderr.strip() == ""


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish", "powershell"])
def test_the_command_prints_the_script_of_a_shell(shell):
    ran = run("completion", shell)
    assert ran.status == 0
    assert "_IOCPLAN_WORD" in ran.out
    assert f"iocplan completion {shell}" in ran.out


def test_an_unknown_shell_is_refused():
    assert run("completion", "tcsh").status == 2


@pytest.mark.skipif(os.name == "nt" or not shutil.which("bash"), reason="there is no bash")
@pytest.mark.parametrize(
    ("words", "kind", "expected"),
    [
        (["che"], 9, ["check"]),
        (["check", "1."], 37, ["1.1", "1.2", "1.3"]),
        (["list", "--unit", "=", "noi"], 9, ["noi-vu"]),
        (["check", "-f", "/no/such/file", "1"], 9, []),
        (
            ["show", "2."],
            9,
            [
                "2.1          (Hire one or two IT staff for the IOC)",
                "2.2          (Appraise four drafts, submit for approval)",
                "2.3          (Prepare merit awards for two organisations)",
            ],
        ),
    ],
)
def test_bash_completes(tmp_path, words, kind, expected):
    line = " ".join(f"'{word}'" for word in (program(tmp_path), *words))
    script = (
        f"source '{SHELLS}/iocplan.bash'; COMP_WORDS=({line}); COMP_CWORD={len(words)}; "
        f'COMP_TYPE={kind}; COLUMNS=80; _iocplan; printf "%s\\n" "${{COMPREPLY[@]}}"'
    )
    env = {**os.environ, "IOCPLAN_FILE": str(NOTICE), "LC_ALL": "C.UTF-8"}
    ran = subprocess.run(
        ["bash", "--norc", "-c", script], env=env, capture_output=True, text=True, check=False
    )
    assert ran.stderr == ""
    assert ran.stdout.split("\n")[:-1] == (expected or [""])


@pytest.mark.skipif(not shutil.which("fish"), reason="there is no fish")
def test_fish_completes(tmp_path):
    program(tmp_path)
    script = f"source '{SHELLS}/iocplan.fish'; complete -C 'iocplan list --unit=noi'"
    env = {
        **os.environ,
        "PATH": f"{tmp_path}:{os.environ['PATH']}",
        "HOME": str(tmp_path),
        "IOCPLAN_FILE": str(NOTICE),
        "LC_ALL": "C.UTF-8",
    }
    ran = subprocess.run(
        ["fish", "--no-config", "-c", script], env=env, capture_output=True, text=True, check=True
    )
    assert ran.stdout == "--unit=noi-vu\tHome Affairs Division\n"


def test_the_program_has_no_completion_of_typer_beside_its_own():
    assert "--install-completion" not in run("--help").out
