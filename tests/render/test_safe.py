"""Whatever a file holds, it reaches the terminal as inert text."""

from io import StringIO

import pytest

from iocplan.render import coloured, plain
from iocplan.render.blocks import Paragraph
from iocplan.render.layout import lay_out
from iocplan.render.spans import Span
from iocplan.texts.safe import safe
from running import on_task, run, title, write_notice

TITLE = "Trình dự thảo Kế hoạch, Chương trình lễ"


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("plain", "plain"),
        ("Nội vụ 会议 🙂", "Nội vụ 会议 🙂"),
        ("\x1b[31mred", "\\u001b[31mred"),
        ("a\u202eb", "a\\u202eb"),
        ("a\x9b2Jb", "a\\u009b2Jb"),
        ("zero\u200bwidth", "zero\\u200bwidth"),
        ("one\ntwo\r\nthree\tfour\u2028five", "one two three four five"),
        ("[bold]x[/bold]", "[bold]x[/bold]"),
        ("a\x00b", "a\\u0000b"),
    ],
)
def test_control_and_direction_characters_are_written_out(text, shown):
    assert safe(text) == shown
    assert safe(safe(text)) == shown


@pytest.mark.parametrize("screen", [("status",), ("list",), ("due",), ("next",), ("show", "1.1")])
@pytest.mark.parametrize("color", ["always", "never"])
@pytest.mark.parametrize("width", [None, 80])
def test_markup_and_direction_overrides_in_a_title_are_only_text(screen, color, width, tmp_path):
    file = write_notice(tmp_path, title("1.1", TITLE, r'"[bold]Đỏ[/bold] \u202e :smile:"'))
    args = (*screen, "-f", file, "--today", "2023-03-18", "--lang", "vi", "--color", color)
    out = run(*args, width=width).out
    assert "[bold]Đỏ[/bold] \\u202e :smile:" in out
    assert "\u202e" not in out


@pytest.mark.parametrize("color", [True, False])
def test_an_escape_sequence_never_reaches_the_terminal(color):
    stream = StringIO()
    lines = lay_out([Paragraph((Span("a\x1b[2Jb", "late"),))], 80)
    if color:
        coloured.print_lines(lines, stream)
    else:
        plain.print_lines(lines, stream)
    assert "a\\u001b[2Jb" in stream.getvalue()
    assert "\x1b[2J" not in stream.getvalue()


@pytest.mark.parametrize("where", ["proof", "note", "reason"])
def test_what_was_recorded_is_only_text_too(where, tmp_path):
    hostile = r'"[red]x\u202e"'
    edits = {
        "proof": on_task("1.1", "done: 2023-03-20", f"proof: {hostile}"),
        "note": on_task("1.1", "notes:", f"  - {{on: 2023-03-17, text: {hostile}}}"),
        "reason": on_task("1.1", f"dropped: {{on: 2023-03-17, because: {hostile}}}"),
    }
    file = write_notice(tmp_path, edits[where])
    out = run("show", "1.1", "-f", file, "--today", "2023-03-21", width=80).out
    assert "[red]x\\u202e" in out


def test_a_line_break_in_a_title_does_not_break_a_line_of_a_pipe(tmp_path):
    file = write_notice(tmp_path, title("1.1", TITLE, r'"one\ntwo\tthree"'))
    first = run("list", "-f", file, "--lang", "vi").lines[0]
    assert first.split("\t")[4] == "one two three"
    assert first.count("\t") == 6
