"""Whom to call today, and what lies with whoever decides: the lines of ``status``."""

from iocplan.texts.text import Text

CALL_TODAY = Text("CẦN LIÊN HỆ HÔM NAY", "CALL TODAY")
ABOUT = Text("{id} {said}", "{id} {said}")
SILENT = Text("{ids} quá một tuần chưa có tin", "{ids} no news for a week")
DUE = Text("{n:hạn hôm nay|còn # ngày|còn # ngày}", "{n:due today|due in # day|due in # days}")
OVERDUE = Text("quá hạn {n} ngày", "overdue {n:# day|# days}")
PAST_ASKED = Text("qua ngày đề nghị {n} ngày", "{n:# day|# days} past the day asked for")
MISSING = Text("thiếu {names}", "missing {names}")
MISSING_ALL = Text("thiếu cả {n} phần", "missing all {n} items")
HOLDS_UP = Text("ảnh hưởng {ids}", "holds up {ids}")
URGED = Text("đã đôn đốc {n} lần", "urged {n:once|# times}")
ASKED = Text("đã đề nghị {n} lần", "asked {n:once|# times}")
MORE_TASKS = Text("và {n} nội dung nữa", "and {n} more")
MORE_CALLS = Text("và {n} nơi nữa: iocplan urge", "and {n} more: iocplan urge")

AWAITING = Text("CHỜ CẤP CÓ THẨM QUYỀN", "AWAITING DECISION")
AWAITS = Text("{id} {said}", "{id}: {said}")
MORE_AWAITING = Text("và {n} việc nữa", "and {n} more")
