"""Screens over many notices."""

from iocplan.texts.text import Text

NOTICES = Text("{n} thông báo", "{n:# notice|# notices}")
PLAN = Text("thông báo", "notice")
ABOUT = Text("nội dung", "about")
NEXT_DAY = Text("ngày tới", "next day")
UNCHANGED = Text(
    "Không có thay đổi ({n} thông báo).", "Nothing has changed ({n:# notice|# notices})."
)
CALLED_ABOUT = {
    "OVERDUE": Text("quá hạn {n}: {ids}", "{n} overdue: {ids}"),
    "BROKEN": Text("hẹn chưa nhận được {n}: {ids}", "{n} promised, not received: {ids}"),
    "SOON": Text("sắp đến hạn {n}: {ids}", "{n} due soon: {ids}"),
    "SILENT": Text("chưa có tin {n}: {ids}", "{n} without news: {ids}"),
}
"""Why a body is called, by the names of ``schedule.calls.Why``."""
MORE_IDS = Text("và {n} việc nữa", "and {n} more")
CALENDAR = Text("Việc của các thông báo", "Tasks of all notices")
NOTHING_TO_SEND = Text(
    "Không có gì phải gửi ({n} thông báo).", "There is nothing to send ({n:# notice|# notices})."
)
