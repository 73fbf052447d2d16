"""Which files an export may replace."""

import pytest
from exporting import export
from hypothesis import given
from hypothesis import strategies as st

from iocplan.calendar.previous import NotOursError, read_previous
from iocplan.texts import calendar as texts
from iocplan.texts.text import Text
from strategies import plans


def test_an_earlier_export_is_read_whatever_its_line_ends_and_folds(real_plan):
    first = export(real_plan).data
    loose = first.replace(b"\r\n ", b"").replace(b"\r\n", b"\n")
    assert export(real_plan, loose).data == first


def _changed(data: bytes) -> dict[str, tuple[bytes, Text]]:
    return {
        "empty": (b"", texts.NOT_A_CALENDAR),
        "not text": (b"\xff\xfe", texts.NOT_A_CALENDAR),
        "no calendar": (b"plan: x\n", texts.NOT_A_CALENDAR),
        "half": (data[: len(data) // 2], texts.NOT_A_CALENDAR),
        "another program": (data.replace(b"//iocplan//EN", b"//x//EN"), texts.OTHER_PROGRAM),
        "an event without our id": (
            data.replace(b"X-IOCPLAN-ID:1.1\r\n", b""),
            texts.OTHER_PLAN,
        ),
        "another uid": (data.replace(b"UID:", b"UID:0", 1), texts.OTHER_PLAN),
        "a journal": (data.replace(b":VEVENT", b":VJOURNAL"), texts.OTHER_PROGRAM),
        "no sequence": (data.replace(b"SEQUENCE:0\r\n", b"", 1), texts.DAMAGED),
        "a date that is none": (data.replace(b"CREATED:2", b"CREATED:X", 1), texts.DAMAGED),
        "an event without an end": (_without_last_end(data), texts.DAMAGED),
    }


def _without_last_end(data: bytes) -> bytes:
    head, _, tail = data.rpartition(b"END:VEVENT\r\n")
    return head + tail


@pytest.mark.parametrize("name", _changed(b""))
def test_a_file_that_is_not_ours_is_told_apart(real_plan, name):
    data, why = _changed(export(real_plan).data)[name]
    with pytest.raises(NotOursError) as caught:
        read_previous(data, real_plan.id, "VEVENT")
    assert caught.value.why == why


def test_another_plans_and_another_kind_of_calendar_are_told_apart(real_plan):
    data = export(real_plan).data
    with pytest.raises(NotOursError) as caught:
        read_previous(data, "other-plan", "VEVENT")
    assert caught.value.why == texts.OTHER_PLAN
    with pytest.raises(NotOursError) as caught:
        read_previous(data, real_plan.id, "VTODO")
    assert caught.value.why == texts.HAS_EVENTS


@given(st.binary(max_size=200) | st.text(max_size=200).map(str.encode))
def test_no_file_makes_it_fail_otherwise(data):
    for content in (data, b"BEGIN:VCALENDAR\n" + data + b"\nEND:VCALENDAR\n"):
        with pytest.raises(NotOursError):
            read_previous(content, "test", "VEVENT")


@given(plans(at_least=1), st.data())
def test_no_line_that_is_lost_or_changed_makes_it_fail_otherwise(plan, data):
    lines = export(plan).data.split(b"\r\n")
    at = data.draw(st.integers(0, len(lines) - 1))
    lines[at] = data.draw(st.sampled_from([b"", lines[at][:-1], b":", b"BEGIN:VALARM", b"END:X"]))
    try:
        export(plan, b"\r\n".join(lines))
    except NotOursError:
        return


def test_the_language_is_remembered(real_plan):
    for lang in ("vi", "en"):
        data = export(real_plan, lang=lang).data
        assert read_previous(data, real_plan.id, "VEVENT").lang == lang
