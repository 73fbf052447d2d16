import json
from pathlib import Path

import pytest

from iocplan.notice_file.load import load_plan
from running import NOTICE, run

NOON = "2023-03-24T12:00"
ANSWER = ("answer", "A4", "Khi đã trình", "--by-whom", "Chủ tịch")
UNNAMED = '{text: "Ai dự?", assumed: "Cả hai."}'


def said(*args: str, lang: str = "en", now: str = NOON, status: int = 0) -> str:
    ran = run(*args, "--lang", lang, now=now)
    assert ran.status == status, ran
    return ran.out or ran.err


@pytest.mark.parametrize(
    ("lang", "told", "back"),
    [
        (
            "en",
            "Answer to A4 recorded: “Khi đã trình”\n",
            "The answer to A4 is taken back.\n",
        ),
        ("vi", "Đã ghi ý kiến về A4: “Khi đã trình”\n", "Đã hủy ý kiến về A4.\n"),
    ],
)
def test_a_question_is_answered_and_open_again(
    notice: Path, lang: str, told: str, back: str
) -> None:
    assert said(*ANSWER, lang=lang) == told
    assert (
        '            answer: "Khi đã trình"\n'
        '            answered: {on: 2023-03-24, by_whom: "Chủ tịch"}\n'
    ) in notice.read_text(encoding="utf-8")
    assert said("answer", "a4", "--undo", lang=lang) == back
    assert notice.read_bytes() == NOTICE.read_bytes()


@pytest.mark.usefixtures("notice")
def test_it_is_no_question_to_settle_any_more_and_stands_with_its_task_and_in_the_log() -> None:
    before = said("report", "-o", "-", "--format", "md")
    assert "A4" in before
    said(*ANSWER)
    shown = said("show", "1.1")
    assert "Answered     A4: Is 1.1 done when" in shown
    assert "“Khi đã trình”, on 24 Mar 2023 (Chủ tịch)" in shown
    assert "To settle" not in shown
    assert "A4 answered: “Khi đã trình” (Chủ tịch)" in said("log", "1.1")
    page = said("report", "-o", "-", "--format", "md")
    assert "A4: Is 1.1 done" not in page.partition("### 1.1")[0]
    assert "A4 answered: “Khi đã trình” (Chủ tịch)" in page
    told = said("diff", str(NOTICE))
    assert "1 answered." in told
    assert "A4 answered: “Khi đã trình” (Chủ tịch)" in told
    task = json.loads(said("show", "1.1", "--json"))["task"]
    assert task["questions"][0]["answered"] == {"on": "2023-03-24", "by_whom": "Chủ tịch"}
    found = json.loads(run("validate", "--strict", "--json", "notice.yaml", now=NOON).out)
    assert not any("A4" in problem["message"] for problem in found["problems"])


def test_a_question_on_the_whole_notice_stands_in_the_log_without_a_task(notice: Path) -> None:
    ids = question_ids(notice)
    said("answer", ids[0], "Đã gửi", "--on", "23/3")
    assert f"{ids[0]} answered: “Đã gửi”" in said("log")
    assert f"{ids[0]} answered" in said("diff", str(NOTICE))
    said("answer", ids[0], "--undo")
    assert notice.read_bytes() == NOTICE.read_bytes()


def question_ids(notice: Path) -> list[str]:
    return [q.id or "" for q in load_plan(notice).notice.questions]


def test_one_without_an_id_is_named_by_its_task(notice: Path) -> None:
    text = notice.read_text(encoding="utf-8")
    start = '      - id: "2.1"\n'
    text = text.replace(start, f"{start}        questions: [{UNNAMED}]\n")
    notice.write_text(text, encoding="utf-8", newline="")
    before = notice.read_bytes()
    assert said("answer", "2.1", "Cả ba").startswith("Answer to 2.1 recorded")
    assert "the question answered: “Cả ba”" in said("log", "2.1")
    assert "2.1 is answered already" in said("answer", "2.1", "x", status=1)
    said("answer", "2.1", "--undo")
    assert notice.read_bytes() == before


def test_of_several_each_needs_an_id(notice: Path) -> None:
    text = notice.read_text(encoding="utf-8")
    start = '      - id: "2.1"\n'
    text = text.replace(start, f"{start}        questions: [{UNNAMED}, {UNNAMED}]\n")
    notice.write_text(text, encoding="utf-8", newline="")
    told = said("answer", "2.1", "x", status=4)
    assert "Task 2.1 has 2 questions" in told
    assert "iocplan edit 2.1" in told


REFUSED: list[tuple[tuple[str, ...], int, str]] = [
    (("answer", "A4"), 2, "The answer is missing"),
    (("answer", "A4", " "), 2, "TEXT is empty"),
    (("answer", "A4", "x", "--by-whom", ""), 2, "--by-whom is empty"),
    (("answer", "A99", "x"), 4, "There is no question A99"),
    (("answer", "1.9", "x"), 4, "There is no question 1.9"),
    (("answer", "A4", "x", "--on", "25/3"), 1, "in the future"),
    (("answer", "A4", "--undo"), 1, "A4 is not answered"),
    (("answer", "A4", "x", "--undo"), 2, "--undo excludes TEXT"),
]


@pytest.mark.parametrize(("args", "status", "reason"), REFUSED)
def test_a_refusal_gives_its_reason_and_writes_nothing(
    notice: Path, args: tuple[str, ...], status: int, reason: str
) -> None:
    before = notice.read_bytes()
    assert reason in said(*args, status=status)
    assert notice.read_bytes() == before


def test_what_goes_without_undo_has_its_vietnamese_name(notice: Path):
    refused = run("answer", "A4", "x", "--undo", "--lang", "vi", "-f", notice)
    assert "NỘI DUNG không đi cùng --undo" in refused.err
