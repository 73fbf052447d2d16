"""Labels of everything that a plan can say of a task; keyed by the words of the file and JSON."""

from iocplan.texts.text import Text

TIMING = {
    "not_due": Text("trong hạn", "not yet due"),
    "due_soon": Text("sắp đến hạn", "due soon"),
    "overdue": Text("quá hạn", "overdue"),
    "ongoing": Text("thường xuyên", "ongoing"),
    "no_deadline": Text("không nêu hạn", "no deadline stated"),
    "on_time": Text("hoàn thành đúng hạn", "done on time"),
    "late": Text("hoàn thành quá hạn", "done late"),
}
DUE_TODAY = Text("đến hạn hôm nay", "due today")
RECURRING = Text("định kỳ", "recurring")
OVERDUE_BY = Text("quá hạn {n} ngày", "{n:# day|# days} overdue")
URGENT = Text("khẩn, không nêu hạn", "urgent, no deadline stated")
ENDED = Text("đã hết thời gian", "its time is over")
DONE_WITHOUT_DEADLINE = Text("hoàn thành (không nêu hạn)", "done (no deadline stated)")
WAITING_FOR = Text("chờ {event}", "waits for {event}")
WAITING_FOR_DATE = Text("chờ ấn định {event}", "waits for a date for {event}")
BLOCKED_BY = Text("chờ việc {ids}", "waits for {ids}")
BEHIND = Text("qua ngày dự kiến", "past its expected day")

HAPPENED = Text("đã diễn ra", "took place")

PROCESS = {
    "todo": Text("chưa thực hiện", "not started"),
    "doing": Text("đang thực hiện", "under way"),
    "submitted": Text("đã trình", "submitted"),
    "done": Text("hoàn thành", "done"),
    "dropped": Text("dừng thực hiện", "dropped"),
}
OPEN = Text("chưa hoàn thành", "open")
READINESS = {
    "ready": Text("làm được ngay", "ready"),
    "blocked": Text("chờ việc khác", "blocked"),
    "waiting": Text("chờ mốc", "waiting"),
}
DOING_ITEMS = Text("đang thực hiện (đã có {done}/{all})", "under way ({done} of {all})")

MODE = {
    "assign": Text("giao", "assigned"),
    "request": Text("đề nghị", "requested"),
}
ACT = {
    "advise": Text("tham mưu", "drafts for decision"),
    "appraise": Text("thẩm định", "appraises"),
    "coordinate": Text("phối hợp", "coordinates"),
    "draft": Text("xây dựng", "drafts"),
    "follow-up": Text("theo dõi, đôn đốc", "follows up"),
    "issue": Text("ban hành", "issues"),
    "organise": Text("tổ chức thực hiện", "organises"),
    "prepare": Text("chuẩn bị", "prepares"),
    "register": Text("đăng ký", "registers"),
}
BASIS = {
    "stated": Text("thông báo nêu", "stated"),
    "decided": Text("quyết định sau", "decided later"),
    "inferred": Text("suy ra", "inferred"),
}

COLUMN = {
    "id": Text("Việc", "Task"),
    "title": Text("Nội dung", "What"),
    "lead": Text("Chủ trì", "Lead"),
    "with": Text("Phối hợp", "With"),
    "due": Text("Hạn cuối", "Last day"),
    "days_left": Text("Còn", "Left"),
    "deliverables": Text("Phần việc", "Items"),
    "state": Text("Tình trạng", "State"),
}
DAYS_LEFT = Text("{n} ngày", "{n} d")
DAYS_OVER = Text("quá {n}", "−{n} d")
DAYS_BEHIND = Text("qua {n}", "−{n} d")
DAYS_LATE = Text("chậm {n}", "−{n} d")
TODAY = Text("hôm nay", "today")
IN_DAYS = Text("còn {n} ngày", "in {n:# day|# days}")
DAYS_AGO = Text("đã qua {n} ngày", "{n:# day|# days} ago")
WORKING_DAYS = Text(
    "{n:không còn ngày làm việc|# ngày làm việc|# ngày làm việc}",
    "{n:# working day|# working days}",
)
FIRST_DEADLINE = Text("hạn ban đầu {day}", "first deadline {day}")

# in place of a day, where a task has none; as short as a day
INSTEAD_BLOCKED_BY = Text("chờ {id}", "waits: {id}")
INSTEAD_BLOCKED = Text("chờ việc", "blocked")
INSTEAD_WAITING = Text("chưa có", "not set")
INSTEAD_ONGOING = Text("liên tục", "ongoing")
INSTEAD_ENDED = Text("hết hạn kỳ", "over")
INSTEAD_URGENT = Text("khẩn", "urgent")
INSTEAD_NO_DAY = Text("không hạn", "no day")

LEGEND = {
    "»": Text("» đang thực hiện", "» under way"),
    "~": Text("~ dự kiến", "~ expected, not stated"),
    "≤": Text("≤ chậm nhất, đổi theo mốc", "≤ at the latest"),
    "*": Text("* quyết định sau", "* decided later"),
    "✓": Text("✓ hoàn thành", "✓ done"),
    "×": Text("× dừng thực hiện", "× dropped"),
}

# parts of sentences
AND_MORE = Text("{name} và {n} đơn vị", "{name} and {n} more")
BODIES_IN = Text(
    "{done}/{all} đơn vị đã báo cáo, còn: {names}", "{done} of {all} bodies in, missing: {names}"
)
BODIES_ALL = Text("đủ {all}/{all} đơn vị đã báo cáo", "all {all} bodies in")
DECIDED_ON = Text("quyết định ngày {on:full}: {because}", "decided on {on:full}: {because}")
DATE_OF = Text("ấn định {event}", "a date for {event}")
QUOTE = Text("«{quote}»", "«{quote}»")
GOAL = Text("{names} {purpose}", "{names}, {purpose}")
THROUGH = Text("qua {names}", "through {names}")
