"""Lines from blocks: wrapping, columns that give way, wide characters, headings over groups."""

import pytest

from iocplan.render.blocks import (
    BLANK,
    Column,
    ColumnGroup,
    Ends,
    Heading,
    Paragraph,
    Row,
    Screen,
    Table,
)
from iocplan.render.layout import lay_out, natural_width
from iocplan.render.measure import cells, line_cells, wrap
from iocplan.render.spans import UNBREAKABLE, Span, line


def text(screen: Screen, width: int | None = None) -> list[str]:
    return ["".join(span.text for span in spans) for spans in lay_out(screen, width)]


def wrapped(words: str, width: int | None, hang: int = 0) -> list[str]:
    return ["".join(s.text for s in spans) for spans in wrap(line(words), width, hang)]


@pytest.mark.parametrize(
    ("shown", "columns"),
    [
        ("", 0),
        ("abc", 3),
        ("Nội vụ", 6),
        ("No\u0323\u0302i vu\u0323", 6),
        ("会议", 4),
        ("ｆｕｌｌ", 8),
        ("🙂", 2),
        ("a\u200db", 2),
        ("≤ ~ « »", 7),
    ],
)
def test_columns_are_those_of_a_terminal(shown, columns):
    assert cells(shown) == columns


@pytest.mark.parametrize(
    ("words", "width", "hang", "lines"),
    [
        ("one two three", None, 0, ["one two three"]),
        ("one two three", 13, 0, ["one two three"]),
        ("one two three", 12, 0, ["one two", "three"]),
        ("one two three", 7, 2, ["one two", "  three"]),
        ("  one two three", 7, 2, ["  one", "  two", "  three"]),
        ("one   two", 5, 0, ["one", "two"]),
        ("abcdefgh ij", 4, 0, ["abcd", "efgh", "ij"]),
        ("会议会议", 5, 0, ["会议", "会议"]),
        ("", 10, 0, [""]),
    ],
)
def test_a_line_breaks_at_spaces_and_only_too_long_words_inside(words, width, hang, lines):
    assert wrapped(words, width, hang) == lines


def test_an_unbreakable_space_holds_words_together_and_is_written_as_a_space():
    assert wrapped(f"one two{UNBREAKABLE}three", 9) == ["one", "two three"]
    assert wrapped(f"two{UNBREAKABLE}three", None) == ["two three"]


def test_styles_survive_wrapping_and_neighbours_are_joined():
    spans = (Span("a b", "late"), Span(" "), Span("c d e", "quiet"))
    assert list(wrap(spans, 5, 1)) == [
        (Span("a b", "late"), Span(" "), Span("c", "quiet")),
        (Span(" "), Span("d e", "quiet")),
    ]


TABLE = Table(
    (Column("Id"), Column("Title", flex=True), Column("Day", right=True)),
    [
        Row((line("1.1"), line("a long title of six words"), line("22 Mar"))),
        Row((line("1.10"), (), line("2 Apr")), (line("a detail that has to wrap as well"),)),
    ],
)


def test_without_a_width_a_table_is_as_wide_as_its_cells():
    assert text([TABLE]) == [
        "Id    Title                         Day",
        "1.1   a long title of six words  22 Mar",
        "1.10                              2 Apr",
        "      a detail that has to wrap as well",
    ]
    assert natural_width(TABLE) == 37


def test_the_gaps_give_way_before_the_titles_wrap():
    assert text([TABLE], 37)[1] == "1.1  a long title of six words 22 Mar"


def test_titles_wrap_where_the_width_is_short_and_details_hang_below_them():
    assert text([TABLE], 28) == [
        "Id   Title               Day",
        "1.1  a long title of  22 Mar",
        "     six words",
        "1.10                   2 Apr",
        "     a detail that has to",
        "     wrap as well",
    ]


def test_a_flexible_column_keeps_twelve_columns_whatever_the_width():
    assert max(map(len, text([TABLE], 10))) > 10
    assert text([TABLE], 10)[1] == "1.1  a long title 22 Mar"


def test_a_heading_reaches_over_the_empty_cells_beside_it():
    table = TABLE._replace(
        columns=(Column(), Column(flex=True), Column(right=True)),
        rows=[Heading((line("WHAT COMES NEXT"), (), line("DAY"))), *TABLE.rows[:1]],
    )
    assert text([table]) == [
        "WHAT COMES NEXT                    DAY",
        "1.1  a long title of six words  22 Mar",
    ]


def test_a_heading_without_room_has_a_line_of_its_own():
    rows = [Heading((line("A VERY LONG HEADING"), line("DAY"))), Row((line("1.1"), line("x")))]
    assert text([Table((Column(), Column()), rows)]) == [
        "A VERY LONG HEADING",
        "     DAY",
        "1.1  x",
    ]


def test_an_empty_heading_is_an_empty_line():
    assert text([Table((Column(),), [Row((line("a"),)), Heading(), Row((line("b"),))])]) == [
        "a",
        "",
        "b",
    ]


def test_groups_are_drawn_out_over_their_columns():
    columns = tuple(Column(title, right=True) for title in ("unit", "one", "two", "six"))
    table = Table(columns, [Row(tuple(map(line, "1234")))], (ColumnGroup("ALL", 1, 2),))
    assert text([table]) == ["      ─ ALL ──", "unit  one  two  six", "   1    2    3    4"]


def test_wide_characters_keep_the_columns_straight():
    rows = [Row((line("会议"), line("x"))), Row((line("abcd"), line("x")))]
    assert text([Table((Column(), Column()), rows)]) == ["会议  x", "abcd  x"]


def test_ends_stand_at_both_edges_but_not_farther_apart_than_is_readable():
    ends = Ends(line("left"), line("right"))
    assert text([ends], 20) == ["left" + " " * 11 + "right"]
    assert cells(text([ends], 300)[0]) == 100
    assert cells(text([ends])[0]) == 80
    assert text([ends], 8) == ["left", "right"]


def test_no_line_ends_in_spaces():
    table = Table((Column(), Column()), [Row((line("a"), line(""))), Row((line("b "), ()))])
    assert text([table, BLANK, Paragraph(line("c  "))], 40) == ["a", "b", "", "c"]


def test_line_cells_counts_over_spans():
    assert line_cells((Span("ab"), Span("会", "late"))) == 4
