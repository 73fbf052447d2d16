from pathlib import Path

import pytest

from iocplan.notice_file.load import load_plan
from running import NOTICE, run

NOON = "2023-03-24T12:00"

CASES = {
    "start": (
        ("start", "2.1", "1.3"),
        "        started: 2023-03-24\n",
        "2.1 started on 24 Mar.\n1.3 started on 24 Mar.\n",
        "Đã ghi 2.1 bắt đầu ngày 24/3.\nĐã ghi 1.3 bắt đầu ngày 24/3.\n",
    ),
    "start on a day": (
        ("start", "2.1", "--on", "16/3"),
        "        started: 2023-03-16\n",
        "2.1 started on 16 Mar.\n",
        "Đã ghi 2.1 bắt đầu ngày 16/3.\n",
    ),
    "drop": (
        ("drop", "3.2", "--because", "thay bằng chương trình của tỉnh", "--by-whom", "Chủ tịch"),
        (
            "        dropped: {on: 2023-03-24, "
            'because: "thay bằng chương trình của tỉnh", by_whom: "Chủ tịch"}\n'
        ),
        "3.2 dropped on 24 Mar.\n",
        "Đã ghi dừng thực hiện 3.2 từ 24/3.\n",
    ),
    "note": (
        ("note", "1.2", "hẹn trình sáng thứ Hai", "--on", "23/3"),
        '        notes:\n          - {on: 2023-03-23, text: "hẹn trình sáng thứ Hai"}\n',
        "Noted on 1.2: “hẹn trình sáng thứ Hai”\n",
        "Đã ghi chú cho 1.2: “hẹn trình sáng thứ Hai”\n",
    ),
}
BACK = {
    "start": (
        "2.1 is no longer recorded as started.\n1.3 is no longer recorded as started.\n",
        "Đã bỏ ghi 2.1 bắt đầu.\nĐã bỏ ghi 1.3 bắt đầu.\n",
    ),
    "start on a day": ("2.1 is no longer recorded as started.\n", "Đã bỏ ghi 2.1 bắt đầu.\n"),
    "drop": ("3.2 is taken up again.\n", "Tiếp tục thực hiện 3.2.\n"),
    "note": (
        "Note taken back from 1.2: “hẹn trình sáng thứ Hai”\n",
        "Đã hủy ghi chú của 1.2: “hẹn trình sáng thứ Hai”\n",
    ),
}


@pytest.mark.parametrize("case", CASES)
@pytest.mark.parametrize("lang", ["en", "vi"])
def test_it_is_written_told_and_taken_back_to_the_byte(notice: Path, case: str, lang: str) -> None:
    args, line, *told = CASES[case]
    ran = run(*args, "--lang", lang, now=NOON)
    assert (ran.out, ran.err, ran.status) == (told[lang == "vi"], "", 0)
    assert line in notice.read_text(encoding="utf-8")
    ids = args[1:2] if "--on" in args or args[0] != "start" else args[1:]
    back = run(args[0], *ids, "--undo", "--lang", lang, now=NOON)
    assert (back.out, back.err, back.status) == (BACK[case][lang == "vi"], "", 0)
    assert notice.read_bytes() == NOTICE.read_bytes()


@pytest.mark.parametrize("case", CASES)
def test_a_dry_run_writes_nothing(notice: Path, case: str) -> None:
    args, line, *_ = CASES[case]
    ran = run(*args, "--dry-run", now=NOON)
    assert "".join(f"+{row}\n" for row in line.splitlines()) in ran.out
    assert "nothing written" in ran.err
    assert notice.read_bytes() == NOTICE.read_bytes()


REFUSED = [
    (("start", "1.1.a"), 1, "1.1.a is none", "1.1.a không phải là việc"),
    (("start", "launch"), 1, "launch is none", "launch không phải là việc"),
    (("start", "1.4"), 4, "There is no task 1.4", "Không có việc 1.4"),
    (("start", "1.1", "--on", "tomorrow"), 1, "in the future", "chưa tới"),
    (("start", "2.1", "--undo"), 1, "2.1 has no start to take back", "2.1 không có ngày bắt đầu"),
    (("start", "1.1", "1.2"), 1, "1.2 was already started on 20 Mar", "1.2 đã bắt đầu từ 20/3"),
    (("start", "2.3"), 1, "2.3 was already done on 22 Mar", "2.3 đã hoàn thành từ 22/3"),
    (("start", "3.2"), 1, "iocplan drop 3.2 --undo", "iocplan drop 3.2 --undo"),
    (("check", "3.2"), 1, "3.2 was dropped on 23 Mar", "3.2 đã dừng thực hiện từ 23/3"),
    (("drop", "3.1"), 2, "--because is missing", "Thiếu lý do"),
    (("drop", "3.1", "--because", " "), 2, "--because is empty", "--because còn để trống"),
    (("drop", "3.1", "--undo"), 1, "3.1 has no drop", "3.1 không có quyết định dừng"),
    (("drop", "3.1", "--because", "x"), 2, "note 3.1 TEXT --proposal", "Chỉ người giao việc"),
    (("drop", "3.1", "--because", "x", "--by-whom", ""), 2, "--by-whom is empty", "còn để trống"),
    (
        ("drop", "2.3", "--because", "x", "--by-whom", "y"),
        1,
        "2.3 was already done",
        "2.3 đã hoàn thành",
    ),
    (("note", "1.2"), 2, "The note's text is missing", "Thiếu nội dung ghi chú"),
    (("note", "1.2", ""), 2, "TEXT is empty", "NỘI DUNG còn để trống"),
    (("note", "1.2", "a\x07"), 2, "control character", "ký tự điều khiển"),
    (("note", "1.2", "--undo"), 1, "1.2 has no note", "1.2 không có ghi chú"),
    (("note", "launch", "x"), 1, "This is for tasks; launch is none", "Chỉ ghi được cho một việc"),
    (("note", "1.2", "x", "--on", "14/3"), 1, "before the meeting", "trước ngày họp"),
]


@pytest.mark.parametrize(("args", "status", "en", "vi"), REFUSED)
@pytest.mark.parametrize("lang", ["en", "vi"])
def test_a_refusal_gives_its_reason_and_writes_nothing(
    notice: Path, args: tuple[str, ...], status: int, en: str, vi: str, lang: str
) -> None:
    run("start", "1.2", "--on", "20/3", now=NOON)
    run("check", "2.3", "--on", "22/3", now=NOON)
    run("drop", "3.2", "--because", "x", "--by-whom", "y", "--on", "23/3", now=NOON)
    before = notice.read_bytes()
    ran = run(*args, "--lang", lang, now=NOON)
    assert (ran.status, ran.out) == (status, "")
    assert {"en": en, "vi": vi}[lang] in ran.err
    assert notice.read_bytes() == before


NOTES = [
    'a "b" \\ c',
    "dòng một\ndòng hai",
    "tab\there",
    "#: - {x}",
    "null",
    "🎉 e\u0323 \u2028",
    "x" * 3000,
]


@pytest.mark.parametrize("text", NOTES)
def test_any_text_is_kept_as_it_was_said_and_undo_takes_the_last_one(
    notice: Path, text: str
) -> None:
    run("note", "1.2", "trước", now=NOON)
    before = notice.read_bytes()
    run("note", "1.2", text, now=NOON)
    task = next(task for task in load_plan(notice).tasks if task.id == "1.2")
    assert [note.text for note in task.notes] == ["trước", text]
    run("note", "1.2", "--undo", now=NOON)
    assert notice.read_bytes() == before


def test_the_last_contact_about_an_overdue_task_is_shown(notice: Path) -> None:
    run("note", "1.2", "hẹn trình sáng thứ Hai", "--on", "23/3", now=NOON)
    for command in (("status",), ("show", "1.2")):
        assert "hẹn trình sáng thứ Hai" in run(*command, now=NOON, width=80).out
    assert notice.is_file()
