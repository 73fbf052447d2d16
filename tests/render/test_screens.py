"""Whole screens on the real notice, as a person sees them."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from snapshots import FOLDER, check_snapshot

import situations
from running import NOTICE, Edit, run, write_notice

LANGS = ("en", "vi")
SCREENS = {
    "status": ("status",),
    "list": ("list",),
    "due-within-7": ("due", "--within", "7"),
    "due": ("due",),
    "next": ("next",),
    "show-1.2": ("show", "1.2"),
    "show-3.1": ("show", "3.1"),
    "show-5.2": ("show", "5.2"),
    "show-1.3": ("show", "1.3"),
}
SITUATIONS: dict[str, tuple[Edit, ...]] = {
    name: getattr(situations, name.upper())
    for name in ("march", "extended", "tentative", "postponed", "fixed_late", "held")
}
# name: situation, day, width, screen
SNAPSHOTS: dict[str, tuple[str, str, int, str]] = {
    **{f"{name}-03-18": ("", "2023-03-18", 80, name) for name in SCREENS},
    "list-03-18-200": ("", "2023-03-18", 200, "list"),
    "status-03-18-200": ("", "2023-03-18", 200, "status"),
    "status-03-18-60": ("", "2023-03-18", 60, "status"),
    "status-03-24": ("", "2023-03-24", 80, "status"),
    "due-within-7-03-24": ("", "2023-03-24", 80, "due-within-7"),
    "list-04-10": ("", "2023-04-10", 80, "list"),
    "status-04-15": ("", "2023-04-15", 80, "status"),
    "status-04-16": ("", "2023-04-16", 80, "status"),
    "show-3.1-04-16": ("", "2023-04-16", 80, "show-3.1"),
    "status-2026": ("", "2026-11-27", 80, "status"),
    "march-status": ("march", "2023-03-24", 80, "status"),
    "march-list": ("march", "2023-03-24", 80, "list"),
    "march-list-120": ("march", "2023-03-24", 120, "list"),
    "march-list-200": ("march", "2023-03-24", 200, "list"),
    "march-next": ("march", "2023-03-24", 80, "next"),
    "march-show-1.2": ("march", "2023-03-24", 80, "show-1.2"),
    "extended-status": ("extended", "2023-03-24", 80, "status"),
    "extended-list": ("extended", "2023-03-24", 80, "list"),
    "extended-due": ("extended", "2023-03-24", 80, "due"),
    "extended-show-1.2": ("extended", "2023-03-24", 80, "show-1.2"),
    "tentative-status": ("tentative", "2023-03-24", 80, "status"),
    "tentative-show-3.1": ("tentative", "2023-03-24", 80, "show-3.1"),
    "postponed-status": ("postponed", "2023-04-14", 80, "status"),
    "postponed-show-3.1": ("postponed", "2023-04-14", 80, "show-3.1"),
    "fixed-status": ("fixed_late", "2023-08-01", 80, "status"),
    "passed-status": ("fixed_late", "2023-08-10", 80, "status"),
    "held-status": ("held", "2023-08-09", 80, "status"),
}
DAYS = (
    *("2023-03-15", "2023-03-18", "2023-03-20", "2023-03-21", "2023-03-24", "2023-04-10"),
    *("2023-04-14", "2023-04-15", "2023-04-16", "2023-08-08", "2026-11-27"),
)


def cells(text: str) -> int:
    """Count columns the plain way: the notice's texts hold no wide or zero-width characters."""
    return len(text)


@pytest.fixture(scope="module")
def notices(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    files = {"": NOTICE}
    for name, edits in SITUATIONS.items():
        files[name] = write_notice(tmp_path_factory.mktemp(name), *edits)
    return files


@pytest.mark.parametrize("lang", LANGS)
@pytest.mark.parametrize("name", SNAPSHOTS)
def test_a_screen_looks_as_it_was_approved(name, lang, notices):
    situation, day, width, screen = SNAPSHOTS[name]
    file = notices[situation]
    ran = run(
        *SCREENS[screen],
        *("-f", file, "--today", day, "--lang", lang, "--color", "never"),
        width=width,
    )
    assert (ran.status, ran.err) == (0, "")
    check_snapshot(f"{name}.{lang}", ran.out.replace(str(file), "notice.yaml"))


def test_every_snapshot_file_belongs_to_a_screen():
    expected = {f"{name}.{lang}.txt" for name in SNAPSHOTS for lang in LANGS}
    assert {path.name for path in FOLDER.iterdir()} == expected


@pytest.mark.parametrize("lang", LANGS)
@pytest.mark.parametrize("day", DAYS)
@pytest.mark.parametrize("situation", ["", *SITUATIONS])
def test_status_fits_a_terminal_of_80_by_24(situation, day, lang, notices):
    ran = run(
        *("status", "-f", notices[situation], "--today", day, "--lang", lang, "--color", "never"),
        width=80,
    )
    assert len(ran.lines) <= 24
    assert max(map(cells, ran.lines)) <= 80


@pytest.mark.parametrize("lang", LANGS)
@pytest.mark.parametrize("screen", SCREENS)
@pytest.mark.parametrize("situation", ["", "extended", "fixed_late"])
def test_no_line_is_wider_than_the_terminal(situation, screen, lang, notices):
    for width in (60, 61, 72, 79, 80, 93, 111, 130, 200):
        ran = run(
            *SCREENS[screen],
            *("-f", notices[situation], "--today", "2023-04-10", "--lang", lang),
            *("--color", "never"),
            width=width,
        )
        assert [line for line in ran.lines if cells(line) > width] == []
        assert [line for line in ran.lines if line != line.rstrip()] == []


def table_rows(text: str) -> Iterator[str]:
    return (line for line in text.splitlines() if line[2:5].replace(".", "").isdigit())


@pytest.mark.parametrize("lang", LANGS)
@pytest.mark.parametrize("width", [60, 80, 100, 200])
def test_a_narrow_table_wraps_titles_and_keeps_ids_and_days(width, lang, notices):
    out = run(
        *("list", "-f", notices["march"], "--today", "2023-03-24", "--lang", lang),
        *("--color", "never"),
        width=width,
    ).out
    rows = list(table_rows(out))
    assert len(rows) == 15
    day = {"en": "≤ Fri 14 Apr", "vi": "≤ T6 14/4"}[lang]
    assert day in next(row for row in rows if row[2:5] == "3.1")


@pytest.mark.parametrize("lang", LANGS)
@pytest.mark.parametrize("screen", SCREENS)
def test_colour_adds_nothing_but_colour(screen, lang, notices):
    args = (*SCREENS[screen], "-f", notices["march"], "--today", "2023-03-24", "--lang", lang)
    coloured = run(*args, "--color", "always", width=80).out
    plain = run(*args, "--color", "never", width=80).out
    assert "\x1b[" in coloured
    assert strip_colours(coloured) == plain


def strip_colours(text: str) -> str:
    first, *rest = text.split("\x1b[")
    return first + "".join(part.partition("m")[2] for part in rest)


@pytest.mark.parametrize("lang", LANGS)
@pytest.mark.parametrize("screen", ["status", "show-1.2", "show-5.2"])
def test_a_pipe_gets_the_same_words_unwrapped(screen, lang, notices):
    args = (*SCREENS[screen], "-f", notices["march"], "--today", "2023-03-24", "--lang", lang)
    piped = run(*args).out
    wide = run(*args, "--color", "never", width=200).out
    if screen != "status":
        assert piped == wide
    assert "\x1b" not in piped


def test_legends_name_only_the_marks_in_use(notices):
    def last_line(*args: str) -> str:
        common = ("-f", notices["march"], "--today", "2023-03-24", "--color", "never")
        return run(*args, *common, width=80).lines[-1]

    assert last_line("list", "--section", "1") == "✓ done"
    assert last_line("list", "--section", "3") == "~ expected, not stated   ≤ at the latest"
    assert last_line("list", "--section", "2", "--state", "open") == "2 of 15 tasks"
