"""What comes round in calendars: one entry for the open period, closed there when it is done."""

import re
from datetime import date, timedelta
from pathlib import Path

import pytest
from exporting import export
from icalendar import Calendar
from test_ics_readers import READERS

from builders import by_id, make_plan, make_task
from iocplan.calendar.uids import uid_of
from iocplan.plan.amendments import PeriodDone
from iocplan.plan.kinds import Basis, DeadlineKind, Timing
from iocplan.plan.periods import Every, Recurrence, parse_period
from iocplan.plan.rows import Deadline
from iocplan.schedule.standing import stand
from running import run

START, END = date(2026, 12, 14), date(2027, 1, 18)
FRIDAYS = {
    "2026-W51": "2026-12-18",
    "2026-W52": "2026-12-25",
    "2026-W53": "2027-01-01",
    "2027-W01": "2027-01-08",
    "2027-W02": "2027-01-15",
    "2027-W03": "2027-01-22",
}
WEEKS_DONE = {
    "2026-W51": "2026-12-18",
    "2026-W53": "2026-12-31",
    "2026-W52": "2027-01-04",
    "2027-W01": "2027-01-08",
}
QUARTERS = {"2026-Q4": "2026-12-24", "2027-Q1": "2027-03-24"}
QUARTERS_DONE = {"2026-Q4": "2026-12-28"}


def recurring(every, name, done, *, is_before=False):
    rule = Recurrence(Every(every), name, is_before=is_before, start=START)
    deadline = Deadline(DeadlineKind.RECURRING, None, None, 1, working=False,
                        basis=Basis.STATED, quote=None, recurrence=rule)  # fmt: skip
    rows = [PeriodDone(parse_period(p), date.fromisoformat(on), None) for p, on in done.items()]
    return {"deadline": deadline, "periods": tuple(rows)}


def plan_on(day):
    """The plan as it was on a day: what was done until then."""

    def known(done):
        return {period: on for period, on in done.items() if date.fromisoformat(on) <= day}

    week = recurring("week", "fri", known(WEEKS_DONE))
    quarter = recurring("quarter", "25", known(QUARTERS_DONE), is_before=True)
    return make_plan(make_task("1.1", **week), make_task("1.2", **quarter))


def by_hand(last_days, done, day):
    """The open period, its last day, how many others are late, and the timing."""
    closed = {p for p, on in done.items() if date.fromisoformat(on) <= day}
    rest = [(p, date.fromisoformat(last)) for p, last in last_days.items() if p not in closed]
    (period, last), *others = rest
    left = (last - day).days
    timing = Timing.OVERDUE if left < 0 else Timing.DUE_SOON if left <= 3 else Timing.NOT_DUE
    return period, last, sum(other < day for _, other in others), timing


def days():
    return [START + timedelta(days=n) for n in range((END - START).days + 1)]


def test_day_by_day_over_the_end_of_a_year():
    for day in days():
        found = by_id(stand(plan_on(day), day))
        for id_, last_days, done in (
            ("1.1", FRIDAYS, WEEKS_DONE),
            ("1.2", QUARTERS, QUARTERS_DONE),
        ):
            task = found[id_]
            told = (task.series.period.name, task.due, task.series.overdue, task.timing)
            assert told == by_hand(last_days, done, day), (id_, day)


@pytest.fixture(scope="module")
def exports():
    """The calendar of every day, each written over that of the day before."""
    written: list[tuple[date, bytes]] = []
    for day in days():
        over = written[-1][1] if written else None
        written.append((day, export(plan_on(day), over=over, today=day, lang="en").data))
    return written


def entries_by_hand(day):
    """The entries that there are since the first day, closed or open, with their last days."""
    found = {}
    for id_, last_days, done in (("1.1", FRIDAYS, WEEKS_DONE), ("1.2", QUARTERS, QUARTERS_DONE)):
        for earlier in days():
            period = by_hand(last_days, done, earlier)[0] if earlier <= day else None
            if period:
                closed = period in done and date.fromisoformat(done[period]) <= day
                uid = uid_of("test", "VEVENT", f"{id_}@{period}")
                found[uid] = closed, date.fromisoformat(last_days[period])
    return found


@pytest.mark.parametrize("read", READERS)
def test_day_by_day_three_readers_show_the_open_period_and_what_was_closed(read, exports):
    last, found = b"", {}
    for day, data in exports:
        found = found if data == last else read(data)
        last = data
        shown = {uid: (title[:2] == "✓ ", first) for uid, (title, first, _) in found.items()}
        assert shown == entries_by_hand(day), day
        assert b"CANCELLED" not in data
        assert b"RRULE" not in data


def test_an_export_of_the_same_day_changes_nothing():
    for day in days()[::5]:
        first = export(plan_on(day), today=day).data
        assert export(plan_on(day), over=first, today=day + timedelta(days=40)).data == first


NOTICE = """\
plan: p
notice: {kind: thong-bao, issued: 2026-01-05}
units: {u: {name: U}}
sections:
  - number: V
    unit: u
    mode: assign
    tasks:
      - id: V.1
        title: Báo cáo quý
        due: {every: quarter, before: 25}
"""


@pytest.fixture
def office(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr("platformdirs.user_state_path", lambda *_: tmp_path / "state")
    monkeypatch.chdir(tmp_path)
    (tmp_path / "notice.yaml").write_text(NOTICE, encoding="utf-8")
    return tmp_path


def ran(*args: str, today: str = "2026-03-20") -> str:
    done = run(*args, "--today", today, "--lang", "en")
    assert done.status == 0, done.err
    return done.out + done.err


def todo(office: Path, period: str) -> Path:
    return office / "cal" / f"{uid_of('p', 'VTODO', f'V.1@{period}')}.ics"


def complete(path: Path, day: str) -> None:
    text = path.read_bytes().decode()
    done = f"STATUS:COMPLETED\r\nCOMPLETED:{day.replace('-', '')}T030000Z"
    path.write_bytes(text.replace("STATUS:NEEDS-ACTION", done).encode())


def test_a_tick_closes_the_period_whose_to_do_it_is_and_never_a_later_one(office: Path) -> None:
    ran("export", "--vdir", "cal")
    complete(todo(office, "2026-Q1"), "2026-03-19")
    ran("check", "V.1@2026-Q1", "--on", "19/3")
    assert "Nothing new" in ran("pull", "cal")
    assert "Q2" not in (office / "notice.yaml").read_text(encoding="utf-8")
    ran("uncheck", "V.1")
    assert "V.1 (Q1 2026) done on 19 Mar, on time." in ran("pull", "cal", "--as", "done")
    assert "{of: 2026-Q1, done: 2026-03-19}" in (office / "notice.yaml").read_text("utf-8")
    assert "1 added" in ran("export", "--vdir", "cal")
    assert "STATUS:COMPLETED" in todo(office, "2026-Q1").read_text("utf-8")
    assert "STATUS:NEEDS-ACTION" in todo(office, "2026-Q2").read_text("utf-8")


def test_an_open_period_that_is_not_the_earliest_is_known_by_its_to_do(office: Path) -> None:
    ran("check", "V.1")
    ran("export", "--vdir", "cal")
    ran("uncheck", "V.1")
    complete(todo(office, "2026-Q2"), "2026-03-20")
    assert "V.1 (Q2 2026) done on 20 Mar" in ran("pull", "cal")
    text = (office / "notice.yaml").read_text(encoding="utf-8")
    assert "periods:\n          - {of: 2026-Q2, done: 2026-03-20}" in text


def test_a_tick_as_a_report_is_submitted_for_its_period(office: Path) -> None:
    ran("export", "--vdir", "cal")
    complete(todo(office, "2026-Q1"), "2026-03-19")
    ran("pull", "cal", "--as", "submitted")
    text = (office / "notice.yaml").read_text(encoding="utf-8")
    assert "submissions:\n          - {on: 2026-03-19, of: 2026-Q1}" in text


def test_what_is_reopened_in_a_calendar_is_that_period(office: Path) -> None:
    ran("export", "--vdir", "cal")
    ran("check", "V.1")
    ran("export", "--vdir", "cal")
    path = todo(office, "2026-Q1")
    text = path.read_bytes().decode().replace("COMPLETE:100", "COMPLETE:0")
    text = text.replace("STATUS:COMPLETED", "STATUS:NEEDS-ACTION")
    text = re.sub("COMPLETED:.*\r\n", "", text)
    path.write_bytes(text.encode())
    assert "V.1 (Q1 2026) is open again." in ran("pull", "cal")
    assert (office / "notice.yaml").read_text(encoding="utf-8") == NOTICE


def test_a_file_of_to_dos_closes_one_and_opens_the_next(office: Path) -> None:
    ran("export", "--todos", "-o", "a.ics")
    ran("check", "V.1")
    assert "1 added, 1 changed, 0 cancelled" in ran("export", "--todos", "-o", "a.ics")
    found = Calendar.from_ical((office / "a.ics").read_bytes()).walk("VTODO")
    told = [(str(t["X-IOCPLAN-ID"]), str(t["STATUS"]), t["DUE"].dt) for t in found]
    assert told == [
        ("V.1@2026-Q1", "COMPLETED", date(2026, 3, 24)),
        ("V.1@2026-Q2", "NEEDS-ACTION", date(2026, 6, 24)),
    ]
    ran("drop", "V.1", "--because", "x", "--by-whom", "y")
    ran("export", "--todos", "-o", "a.ics")
    found = Calendar.from_ical((office / "a.ics").read_bytes()).walk("VTODO")
    assert [str(t["STATUS"]) for t in found] == ["COMPLETED", "CANCELLED"]
