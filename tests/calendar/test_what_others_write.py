"""Every way in which other programs change a to-do: taken over or told, once, and nothing lost.

The forms come from those programs' users' reports. Each is written into a fresh vdir, pulled,
exported, pulled and exported again.
"""

import unicodedata
from collections.abc import Callable
from typing import NamedTuple

import pytest
from other_readers import parse_everywhere
from vdirs import TODAY, Office

OPEN = "STATUS:NEEDS-ACTION\n"
DUE = "DUE;VALUE=DATE:20230320\n"
CATEGORY = "CATEGORIES:Urban Mgmt\n"
PERCENT = "PERCENT-COMPLETE:0\n"
NEW_YORK = """BEGIN:VTIMEZONE
TZID:office
BEGIN:STANDARD
DTSTART:19701101T020000
RRULE:FREQ=YEARLY;BYMONTH=11;BYDAY=1SU
TZOFFSETFROM:-0400
TZOFFSETTO:-0500
END:STANDARD
BEGIN:DAYLIGHT
DTSTART:19700308T020000
RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=2SU
TZOFFSETFROM:-0500
TZOFFSETTO:-0400
END:DAYLIGHT
END:VTIMEZONE
"""
ALARM = "BEGIN:VALARM\nACTION:DISPLAY\nDESCRIPTION:{title}\nTRIGGER:-PT5M\nEND:VALARM\n"
TITLE = "1.1 Submit the draft launch plan and programme"

Edit = Callable[[str], str]


class Form(NamedTuple):
    """A way to change the to-do of 1.1, and what comes of it.

    ``done`` is the day that the plan gets; ``stays`` are the lines that stand there at the end;
    ``told`` is said by pull.
    """

    edit: Edit
    done: str | None = None
    stays: tuple[str, ...] = ()
    told: str = ""


def swap(*pairs: tuple[str, str]) -> Edit:
    def edit(text: str) -> str:
        for old, new in pairs:
            assert old in text
            text = text.replace(old, new, 1)
        return text

    return edit


def completed(line: str, day: str, before: str = "") -> Form:
    return Form(
        swap((OPEN, f"STATUS:COMPLETED\n{line}\n"), ("BEGIN:VTODO\n", f"{before}BEGIN:VTODO\n")),
        day,
        (line,),
    )


def tagged(*lines: str, instead: bool = False) -> Form:
    text = "".join(f"{line}\n" for line in lines)
    return Form(swap((CATEGORY, text if instead else CATEGORY + text)), stays=lines)


def reordered(text: str) -> str:
    """The to-do's own properties the other way round."""
    lines = text.split("\n")
    start, end = lines.index("BEGIN:VTODO") + 1, lines.index("BEGIN:VALARM")
    return "\n".join([*lines[:start], *reversed(lines[start:end]), *lines[end:]])


def lower_case(text: str) -> str:
    lines = (line.partition(":") for line in text.splitlines())
    return "\n".join(f"{name.lower()}:{value}" for name, _, value in lines) + "\n"


FORMS = {
    # Home Assistant (nextcloud/tasks#2428)
    "only STATUS": Form(swap((OPEN, "STATUS:COMPLETED\n")), TODAY, told="today is taken"),
    "only STATUS, and a change": Form(
        swap(
            (OPEN, "STATUS:COMPLETED\n"),
            ("LAST-MODIFIED:20230314T170000Z", "LAST-MODIFIED:20230320T180000Z"),
        ),
        "2023-03-21",
        told="the day of its last change is taken, 21 Mar 2023",
    ),
    "only STATUS, and a change that is none": Form(
        swap(
            (OPEN, "STATUS:COMPLETED\n"), ("LAST-MODIFIED:20230314T170000Z", "LAST-MODIFIED:soon")
        ),
        TODAY,
    ),
    # planify, outlookcaldavsynchronizer#154
    "only 100 per cent": Form(swap((PERCENT, "PERCENT-COMPLETE:100\n")), TODAY),
    "100 per cent, no STATUS": Form(swap((PERCENT, "PERCENT-COMPLETE:100\n"), (OPEN, "")), TODAY),
    # super-productivity, owncloud/tasks#137
    "only COMPLETED": Form(swap((OPEN, OPEN + "COMPLETED:20230320T020000Z\n")), "2023-03-20"),
    "COMPLETED, no STATUS": Form(swap((OPEN, "COMPLETED:20230320T020000Z\n")), "2023-03-20"),
    "COMPLETED, in process": Form(
        swap((OPEN, "STATUS:IN-PROCESS\nCOMPLETED:20230320T020000Z\n")), "2023-03-20"
    ),
    # planify#2489, tine20#6718, libical#328
    "in another zone": completed("COMPLETED;TZID=America/New_York:20230322T200000", "2023-03-23"),
    "in a quoted zone": completed(
        'COMPLETED;TZID="America/New_York":20230322T200000', "2023-03-23"
    ),
    "in Windows' zone": completed(
        "COMPLETED;TZID=Eastern Standard Time:20230322T200000", "2023-03-23"
    ),
    "in the file's zone": completed(
        "COMPLETED;TZID=office:20230322T200000", "2023-03-23", NEW_YORK
    ),
    "in nobody's zone": completed("COMPLETED;TZID=Nowhere/Else:20230322T200000", "2023-03-22"),
    "in the plan's zone": completed(
        "COMPLETED;TZID=Asia/Ho_Chi_Minh:20230322T233000", "2023-03-22"
    ),
    "without a zone": completed("COMPLETED:20230322T233000", "2023-03-22"),
    "just before midnight": completed("COMPLETED:20230322T165959Z", "2023-03-22"),
    "at midnight": completed("COMPLETED:20230322T170000Z", "2023-03-23"),
    "as a day": completed("COMPLETED;VALUE=DATE:20230319", "2023-03-19"),
    "as a day without saying so": completed("COMPLETED:20230319", "2023-03-19"),
    # Errands#247, todoman#491, nextcloud/tasks#1102
    "a tag on a line of its own": tagged("CATEGORIES:gấp"),
    "two tags on two lines": tagged("CATEGORIES:gấp", "CATEGORIES:của tôi,x"),
    "a tag beside ours": tagged("CATEGORIES:Urban Mgmt,gấp", instead=True),
    "a tag before ours": tagged(r"CATEGORIES:a\, b,Urban Mgmt", instead=True),
    "a tag instead of ours": tagged("CATEGORIES:gấp", instead=True),
    "a tag in another language": tagged("CATEGORIES;LANGUAGE=vi:P. QLĐT"),
    "no tag": tagged(instead=True),
    # nextcloud/tasks#663
    "in process": Form(
        swap((OPEN, "STATUS:IN-PROCESS\n"), (PERCENT, "PERCENT-COMPLETE:50\n")),
        stays=("STATUS:IN-PROCESS", "PERCENT-COMPLETE:50"),
        told="in process",
    ),
    "a percentage alone": Form(
        swap((PERCENT, "PERCENT-COMPLETE:50\n")), stays=("PERCENT-COMPLETE:50",), told="50 %"
    ),
    "cancelled": Form(
        swap((OPEN, "STATUS:CANCELLED\n")), stays=("STATUS:CANCELLED",), told="cancelled"
    ),
    # sabre-io/dav#986, nextcloud/server#7771
    "a day with an hour": Form(
        swap(
            (
                DUE,
                "DUE;TZID=Asia/Ho_Chi_Minh:20230320T170000\nDTSTART;TZID=Asia/Ho_Chi_Minh:20230320T080000\n",
            )
        ),
        stays=(
            "DUE;TZID=Asia/Ho_Chi_Minh:20230320T170000",
            "DTSTART;TZID=Asia/Ho_Chi_Minh:20230320T080000",
        ),
    ),
    "another day with an hour": Form(
        swap((DUE, "DUE:20230320T170000Z\nDTSTART:20230319T170000Z\n")),
        stays=("DUE:20230320T170000Z", "DTSTART:20230319T170000Z"),
        told="1.1 is due 21 Mar 2023 there, 20 Mar 2023 here",
    ),
    "a length instead of a day": Form(
        swap((DUE, "DTSTART:20230320T010000Z\nDURATION:PT8H\n")),
        stays=("DTSTART:20230320T010000Z", "DURATION:PT8H"),
    ),
    "a length that ends on another day": Form(
        swap((DUE, "DTSTART:20230320T010000Z\nDURATION:P3D\n")),
        stays=("DTSTART:20230320T010000Z", "DURATION:P3D"),
        told="1.1 is due 23 Mar 2023 there",
    ),
    "no day": Form(swap((DUE, "")), told="1.1 is due on no day there"),
    # RFC 9074
    "a dismissed reminder": Form(
        swap(("ACTION:DISPLAY\n", "ACTION:DISPLAY\nACKNOWLEDGED:20230319T020000Z\nUID:x-1\n")),
        stays=("ACKNOWLEDGED:20230319T020000Z", "UID:x-1"),
    ),
    "a second reminder with the title": Form(
        swap(("END:VTODO", ALARM.format(title=TITLE) + "END:VTODO")), stays=("TRIGGER:-PT5M",)
    ),
    "another reminder instead": Form(
        swap(("TRIGGER;RELATED=END:-PT15H", "TRIGGER:-PT5M")), stays=("TRIGGER:-PT5M",)
    ),
    "no reminder": Form(
        lambda text: text[: text.index("BEGIN:VALARM")] + text[text.index("END:VTODO") :]
    ),
    # icalendar#1797, macOS, and whatever else is the same in another spelling
    "macOS's texts": Form(lambda text: unicodedata.normalize("NFD", text)),
    "lower-case names": Form(lower_case),
    "a byte order mark": Form(lambda text: "\ufeff" + text),
    "a time zone first": Form(
        swap(("BEGIN:VTODO\n", f"{NEW_YORK}BEGIN:VTODO\n")), stays=("TZID:office",)
    ),
    "another order": Form(reordered),
    "without our marks": Form(swap(("X-IOCPLAN-ID:1.1\n", ""), ("X-IOCPLAN-STATE:OPEN\n", ""))),
    "completed without our marks": Form(
        swap(
            ("X-IOCPLAN-ID:1.1\n", ""), ("X-IOCPLAN-STATE:OPEN\n", ""), (OPEN, "STATUS:COMPLETED\n")
        ),
        TODAY,
    ),
    # what people write
    "a sentence before ours": Form(
        swap(("DESCRIPTION:", r"DESCRIPTION:Gọi anh Nam trước.\n")),
        told="Gọi anh Nam trước.",
    ),
    "another title": Form(
        swap((f"SUMMARY:{TITLE}", "SUMMARY:Nộp kế hoạch")),
        stays=("SUMMARY:Nộp kế hoạch",),
        told="1.1 is called “Nộp kế hoạch” there",
    ),
    "no description": Form(
        lambda text: "".join(
            line
            for line in text.splitlines(True)
            if line[:5] != "DESCR" or line == f"DESCRIPTION:{TITLE}\n"
        ),
        told="description",
    ),
    "what we never wrote": Form(
        swap(
            (OPEN, f'{OPEN}PRIORITY:3\nX_ODD:a\nX-FOO;P="a:b;c":d\nATTENDEE:mailto:a@example.org\n')
        ),
        stays=("PRIORITY:3", "X_ODD:a", 'X-FOO;P="a:b;c":d', "ATTENDEE:mailto:a@example.org"),
    ),
}


def content(there: Office, id_: str = "1.1") -> list[str]:
    return (
        there.file(id_).read_bytes().decode().replace("\r\n", "\n").replace("\n ", "").split("\n")
    )


@pytest.fixture(params=FORMS)
def changed(there: Office, request: pytest.FixtureRequest) -> tuple[Office, Form]:
    form = FORMS[request.param]
    path = there.file("1.1")
    text = path.read_bytes().decode().replace("\r\n", "\n").replace("\n ", "")
    path.write_bytes(form.edit(text).encode())
    return there, form


def test_it_is_taken_over_or_told_once_and_nothing_is_lost(changed):
    there, form = changed
    plan = there.text()
    first = there.pull()
    assert first.status == 0
    assert form.told in first.err
    assert there.lines_changed(plan) == ([f"+done: {form.done}"] if form.done else [])
    exported = there.export()
    assert exported.status == 0
    second = there.pull()
    assert (second.status, second.err) == (0, "")
    assert second.out == f"Nothing new from {there.vdir}.\n"
    before = {path: path.read_bytes() for path in there.vdir.iterdir()}
    again = there.export()
    assert (again.status, len(again.err.splitlines())) == (0, 1)
    assert "is unchanged: 15 to-dos." in again.err
    assert {path: path.read_bytes() for path in there.vdir.iterdir()} == before
    assert set(form.stays) <= set(content(there))
    parse_everywhere(there.vdir)


def test_a_later_change_of_the_plan_loses_nothing_either(changed):
    there, form = changed
    there.pull()
    there.run("note", "1.1", "đã gọi lại", "--on", "2023-03-20")
    there.run(
        "move",
        "1.1",
        "2023-03-28",
        "--because",
        "chờ",
        "--by-whom",
        "Chủ tịch",
        "--on",
        "2023-03-20",
    )
    ran = there.export()
    assert ran.status == 0, ran.err
    lines = content(there)
    day = [line for line in form.stays if line.startswith(("DUE", "DURATION", "DTSTART"))]
    assert set(form.stays) - set(day) <= set(lines)
    told_gone = "description" in form.told
    assert told_gone or any("đã gọi lại" in unicodedata.normalize("NFC", line) for line in lines)
    before = {path: path.read_bytes() for path in there.vdir.iterdir()}
    assert len(there.export().err.splitlines()) == 1
    assert {path: path.read_bytes() for path in there.vdir.iterdir()} == before
    parse_everywhere(there.vdir)
