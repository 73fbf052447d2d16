"""The first sheet of a report is the whole message: short, what weighs most first, honest."""

import re
from datetime import date

import pytest
from pages import first_sheet, report, sections, words_of

from builders import by, day, make_plan, make_task
from iocplan.report.asked import Asked
from iocplan.report.first_sheet import on_first_sheet
from iocplan.report.outline import outline
from iocplan.report.page import Cell, PageColumn, PageRow, PageTable, Part
from iocplan.say.sentence import Sentence
from iocplan.say.wording import Wording
from iocplan.schedule.standing import stand
from iocplan.texts import report as texts
from running import on_event, on_task, write_notice

TODAY = ("--today", "2023-03-24")
HELD = on_event("launch", "happened: 2023-08-08")


def page_of(*tasks, today="2023-03-24", lang="en"):
    return outline(Asked(Wording(stand(make_plan(*tasks), day(today)), lang)))


def test_what_is_overdue_stands_above_all_numbers(tmp_path):
    message = first_sheet(report(tmp_path, *TODAY))
    assert message.index('id="overdue"') < message.index('id="questions"')
    assert message.index('id="questions"') < message.index('class="figures"')
    assert "data-count" not in message


def test_at_most_three_open_questions_are_asked_those_of_urgent_tasks_first(tmp_path):
    shown = sections(report(tmp_path, *TODAY))
    assert re.findall(r"\b([AF]\d+):", shown["questions"]) == ["A4", "A2", "A3"]
    assert "And 9 more, in the annex." in shown["questions"]
    assert len(re.findall(r"\b([AF]\d+):", shown["all-questions"])) == 12


def test_nobody_is_asked_what_a_closed_task_left_open(tmp_path):
    notice = write_notice(tmp_path, on_task("1.1", "done: 2023-03-20"))
    assert "A4:" not in sections(report(tmp_path, *TODAY, notice=notice))["all-questions"]


@pytest.mark.parametrize(
    ("lang", "said"),
    [
        ("vi", "việc hoàn thành đúng hạn 1 trong 3 việc đến hạn (33,3 %)"),
        ("en", "done on time 1 of 3 that came due (33.3 %)"),
    ],
)
def test_the_rate_has_its_denominator(tmp_path, lang, said):
    done = (on_task("1.1", "done: 2023-03-20"), on_task("1.2", "done: 2023-03-23"))
    text = report(tmp_path, *TODAY, "--lang", lang, notice=write_notice(tmp_path, *done))
    assert said.replace(" ", "") in words_of(first_sheet(text)).replace(" ", "").replace("\xa0", "")


def test_there_is_no_rate_before_anything_came_due():
    assert "came due" not in " ".join(f.of for f in page_of(make_task()).figures)
    early = page_of(make_task(deadline=by("2023-03-30"), done="2023-03-20"))
    assert "of 1 that came due (100.0\xa0%)" in [f.of for f in early.figures]


def test_the_official_numbers_add_up(tmp_path):
    done = (on_task("1.1", "done: 2023-03-20"), on_task("1.2", "done: 2023-03-23"))
    shown = words_of(first_sheet(report(tmp_path, *TODAY, notice=write_notice(tmp_path, *done))))
    told = re.search(r"(\d+) tasks?\. (\d+) done: (.*?)\. (\d+) open: (.*?)\.", shown)
    every, closed, of_closed, is_open, of_open = told.groups()
    assert (every, closed, is_open) == ("15", "2", "13")
    assert [sum(map(int, re.findall(r"\d+", part))) for part in (of_closed, of_open)] == [2, 13]


def test_nothing_that_was_late_is_green(tmp_path):
    notice = write_notice(tmp_path, on_task("1.1", "done: 2023-03-22"), HELD)
    text = report(tmp_path, "--today", "2023-08-09", notice=notice)
    card = re.search(r'<article id="task-1\.1".*?</article>', text, re.DOTALL)[0]
    assert '<p class="state late">done late</p>' in card
    lane = re.search(r'<div class="lane[^"]*"><span><b>1\.1</b>', text)[0]
    assert "was-late" in lane
    assert 'class="figure done"' not in text


def test_after_the_event_it_is_a_closing_report(tmp_path):
    notice = write_notice(tmp_path, on_task("1.1", "done: 2023-03-22"), HELD)
    text = report(tmp_path, "--today", "2023-08-09", notice=notice)
    shown = sections(first_sheet(text))
    assert "Closing report" in words_of(text)
    assert list(shown) == ["overdue", "open", "done-late", "questions"]
    assert "1.1" in shown["done-late"]
    assert "A9:" not in text, "nobody has to settle how to prepare what is over"


def test_a_curve_of_two_steps_is_no_picture(tmp_path):
    days = ("2023-03-20", "2023-03-21", "2023-03-22")
    edits = [on_task(id_, f"done: {d}") for id_, d in zip(("1.1", "1.2", "2.3"), days, strict=True)]
    two = report(tmp_path, *TODAY, notice=write_notice(tmp_path, *edits[:2]))
    three = report(tmp_path, *TODAY, notice=write_notice(tmp_path, *edits))
    assert 'class="progress"' not in two
    assert "2 of 15 tasks done" in sections(two)["progress"]
    assert 'class="progress"' in three


def test_the_message_of_a_long_plan_stays_as_short_as_a_sheet():
    long = "việc rất dài " * 500
    tasks = [
        make_task(f"1.{n}", deadline=by("2023-03-20"), title=texts.Text(long, long))
        for n in range(1, 60)
    ]
    page = page_of(*tasks)
    (overdue,) = page.message
    assert len(overdue.blocks[0].rows) < 8
    assert max(len(cell.text) for row in overdue.blocks[0].rows for cell in row.cells) <= 110
    left = 59 - len(overdue.blocks[0].rows)
    assert overdue.blocks[1].text == f"And {left} more, in the annex."
    in_full = next(part for part in page.annex if part.id == "all-overdue")
    assert len(in_full.blocks[0].rows) == 59
    assert long.strip() in in_full.blocks[0].rows[0].cells[1].text


def test_a_part_that_fits_is_left_as_it_is():
    words = Wording(stand(make_plan(), date(2023, 3, 24)), "en")
    table = PageTable("T", (PageColumn("A"),), tuple(PageRow((Cell(str(n)),)) for n in range(4)))
    part = Part("x", "T", 4, (table, Sentence("note")))
    assert on_first_sheet(words, part, 10, texts.MORE) == part
    cut = on_first_sheet(words, part, 3, texts.MORE)
    assert [len(cut.blocks[0].rows), cut.blocks[1].text] == [2, "And 2 more, in the annex."]
    assert len(on_first_sheet(words, part, 0, texts.MORE).blocks[0].rows) == 1
