"""What stands on the page of ``report``, and what the command says of the file."""

from iocplan.texts.text import Text

# the top of the page
KICKER = Text("Báo cáo tiến độ", "Progress report")
AS_OF = Text("Tính đến {day:long}", "As of {day:weekfull}")
SKIP = Text("Đến phần nội dung", "Skip to the content")
CONTENTS = Text("Mục lục", "Contents")
KEY_FIGURES = Text("Số liệu chính", "Key figures")

FIGURE_OVERDUE = Text("việc quá hạn", "overdue")
FIGURE_SOON = Text("việc sắp đến hạn", "due soon")
FIGURE_DONE = Text("việc hoàn thành", "done")
FIGURE_NO_DEADLINE = Text("việc không nêu hạn", "without a stated deadline")
FIGURE_ONGOING = Text("việc thường xuyên", "ongoing")
OF_DEADLINE = Text("trong {n} việc có hạn", "of {n} with a deadline")
OF_TASKS = Text("trong {n} việc", "of {n:# task|# tasks}")

# the parts
COUNTS = Text("Số liệu theo đơn vị", "Figures by section")
COUNTS_BY_UNIT = Text("Số liệu theo đơn vị", "Figures by unit")
OVERDUE = Text("Việc quá hạn", "Overdue")
SOON = Text("Đến hạn trong bảy ngày tới", "Due within seven days")
BEHIND = Text("Qua ngày dự kiến", "Past their expected day")
DIFFICULTIES = Text("Khó khăn, vướng mắc", "Difficulties")
QUESTIONS = Text("Nội dung xin ý kiến", "Questions to settle")
QUESTIONS_FOR = Text("Nội dung xin ý kiến {who}", "Questions for the {who}")
TIMELINE = Text("Tiến trình theo tuần", "Timeline")
PROGRESS = Text("Kết quả qua từng ngày", "Progress over time")
TASKS = Text("Chi tiết từng việc", "Every task")
CHANGES = Text("Nếu khai trương ngày đó", "What that day would change")

# where there is nothing to say
NONE_SOON = Text(
    "Không có việc nào đến hạn trong bảy ngày tới.", "Nothing falls due within seven days."
)
NONE_BEHIND = Text("Không có việc nào qua ngày dự kiến.", "Nothing is past its expected day.")
NO_NOTES = Text("Chưa ghi khó khăn, vướng mắc nào.", "No difficulty has been recorded.")
NO_QUESTIONS = Text("Không còn nội dung nào phải xin ý kiến.", "No question is open.")
NONE_DONE = Text("Chưa ghi việc nào hoàn thành.", "Nothing has been recorded as done.")

# remarks
COUNTS_NOTE = Text(
    "“Có hạn” gồm hạn thông báo nêu và hạn ấn định sau; ngày dự kiến không tính.",
    "“With a deadline” counts days that the notice states or that were decided later; expected "
    "days do not count.",
)
BEHIND_NOTE = Text(
    "Ngày dự kiến không phải là hạn thông báo nêu nên không tính quá hạn.",
    "The notice does not state these days; nobody is overdue for them.",
)

# columns
WITH_DEADLINE = Text("có hạn", "with a deadline")
DROPPED = Text("dừng", "dropped")
DAYS_LATE = Text("Quá hạn", "Late")
DAY = Text("Ngày", "Day")
NOTED = Text("Nội dung ghi", "What was noted")
QUESTION = Text("Nội dung", "Question")
ASSUMED = Text("Đang tạm hiểu", "Assumed until answered")
WHOLE_NOTICE = Text("chung", "all")
DAY_DONE = Text("Ngày hoàn thành", "Day")
DONE_THEN = Text("Việc hoàn thành", "Done on that day")
DONE_UNTIL = Text("Cộng dồn", "In all")
SECTION = Text("Đơn vị", "Section")
UNIT = Text("Đơn vị", "Unit")
STARTED = Text("Bắt đầu", "Begun")

# pictures
TIMELINE_SAYS = Text(
    "Mỗi việc là một thanh đến hạn cuối, từ {first:full} đến {last:full}.",
    "A bar for every task up to its last day, {first:full} to {last:full}.",
)
PROGRESS_SAYS = Text(
    "Đến {day:full} hoàn thành {done} trong {all} việc.",
    "{done} of {all:# task|# tasks} done by {day:full}.",
)
AS_TABLE = Text("{title}: bảng số liệu", "{title}, as a table")

# a task
ITEMS = Text("Đầu việc", "Items")
IS_DONE = Text("đã có", "in")
IS_OPEN = Text("chưa có", "not in")
TITLE_IN_NOTICE = Text("Tên tiếng Việt", "In Vietnamese")

# what the command says
WRITTEN = Text("Đã ghi {path}.", "Wrote {path}.")
UNCHANGED = Text("{path} không đổi.", "{path} is unchanged.")
NOT_A_REPORT = Text(
    "{path} không phải là báo cáo của chương trình; không ghi đè.",
    "{path} is no report of this program; it was not overwritten.",
)
NOT_A_REPORT_HINT = Text(
    "Chọn tên khác, hoặc thêm --force để ghi đè.", "Choose another name, or add --force."
)
NEEDS_FORMAT = Text(
    "Không rõ dạng của {path}.", "What {path} shall be cannot be told from its name."
)
NEEDS_FORMAT_HINT = Text(
    "Đặt đuôi .html hoặc .md, hoặc thêm --format html hay --format md.",
    "Name it .html or .md, or add --format html or --format md.",
)
