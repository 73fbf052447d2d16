"""Screens over many notices."""

from iocplan.texts.text import Text

NOTICES = Text("{n} thông báo", "{n:# notice|# notices}")
PLAN = Text("thông báo", "notice")
ABOUT = Text("nội dung", "about")
NEXT_DAY = Text("ngày tới", "next day")
UNCHANGED = Text(
    "Không có thay đổi ({n} thông báo).", "Nothing has changed ({n:# notice|# notices})."
)
