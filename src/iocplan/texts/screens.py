"""Headings and sentences of the screens: of ``status``, and of the lists of tasks."""

from iocplan.texts.text import Text

# status
TODAY = Text("{day:heading}", "{day:heading}")
NOTHING_OVERDUE = Text("Không có việc quá hạn.", "Nothing overdue.")
SUMMARY_SOON = Text("Sắp đến hạn {n}.", "{n} due soon.")
SUMMARY_DONE = Text("Hoàn thành {done}/{all}.", "{done} of {all} done.")
SUMMARY_NO_DAY = Text("Không nêu hạn {n}/{all}.", "No day stated for {n} of {all}.")
OVERDUE = Text("QUÁ HẠN: {n} trong {all} việc có hạn", "OVERDUE: {n} of {all} with a deadline")
OVERDUE_ELSEWHERE = Text("{said}, {n} đã trình", "{said}, {n} submitted")
MORE_OVERDUE = Text("và {n} việc nữa: iocplan due --overdue", "and {n} more: iocplan due --overdue")
ITEMS_MISSING = Text(
    "đã có {done}/{all} phần việc, thiếu {names}", "{done} of {all} items received, missing {names}"
)
ITEMS_ALL = Text("đã có đủ {all} phần việc", "all {all} items received")
HOLDS_UP = Text("ảnh hưởng {names}", "holds up {names}")
THEN = Text("{names}, sau đó {rest}", "{names}, then {rest}")
LAST_CONTACT = Text("ghi nhận gần nhất {on}: “{text}”", "last contact {on}: “{text}”")
COMES_NEXT = Text("VIỆC SẮP TỚI", "WHAT COMES NEXT")
LATE_HEAD = Text("QUÁ", "LATE")
NEXT = Text("tiếp theo: {id} ({day})", "next: {id} ({day})")
MORE_BY = Text("thêm {n} việc, {day}", "{n} more, {day}")
MORE_LATER = Text("thêm {n} việc, đến {day}", "{n} more until {day}")
NAMED = Text("{said}: {ids}", "{said}: {ids}")
LINES_LEFT_OUT = Text(
    "Việc đang chờ ({n} dòng): iocplan next", "What waits ({n:# line|# lines}): iocplan next"
)
WAITING = Text("Chờ: {names}", "Waiting: {names}")
WAITS_FOR = Text("{ids} ({what})", "{ids} for {what}")
WAITING_FOR_EVENT = Text(
    "Chờ {event}, không tính quá hạn: {ids}", "Waiting for {event}, not overdue: {ids}"
)
BEHIND = Text(
    "Qua ngày dự kiến, không tính quá hạn: {ids}", "Past their expected day, not overdue: {ids}"
)
SECTION = Text("ĐƠN VỊ", "SECTION")
UNIT = Text("ĐƠN VỊ", "UNIT")
OTHER_UNITS = Text("{n} đơn vị khác", "{n} others")
SHARED = Text(
    "{n} việc của nhiều đơn vị được tính cho từng đơn vị, ở dòng Cộng tính một lần",
    "{n:# task|# tasks} of several units {n:counts|count} with each of them, once in all",
)
COUNT_ONGOING = Text("th.xuyên", "ongoing")
COUNT_RECURRING = Text("định kỳ", "recurring")
REQUESTED = Text("đ.nghị", "req.")
GROUP_DONE = Text("HOÀN THÀNH", "DONE")
GROUP_OPEN = Text("CHƯA HOÀN THÀNH", "OPEN")
COUNT_TASKS = Text("việc", "tasks")
COUNT_SUBMITTED = Text("đã trình", "submitted")
SUBMITTED_TOLD = Text(
    "trong đó {n} việc đã trình, chờ ý kiến hoặc phê duyệt",
    "{n} of them submitted, awaiting comments or approval",
)
COUNT_DONE = Text("xong", "done")
COUNT_ON_TIME = Text("đúng hạn", "on time")
COUNT_LATE = Text("quá hạn", "late")
COUNT_NO_DEADLINE = Text("không hạn", "no date")
COUNT_NOT_DUE = Text("trong hạn", "not due")
COUNT_OVERDUE = Text("quá hạn", "overdue")
OTHER_SECTIONS = Text("{n} mục khác", "{n:# other section|# other sections}")
TOTAL = Text("Cộng", "All")
NO_DEADLINE_LEGEND = Text("không hạn: {document} không nêu", "no date: the {document} states none")
DROPPED = Text("dừng thực hiện, không ở cột nào: {ids}", "dropped, in none of the columns: {ids}")
LONG_PAST = Text(
    "Mọi ngày đã qua hơn một năm; xem lại: --today {day}",
    "Every date lies more than a year back. To look at that time: --today {day}",
)
SHORT_OVERDUE = Text("{n} quá hạn", "{n} overdue")
SHORT_SOON = Text("{n} sắp đến hạn", "{n} due soon")
SHORT_DONE = Text("xong {done}/{all}", "{done}/{all} done")

# list, due and next
NO_MATCH = Text("Không có việc nào khớp.", "No task matches.")
TASKS = Text("{n} việc", "{n:# task|# tasks}")
TASKS_OF = Text("{n} trong {all} việc", "{n} of {all} tasks")
UNDATED = Text(
    "Chưa hoàn thành, không có ngày: {n} ({ids}).", "Open without any date: {n} ({ids})."
)
EARLIER = Text("Trước đó: {n} ({ids}).", "Before that: {n} ({ids}).")
LATER = Text("Sau đó: {n}.", "Later: {n}.")
DUE_ALL = Text("Việc chưa hoàn thành, theo hạn cuối", "Open tasks by their last day")
DUE_BETWEEN = Text(
    "Việc có hạn cuối từ {first:longshort} đến {last:long}",
    "Tasks with a last day from {first:week} to {last:weekfull}",
)
DUE_UNTIL = Text(
    "Việc có hạn cuối đến hết {last:long}", "Tasks with a last day up to {last:weekfull}"
)
DUE_FROM = Text("Việc có hạn cuối từ {first:long}", "Tasks with a last day from {first:weekfull}")
DUE_OVERDUE = Text("Việc quá hạn", "Overdue tasks")
LAST_DAY_BEFORE = Text(
    "«{quote}»: hạn cuối là {day:short}", "«{quote}»: {day:short} is the last day"
)
SUBMIT_TO = Text("trình {names}", "to {names}")
WITH = Text("phối hợp: {names}", "with {names}")
NEEDS = Text("cần {names}", "needs {names}")
WAITED_FOR = Text("{names} chờ việc này", "{names} {n:waits|wait} for it")
CAN_START = Text("LÀM ĐƯỢC NGAY", "CAN BE DONE NOW")
MUST_WAIT = Text("CÒN CHỜ", "HAS TO WAIT")
BETTER_AFTER = Text("~ nên làm sau {names}", "~ better after {names}")
