"""What stands on the page of ``report``, and what the command says of the file."""

from iocplan.texts.text import Text

# the top of the page
KICKER = Text("Báo cáo tiến độ", "Progress report")
KICKER_CLOSING = Text("Báo cáo kết quả", "Closing report")
KICKER_UNIT = Text("Nhiệm vụ của đơn vị", "The tasks of one unit")
KICKER_SITE = Text("Các báo cáo", "Reports")
AS_OF = Text("Tính đến {day:long}", "As of {day:weekfull}")
SKIP = Text("Đến phần nội dung", "Skip to the content")
CONTENTS = Text("Mục lục", "Contents")
ANNEX = Text("Phụ lục", "Annex")
KEY_FIGURES = Text("Số liệu chính", "Key figures")

FIGURE_OVERDUE = Text("việc quá hạn", "overdue")
FIGURE_SOON = Text("việc sắp đến hạn", "due soon")
FIGURE_ON_TIME = Text("việc hoàn thành đúng hạn", "done on time")
FIGURE_DONE = Text("việc hoàn thành", "done")
FIGURE_NO_DEADLINE = Text("việc không nêu hạn", "without a stated deadline")
FIGURE_RECURRING = Text("việc định kỳ", "recurring")
FIGURE_ONGOING = Text("việc thường xuyên", "ongoing")
OF_DEADLINE = Text("trong {n} việc có hạn", "of {n} with a deadline")
OF_COME_DUE = Text(
    "trong {n} việc đến hạn ({rate}\N{NO-BREAK SPACE}%)",
    "of {n} that came due ({rate}\N{NO-BREAK SPACE}%)",
)
OF_TASKS = Text("trong {n} việc", "of {n:# task|# tasks}")
OFFICIAL = Text(
    "Giao {all} việc. Hoàn thành {done}: đúng hạn {on_time}, quá hạn {late}, không hạn "
    "{done_none}. Chưa hoàn thành {open}: trong hạn {not_due}, quá hạn {overdue}, không hạn "
    "{open_none}{ongoing}.",
    "{all:# task|# tasks}. {done} done: {on_time} on time, {late} late, {done_none} without a "
    "deadline. {open} open: {not_due} not yet due, {overdue} overdue, {open_none} without a "
    "deadline{ongoing}.",
)
OFFICIAL_RECURRING = Text(", định kỳ {n}", ", {n} recurring")
OFFICIAL_ONGOING = Text(", thường xuyên {n}", ", {n} ongoing")
OFFICIAL_SUBMITTED = Text(
    "Trong đó đã trình, chờ ý kiến hoặc phê duyệt {n}.",
    "{n} of them submitted and awaiting comments or approval.",
)
OFFICIAL_DROPPED = Text("Dừng thực hiện {n}.", "{n} dropped.")

# the parts
COUNTS = Text("Số liệu theo đơn vị", "Figures by section")
COUNTS_BY_UNIT = Text("Số liệu theo đơn vị", "Figures by unit")
OVERDUE = Text("Việc quá hạn", "Overdue")
SOON = Text("Đến hạn trong bảy ngày tới", "Due within seven days")
BEHIND = Text("Qua ngày dự kiến", "Past their expected day")
DIFFICULTIES = Text("Khó khăn, vướng mắc", "Difficulties")
PROPOSALS = Text("Đề xuất, kiến nghị", "Proposals")
PROMISES = Text("Đã hẹn, chưa nhận được", "Promised and not received")
ALL_PROMISES = Text("Toàn bộ việc đã hẹn, chưa nhận được", "Everything promised and not received")
ELSEWHERE = Text("Chờ cấp có thẩm quyền", "Awaiting decision")
ALL_ELSEWHERE = Text("Toàn bộ việc chờ cấp có thẩm quyền", "Everything awaiting decision")
QUESTIONS = Text("Nội dung xin ý kiến", "Questions to settle")
QUESTIONS_FOR = Text("Nội dung xin ý kiến {who}", "Questions for the {who}")
ALL_OVERDUE = Text("Toàn bộ việc quá hạn", "Everything overdue")
ALL_SOON = Text("Toàn bộ việc đến hạn trong bảy ngày tới", "Everything due within seven days")
ALL_QUESTIONS = Text("Toàn bộ nội dung xin ý kiến", "All open questions")
STILL_OPEN = Text("Chưa hoàn thành", "Still open")
ALL_OPEN = Text("Toàn bộ việc chưa hoàn thành", "Everything still open")
DONE_LATE = Text("Hoàn thành quá hạn", "Done late")
ALL_DONE_LATE = Text("Toàn bộ việc hoàn thành quá hạn", "Everything done late")
PAST_ASKED = Text("Đã qua ngày đề nghị", "Past the day that was asked for")
ALL_PAST_ASKED = Text(
    "Toàn bộ việc đã qua ngày đề nghị", "Everything past the day that was asked for"
)
SINCE = Text("Từ ngày {day:full} đến nay", "Since {day:full}")
CARRIED = Text("Chuyển từ trước sang {n} việc: {ids}", "{n:# task|# tasks} carried over: {ids}")
NEW = Text("Giao mới {n} việc: {ids}", "{n:# task|# tasks} newly assigned: {ids}")
DONE_SINCE = Text("Hoàn thành {n} việc: {ids}", "{n:# task|# tasks} done: {ids}")
NONE_SINCE = Text("Chưa ghi việc nào hoàn thành.", "Nothing has been recorded as done.")
MORE = Text("Và {n} việc nữa, xem Phụ lục.", "And {n} more, in the annex.")
MORE_QUESTIONS = Text("Và {n} nội dung nữa, xem Phụ lục.", "And {n} more, in the annex.")
TIMELINE = Text("Tiến trình theo tuần", "Timeline")
PROGRESS = Text("Kết quả qua từng ngày", "Progress over time")
TASKS = Text("Chi tiết từng việc", "Every task")
CHANGES = Text("Thay đổi nếu vào ngày đó", "What that day would change")

# remarks
COUNTS_NOTE = Text(
    "“Có hạn” gồm hạn {document} nêu và hạn ấn định sau; ngày dự kiến không tính.",
    "“With a deadline” counts days that the {document} states or that were decided later; expected "
    "days do not count.",
)
BEHIND_NOTE = Text(
    "Ngày dự kiến không phải là hạn {document} nêu nên không tính quá hạn.",
    "The {document} does not state these days; nobody is overdue for them.",
)

# columns
WITH_DEADLINE = Text("có hạn", "with a deadline")
DROPPED = Text("dừng", "dropped")
DAYS_LATE = Text("Quá hạn", "Late")
DAYS_SINCE = Text("Đã qua", "Since then")
DAY = Text("Ngày", "Day")
NOTED = Text("Nội dung ghi", "What was noted")
PROMISED_FOR = Text("Hẹn", "Promised for")
SUBMITTED_ON = Text("Ngày trình", "Submitted")
LIES = Text("Đang chờ", "Waits")
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
ITEMS = Text("Phần việc", "Items")
IS_DONE = Text("đã có", "in")
IS_OPEN = Text("chưa có", "not in")
TITLE_IN_NOTICE = Text("Tên tiếng Việt", "In Vietnamese")

# what the command says
WRITTEN = Text("Đã ghi {path}.", "Wrote {path}.")
UNCHANGED = Text("{path} không đổi.", "{path} is unchanged.")
WRITTEN_SITE = Text("Đã ghi {path}: {n} trang.", "Wrote {path}: {n:# page|# pages}.")
SAME_SITE = Text("{path} không đổi: {n} trang.", "{path} is unchanged: {n:# page|# pages}.")
NOT_OURS = Text(
    "{path} không do chương trình tạo ra, hoặc đã được sửa; không ghi đè.",
    "{path} was not made by this program, or was edited since; it was not overwritten.",
)
NOT_OURS_HINT = Text("Chọn tên khác.", "Choose another name.")
OR_FORCE = Text(
    "Chọn tên khác, hoặc thêm --force để ghi đè.", "Choose another name, or add --force."
)
NEEDS_FORMAT = Text(
    "Không rõ dạng của {path}.", "What {path} shall be cannot be told from its name."
)
NEEDS_FORMAT_HINT = Text(
    "Đặt đuôi .html, .md hoặc .docx, hoặc thêm --format html, md hay docx.",
    "Name it .html, .md or .docx, or add --format html, md or docx.",
)
SITE_IS_HTML = Text("Thư mục chỉ nhận trang HTML.", "A folder takes HTML pages only.")
SITE_IS_WHOLE = Text(
    "Thư mục đã có trang riêng cho từng đơn vị.", "A folder gets a page for every unit by itself."
)
SITE_HINT = Text("Bỏ {option}, hoặc ghi -o tên-tệp.", "Leave {option} out, or give -o FILE.")
SINCE_AHEAD = Text(
    "--since {day:full} ở sau ngày báo cáo {today:full}.",
    "--since {day:full} lies after the day of the report, {today:full}.",
)
UNITS = Text("Theo đơn vị", "By unit")
NOTICES = Text("Theo thông báo", "By notice")
NOTICE = Text("Thông báo", "Notice")
BACK = Text("Các báo cáo", "All reports")
