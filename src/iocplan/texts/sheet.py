"""The columns of the office's spreadsheet, and what is said of it.

Each column's title stands once, and a sheet is read back by it.
"""

from iocplan.texts.text import Text

NUMBER = Text("STT", "No.")
ID = Text("Mã", "Task")
DOCUMENT = Text("Văn bản giao", "Assigned by")
TITLE = Text("Nội dung", "What")
LEAD = Text("Chủ trì", "Lead")
WITH = Text("Phối hợp", "With")
LEADER = Text("Lãnh đạo phụ trách", "Answers for it")
OFFICER = Text("Chuyên viên theo dõi", "Followed by")
QUOTE = Text("Thời hạn (trích)", "Deadline (quoted)")
DUE = Text("Hạn cuối", "Last day")
EXTENDED = Text("Gia hạn đến", "Extended to")
STATE = Text("Tình trạng", "State")

# the columns to fill
REPORTED_BY = Text("Đơn vị báo cáo", "Reported by")
SUBMITTED = Text("Ngày trình", "Submitted on")
DONE = Text("Ngày hoàn thành", "Done on")
PROOF = Text("Số văn bản", "Document")
RESULT = Text("Kết quả", "Result")
DIFFICULTY = Text("Khó khăn, vướng mắc", "Difficulties")
PROPOSAL = Text("Đề xuất, kiến nghị", "Proposals")
NOTE = Text("Ghi chú", "Note")

# the book
TASKS = Text("Nhiệm vụ", "Tasks")
UNITS = Text("Theo đơn vị", "By unit")
UNIT = Text("Đơn vị", "Unit")
AS_OF = Text("Tính đến {day:full}", "As of {day:full}")
FILL_A_DAY = Text("Ghi ngày, ví dụ 20/3/2023.", "A day, as in 20/3/2023.")
NOT_A_DAY = Text("Ô này chỉ ghi ngày, ví dụ 20/3/2023.", "Only a day goes here, as in 20/3/2023.")
PAGE = Text("Trang {page}/{pages}", "Page {page}/{pages}")

# what export says
WRITTEN = Text("Đã ghi {path}: {n} việc.", "Wrote {path}: {n:# task|# tasks}.")
UNCHANGED = Text("{path} không đổi: {n} việc.", "{path} is unchanged: {n:# task|# tasks}.")
NOT_OURS = Text(
    "{path} không do chương trình ghi hoặc đã có người sửa; không ghi đè.",
    "{path} was not written by this program, or was changed since; it was not overwritten.",
)
NOT_OURS_HINT = Text(
    "Lấy về những gì đã ghi trong đó: iocplan pull {path}. Hoặc chọn tên khác, thêm --force.",
    "Take over what was typed there: iocplan pull {path}. Or choose another name, or add --force.",
)
CALENDAR_ONLY = Text("Bảng tính không có {options}.", "A spreadsheet has no {options}.")
UNKNOWN_SUFFIX = Text(
    "Không rõ {path} là tệp gì; chưa ghi gì.",
    "What {path} shall be cannot be told from its name; nothing written.",
)
UNKNOWN_SUFFIX_HINT = Text(
    "Đặt đuôi .ics (lịch), .xlsx hoặc .csv (bảng tính); -o - ghi lịch ra màn hình.",
    "Name it .ics (a calendar), .xlsx or .csv (a spreadsheet); -o - prints a calendar.",
)
