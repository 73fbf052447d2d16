"""Headings and sentences of the screens."""

from iocplan.words.text import Text

# the launch
NO_DATE_BOUND = Text(
    "Chưa ấn định ngày; thông báo nêu chậm nhất {day:week}: còn {n} ngày, {w} ngày làm việc.",
    "No date fixed. The notice allows until {day:week}: {n:# day|# days}, "
    "{w:# working day|# working days}.",
)
NO_DATE = Text("Chưa ấn định ngày.", "No date fixed.")
BOUND_PASSED = Text(
    "ĐÃ QUA NGÀY CHẬM NHẤT {day:full}, CHƯA CÓ NGÀY MỚI ({n} ngày).",
    "THE BOUND, {day:weekfull}, HAS PASSED AND NO NEW DATE IS SET ({n:# day|# days}).",
)
TENTATIVE = Text("Dự kiến {day:long}: {left}.", "Planned for {day:weekfull}: {left}.")
FIXED = Text("Ấn định {day:long}: {left}.", "Set for {day:weekfull}: {left}.")
POSTPONED = Text(
    "Tạm hoãn từ {on:full}, chưa có ngày mới: {because}",
    "Postponed on {on:full}, no new date: {because}",
)
HELD = Text("Đã tổ chức {day:long}.", "Held on {day:weekfull}.")
DATE_PASSED = Text(
    "Ngày {day:full} đã qua {n} ngày; chưa ghi là đã tổ chức.",
    "{day:weekfull} was {n:# day|# days} ago and is not recorded as held.",
)
BEYOND_BOUND = Text(
    "Chậm {n} ngày so với hạn thông báo nêu ({bound:full}).",
    "{n:# day|# days} after the notice's bound ({bound:full}).",
)
LEFT = Text("còn {n} ngày, {w} ngày làm việc", "{n:# day|# days}, {w:# working day|# working days}")
LEFT_TODAY = Text("hôm nay", "today")

# status
NOTHING_OVERDUE = Text("Không có việc quá hạn.", "Nothing overdue.")
SUMMARY_SOON = Text("Sắp đến hạn {n}.", "{n} due soon.")
SUMMARY_DONE = Text("Hoàn thành {done}/{all}.", "{done} of {all} done.")
SUMMARY_NO_DAY = Text("Không nêu hạn {n}/{all}.", "No day stated for {n} of {all}.")
OVERDUE = Text(
    "QUÁ HẠN: {n} trong {all} việc có hạn", "OVERDUE {n} of the {all} tasks with a deadline"
)
MORE_OVERDUE = Text("và {n} việc nữa: iocplan due --overdue", "and {n} more: iocplan due --overdue")
ITEMS_MISSING = Text("đã có {done}/{all}, thiếu {names}", "{done} of {all} in, missing {names}")
HOLDS_UP = Text("kéo theo: {names}", "holds up {names}")
THEN = Text("sau đó {names}", "then {names}")
LAST_CONTACT = Text("đôn đốc gần nhất {on}: “{text}”", "last contact {on}: “{text}”")
COMES_NEXT = Text("VIỆC SẮP TỚI", "WHAT COMES NEXT")
MORE_BY = Text("Thêm {n} việc, {day}: {ids}", "{n} more by {day}: {ids}")
MORE_LATER = Text("Thêm {n} việc, đến {day}: {ids}", "{n} more, the last on {day}: {ids}")
WAITING = Text("Đang chờ: {names}", "Waiting: {names}")
WAITS_FOR = Text("{ids} chờ {what}", "{ids} for {what}")
DATE_OF = Text("ấn định {event}", "a date for {event}")
WAITING_FOR_EVENT = Text(
    "Chờ {event}, không tính quá hạn: {ids}", "Waiting for {event}, not overdue: {ids}"
)
BEHIND = Text(
    "Qua ngày dự kiến, không tính quá hạn: {ids}", "Past their expected day, not overdue: {ids}"
)
SECTION = Text("ĐƠN VỊ", "SECTION")
REQUESTED = Text("đ.nghị", "req.")
COUNT_TASKS = Text("giao", "tasks")
GROUP_DONE = Text("HOÀN THÀNH", "DONE")
GROUP_OPEN = Text("CHƯA HOÀN THÀNH", "OPEN")
COUNT_ON_TIME = Text("đúng hạn", "on time")
COUNT_LATE = Text("quá hạn", "late")
COUNT_NO_DEADLINE = Text("không hạn", "no date")
COUNT_NOT_DUE = Text("trong hạn", "not due")
COUNT_OVERDUE = Text("quá hạn", "overdue")
COUNT_DROPPED = Text("dừng", "dropped")
TOTAL = Text("Cộng", "All")
NO_DEADLINE_LEGEND = Text("không hạn: thông báo không nêu", "no date: the notice states none")
LONG_PAST = Text(
    "Mọi ngày của thông báo đã qua hơn một năm. Xem tại thời điểm đó: --today {day}",
    "Every date lies more than a year back. To look at that time: --today {day}",
)
SHORT_OVERDUE = Text("{n} quá hạn", "{n} overdue")
SHORT_SOON = Text("{n} sắp đến hạn", "{n} due soon")
SHORT_DONE = Text("xong {done}/{all}", "{done}/{all} done")
SHORT_LAUNCH = Text("khai trương {day}", "launch {day}")
SHORT_DAYS = Text("còn {n} ngày", "{n} d")
SHORT_PASSED = Text("đã qua {n} ngày", "{n} d ago")
SHORT_NO_DATE = Text("chưa có ngày", "no date")

# list and due
NO_MATCH = Text("Không có việc nào khớp.", "No task matches.")
TASKS = Text("{n} việc", "{n:# task|# tasks}")
TASKS_OF = Text("{n} trong {all} việc", "{n} of {all} tasks")
UNDATED = Text(
    "Chưa hoàn thành mà không có ngày: {n} ({ids}).", "Open without any date: {n} ({ids})."
)
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
QUOTE = Text("«{quote}»", "«{quote}»")
SUBMIT_TO = Text("trình {names}", "to {names}")
THROUGH = Text("qua {names}", "through {names}")
SEND_TO = Text("gửi {names}", "sent to {names}")
WITH = Text("phối hợp: {names}", "with {names}")
NEEDS = Text("cần {names}", "needs {names}")
HELD_BY = Text("{names} chờ việc này", "{names} {n:waits|wait} for it")

# next
CAN_START = Text("LÀM ĐƯỢC NGAY", "CAN BE DONE NOW")
MUST_WAIT = Text("CÒN CHỜ", "HAS TO WAIT")
BETTER_AFTER = Text("~ nên sau {names}", "~ better after {names}")
NOTHING_OPEN = Text("Không còn việc nào chưa hoàn thành.", "No task is open.")

# show
LAST_DAY = Text("Hạn cuối", "Last day")
TARGET = Text("Dự kiến", "Expected")
STATE = Text("Tình trạng", "State")
LEAD = Text("Chủ trì", "Lead")
DOES = Text("Đơn vị thực hiện", "Done by")
CONTACT = Text("Đầu mối", "Contact")
COORDINATING = Text("Phối hợp", "With")
GOES_TO = Text("Trình", "Goes to")
SENT_TO = Text("Gửi", "Sent to")
CONSULTS = Text("Lấy ý kiến", "Consults")
AFTER = Text("Làm sau", "Comes after")
THEN_LABEL = Text("Kéo theo", "Then")
BASED_ON = Text("Căn cứ", "Based on")
QUANTITIES = Text("Số lượng", "How many")
PEOPLE = Text("Cá nhân", "People")
QUESTIONS = Text("Xin ý kiến", "To settle")
ASSUMED = Text("tạm hiểu: {text}", "assumed: {text}")
ANSWERED = Text("đã trả lời: {text}", "answered: {text}")
HISTORY = Text("Diễn biến", "History")
NO_HISTORY = Text("chưa ghi gì", "nothing recorded yet")
STARTED = Text("{on:full} bắt đầu", "{on:full} started")
DONE_ON = Text("{on:full} hoàn thành", "{on:full} done")
ITEM_DONE = Text("{on:full} xong {id}", "{on:full} {id} done")
PROOF = Text("văn bản {number}", "document {number}")
DROPPED_ON = Text("{on:full} dừng thực hiện: {because}", "{on:full} dropped: {because}")
MOVED_ON = Text(
    "{on:full} hạn mới {day:full}: {because}", "{on:full} new deadline {day:full}: {because}"
)
UNDATED_ON = Text("{on:full} bỏ hạn: {because}", "{on:full} deadline lifted: {because}")
BY_WHOM = Text("({who})", "({who})")
NOTE_ON = Text("{on:full} “{text}”", "{on:full} “{text}”")
FROM_FILE = Text("Dòng {line} của {file}", "Line {line} of {file}")
THROUGH_UNIT = Text("qua {name}", "through {name}")
ITEMS_OF = Text("có {done}/{all} đầu việc", "{done} of {all} items")
TO_BE_DONE_BY = Text("({mode})", "({mode})")

# why a day is what it is
WHY_BY = Text(
    "thông báo nêu «{quote}», kể cả ngày đó", "the notice says «{quote}», that day included"
)
WHY_BEFORE = Text(
    "thông báo nêu «{quote}», tức trước ngày {day:short}, không tính ngày đó",
    "the notice says «{quote}»: before {day:short}, so not on it",
)
WHY_BEFORE_EVENT = Text(
    "thông báo nêu «{quote}»: trước {event}", "the notice says «{quote}»: before {event}"
)
WHY_AFTER = Text(
    "thông báo nêu «{quote}»: sau mốc {event}, không nêu thời hạn",
    "the notice says «{quote}»: after {event}, without a length",
)
WHY_WITHIN = Text(
    "thông báo nêu «{quote}»: {n} ngày kể từ {day:full}, không tính ngày đó",
    "the notice says «{quote}»: {n:# day|# days} from {day:full}, that day not counted",
)
WHY_WITHIN_WORKING = Text(
    "thông báo nêu «{quote}»: {n} ngày làm việc kể từ {day:full}, không tính ngày đó",
    "the notice says «{quote}»: {n:# working day|# working days} from {day:full}, "
    "that day not counted",
)
WHY_CONTINUOUS = Text(
    "thông báo nêu «{quote}»: việc thường xuyên", "the notice says «{quote}»: ongoing work"
)
WHY_DECIDED = Text("quyết định ngày {on:full}: {because}", "decided on {on:full}: {because}")
WHY_FIRST = Text("hạn ban đầu {day:full}", "the first deadline was {day:full}")
WHY_BOUND = Text(
    "{event} chưa ấn định, chậm nhất {bound:short}; ngày này đổi theo",
    "{event} has no date, {bound:short} at the latest; this day moves with it",
)
WHY_NO_DAY_YET = Text(
    "chưa có hạn cuối vì {event} chưa ấn định ngày",
    "no last day yet: {event} has no date",
)
WHY_TARGET = Text(
    "ngày dự kiến, thông báo không nêu: {n:hôm trước|# ngày trước} {event}",
    "expected, not stated: {n:the day|# days} before {event}",
)
WHY_TARGET_DAY = Text(
    "ngày dự kiến của Văn phòng, thông báo không nêu", "the Office's own day, not stated"
)
WHY_NONE = Text("thông báo không nêu hạn", "the notice states no deadline")
