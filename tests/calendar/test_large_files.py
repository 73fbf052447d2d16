"""Memory and work grow with the file, whatever is in it; nothing is refused by its shape alone."""

import tracemalloc
from collections.abc import Callable
from cProfile import Profile
from pstats import Stats

import pytest
from vdirs import Office, uid

HEAD = b"BEGIN:VCALENDAR\n"
END = b"END:VCALENDAR\n"
OURS = b"BEGIN:VTODO\nUID:%s\nDTSTAMP:20230318T000000Z\n" % uid("1.1").encode()


def many(part: bytes, head: bytes = b"", end: bytes = b"") -> Callable[[int], bytes]:
    return lambda size: HEAD + head + part * (size // len(part)) + end + END


def nested(size: int) -> bytes:
    count = size // 24
    return HEAD + b"BEGIN:VTODO\n" * count + b"END:VTODO\n" * count + END


SHAPES = {
    "empty to-dos": many(b"BEGIN:VTODO\nEND:VTODO\n"),
    "one to-do again and again": many(OURS + b"SUMMARY:x\nEND:VTODO\n"),
    "nested to-dos": nested,
    "short lines": many(b"A:\n", OURS, b"END:VTODO\n"),
    "tags": many(b"CATEGORIES:a\n", OURS, b"END:VTODO\n"),
    "one line of tags": many(b"a,", OURS + b"CATEGORIES:", b"a\nEND:VTODO\n"),
    "alarms": many(b"BEGIN:VALARM\nTRIGGER:PT1H\nEND:VALARM\n", OURS, b"END:VTODO\n"),
    "days": many(b"DUE:20230320\n", OURS, b"END:VTODO\n"),
    "folds": many(b"\n a", OURS + b"SUMMARY:", b"\nEND:VTODO\n"),
    "one long line": many(b"a", OURS + b"DESCRIPTION:", b"\nEND:VTODO\n"),
    "empty lines": many(b"\n"),
    "lines that are none": many(b"a\n"),
    "quotes": many(b';a="', OURS + b"X", b"\nEND:VTODO\n"),
    "time zones": many(
        b"BEGIN:VTIMEZONE\nTZID:a\nEND:VTIMEZONE\n",
        b"",
        OURS + b"COMPLETED;TZID=b:20230320T000000\nEND:VTODO\n",
    ),
    "a time zone of every second": many(
        b"BEGIN:STANDARD\nDTSTART:19700101T000000\nRRULE:FREQ=SECONDLY\nTZOFFSETFROM:+0700\n"
        b"TZOFFSETTO:+0700\nEND:STANDARD\n",
        b"BEGIN:VTIMEZONE\nTZID:b\n",
        b"END:VTIMEZONE\n" + OURS + b"COMPLETED;TZID=b:20230320T000000\nEND:VTODO\n",
    ),
}


def pulled(there: Office, data: bytes) -> tuple[int, int]:
    """Return the calls and the bytes of memory that a pull of a file takes."""
    path = there.folder / "large.ics"
    path.write_bytes(data)
    tracemalloc.start()
    assert there.pull(path, "--dry-run").status in (0, 1)
    memory = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    with Profile() as profile:
        assert there.pull(path, "--dry-run").status in (0, 1)
    return Stats(profile).total_calls, memory


@pytest.mark.parametrize("name", SHAPES)
def test_memory_and_work_are_linear(there, name):
    small, large = 1 << 16, 1 << 18
    calls, memory = zip(
        *(pulled(there, SHAPES[name](size)) for size in (small, large)), strict=True
    )
    assert calls[1] < 4.5 * calls[0]
    assert memory[1] < 4.5 * memory[0]
    assert memory[1] < 120 * large + (20 << 20)


@pytest.mark.parametrize("name", SHAPES)
def test_an_export_bears_them_too(there, name):
    (there.vdir / "large.ics").write_bytes(SHAPES[name](1 << 16))
    assert there.export().status in (0, 1)


def test_no_more_than_twenty_wrong_to_dos_of_a_file_are_named(there):
    path = there.folder / "large.ics"
    path.write_bytes(SHAPES["empty to-dos"](22 * 100))
    lines = there.pull(path).err.splitlines()
    assert (len(lines), lines[-1]) == (21, f"{path}: 80 more like these")
