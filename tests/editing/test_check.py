from pathlib import Path

import pytest

from iocplan.notice_file.load import load_plan
from running import NOTICE, on_task, run, write_notice

NOON = "2023-03-24T12:00"


def said(*args: str, lang: str = "en", status: int = 0, now: str = NOON) -> str:
    """What a command says on one stream; the other one stays empty."""
    ran = run(*args, "--lang", lang, now=now)
    assert ran.status == status
    assert not (ran.out and ran.err)
    return ran.out + ran.err


def done_in(notice: Path) -> dict[str, str]:
    tasks = load_plan(notice).tasks
    items = [item for task in tasks for item in (task, *task.deliverables)]
    return {item.id: str(item.done) for item in items if item.done}


@pytest.mark.usefixtures("notice")
@pytest.mark.parametrize(
    ("lang", "lines"),
    [
        (
            "en",
            (
                "1.2 done on 24 Mar, 2 days late.\n"
                "Closes 6 open items with it: 1.2.a, 1.2.b, 1.2.c, 1.2.d, 1.2.e, 1.2.f.\n"
                "Can start now: 2.2.\n"
            ),
        ),
        (
            "vi",
            (
                "Đã ghi 1.2 hoàn thành ngày 24/3, quá hạn 2 ngày.\n"
                "Đồng thời coi 6 phần việc chưa ghi là đã hoàn thành: "
                "1.2.a, 1.2.b, 1.2.c, 1.2.d, 1.2.e, 1.2.f.\n"
                "Có thể bắt đầu: 2.2.\n"
            ),
        ),
    ],
)
def test_a_check_says_how_late_it_was_what_it_leaves_open_and_what_can_start(
    lang: str, lines: str
) -> None:
    assert said("check", "1.2", lang=lang) == lines


@pytest.mark.usefixtures("notice")
@pytest.mark.parametrize(
    ("on", "lang", "how"),
    [
        ("22/3", "en", "1.2 done on 22 Mar, on time."),
        ("2023-03-22", "vi", "Đã ghi 1.2 hoàn thành ngày 22/3, đúng hạn."),
        ("yesterday", "en", "1.2 done on 23 Mar, 1 day late."),
        ("hôm qua", "vi", "Đã ghi 1.2 hoàn thành ngày 23/3, quá hạn 1 ngày."),
    ],
)
def test_the_day_it_happened_may_be_given(on: str, lang: str, how: str) -> None:
    assert said("check", "1.2", "--on", on, lang=lang).splitlines()[0] == how


@pytest.mark.usefixtures("notice")
@pytest.mark.parametrize(
    ("lang", "some", "all_"),
    [
        (
            "en",
            "1.1.a done on 24 Mar.\n1.1 has 1 of 3 items.\n",
            "All 3 items are in. Check off the task: iocplan check 1.1\n",
        ),
        (
            "vi",
            "Đã ghi 1.1.a hoàn thành ngày 24/3.\nViệc 1.1 đã có 1/3 phần việc.\n",
            "Đã đủ 3 phần việc. Ghi hoàn thành cả việc: iocplan check 1.1\n",
        ),
    ],
)
def test_deliverables_are_counted_towards_their_task(lang: str, some: str, all_: str) -> None:
    assert said("check", "1.1.a", lang=lang) == some
    assert said("check", "1.1.b", "1.1.c", "1.1.b", lang=lang).endswith(all_)
    assert "1.1.a" not in said("check", "1.1", lang=lang)


@pytest.mark.usefixtures("notice")
@pytest.mark.parametrize(
    ("lang", "lines", "back"),
    [
        (
            "en",
            (
                "Launch of the IOC: held on 24 Mar 2023.\nCan start now: 5.2.\n"
                "7 tasks move: 3.1 ~3.2 ~4.1 ~4.2 ~4.3 ~5.1 ~5.2.\n"
            ),
            "Launch of the IOC is no longer recorded as happened.\n",
        ),
        (
            "vi",
            (
                "Lễ khai trương Trung tâm IOC: đã tổ chức ngày 24/3/2023.\nCó thể bắt đầu: 5.2.\n"
                "7 việc đổi ngày: 3.1 ~3.2 ~4.1 ~4.2 ~4.3 ~5.1 ~5.2.\n"
            ),
            "Đã bỏ ghi nhận: Lễ khai trương Trung tâm IOC.\n",
        ),
    ],
)
def test_an_event_happens(lang: str, lines: str, back: str) -> None:
    assert said("check", "launch", lang=lang) == lines
    assert said("uncheck", "launch", lang=lang).startswith(back)


@pytest.mark.usefixtures("notice")
@pytest.mark.parametrize(
    ("lang", "note"),
    [
        ("en", "Note: 2.2 still waits for 1.2.\n"),
        ("vi", "Lưu ý: 2.2 được ghi hoàn thành khi còn chờ việc 1.2.\n"),
    ],
)
def test_what_is_blocked_can_be_checked_off_with_a_warning(lang: str, note: str) -> None:
    assert note in said("check", "2.2", lang=lang)


REFUSED = [
    (("1.1", "--on", "25/3"), 1, "25 Mar 2023 is in the future", "Ngày 25/3/2023 chưa tới"),
    (
        ("1.1", "--on", "14/3"),
        1,
        "14 Mar 2023 lies before the meeting of 15 Mar 2023",
        "Ngày 14/3/2023 trước ngày họp 15/3/2023",
    ),
    (("1.1", "--on", "soon"), 2, "“soon” is not a day", "“soon” không phải là ngày"),
    (("1.4",), 4, "Section 1 has 1.1, 1.2, 1.3.", "Mục 1 có 1.1, 1.2, 1.3."),
    (("1.1.d",), 4, "Task 1.1 has 1.1.a, 1.1.b, 1.1.c.", "Việc 1.1 có 1.1.a, 1.1.b, 1.1.c."),
    (("9.1",), 4, "Sections: 1, 2, 3, 4, 5.", "Các mục: 1, 2, 3, 4, 5."),
    (
        ("lunch",),
        4,
        "Events: launch, team-established, ioc-established.",
        "Các mốc: launch, team-established, ioc-established.",
    ),
    (("1.1", "--undo", "--proof", "x"), 2, "--undo excludes --proof", "--proof không đi cùng"),
    (("1.1", "--undo", "--on", "21/3"), 2, "--undo excludes --on", "--on không đi cùng"),
    (("1.1", "--undo", "--on", "21/3"), 2, "with the id and --undo alone", "chỉ với mã và --undo"),
    (("1.1", "--proof", " "), 2, "--proof is empty", "--proof còn để trống"),
    (("1.1", "--proof", "a\x1bb"), 2, "a control character", "ký tự điều khiển"),
    (("1.1", "--proof", "a\udcffb"), 2, "a control character", "ký tự điều khiển"),
]


@pytest.mark.parametrize(("args", "status", "en", "vi"), REFUSED)
@pytest.mark.parametrize("lang", ["en", "vi"])
def test_a_refusal_gives_its_reason_and_writes_nothing(
    notice: Path, args: tuple[str, ...], status: int, en: str, vi: str, lang: str
) -> None:
    before = notice.read_bytes()
    assert {"en": en, "vi": vi}[lang] in said("check", *args, lang=lang, status=status)
    assert notice.read_bytes() == before


@pytest.mark.parametrize(
    ("lang", "twice", "never"),
    [
        (
            "en",
            "1.1 was already done on 21 Mar 2023. Nothing changed.",
            "1.2 is not recorded as done. Nothing changed.",
        ),
        (
            "vi",
            "1.1 đã hoàn thành từ 21/3/2023. Không sửa gì.",
            "1.2 chưa được ghi hoàn thành. Không sửa gì.",
        ),
    ],
)
def test_checking_off_twice_and_unchecking_what_is_open_are_refused(
    notice: Path, lang: str, twice: str, never: str
) -> None:
    run("check", "1.1", "--on", "21/3", now=NOON)
    before = notice.read_bytes()
    assert twice in said("check", "1.1", lang=lang, status=1)
    assert never in said("uncheck", "1.2", lang=lang, status=1)
    assert notice.read_bytes() == before


def test_with_several_ids_it_is_all_or_nothing(notice: Path) -> None:
    run("check", "2.3", now=NOON)
    before = notice.read_bytes()
    for wrong, status in (("2.3", 1), ("2.9", 4)):
        assert run("check", "1.1", wrong, "1.2.a", now=NOON).status == status
        assert notice.read_bytes() == before
    assert run("check", "1.1", "launch", "1.2.a", now=NOON).status == 0
    assert run("uncheck", "1.2.a", "launch", "1.1", now=NOON).status == 0
    assert notice.read_bytes() == before


@pytest.mark.parametrize("back", [("uncheck", "1.2", "1.2.a", "launch"), ("check", "--undo")])
def test_taken_back_the_very_bytes_return(notice: Path, back: tuple[str, ...]) -> None:
    before = notice.read_bytes()
    ids = ("1.2", "1.2.a")
    run("check", *ids, "--proof", "45/TTr-QLĐT: “a”", "--on", "22/3", now=NOON)
    run("check", "launch", now=NOON)
    text = notice.read_text(encoding="utf-8")
    assert '        done: 2023-03-22\n        proof: "45/TTr-QLĐT: “a”"\n' in text
    args = back if "1.2" in back else (*back, *ids, "launch")
    assert run(*args, now=NOON).status == 0
    assert notice.read_bytes() == before


def test_a_proof_that_was_there_before_stays(tmp_path: Path) -> None:
    notice = write_notice(tmp_path, on_task("1.2", "proof: 45/TTr"))
    before = notice.read_bytes()
    for id_, status in (("1.2", 1), ("1.1", 0)):
        assert run("check", id_, "--proof", "46", "-f", notice, now=NOON).status == status
    assert run("uncheck", "1.1", "-f", notice, now=NOON).status == 0
    assert run("check", "1.2", "-f", notice, now=NOON).status == 0
    assert run("uncheck", "1.2", "-f", notice, now=NOON).status == 0
    assert notice.read_bytes() == before


@pytest.mark.parametrize(
    ("lang", "note"),
    [
        ("en", "Dry run: nothing written to notice.yaml.\n"),
        ("vi", "Chạy thử: chưa ghi gì vào notice.yaml.\n"),
    ],
)
@pytest.mark.parametrize("flag", ["--dry-run", "-n"])
def test_a_dry_run_shows_the_diff_and_writes_nothing(
    notice: Path, lang: str, note: str, flag: str
) -> None:
    before = notice.read_bytes()
    ran = run("check", "5.3", "5.2.a", flag, "--lang", lang, now=NOON)
    assert (ran.status, ran.err) == (0, note)
    changed = [row for row in ran.lines if row[0] in "+-"]
    assert changed[:2] == ["--- a/notice.yaml", "+++ b/notice.yaml"]
    old, new, check = changed[2:]
    assert new[1:] == old[1:].replace("}", ", done: 2023-03-24}")
    assert check == "+        done: 2023-03-24"
    assert notice.read_bytes() == before
    coloured = run("check", "5.3", flag, "--color", "always", now=NOON).out
    assert "\x1b[" in coloured


def test_ids_come_on_standard_input(notice: Path) -> None:
    ran = run("check", "-", "2.3", stdin="1.1\n\n  1.2.a some words\n1.1\n", now=NOON)
    assert ran.status == 0
    assert list(done_in(notice)) == ["1.1", "1.2.a", "2.3"]
    assert run("check", "-", "--undo", stdin="2.3\r\n", now=NOON).status == 0
    assert list(done_in(notice)) == ["1.1", "1.2.a"]


def test_a_list_goes_in_as_it_is(notice: Path) -> None:
    for listed in (("list", "--section", "1"), ("list", "--section", "2", "--ids")):
        rows = run(*listed, now=NOON).out
        assert run("check", "-", stdin=rows, now=NOON).status == 0
    ids = list(done_in(notice))
    assert ids == ["1.1", "1.2", "1.3", "2.1", "2.2", "2.3"]


@pytest.mark.usefixtures("notice")
@pytest.mark.parametrize(
    ("lang", "reason"),
    [("en", "No ids came on standard input."), ("vi", "Không có mã nào ở đầu vào chuẩn.")],
)
def test_standard_input_without_ids_is_a_wrong_use(lang: str, reason: str) -> None:
    assert reason in said("check", "-", lang=lang, status=2)


@pytest.mark.parametrize("command", [("check", "1.1"), ("note", "1.1", "x"), ("start", "1.1")])
@pytest.mark.parametrize(
    ("lang", "reason"),
    [
        ("en", "The sample notice is read-only; nothing written."),
        ("vi", "Bản mẫu kèm chương trình chỉ để đọc; chưa ghi gì."),
    ],
)
def test_the_shipped_notice_is_read_only_and_it_says_how_to_copy_it(
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    command: tuple[str, ...],
    lang: str,
    reason: str,
) -> None:
    monkeypatch.chdir(tmp_path)
    before = NOTICE.read_bytes()
    text = said(*command, lang=lang, status=1)
    assert reason in text
    assert "iocplan init --example" in text
    assert NOTICE.read_bytes() == before
    run("init", "--example")
    assert run(*command, now=NOON).status == 0


@pytest.mark.parametrize("wrong", [("--lang", "xx"), ("--color", "red")])
@pytest.mark.parametrize("dry", [(), ("--dry-run",)])
def test_a_wrong_common_option_is_refused_before_anything_is_written(
    notice: Path, wrong: tuple[str, str], dry: tuple[str, ...]
) -> None:
    before = notice.read_bytes()
    ran = run("check", "1.1", "-f", notice, *wrong, *dry)
    assert (ran.status, ran.out, notice.read_bytes()) == (2, "", before)


def test_what_is_done_is_given_its_document_later_and_both_are_taken_back(notice: Path) -> None:
    before = notice.read_bytes()
    for id_, key in (("1.1", "done"), ("1.1.a", "done"), ("team-established", "happened")):
        said("check", id_, "--on", "21/3")
        assert said("check", id_, "--proof", "45/QĐ") == f"Document of {id_} recorded: 45/QĐ.\n"
        assert f"{key}: 2023-03-21" in notice.read_text(encoding="utf-8")
        told = said("check", id_, "--proof", "45/QĐ", status=1)
        assert "already has a document: 45/QĐ" in told
        assert f"iocplan check {id_} --on DATE, or --proof NUMBER" in told
        said("uncheck", id_)
        assert notice.read_bytes() == before


def test_a_document_that_is_recorded_later_goes_with_its_completion(notice: Path) -> None:
    said("check", "1.1", "--on", "21/3")
    said("note", "1.1", "đã gọi")
    noted = notice.read_bytes().replace(b"        done: 2023-03-21\n", b"")
    said("check", "1.1", "--proof", "45/TTr")
    said("uncheck", "1.1")
    assert notice.read_bytes() == noted


@pytest.mark.usefixtures("notice")
def test_an_event_is_proven_and_told_with_its_document() -> None:
    said("check", "team-established", "--on", "21/3", "--proof", "45/QĐ-UBND")
    assert "document 45/QĐ-UBND" in said("log", "team-established")


@pytest.mark.parametrize(
    ("lang", "ways"),
    [
        ("en", ("check {} --proof NUMBER", "check {} --on DATE", "uncheck {}")),
        ("vi", ("check {} --proof SỐ", "check {} --on NGÀY", "uncheck {}")),
    ],
)
@pytest.mark.parametrize("id_", ["1.1", "1.1.a", "team-established"])
@pytest.mark.usefixtures("notice")
def test_who_checks_off_twice_is_shown_the_ways(lang: str, ways: tuple[str, ...], id_: str) -> None:
    said("check", id_, "--on", "21/3")
    for args in ((), ("--on", "21/3")):
        told = said("check", id_, *args, lang=lang, status=1)
        assert all(f"iocplan {way.replace('{}', id_)}" in told for way in ways)


@pytest.mark.usefixtures("notice")
def test_what_is_done_has_to_be_opened_again_before_it_is_changed() -> None:
    said("check", "1.1", "--on", "21/3")
    because = ("--because", "x", "--by-whom", "y")
    for args in (("start", "1.1"), ("drop", "1.1", *because), ("move", "1.1", "29/3", *because)):
        assert "Open it again: iocplan uncheck 1.1" in said(*args, status=1)


@pytest.mark.parametrize("today", ["2023-03-30T12:00", "2023-04-14T12:00"])
@pytest.mark.parametrize("how", [(), ("--tentative",)])
def test_an_event_is_recorded_on_another_day_than_its_own_only_where_that_is_said(
    notice: Path, today: str, how: tuple[str, ...]
) -> None:
    said("move", "launch", "12/4", "--because", "x", *how)
    before = notice.read_bytes()
    refused = said("check", "launch", now=today, status=1)
    assert "launch is set for 12 Apr 2023 and today is" in refused
    assert "iocplan check launch --on DATE" in refused
    assert notice.read_bytes() == before
    told = said("check", "launch", "--on", "today", now=today)
    assert "It was set for 12 Apr 2023. To take this back: iocplan uncheck launch" in told
    said("uncheck", "launch", now=today)
    assert notice.read_bytes() == before


@pytest.mark.usefixtures("notice")
def test_an_event_is_recorded_on_its_day_without_a_word() -> None:
    said("move", "launch", "12/4", "--because", "x")
    told = said("check", "launch", now="2023-04-12T12:00")
    assert told.startswith("Launch of the IOC: held on 12 Apr 2023.\n")
    assert "set for" not in told


@pytest.mark.parametrize(
    "args",
    [
        ("note", "1.2", "new", "--undo"),
        ("note", "1.2", "--undo", "--on", "21/3"),
        ("drop", "1.2", "--undo", "--because", "x"),
        ("start", "1.2", "--undo", "--on", "21/3"),
        ("move", "1.2", "29/3", "--undo"),
        ("move", "launch", "--undated", "--undo"),
        ("move", "launch", "--undo", "--by-whom", "x"),
    ],
)
@pytest.mark.parametrize("lang", ["en", "vi"])
def test_what_is_new_is_never_thrown_away_by_undo(
    notice: Path, args: tuple[str, ...], lang: str
) -> None:
    said("note", "1.2", "old")
    said("start", "1.2")
    said("move", "1.2", "28/3", "--because", "x", "--by-whom", "y")
    before = notice.read_bytes()
    assert "--undo" in said(*args, lang=lang, status=2)
    assert notice.read_bytes() == before
