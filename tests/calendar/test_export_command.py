"""The command: where it writes, what it refuses, what it says."""

import shutil
from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from exporting import parts
from typer.testing import CliRunner

from iocplan.cli.app import app
from iocplan.cli.surroundings import Surroundings

NOTICE = Path(__file__).parents[2] / "data/notice.yaml"

UNDATED = (
    "Without a day, so not in the calendar: 5 tasks (1.3, 2.1, 2.2, 4.4, 5.3). "
    "--todos has them, too."
)


def _now(timezone: str) -> datetime:
    return datetime(2023, 3, 18, 8, tzinfo=ZoneInfo(timezone))


@pytest.fixture
def run(tmp_path, monkeypatch):
    shutil.copy(NOTICE, tmp_path / "notice.yaml")
    monkeypatch.chdir(tmp_path)

    def run(*args, exit_code=0, **env):
        around = Surroundings(env={"IOCPLAN_LANG": "en", **env}, now=_now)
        result = CliRunner().invoke(app, ["export", *args], obj=around)
        assert result.exit_code == exit_code, result.output
        return result

    return run


def edit(old: str, new: str) -> None:
    path = Path("notice.yaml")
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), encoding="utf-8")


def test_a_calendar_is_written_and_what_has_no_day_is_counted(run):
    result = run("-o", "plan.ics")
    assert result.stdout == ""
    assert result.stderr.splitlines() == ["Wrote plan.ics: 11 events.", UNDATED]
    assert len(parts(Path("plan.ics").read_bytes())) == 11


def test_standard_output_gets_the_very_bytes(run):
    run("-o", "plan.ics")
    assert run("-o", "-").stdout_bytes == Path("plan.ics").read_bytes()


def test_a_second_run_leaves_the_file_alone(run):
    run("-o", "plan.ics")
    before = Path("plan.ics").stat()
    assert "plan.ics is unchanged: 11 events." in run("-o", "plan.ics").stderr
    assert Path("plan.ics").stat().st_ino == before.st_ino
    assert [path.name for path in Path().iterdir() if path.name.startswith(".")] == []


def test_changes_are_counted(run):
    run("-o", "plan.ics")
    edit('      - id: "1.1"\n', '      - id: "1.1"\n        done: 2023-03-17\n')
    assert "plan.ics: 11 events (0 added, 1 changed, 0 cancelled)." in run("-o", "plan.ics").stderr


def test_what_filters_leave_out_of_an_earlier_file_is_named(run):
    run("-o", "plan.ics")
    said = run("-o", "plan.ics", "--unit", "qldt").stderr
    assert "plan.ics no longer has 8 tasks that the filters leave out (2.3, 3.1," in said


def test_open_leaves_out_what_is_done(run):
    edit('      - id: "1.1"\n', '      - id: "1.1"\n        done: 2023-03-17\n')
    run("-o", "plan.ics", "--open")
    assert "1.1" not in parts(Path("plan.ics").read_bytes())


def test_to_dos_hold_what_has_no_day_too(run):
    result = run("-o", "todo.ics", "--todos")
    assert result.stderr == "Wrote todo.ics: 15 to-dos.\n"
    assert len(parts(Path("todo.ics").read_bytes())) == 15


def test_every_unit_gets_a_calendar_of_its_own(run):
    run("--per-unit", "out/calendars")
    found = sorted(path.name for path in Path("out/calendars").iterdir())
    assert found == ["noi-vu.ics", "qldt.ics", "van-phong.ics", "vhtttt.ics", "viettel.ics"]
    asked = Path("out/calendars/viettel.ics").read_bytes()
    assert set(parts(asked)) == {"launch", "4.1", "4.2", "4.3"}
    assert b"X-WR-CALNAME:Viettel " in asked


TWO_UNITS = """\
plan: two
notice: {kind: conclusions, meeting_date: 2023-03-15}
units: {home: {name: Home Affairs}, office: {name: Office}}
sections:
  - number: 1
    mode: assign
    tasks:
      - {id: "1.1", title: Report, lead: home, due: {by: 2023-03-20}}
      - {id: "1.2", title: Look after it, lead: office, due: {continuous: true}}
"""


def test_no_unit_gets_a_calendar_without_an_entry(run):
    Path("notice.yaml").write_text(TWO_UNITS, encoding="utf-8")
    run("--per-unit", "out")
    assert [path.name for path in Path("out").iterdir()] == ["home.ics"]
    run("--per-unit", "todo", "--todos")
    assert sorted(path.name for path in Path("todo").iterdir()) == ["home.ics", "office.ics"]


def test_a_person_who_answers_alone_gets_a_calendar_too(run):
    people = "people: {chair: {name: Lê An, role: Phó Chủ tịch, role_en: Vice Chairman}}\n"
    text = TWO_UNITS.replace("sections:", people + "sections:").replace("lead: home", "lead: chair")
    Path("notice.yaml").write_text(text, encoding="utf-8")
    run("--per-unit", "out")
    assert [path.name for path in Path("out").iterdir()] == ["chair.ics"]
    assert "X-WR-CALNAME:Lê An" in Path("out/chair.ics").read_text(encoding="utf-8")


def test_the_folder_of_the_units_calendars_is_alone(run):
    run("--per-unit", "out/calendars")
    assert sorted(path.name for path in Path().iterdir()) == ["notice.yaml", "out"]


def test_a_units_calendar_is_brought_up_to_date_when_it_has_no_task_left(run):
    run("--per-unit", "out")
    text = Path("notice.yaml").read_text(encoding="utf-8")
    changed = text.replace("    unit: vhtttt\n    mode", "    unit: qldt\n    mode")
    assert changed != text
    Path("notice.yaml").write_text(changed, encoding="utf-8")
    assert "vhtttt.ics: 1 event" in run("--per-unit", "out").stderr
    assert "3.1" not in parts(Path("out/vhtttt.ics").read_bytes())


def test_none_of_the_units_calendars_is_written_when_one_must_not_be(run):
    Path("out").mkdir()
    Path("out/viettel.ics").write_text("mine", encoding="utf-8")
    assert "out/viettel.ics is no calendar file" in run("--per-unit", "out", exit_code=1).stderr
    assert [path.name for path in Path("out").iterdir()] == ["viettel.ics"]


def test_a_calendar_keeps_its_language_until_another_one_is_asked_for(run):
    run("-o", "plan.ics", "--lang", "vi")
    assert "is unchanged" in run("-o", "plan.ics", IOCPLAN_LANG="").stderr
    said = run("-o", "plan.ics", "--lang", "en").stderr
    assert "Wrote plan.ics: 11 events (0 added, 11 changed, 0 cancelled)." in said


@pytest.mark.parametrize(
    ("args", "text"),
    [
        ([], "Where shall the calendar go?"),
        (
            ["-o", "a.ics", "--per-unit", "b"],
            "--output, --per-unit and --vdir exclude one another.",
        ),
        (["-o", "a.ics", "--alarm", "0@9"], "--alarm does not take “0@9”."),
        (["-o", "a.ics", "--alarm", "1@24"], "--alarm does not take “1@24”."),
        (["-o", "a.ics", "--alarm", ""], "--alarm does not take “”."),
        (["-o", "a.ics", "--state", "x"], "There is no state “x”."),
    ],
)
def test_wrong_usage_is_refused(run, args, text):
    result = run(*args, exit_code=2)
    assert result.stderr.startswith(f"iocplan: {text}\n")
    assert result.stdout == ""
    assert [path.name for path in Path().iterdir()] == ["notice.yaml"]


def test_an_unknown_unit_is_refused(run):
    run("-o", "plan.ics", "--unit", "nobody", exit_code=4)


@pytest.mark.parametrize("alarm", ["none", "1@9", "3@08:30", "30@0"])
def test_reminders_can_be_set(run, alarm):
    run("-o", "plan.ics", "--alarm", alarm)
    assert bool(parts(Path("plan.ics").read_bytes())["1.1"].parts) == (alarm != "none")


def test_a_file_that_is_not_ours_is_overwritten_only_by_force(run):
    Path("plan.ics").write_bytes(b"BEGIN:VCALENDAR\r\nPRODID:x\r\nEND:VCALENDAR\r\n")
    result = run("-o", "plan.ics", exit_code=1)
    assert result.stderr == (
        "iocplan: plan.ics was written by another program; nothing written.\n"
        "  Hint: Choose another name, or overwrite with --force.\n"
    )
    run("-o", "plan.ics", "--force")
    assert len(parts(Path("plan.ics").read_bytes())) == 11


def test_not_even_force_overwrites_the_plan(run):
    before = Path("notice.yaml").read_bytes()
    assert "cannot be told from its name" in run("-o", "notice.yaml", "--force", exit_code=2).stderr
    assert Path("notice.yaml").read_bytes() == before


@pytest.mark.parametrize("path", ["folder.ics", "missing/plan.ics", "n" * 300 + ".ics"])
def test_what_cannot_be_written_is_said(run, path):
    Path("folder.ics").mkdir()
    result = run("-o", path, exit_code=1)
    assert result.stderr.startswith("iocplan: ")
    assert "Traceback" not in result.stderr


def test_force_reads_an_earlier_export_all_the_same(run):
    run("-o", "plan.ics")
    edit("Trình dự thảo Kế hoạch, Chương trình lễ", "Trình dự thảo")
    run("-o", "plan.ics", "--force", "--lang", "vi")
    assert parts(Path("plan.ics").read_bytes())["1.1"].values["SEQUENCE"] == 1


@pytest.mark.parametrize("name", ["x.xls", "plan", "plan.ics.txt", "plan.docx"])
@pytest.mark.parametrize(("lang", "said"), [("en", "be told from its name"), ("vi", "là tệp gì")])
def test_only_a_calendar_or_a_sheet_is_written_into_a_file(name, lang, said, run):
    assert said in run("-o", name, "--lang", lang, exit_code=2).stderr
    assert not Path(name).exists()
