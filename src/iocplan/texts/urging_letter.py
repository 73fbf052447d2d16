"""The letter (công văn) that urges a unit, reminds it, or asks a body for its cooperation.

It tells no promise made by telephone. A day for an answer is no extension, and the letter says so.
"""

from iocplan.texts.text import Text

# what it is about, below its number
ABOUT_URGE = Text("V/v đôn đốc thực hiện {what}", "Overdue tasks under {what}")
ABOUT_AGAIN = Text(
    "V/v đôn đốc (lần {n}) thực hiện {what}", "Overdue tasks under {what} (reminder {n})"
)
ABOUT_REMINDER = Text("V/v thực hiện {what} đúng thời hạn", "Tasks due soon under {what}")
ABOUT_NEWS = Text("V/v báo cáo kết quả thực hiện {what}", "Progress under {what}")
ABOUT_REQUEST = Text("V/v đề nghị phối hợp thực hiện {what}", "Cooperation under {what}")
CONCLUSIONS_OF_MEETING = Text(
    "kết luận cuộc họp ngày {day:full}", "the conclusions of the meeting of {day:full}"
)
OF_MEETING_BY = Text(
    "{document} kết luận của {who} tại cuộc họp ngày {day:full}",
    "{document}, conclusions of {who} at the meeting of {day:full}",
)
OF_MEETING = Text(
    "{document} kết luận cuộc họp ngày {day:full}",
    "{document}, conclusions of the meeting of {day:full}",
)

# the text
URGE = Text(
    "Thực hiện {document}, tính đến ngày {today:full} {office} chưa nhận được kết quả {n} nhiệm vụ "
    "do {you} {does} đã quá hạn (Phụ lục).",
    "Under {document}, as of {today:full} {office} has not received the results of {n} overdue "
    "tasks {does} by {you} (annex).",
)
BEFORE = Text(
    "{office} đã đôn đốc tại Công văn số {number} ngày {day:full}; đến nay chưa nhận được kết quả.",
    "{office} asked for them in letter {number} of {day:full}; nothing has been received so far.",
)
REMIND = Text(
    "Thực hiện {document}, {office} nhắc {n} nhiệm vụ do {you} {does} sắp đến hạn (Phụ lục).",
    "Under {document}, {office} reminds of {n} tasks {does} by {you} that are due soon (annex).",
)
NEWS = Text(
    "Thực hiện {document}, tính đến ngày {today:full} {office} chưa nhận được báo cáo về {n} nhiệm "
    "vụ do {you} {does} (Phụ lục).",
    "Under {document}, as of {today:full} {office} has no report on {n} tasks {does} by {you} "
    "(annex).",
)
REQUEST = Text(
    "Thực hiện {document}, kính đề nghị {you} phối hợp {does} {n} nội dung (Phụ lục).",
    "Under {document}, {you} are asked for cooperation in {n} matters {does} (annex).",
)
ASK_URGE = Text(
    "Đề nghị {you} khẩn trương hoàn thành và báo cáo kết quả, nguyên nhân, vướng mắc {reply}, để "
    "tổng hợp báo cáo {decider}. Thời hạn báo cáo này không thay thế thời hạn đã giao",
    "Please complete them and report to us {reply} the results, reasons and difficulties of {you}, "
    "to be told to {decider}. This day for an answer does not replace the deadlines",
)
ASK_EXTENSION = Text(
    "Trường hợp cần gia hạn, đề nghị {you} có văn bản trình {decider} xem xét, quyết định.",
    "Where an extension is needed, {you} are asked to apply to {decider} in writing.",
)
ASK_REMIND = Text(
    "Đề nghị {you} thực hiện đúng thời hạn; trường hợp có khó khăn, vướng mắc, báo cáo {reply}. "
    "Thời hạn báo cáo này không thay thế thời hạn đã giao",
    "Please keep to the deadlines; should {you} meet difficulties, report them {reply}. This day "
    "for an answer does not replace the deadlines",
)
ASK_NEWS = Text(
    "Đề nghị {you} báo cáo tiến độ, kết quả và khó khăn, vướng mắc (nếu có) {reply}. Thời hạn báo "
    "cáo này không thay thế thời hạn đã giao",
    "Please report {reply} how far {you} are, the results and any difficulties. This day for an "
    "answer does not replace the deadlines",
)
ASK_REQUEST = Text(
    "Kính đề nghị {you} cho biết tiến độ, sớm gửi kết quả và nêu nội dung cần phối hợp{reply}. "
    "Trân trọng cảm ơn",
    "Could {you} please tell us how far it is, send what is ready, and say what is needed from our "
    "side{reply}? Thank you very much",
)
BY_BLANK = Text("trước ngày ……", "by ……")
TO_REPORT_TO = Text("{who} (để b/c)", "{who} (to report)")
THE_OFFICE = Text("cơ quan theo dõi", "the office in charge")
LEADS = Text("chủ trì", "led")
DOES = Text("thực hiện", "to be done")

# the annex
ANNEX_URGE = Text(
    "Danh mục nhiệm vụ quá hạn, tính đến ngày {day:full}", "Overdue tasks on {day:full}"
)
ANNEX_REMIND = Text("Danh mục nhiệm vụ sắp đến hạn", "Tasks due soon")
ANNEX_NEWS = Text("Danh mục nhiệm vụ", "Tasks")
ANNEX_REQUEST = Text("Nội dung đề nghị phối hợp", "Matters of cooperation")
PLACE = Text("STT", "No.")
WHAT = Text("Nội dung nhiệm vụ", "Task")
WHAT_ASKED = Text("Nội dung đề nghị", "Matter")
QUOTE = Text("Thời hạn (trích)", "Deadline (quoted)")
DUE = Text("Hạn cuối", "Last day")
LATE = Text("Quá hạn", "Late")
MISSING = Text("Còn thiếu", "Missing")
CONSISTS_OF = Text("Kết quả cần gửi", "To be sent")
TO_FILL = Text("Kết quả, nguyên nhân, ngày hoàn thành", "Result, reason, day of completion")
TO_FILL_ASKED = Text("Tiến độ, nội dung cần phối hợp", "Progress, cooperation needed")
DAYS = Text("{n} ngày", "{n:# day|# days}")
EXTENDED_TO = Text("{day} (được gia hạn)", "{day} (extended)")
AGAIN_BY = Text("{day} (hạn trình lại)", "{day} (to be resubmitted)")
