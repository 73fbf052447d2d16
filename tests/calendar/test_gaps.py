r"""What icalendar gets wrong: each of these fails once it is mended upstream.

Then the piece of ``calendar/gaps.py`` that stands in for it can go.
"""

import pytest
from icalendar import Event, vText
from strict_calendar import unfold


def test_icalendar_still_makes_a_line_break_of_a_backslash_before_n():
    assert vText("C:\\New").to_ical() == b"C:\\new"


def test_icalendar_still_parts_an_escape_when_it_folds():
    event = Event()
    event["SUMMARY"] = vText("a" + "\\" * 200)
    with pytest.raises(AssertionError, match="an escape is split"):
        unfold(event.to_ical())


def test_icalendar_still_takes_three_times_as_long_to_make_lines():
    """Counted in calls, which no other program disturbs."""
    from cProfile import Profile
    from pstats import Stats

    from iocplan.calendar.gaps import lines_of

    event = Event()
    for name in ("SUMMARY", "DESCRIPTION", "UID", "STATUS", "X-A"):
        event[name] = vText("dài, dài " * 10)
    counts = []
    for make in (lambda: list(lines_of(event)), event.content_lines):
        with Profile() as profile:
            make()
        counts.append(Stats(profile).total_calls)
    assert counts[1] > 2 * counts[0]


def test_what_stands_in_for_it_does_neither():
    from iocplan.calendar.gaps import EscapedText, fold

    line = "SUMMARY:" + EscapedText("C:\\New," * 60).to_ical().decode()
    assert "\\\\New\\," in line
    assert unfold(fold(line) + b"\r\n") == [line]
