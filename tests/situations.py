"""What could have been recorded in the real notice: the situations that screens are tested in."""

from running import Edit, item_done, on_event, on_task

MARCH: tuple[Edit, ...] = (
    on_task("1.1", "done: 2023-03-21", "proof: 45/TTr-QLĐT"),
    on_task("2.3", "done: 2023-03-22"),
    item_done("1.2", "a", "b", "c", "d", on="2023-03-20"),
    on_task(
        "1.2",
        "started: 2023-03-17",
        "notes:",
        "  - {on: 2023-03-20, text: đang hoàn chỉnh bốn dự thảo}",
        "  - {on: 2023-03-23, text: hẹn trình sáng thứ Hai}",
    ),
)
EXTENDED: tuple[Edit, ...] = (
    *MARCH,
    on_task(
        "1.2",
        "moves:",
        "  - {date: 2023-03-29, on: 2023-03-22, because: chờ ý kiến Phòng Nội vụ, "
        "by_whom: Chủ tịch}",
    ),
    on_task("2.1", "moves:", "  - {date: 2023-03-31, on: 2023-03-22, because: để kịp chuyển giao}"),
    on_task("4.4", "dropped: {on: 2023-03-23, because: Viettel đã có Tổ thường trực}"),
    on_task("3.1", "started: 2023-03-21"),
)


def _launch(*keys: str) -> tuple[Edit, ...]:
    return (*MARCH, on_event("launch", *keys))


TENTATIVE = _launch(
    "moves:",
    "  - {date: 2023-04-12, on: 2023-03-22, because: lịch của Chủ tịch, tentative: true}",
)
POSTPONED = _launch("moves:", "  - {undated: true, on: 2023-04-10, because: thiết bị chưa về đủ}")
FIXED_LATE = _launch(
    "moves:",
    "  - {undated: true, on: 2023-04-10, because: thiết bị chưa về đủ}",
    "  - {date: 2023-08-08, on: 2023-07-20, because: đã nghiệm thu}",
)
HELD = _launch(
    "moves:",
    "  - {date: 2023-08-08, on: 2023-07-20, because: đã nghiệm thu}",
    "happened: 2023-08-08",
)
