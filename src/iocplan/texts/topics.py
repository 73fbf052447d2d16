"""The topics of ``iocplan help``; what is said of each stands in ``cli/topics/``."""

from iocplan.texts.text import Text

TOPICS = {
    "days": (Text("ngày", "days"), Text("gõ ngày thế nào", "how to type a day")),
    "deadlines": (
        Text("hạn", "deadlines"),
        Text("hạn cuối là ngày nào, ai gia hạn", "which day is the last, and who extends it"),
    ),
    "states": (
        Text("tình trạng", "states"),
        Text("quá hạn, đã trình, chờ …", "overdue, submitted, waiting …"),
    ),
    "together": (
        Text("làm chung", "working together"),
        Text("nhiều người cùng ghi một sổ", "several people record in one file"),
    ),
}
"""By the name of its file: what a topic is called, and what it is about."""

HEADING = Text("Chủ đề:", "Topics:")
HOW = Text(
    "Xem: iocplan help hạn; một lệnh: iocplan check --help",
    "Read: iocplan help deadlines; of a command: iocplan check --help",
)
UNKNOWN = Text("Không có chủ đề “{name}”.", "There is no topic “{name}”.")
TOPICS_ARE = Text("Các chủ đề: {names}.", "Topics: {names}.")
