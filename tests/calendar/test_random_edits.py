"""Any of our to-dos, changed at random as programs and people do: nothing of it is ever lost."""

import unicodedata
from collections.abc import Callable
from random import Random

from icalendar import Calendar
from other_readers import parse_everywhere
from vdirs import Office

# ruff: noqa: ARG001 - every change is given the same
Lines = list[str]
TASKS = ("1.1", "1.2", "2.3", "3.1", "4.2")
DONE = (
    "STATUS:COMPLETED",
    "PERCENT-COMPLETE:100",
    "COMPLETED:20230320T020000Z",
    "COMPLETED;TZID=Asia/Ho_Chi_Minh:20230320T233000",
    "COMPLETED;VALUE=DATE:20230320",
)
FOREIGN = (
    "PRIORITY:3",
    "X-APPLE-SORT-ORDER:7",
    "LOCATION:Phòng họp\\, tầng 2",
    "CLASS:PRIVATE",
    "CATEGORIES:gấp",
    "CATEGORIES:a\\,b,c",
    'X_ODD;A="x:y":z',
    "ATTACH:https://example.org/a",
    "RELATED-TO:abc",
    "COMMENT:" + "dài, " * 40,
    "URL:https://example.org/?a=1;b=2",
)
ALARMS = ("TRIGGER:-PT5M", "TRIGGER;RELATED=END:-PT15H", "TRIGGER;VALUE=DATE-TIME:20230320T000000Z")
DAYS = (
    ("DUE:20230325T100000Z",),
    ("DUE;TZID=Asia/Ho_Chi_Minh:20230320T170000",),
    ("DTSTART;VALUE=DATE:20230318", "DUE;VALUE=DATE:20230326"),
    ("DTSTART:20230318T010000Z", "DURATION:P2D"),
    ("DTSTART:20230318T010000Z", "DUE:20230320T010000Z"),
)


def without(lines: Lines, *names: str) -> Lines:
    """The lines of a to-do without some of its own properties."""
    kept, depth = [], 0
    for line in lines:
        depth += line.startswith("BEGIN:") - line.startswith("END:")
        if depth > 2 or line.split(":")[0].split(";")[0] not in names:
            kept.append(line)
    return kept


def add(lines: Lines, *more: str) -> Lines:
    at = lines.index("BEGIN:VTODO") + 1
    return [*lines[:at], *more, *lines[at:]]


def complete(rng: Random, lines: Lines, keep: set[str]) -> Lines:
    line = rng.choice(DONE)
    name = line.split(":")[0].split(";")[0]
    return add(without(lines, name, *rng.choice(((), ("STATUS",), ("PERCENT-COMPLETE",)))), line)


def add_foreign(rng: Random, lines: Lines, keep: set[str]) -> Lines:
    line = rng.choice(FOREIGN)
    keep.add(line)
    return add(lines, line)


def add_alarm(rng: Random, lines: Lines, keep: set[str]) -> Lines:
    title = next((x for x in lines if x.startswith("SUMMARY")), "SUMMARY:x").partition(":")[2]
    uid = f"UID:alarm-{rng.randrange(10**9)}"
    keep.add(uid)
    alarm = ["BEGIN:VALARM", uid, "ACTION:DISPLAY", f"DESCRIPTION:{title}", rng.choice(ALARMS)]
    at = lines.index("END:VTODO")
    return [*lines[:at], *alarm, "END:VALARM", *lines[at:]]


def move(rng: Random, lines: Lines, keep: set[str]) -> Lines:
    days = rng.choice(DAYS)
    return add(without(lines, "DUE", "DTSTART", "DURATION"), *days)


def write(rng: Random, lines: Lines, keep: set[str]) -> Lines:
    sentence = f"câu {rng.randrange(10**9)}"
    keep.add(sentence)
    return [x.replace("DESCRIPTION:", f"DESCRIPTION:{sentence}\\n", 1) if x[:12] == "DESCRIPTION:"
            and x in without(lines) and "\\n" in x else x for x in lines]  # fmt: skip


def begin(rng: Random, lines: Lines, keep: set[str]) -> Lines:
    return add(without(lines, "STATUS"), f"STATUS:{rng.choice(('IN-PROCESS', 'NEEDS-ACTION'))}")


def strip(rng: Random, lines: Lines, keep: set[str]) -> Lines:
    return without(lines, "X-IOCPLAN-ID", "X-IOCPLAN-STATE")


def decompose(rng: Random, lines: Lines, keep: set[str]) -> Lines:
    return [unicodedata.normalize("NFD", line) for line in lines]


def stamp(rng: Random, lines: Lines, keep: set[str]) -> Lines:
    return add(without(lines, "LAST-MODIFIED", "DTSTAMP"), "LAST-MODIFIED:20230321T030000Z",
               "DTSTAMP:20230321T030000Z")  # fmt: skip


def mix(rng: Random, lines: Lines, keep: set[str]) -> Lines:
    start = lines.index("BEGIN:VTODO") + 1
    end = next(at for at in range(start, len(lines)) if lines[at].startswith(("BEGIN:", "END:")))
    own = lines[start:end]
    rng.shuffle(own)
    return [*lines[:start], *own, *lines[end:]]


Change = Callable[[Random, Lines, set[str]], Lines]
CHANGES: tuple[Change, ...] = (
    complete, add_foreign, add_foreign, add_alarm, move, write, begin, strip, decompose, stamp, mix,
)  # fmt: skip


def edited(there: Office, rng: Random, id_: str) -> set[str]:
    """Change a to-do at random; return what must be there ever after."""
    keep: set[str] = set()
    path = there.file(id_)
    text = path.read_bytes().decode().replace("\r\n ", "").replace("\n ", "").replace("\r\n", "\n")
    lines = text.strip("\n").split("\n")
    for change in rng.choices(CHANGES, k=rng.randrange(1, 5)):
        lines = change(rng, lines, keep)
    path.write_bytes((rng.choice(("\n", "\r\n")).join(lines) + "\n").encode())
    return {word for word in keep if word in "\n".join(lines)}


def record(there: Office, rng: Random) -> None:
    """Let the plan change, too."""
    id_ = rng.choice(TASKS)
    on = ("--on", "2023-03-20")
    match rng.randrange(5):
        case 0:
            there.run("note", id_, "đã gọi", *on)
        case 1:
            there.run("move", id_, "2023-04-02", "--because", "chờ", "--by-whom", "Chủ tịch", *on)
        case 2:
            there.run("check", id_, *on)
        case 3:
            there.run("drop", id_, "--because", "thôi", "--by-whom", "a", *on)
        case _:
            pass


def is_done(there: Office, id_: str) -> bool:
    (todo,) = Calendar.from_ical(there.file(id_).read_bytes()).walk("VTODO")
    return "COMPLETED" in (todo.get("STATUS"), *todo) or todo.get("PERCENT-COMPLETE") == 100


def test_nothing_foreign_no_completion_and_no_validity_is_lost(
    there, rng, how_many, tried, tmp_path, monkeypatch
):
    number = how_many(12, 600)
    fresh_plan = there.text()
    fresh = {path.name: path.read_bytes() for path in there.vdir.iterdir()}
    completions = 0
    for turn in range(number):
        monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / f"state-{turn}"))
        there.plan.write_bytes(fresh_plan.encode())
        for path in there.vdir.iterdir():
            path.write_bytes(fresh[path.name])
        assert there.export().status == 0
        kept = {id_: edited(there, rng, id_) for id_ in rng.sample(TASKS, 2)}
        ticked = [id_ for id_ in kept if is_done(there, id_)]
        completions += len(ticked)
        record(there, rng)
        ran = there.pull()
        after = there.run("list", "--state", "done", "--ids").out.split()
        for id_ in ticked:
            assert id_ in after or f"{id_} was done there and is dropped here" in ran.err
        record(there, rng)
        if there.export().status:
            there.export("--force")
        _check(there, kept)
        record(there, rng)
        there.pull()
        there.export()
        _check(there, kept)
        before = {path: path.read_bytes() for path in there.vdir.iterdir()}
        there.export()
        assert {path: path.read_bytes() for path in there.vdir.iterdir()} == before
        assert there.pull().out.startswith("Nothing new")
    tried(f"{number} vdirs edited at random, {completions} completions: nothing lost")


def _check(there: Office, kept: dict[str, set[str]]) -> None:
    for id_, words in kept.items():
        data = there.file(id_).read_bytes().decode().replace("\r\n ", "").replace("\n ", "")
        plain = unicodedata.normalize("NFC", data)
        assert [word for word in words if unicodedata.normalize("NFC", word) not in plain] == []
        (todo,) = Calendar.from_ical(there.file(id_).read_bytes()).walk("VTODO")
        start, due = todo.get("DTSTART"), todo.get("DUE")
        assert not (due and todo.get("DURATION"))
        if start and due:
            assert type(start.dt) is type(due.dt)
            assert start.dt <= due.dt
    parse_everywhere(there.vdir)
