"""What is told on standard error: between words on a terminal, as it is anywhere else."""

from running import run

STATES = ("list", "--state", "treo", "--lang", "vi")


def test_an_error_is_broken_between_words_on_a_terminal():
    lines = run(*STATES, width=60).err.splitlines()
    assert lines[:2] == [
        "iocplan: Không có tình trạng “treo”.",
        "  Gợi ý: Dùng một trong: chưa hoàn thành, chưa thực hiện,",
    ]
    assert all(line.startswith("    ") for line in lines[2:])
    assert max(map(len, lines)) <= 60


def test_an_error_in_a_pipe_has_a_line_for_each_sentence():
    assert len(run(*STATES).err.splitlines()) == 2


def test_what_has_no_room_in_a_line_is_left_whole():
    path = "x" * 70
    assert run("status", "-f", path, width=60).err.splitlines()[0].endswith(f"{path}.")
