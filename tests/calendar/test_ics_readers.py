"""Three libraries that did not write the file read what stands in it."""

import unicodedata
from datetime import date, timedelta

import ics
import pytest
import vobject
from exporting import export, parts
from icalendar import Calendar
from test_ics_bytes import HOSTILE

from builders import by, day, make_plan, make_task
from iocplan.plan.rows import Note
from iocplan.texts.text import Text

Found = dict[str, tuple[str, date, date]]
"""UID: title, first day, the day after the last."""


def by_icalendar(data: bytes) -> Found:
    events = Calendar.from_ical(data).walk("VEVENT")
    return {str(e["UID"]): (str(e["SUMMARY"]), e["DTSTART"].dt, e["DTEND"].dt) for e in events}


def by_vobject(data: bytes) -> Found:
    events = vobject.readOne(data.decode()).vevent_list
    return {e.uid.value: (e.summary.value, e.dtstart.value, e.dtend.value) for e in events}


def by_ics(data: bytes) -> Found:
    events = ics.Calendar(data.decode()).events
    assert all(event.all_day for event in events)
    return {e.uid: (e.name, e.begin.date(), e.end.date()) for e in events}


READERS = [by_icalendar, by_vobject, by_ics]


def strictly(data: bytes) -> Found:
    values = [part.values for part in parts(data).values()]
    return {v["UID"]: (v["SUMMARY"], v["DTSTART"], v["DTEND"]) for v in values}


@pytest.mark.parametrize("read", READERS)
@pytest.mark.parametrize("lang", ["vi", "en"])
def test_every_reader_finds_the_same_events_of_the_real_notice(real_plan, read, lang):
    data = export(real_plan, lang=lang).data
    found = read(data)
    assert found == strictly(data)
    assert len(found) == 11
    titles = {title for title, _, _ in found.values()}
    for id_, when in (("1.1", 20), ("1.2", 22), ("2.3", 22)):
        title = next(t for t in real_plan.tasks if t.id == id_).title.say(lang)
        assert f"{id_} {unicodedata.normalize('NFC', title)}" in titles
        assert (f"{id_} {title}", date(2023, 3, when), date(2023, 3, when + 1)) in found.values()


@pytest.mark.parametrize("read", READERS)
@pytest.mark.parametrize("text", HOSTILE)
def test_every_reader_finds_one_event_whatever_its_text(read, text):
    note = Note(day("2023-03-16"), text)
    task = make_task(title=Text(text, ""), deadline=by("2023-03-20"), notes=(note,))
    data = export(make_plan(task)).data
    found = read(data)
    assert len(found) == 1
    if read is by_ics and "\\n" in text:
        return  # it takes an escaped backslash before n for a line break
    assert found == strictly(data)


@pytest.mark.parametrize("lang", ["vi", "en"])
def test_to_dos_are_read_alike(real_plan, lang):
    data = export(real_plan, lang=lang, todos=True).data
    want = {part.values["UID"]: part.values["SUMMARY"] for part in parts(data).values()}
    walked = Calendar.from_ical(data).walk("VTODO")
    assert {str(todo["UID"]): str(todo["SUMMARY"]) for todo in walked} == want
    listed = vobject.readOne(data.decode()).vtodo_list
    assert {todo.uid.value: todo.summary.value for todo in listed} == want
    assert {todo.uid: todo.name for todo in ics.Calendar(data.decode()).todos} == want


def test_an_alarm_is_at_nine_on_the_day_before(real_plan):
    alarms = Calendar.from_ical(export(real_plan).data).walk("VALARM")
    assert {alarm["TRIGGER"].dt for alarm in alarms} == {-timedelta(hours=15)}
