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
