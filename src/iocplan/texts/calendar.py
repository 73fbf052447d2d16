"""What stands in a calendar, and what ``export`` says of the files that it writes."""

from iocplan.texts.text import Text

# titles
EXPECTED = Text("(dự kiến)", "(expected)")
AT_MOST = Text("(chậm nhất)", "(at the latest)")

# the labels of a description
LATEST = Text("Chậm nhất", "At the latest")
DAY = Text("Ngày", "Day")
NOTICE_SAYS = Text("{document} nêu", "The {document} says")
INFERRED_FROM = Text("Suy ra từ", "Inferred from")
DECIDED = Text("Quyết định", "Decided")
FIRST = Text("Hạn ban đầu", "First deadline")
NOTICE_ALLOWS = Text("Hạn {document} nêu", "The {document} allows")
BETTER_AFTER = Text("Nên làm sau", "Better after")
ITEMS = Text("Phần việc:", "Items:")
DONE = Text("Hoàn thành", "Done")
DROPPED = Text("Dừng thực hiện", "Dropped")
NOTE = Text("Ghi chú", "Note")

# what a description says
THAT_DAY_TOO = Text("{day:long}, kể cả ngày này", "{day:weekfull}, that day included")
ON = Text("{day:long}", "{day:weekfull}")
MOVES_WITH = Text("{said}, đổi theo {event}", "{said}, moves with {event}")
NOT_STATED = Text(
    "{day:long}, {document} không nêu hạn này",
    "{day:weekfull}, a day that the {document} does not state",
)
NO_DATE_YET = Text("{day:long}, chưa ấn định ngày", "{day:weekfull}, no date is set yet")
TENTATIVE = Text("{day:long}, chưa chính thức", "{day:weekfull}, not final")
ON_BECAUSE = Text("{on:full}: {because}", "{on:full}: {because}")
FOR = Text("{names} ({purpose})", "{names}, {purpose}")

# what export says
WRITTEN = Text("Đã ghi {path}: {what}{how}.", "Wrote {path}: {what}{how}.")
UNCHANGED = Text("{path} không đổi: {what}.", "{path} is unchanged: {what}.")
EVENTS = Text("{n} sự kiện", "{n:# event|# events}")
TODOS = Text("{n} việc", "{n:# to-do|# to-dos}")
HOW = Text(
    " (thêm {added}, sửa {changed}, hủy {cancelled})",
    " ({added} added, {changed} changed, {cancelled} cancelled)",
)
UNDATED = Text(
    "Không có ngày nên không vào lịch: {n} việc ({ids}). --todos ghi cả các việc này.",
    "Without a day, so not in the calendar: {n:# task|# tasks} ({ids}). --todos has them, too.",
)
LEFT_OUT = Text(
    "{path} không còn {n} việc mà bộ lọc bỏ ra ({ids}).",
    "{path} no longer has {n:# task|# tasks} that the filters leave out ({ids}).",
)

# refused
NEEDS_TARGET = Text("Ghi lịch vào đâu?", "Where shall the calendar go?")
NEEDS_TARGET_HINT = Text(
    "Ghi -o plan.ics, -o -, --per-unit thư-mục hoặc --vdir thư-mục.",
    "Give -o plan.ics, -o -, --per-unit FOLDER or --vdir FOLDER.",
)
ONE_TARGET = Text(
    "Chỉ dùng một trong --output, --per-unit và --vdir.",
    "--output, --per-unit and --vdir exclude one another.",
)
BAD_ALARM = Text("--alarm không nhận “{value}”.", "--alarm does not take “{value}”.")
BAD_ALARM_HINT = Text(
    "Viết 1@9 (9 giờ hôm trước), 3@8:30 (trước 3 ngày, lúc 8 giờ 30) hoặc none; ít nhất 1 ngày, "
    "vì Outlook hiểu sai lời nhắc trong ngày.",
    "Write 1@9 (nine o'clock on the day before), 3@8:30 or none; at least one day before, "
    "because Outlook misreads a reminder on the day itself.",
)
IS_THE_PLAN = Text("{path} là sổ đang dùng; chưa ghi gì.", "{path} is the plan; nothing written.")
NOT_OURS = Text("{path} {why}; chưa ghi gì.", "{path} {why}; nothing written.")
NOT_OURS_HINT = Text(
    "Đặt tên khác, hoặc thêm --force để ghi đè.", "Choose another name, or overwrite with --force."
)
NOT_A_CALENDAR = Text("không phải là tệp lịch", "is no calendar file")
OTHER_PROGRAM = Text("do chương trình khác ghi", "was written by another program")
OTHER_PLAN = Text("là lịch của sổ khác", "is another plan's calendar")
HAS_EVENTS = Text("là lịch sự kiện, không phải việc (--todos)", "holds events, not to-dos")
HAS_TODOS = Text("là danh sách việc (--todos), không phải sự kiện", "holds to-dos, not events")
DAMAGED = Text("đã bị sửa hỏng", "was damaged by an edit")
