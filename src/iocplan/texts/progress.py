"""What long work is called while it lasts."""

from iocplan.texts.text import Text

READING_FILES = Text("Đang đọc các tệp", "Reading files")
READING_VERSIONS = Text("Đang đọc các phiên bản", "Reading versions")
WRITING_FILES = Text("Đang ghi các tệp", "Writing files")
READING_PAGES = Text("Đang nhận dạng các trang ảnh", "Reading pictures of pages")
