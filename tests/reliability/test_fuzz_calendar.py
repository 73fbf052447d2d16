"""A calendar file from a stranger: it is brought up to date, or refused and left as it is."""

import re
import shutil

import pytest
from hostile_plan import plan_of
from icalendar import Calendar
from mutations import mutated

from iocplan.cli.commands import COMMANDS
from running import run

ODD_LINES = (
    *(b"BEGIN:VEVENT", b"END:VEVENT", b"BEGIN:VTODO", b"END:VTODO", b"BEGIN:VALARM"),
    *(b"END:VALARM",),
    *(b"BEGIN:VCALENDAR", b"END:VCALENDAR", b"BEGIN:", b"END:", b"BEGIN:VEVENT\r\nBEGIN:VEVENT"),
    *(b"SEQUENCE:999999999", b"SEQUENCE:9999999999", b"SEQUENCE:-1", b"SEQUENCE:\xd9\xa3"),
    *(b"SEQUENCE:",),
    *(b"LAST-MODIFIED:99991231T235959Z", b"LAST-MODIFIED:00010101T000000Z"),
    *(b"CREATED:20230230T000000Z",),
    *(b"X-IOCPLAN-ID:4.1", b"X-IOCPLAN-ID:", b"X-IOCPLAN-ID:../x", b"UID:x", b"PRODID:-//x//EN"),
    *(b"NAME;LANGUAGE=xx:a", b"NAME;LANGUAGE=vi:a", b"ATTACH:file:///etc/passwd", b":", b";"),
    *(b" ", b"\t"),
    *(b"DTSTART;VALUE=DATE:99999999", b"COMPLETED:", b"STATUS:COMPLETED"),
    *(b"PERCENT-COMPLETE:1000",),
    *(b"RRULE:FREQ=SECONDLY", b"DTSTART;TZID=../../x:20230322T000000", b"X:" + b"a" * 100_000),
)


@pytest.mark.parametrize("todos", [[], ["--todos"]])
def test_a_mutated_calendar_is_replaced_or_refused(todos, tmp_path, rng, how_many, tried):
    plan, path, sound = (tmp_path / name for name in ("notice.yaml", "plan.ics", "sound.ics"))
    plan.write_text(plan_of("Việc"), encoding="utf-8")
    args = ("export", *todos, "-f", plan, "-o")
    run(*args, sound)
    whole = sound.read_bytes()
    number, refused = how_many(60, 4000), 0
    for _ in range(number):
        data = _odd(rng, mutated(rng, [whole]) if rng.random() < 0.6 else whole)
        path.write_bytes(data)
        ran = run(*args, path)
        assert (ran.status, ran.out) in ((0, ""), (1, ""))
        assert ran.err
        if ran.status:
            refused += 1
            assert path.read_bytes() == data
        else:
            Calendar.from_ical(path.read_bytes())
            assert run(*args, path).status == 0
    tried(f"{number} mutated calendars: {refused} refused and untouched, the others replaced")


@pytest.mark.skipif("pull" not in COMMANDS, reason="no such command")
def test_pull_takes_from_a_mutated_calendar_only_what_leaves_a_sound_plan(
    tmp_path, rng, how_many, tried
):
    plan, path, sound = (tmp_path / name for name in ("notice.yaml", "todos.ics", "sound.ics"))
    whole = plan_of("Việc").encode()
    plan.write_bytes(whole)
    run("export", "--todos", "-f", plan, "-o", sound)
    done = b"STATUS:COMPLETED\r\nCOMPLETED:20230317T050000Z"
    ticked = sound.read_bytes().replace(b"STATUS:IN-PROCESS", done)
    number, taken = how_many(40, 1500), 0
    for _ in range(number):
        path.write_bytes(_odd(rng, mutated(rng, [ticked]) if rng.random() < 0.5 else ticked))
        ran = run("pull", path, "-f", plan)
        assert ran.status in (0, 1, 3)
        if plan.read_bytes() != whole:
            taken += 1
            assert run("validate", "-f", plan).out == ""
            plan.write_bytes(whole)
    tried(f"{number} mutated calendars pulled: {taken} changed the plan, which stayed sound")


def _odd(rng, data: bytes) -> bytes:
    lines = data.split(b"\r\n")
    for _ in range(rng.choice((0, 1, 1, 2))):
        at = rng.randrange(len(lines))
        lines[at : at + rng.choice((0, 1))] = [rng.choice(ODD_LINES)]
    return b"\r\n".join(lines)


def test_a_sound_calendar_is_replaced_by_itself(tmp_path):
    plan, path = tmp_path / "notice.yaml", tmp_path / "plan.ics"
    plan.write_text(plan_of("Việc"), encoding="utf-8")
    run("export", "-f", plan, "-o", path)
    shutil.copy(path, tmp_path / "kept.ics")
    assert run("export", "-f", plan, "-o", path).status == 0
    assert path.read_bytes() == (tmp_path / "kept.ics").read_bytes()


def test_a_calendar_that_changed_as_often_as_can_be_counted_can_still_be_replaced(tmp_path):
    plan, path = tmp_path / "notice.yaml", tmp_path / "plan.ics"
    for words in ("Việc", "Khác", "Khác nữa"):
        plan.write_text(plan_of(words), encoding="utf-8")
        assert run("export", "-f", plan, "-o", path).status == 0
        path.write_bytes(re.sub(rb"SEQUENCE:\d+", b"SEQUENCE:999999999", path.read_bytes()))
