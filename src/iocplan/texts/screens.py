"""Headings and sentences of the screens."""

from iocplan.texts.text import Text

A_DAY = Text("{day:full}", "{day:full}")

# the launch
NO_DATE_BOUND = Text(
    "Chưa ấn định ngày; chậm nhất {day:longshort}: còn {n} ngày, {w} ngày làm việc.",
    "No date fixed. The notice allows until {day:week}: {n:# day|# days}, "
    "{w:# working day|# working days}.",
)
NO_DATE = Text("Chưa ấn định ngày.", "No date fixed.")
BOUND_TODAY = Text(
    "Chưa ấn định ngày; hôm nay là ngày chậm nhất mà thông báo nêu.",
    "No date fixed, and today is the last day that the notice allows.",
)
BOUND_PASSED = Text(
    "ĐÃ QUÁ NGÀY CHẬM NHẤT {day:full} {n} NGÀY MÀ CHƯA ẤN ĐỊNH NGÀY TỔ CHỨC.",
    "NO DATE IS FIXED, AND THE BOUND, {day:weekfull}, PASSED {n:# DAY|# DAYS} AGO.",
)
TENTATIVE = Text("Dự kiến {day:long}: {left}.", "Planned for {day:weekfull}: {left}.")
FIXED = Text("Ấn định {day:long}: {left}.", "Set for {day:weekfull}: {left}.")
POSTPONED = Text(
    "Tạm hoãn từ ngày {on:full}, chưa có ngày mới: {because}",
    "Postponed on {on:full}, no new date: {because}",
)
HELD = Text("Đã tổ chức {day:long}.", "Held on {day:weekfull}.")
DATE_PASSED = Text(
    "Ngày {day:full} đã qua {n} ngày mà chưa ghi là đã tổ chức.",
    "{day:weekfull} was {n:# day|# days} ago and is not recorded as held.",
)
BEYOND_BOUND = Text(
    "Chậm {n} ngày so với hạn thông báo nêu ({bound}).",
    "{n:# day|# days} after the notice's bound ({bound}).",
)
DECIDED_ON = Text("quyết định ngày {on:full}: {because}", "decided on {on:full}: {because}")
LEFT = Text("còn {n} ngày, {w} ngày làm việc", "{n:# day|# days}, {w:# working day|# working days}")
LEFT_TODAY = Text("hôm nay", "today")

# status
TODAY = Text("{day:heading}", "{day:heading}")
NOTHING_OVERDUE = Text("Không có việc quá hạn.", "Nothing overdue.")
SUMMARY_SOON = Text("Sắp đến hạn {n}.", "{n} due soon.")
SUMMARY_DONE = Text("Hoàn thành {done}/{all}.", "{done} of {all} done.")
SUMMARY_NO_DAY = Text("Không nêu hạn {n}/{all}.", "No day stated for {n} of {all}.")
OVERDUE = Text("QUÁ HẠN: {n} trong {all} việc có hạn", "OVERDUE: {n} of {all} with a deadline")
MORE_OVERDUE = Text("và {n} việc nữa: iocplan due --overdue", "and {n} more: iocplan due --overdue")
ITEMS_MISSING = Text("có {done}/{all}, thiếu {names}", "{done} of {all} in, missing {names}")
ITEMS_ALL = Text("đã có đủ {all} đầu việc", "all {all} items in")
HOLDS_UP = Text("ảnh hưởng {names}", "holds up {names}")
THEN = Text("{names}, sau đó {rest}", "{names}, then {rest}")
LAST_CONTACT = Text("đôn đốc gần nhất {on}: “{text}”", "last contact {on}: “{text}”")
COMES_NEXT = Text("VIỆC SẮP TỚI", "WHAT COMES NEXT")
LATE_HEAD = Text("QUÁ", "LATE")
MORE_BY = Text("Thêm {n} việc, {day}: {ids}", "{n} more, {day}: {ids}")
MORE_LATER = Text("Thêm {n} việc, đến {day}: {ids}", "{n} more until {day}: {ids}")
NO_WORD = Text(
    "Một tuần nay không có tin, cần đôn đốc: {ids}", "No word for a week, to be urged: {ids}"
)
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
GROUP_DONE = Text("HOÀN THÀNH", "DONE")
GROUP_OPEN = Text("CHƯA HOÀN THÀNH", "OPEN")
COUNT_TASKS = Text("việc", "tasks")
COUNT_DONE = Text("xong", "done")
COUNT_ON_TIME = Text("đúng hạn", "on time")
COUNT_LATE = Text("quá hạn", "late")
COUNT_NO_DEADLINE = Text("không hạn", "no date")
COUNT_NOT_DUE = Text("trong hạn", "not due")
COUNT_OVERDUE = Text("quá hạn", "overdue")
TOTAL = Text("Cộng", "All")
NO_DEADLINE_LEGEND = Text("không hạn: thông báo không nêu", "no date: the notice states none")
DROPPED = Text("dừng thực hiện, không ở cột nào: {ids}", "dropped, in none of the columns: {ids}")
LONG_PAST = Text(
    "Mọi ngày của thông báo đã qua hơn một năm; xem lại: --today {day}",
    "Every date lies more than a year back. To look at that time: --today {day}",
)
SHORT_OVERDUE = Text("{n} quá hạn", "{n} overdue")
SHORT_SOON = Text("{n} sắp đến hạn", "{n} due soon")
SHORT_DONE = Text("xong {done}/{all}", "{done}/{all} done")
SHORT_LAUNCH = Text("khai trương {day}", "launch {day}")
SHORT_DAYS = Text("còn {n} ngày", "{n} d")
SHORT_PASSED = Text("đã qua {n} ngày", "{n} d ago")
SHORT_NO_DATE = Text("chưa có ngày", "no date")

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
QUOTE = Text("«{quote}»", "«{quote}»")
SUBMIT_TO = Text("trình {names}", "to {names}")
GOAL = Text("{names} {purpose}", "{names}, {purpose}")
THROUGH = Text("qua {names}", "through {names}")
WITH = Text("phối hợp: {names}", "with {names}")
NEEDS = Text("cần {names}", "needs {names}")
WAITED_FOR = Text("{names} chờ việc này", "{names} {n:waits|wait} for it")
CAN_START = Text("LÀM ĐƯỢC NGAY", "CAN BE DONE NOW")
MUST_WAIT = Text("CÒN CHỜ", "HAS TO WAIT")
BETTER_AFTER = Text("~ nên làm sau {names}", "~ better after {names}")

# show
LAST_DAY = Text("Hạn cuối", "Last day")
TARGET = Text("Dự kiến", "Expected")
STATE = Text("Tình trạng", "State")
LEAD = Text("Chủ trì", "Lead")
DOES = Text("Thực hiện", "Done by")
CONTACT = Text("Đầu mối", "Contact")
COORDINATING = Text("Phối hợp", "With")
GOES_TO = Text("Trình", "Goes to")
SENT_TO = Text("Gửi", "Sent to")
CONSULTS = Text("Lấy ý kiến", "Consults")
AFTER = Text("Làm sau", "Comes after")
AFTER_ITEM = Text("{name}, sau {item}", "{name}, after {item}")
MET = Text("{basis}, đã có", "{basis}, done")
THEN_LABEL = Text("Tiếp theo", "Then")
BASED_ON = Text("Căn cứ", "Based on")
QUANTITIES = Text("Số lượng", "How many")
PEOPLE = Text("Cá nhân", "People")
QUESTIONS = Text("Xin ý kiến", "To settle")
ASSUMED = Text("tạm hiểu: {text}", "assumed: {text}")
ANSWERED = Text("đã trả lời: {text}", "answered: {text}")
CLOSED_ON = Text("{state}, ngày {day:full}", "{state}, {day:full}")
LATE_BY = Text("chậm {n} ngày", "{n:# day|# days} late")
ITEMS_OF = Text("có {done}/{all} đầu việc", "{done} of {all:# item|# items}")
HISTORY = Text("Diễn biến", "History")
NO_HISTORY = Text("chưa ghi gì", "nothing recorded yet")
STARTED = Text("bắt đầu", "started")
DONE = Text("hoàn thành", "done")
ITEMS_DONE = Text("có {ids}", "{ids} in")
PROOF = Text("văn bản {number}", "document {number}")
DROPPED_BECAUSE = Text("dừng thực hiện: {because}", "dropped: {because}")
MOVED = Text("ấn định hạn {day:full}: {because}", "deadline set to {day:full}: {because}")
LIFTED = Text("bỏ hạn: {because}", "deadline lifted: {because}")
BY_WHOM = Text("({who})", "({who})")
NOTED = Text("“{text}”", "“{text}”")
FROM_FILE = Text("Dòng {line} của {file}", "Line {line} of {file}")

# why a day is what it is
WHY_NONE = Text("thông báo không nêu hạn", "the notice states no deadline")
WHY_SAYS = Text("thông báo nêu «{quote}»", "the notice says «{quote}»")
WHY_STATED = Text("thông báo nêu", "stated in the notice")
RULE_BY = Text("kể cả ngày đó", "that day included")
RULE_BY_EVENT = Text("chậm nhất {event}", "on {event} at the latest")
RULE_BEFORE = Text("không tính ngày {day:short}", "before {day:short}, so not on it")
RULE_DAYS_BEFORE = Text("trước ngày {day:short} {n} ngày", "{n} days before {day:short}")
RULE_BEFORE_EVENT = Text(
    "chậm nhất {n:một|#} ngày trước {event}", "{n:the day|# days} before {event}"
)
RULE_AFTER = Text(
    "sau mốc “{event}”, không nêu thời hạn", "after “{event}”, without saying how long"
)
RULE_WITHIN = Text(
    "{n} ngày kể từ {start}, không tính ngày đó",
    "{n:# day|# days} from {start}, that day not counted",
)
RULE_WITHIN_WORKING = Text(
    "{n} ngày làm việc kể từ {start}, không tính ngày đó",
    "{n:# working day|# working days} from {start}, that day not counted",
)
RULE_CONTINUOUS = Text("việc thường xuyên", "ongoing work")
WHY_LIFTED = Text("bỏ hạn ngày {on:full}: {because}", "lifted on {on:full}: {because}")
WHY_FIRST = Text("hạn ban đầu {day:full}", "the first deadline was {day:full}")
WHY_FIRST_QUOTE = Text(
    "hạn ban đầu {day:full} («{quote}»)", "the first deadline was {day:full} («{quote}»)"
)
WHY_BOUND = Text(
    "{event} chưa ấn định, chậm nhất {bound:short}; hạn này đổi theo",
    "{event} has no date but a bound, {bound:short}; this moves with it",
)
WHY_FIXED = Text("{event} là {day:full}", "{event} is on {day:full}")
WHY_TENTATIVE = Text("{event} dự kiến là {day:full}", "{event} is planned for {day:full}")
WHY_NO_DAY_YET = Text("chưa tính được vì chưa ấn định {event}", "no day yet: {event} has no date")
WHY_TARGET = Text("Văn phòng tự đặt, thông báo không nêu", "the Office's own day, not stated")
WHY_TARGET_QUOTE = Text(
    "suy ra từ «{quote}», thông báo không nêu hạn", "inferred from «{quote}», not stated"
)
