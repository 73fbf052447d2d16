"""Five months of following up the real notice, with all that an office does from day to day.

The meeting, the notice's deadlines and the launch are real; what was recorded in between is made
up: calls, a promise broken and renewed, a draft handed in, returned and handed in again, an
extension asked for and granted, an oral task, a lead changed, a question answered, a wrong day
corrected.
"""

import shutil
from pathlib import Path

from running import NOTICE, run

CHAIRMAN = ("--by-whom", "Chủ tịch UBND thành phố")
BOARD = ("--by-whom", "Thường trực Thành ủy")


def because(text: str) -> tuple[str, str]:
    return ("--because", text)


EVENTS: dict[str, tuple[tuple[str, ...], ...]] = {
    "2023-03-15": (),
    "2023-03-17": (
        ("start", "1.2"),
        ("note", "1.1", "đang chờ chương trình của Viettel", "--promised", "20/3"),
    ),
    "2023-03-20": (
        ("check", "1.2.a", "1.2.b", "1.2.c", "1.2.d"),
        ("answer", "A3", "Không tính ngày 23/3; hạn cuối là 22/3", *CHAIRMAN),
    ),
    "2023-03-21": (
        ("note", "1.1", "Viettel gửi chậm, hẹn thứ Năm", "--promised", "23/3"),
        ("urge", "1.1", "--record", "--reply-by", "23/3"),
    ),
    "2023-03-22": (("submit", "2.3", "--proof", "61/TTr-NV"),),
    "2023-03-23": (
        ("note", "1.2", "chờ ý kiến Phòng Nội vụ, xin thêm một tuần", "--asks-until", "29/3"),
        ("note", "1.2", "Phòng Nội vụ chưa trả lời hai lần hỏi", "--difficulty"),
    ),
    "2023-03-24": (
        ("submit", "1.1", "--proof", "45/TTr-QLĐT"),
        ("move", "1.2", "29/3", *because("chờ ý kiến Phòng Nội vụ"), *CHAIRMAN),
    ),
    "2023-03-27": (
        (
            *("add", "Thuê màn hình, âm thanh cho buổi lễ", "--section", "5", "--lead", "vhtttt"),
            *("--with", "viettel-nt", "--by", "10/4", *because("giao tại giao ban tuần")),
            *CHAIRMAN,
        ),
    ),
    "2023-03-28": (
        (
            *("return", "1.1", *because("chưa có phương án bảo đảm an ninh")),
            *("--again-by", "31/3", *BOARD),
        ),
    ),
    "2023-03-29": (("submit", "1.2", "--proof", "50/TTr-QLĐT"),),
    "2023-03-30": (("submit", "1.1", "--proof", "52/TTr-QLĐT"), ("check", "4.1.a")),
    "2023-04-03": (
        ("check", "1.1", "--proof", "131-TB/TU"),
        ("check", "1.2", "--proof", "88/NV"),
        ("reassign", "1.3", "qldt", *because("Tổ điều hành chưa có Tổ trưởng"), *CHAIRMAN),
        ("note", "3.1", "đề nghị bổ sung kinh phí phát sóng", "--proposal"),
    ),
    "2023-04-07": (("check", "2.3", "--on", "5/4", "--proof", "412/QĐ-UBND"), ("start", "3.1")),
    "2023-04-10": (
        ("check", "2.3", "--on", "4/4", *because("ghi nhầm ngày ban hành")),
        ("note", "5.4", "đơn vị cho thuê báo lại ngày mai", "--promised", "11/4"),
    ),
    "2023-04-12": (("check", "5.4", "--on", "11/4", "--proof", "03/HĐ"),),
    "2023-04-16": (),
    "2023-04-17": (
        (
            *("move", "launch", "--undated", *CHAIRMAN),
            *because("hệ thống chưa nghiệm thu"),
        ),
    ),
    "2023-05-26": (
        ("check", "2.2", "--proof", "655/QĐ-UBND"),
        ("check", "team-established", "ioc-established", "--on", "25/5"),
    ),
    "2023-06-30": (("check", "1.3", "2.1"), ("drop", "3.2", *because("tỉnh tổ chức"), *CHAIRMAN)),
    "2023-07-14": (("check", "4.1", "4.4"), ("start", "4.3")),
    "2023-07-20": (("move", "launch", "8/8", *because("đã nghiệm thu hệ thống"), *CHAIRMAN),),
    "2023-07-24": (("submit", "5.2", "--proof", "128/VP-TH"), ("check", "5.1.a")),
    "2023-08-01": (
        ("check", "5.2", "--proof", "2210/VP-TH"),
        ("note", "4.3", "còn thiếu hai màn hình, chuyển về 05/8", "--promised", "5/8"),
    ),
    "2023-08-07": (("check", "3.1", "4.2", "4.3", "5.1"),),
    "2023-08-08": (("check", "launch"),),
}
LOOKED_AT = (
    *(
        "2023-03-15",
        "2023-03-20",
        "2023-03-21",
        "2023-03-23",
        "2023-03-24",
        "2023-03-28",
        "2023-03-30",
    ),
    *("2023-04-03", "2023-04-10", "2023-04-12", "2023-04-17", "2023-05-26", "2023-07-20"),
    *("2023-08-01", "2023-08-07", "2023-08-08"),
)


def tell(folder: Path) -> dict[str, Path]:
    """The notice file as it was in the evening of each day that the tests look at."""
    file = folder / "notice.yaml"
    shutil.copy(NOTICE, file)
    evenings = {}
    for day, commands in EVENTS.items():
        for command in commands:
            ran = run(*command, "-f", file, now=f"{day}T16:30")
            assert ran.status == 0, (day, command, ran)
        if day in LOOKED_AT:
            evenings[day] = Path(shutil.copy(file, folder / f"{day}.yaml"))
    return evenings
