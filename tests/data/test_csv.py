"""CSV that spreadsheets open as it is meant: RFC 4180, and no formula runs."""

import csv
import io
from datetime import date

import pytest

import situations
from iocplan.data.task_csv import COLUMNS, write_csv
from iocplan.schedule.standing import stand
from running import NOTICE, on_task, run, title, write_notice

TITLE = "Trình dự thảo Kế hoạch, Chương trình lễ"


def rows(*args: object) -> list[dict[str, str]]:
    out = run("list", "--csv", *map(str, args), "--today", "2023-03-24").out
    return list(csv.DictReader(io.StringIO(out, newline="")))


def test_there_is_a_header_and_a_row_a_task():
    found = rows("-f", NOTICE)
    assert list(found[0]) == list(COLUMNS)
    assert len(found) == 15


def test_values_are_those_of_the_json(tmp_path):
    first, second, *_ = rows("-f", write_notice(tmp_path, *situations.MARCH))
    assert first["title"] == TITLE
    assert (first["timing"], first["done"], first["proof"]) == ("late", "2023-03-21", "45/TTr-QLĐT")
    assert (second["due"], second["days_left"], second["due_is_bound"]) == (
        "2023-03-22",
        "-2",
        "false",
    )


@pytest.mark.parametrize("value", ["a, b", 'say "no"', "one; two", "Nội vụ"])
def test_text_is_quoted_as_rfc_4180_says(value, tmp_path):
    file = write_notice(tmp_path, title("1.1", TITLE, "'" + value + "'"))
    assert rows("-f", file)[0]["title"] == value


def test_lines_end_as_rfc_4180_says(real_plan):
    stream = io.StringIO(newline="")
    write_csv(real_plan, stand(real_plan, date(2023, 3, 18)).tasks, stream)
    assert stream.getvalue().count("\r\n") == 16
    assert "\n" not in stream.getvalue().replace("\r\n", "")


@pytest.mark.parametrize("formula", ["=1+1", "+84 1234", "-2", "@SUM(A1)", "=HYPERLINK(1)"])
def test_a_formula_is_led_by_an_apostrophe(formula, tmp_path):
    file = write_notice(tmp_path, on_task("1.1", "done: 2023-03-20", f"proof: '{formula}'"))
    assert rows("-f", file)[0]["proof"] == "'" + formula


def test_negative_days_stay_numbers():
    assert rows("-f", NOTICE)[0]["days_left"] == "-4"
