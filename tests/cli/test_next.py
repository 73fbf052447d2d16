"""``iocplan next``: what can be done now, what waits, and for what."""

import situations
from running import NOTICE, on_task, run, write_notice


def lines(*args: object) -> list[str]:
    return run("next", *map(str, args), "--color", "never", width=80).lines


def test_what_can_be_done_comes_first_and_the_nearest_day_first():
    found = run("next", "--ids", "-f", NOTICE).lines
    assert found[:4] == ["1.1", "1.2", "2.3", "3.1"]
    assert found[-3:] == ["5.2", "1.3", "2.2"]
    assert len(found) == 15


def test_what_waits_says_for_what():
    shown = lines("-f", NOTICE)
    at = {line[2:5]: number for number, line in enumerate(shown) if line[2:3].isdigit()}
    assert shown[at["2.2"] + 1].strip() == "waits for 1.2"
    assert shown[at["1.3"] + 1].strip() == "waits for the team's setup"
    assert shown[at["5.2"] + 1].strip() == "waits for a date for the launch"


def test_an_inferred_need_does_not_make_a_task_wait():
    shown = lines("-f", NOTICE)
    assert shown[0].startswith("CAN BE DONE NOW (12)")
    assert shown[1].startswith("! 1.1")
    assert shown[2].strip() == "~ better after 4.1.a"


def test_a_done_task_frees_what_waited_for_it(tmp_path):
    file = write_notice(tmp_path, on_task("1.2", "done: 2023-03-20"))
    ready = run("next", "--ids", "--state", "ready", "-f", file, "--today", "2023-03-21").lines
    assert "2.2" in ready


def test_a_fixed_launch_frees_what_waited_for_its_date(tmp_path):
    file = write_notice(tmp_path, *situations.TENTATIVE)
    waiting = run("next", "--ids", "--state", "waiting", "-f", file).lines
    assert waiting == ["1.3"]


def test_sorting_is_left_to_the_person():
    assert run("next", "--ids", "--sort", "id", "-f", NOTICE).lines[:4] == [
        "1.1",
        "1.2",
        "1.3",
        "2.1",
    ]
