"""What happened between the meeting and the launch, recorded by the program's own commands.

The days of the meeting, of the deadlines and of the launch itself are those of the real notice;
what was recorded in between is made up.
"""

import shutil
from pathlib import Path

from running import NOTICE, run

BY = ("--because", "chờ thiết bị; chưa báo cáo được ngày mới")
STORY: dict[str, tuple[tuple[str, ...], ...]] = {
    "2023-03-15": (),
    "2023-03-17": (("start", "1.2"),),
    "2023-03-18": (),
    "2023-03-20": (
        ("check", "1.2.a", "1.2.b", "1.2.c", "1.2.d"),
        ("note", "1.1", "chờ chương trình buổi lễ của Viettel"),
    ),
    "2023-03-21": (("check", "1.1", "--proof", "45/TTr-QLĐT"),),
    "2023-03-22": (("check", "2.3", "--proof", "61/TTr-NV"),),
    "2023-03-23": (("note", "1.2", "hẹn trình sáng thứ Hai"),),
    "2023-03-24": (),
    "2023-03-28": (("check", "4.1.a", "5.1.b"), ("start", "3.1")),
    "2023-04-03": (("note", "1.2", "còn chờ ý kiến Phòng Nội vụ"),),
    "2023-04-10": (("check", "1.2.e"),),
    "2023-04-13": (("note", "4.3", "màn hình ghép chưa về"),),
    "2023-04-14": (),
    "2023-04-16": (),
    "2023-04-17": (("move", "launch", "--undated", *BY),),
    "2023-05-05": (("check", "1.2", "--proof", "97/TTr-QLĐT"),),
    "2023-05-26": (("check", "2.2"), ("check", "team-established", "ioc-established")),
    "2023-06-30": (("check", "1.3", "2.1"),),
    "2023-07-14": (("check", "4.1", "4.4"), ("start", "4.3")),
    "2023-07-20": (
        ("move", "launch", "8/8", "--because", "đã nghiệm thu hệ thống", "--by-whom", "Chủ tịch"),
    ),
    "2023-07-24": (("check", "5.2", "--proof", "128/VP-TH"), ("check", "5.1.a")),
    "2023-08-07": (("check", "3.1", "3.2", "4.2", "4.3", "5.1"),),
    "2023-08-08": (("check", "launch"),),
}
LOOKED_AT = (
    *("2023-03-15", "2023-03-18", "2023-03-21", "2023-03-24", "2023-04-10"),
    *("2023-04-14", "2023-04-16", "2023-07-20", "2023-08-08"),
)


def tell(folder: Path) -> dict[str, Path]:
    """The notice file as it was in the evening of each day that the tests look at."""
    file = folder / "notice.yaml"
    shutil.copy(NOTICE, file)
    evenings = {}
    for day, commands in STORY.items():
        for command in commands:
            ran = run(*command, "-f", file, now=f"{day}T16:30")
            assert (ran.status, ran.err) == (0, ""), (day, command, ran)
        if day in LOOKED_AT:
            evenings[day] = Path(shutil.copy(file, folder / f"{day}.yaml"))
    return evenings
