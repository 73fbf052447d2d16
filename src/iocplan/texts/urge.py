"""What is sent to whoever has to answer: an office asks its peers, and never blames who was asked.

«Đôn đốc», «quá hạn» and «lần 2» are only for those to whom the notice assigns; a body outside the
hierarchy gets a request.
"""

from iocplan.texts.text import Text

# whom it is for
TO = Text("Kính gửi: {who}", "To: {who}")
THROUGH = Text("{who} (qua {through})", "{who} (through {through})")
TIME = Text("{who} (lần {n})", "{who} (reminder {n})")
COMRADE = Text("đồng chí {who}", "{who}")
THE_OFFICE = Text("{name}", "the {name}")

TITLE_URGE = Text("Đôn đốc thực hiện nhiệm vụ", "Overdue tasks")
TITLE_REMINDER = Text("Nhắc việc", "Reminder")
TITLE_REQUEST = Text("Đề nghị phối hợp thực hiện", "Request for cooperation")

# how an addressee is called within a sentence
HEADS = (
    *("Trung tâm", "Tập đoàn", "Tổng công ty", "Công ty", "Công an", "Thanh tra", "Chi cục"),
    *("Chi nhánh", "Văn phòng", "Thường trực", "Phòng", "Ban", "Sở", "Cục", "Bộ", "Đội", "Hội"),
    *("Trường", "Viện", "Bệnh viện", "Tổ", "Xí nghiệp", "Ngân hàng", "Đài", "Báo", "Chùa"),
)
COMMITTEE = r"(?:UBND|Ủy ban nhân dân|Uỷ ban nhân dân) (xã|phường|thị trấn|huyện|quận|thị xã)\b"
COMMITTEE_OF = "UBND {level}"
SEVERAL = r"(?:các|Các)\b|.*\b(?:các)\b"
A_UNIT, UNITS, A_PERSON, AN_OUTSIDER, HONOURED = (
    "đơn vị",
    "các đơn vị",
    "đồng chí",
    "Ông/Bà",
    "Quý {head}",
)


def called(head: str) -> Text:
    """How an addressee is called within a sentence, by the Vietnamese word for it."""
    return Text(head, "you")


# the beginning
FIRST = Text(
    "Theo {document}, đến {today:full} {office} chưa nhận được kết quả:",
    "Under the {document}, as of {today:full} {office} has not received:",
)
FIRST_BY_NOBODY = Text(
    "Theo {document}, đến {today:full} chưa nhận được kết quả:",
    "Under the {document}, as of {today:full} nothing has been received of:",
)
AGAIN = Text(
    "Theo {document}, ngày {last:full} {office} đã nhắc {ids}; đến {today:full} chưa nhận được "
    "kết quả:",
    "Under the {document}, {office} wrote about {ids} on {last:full}; as of {today:full} it has "
    "not received:",
)
AGAIN_BY_NOBODY = Text(
    "Theo {document}, ngày {last:full} đã nhắc {ids}; đến {today:full} chưa nhận được kết quả:",
    "Under the {document}, a reminder of {ids} was sent on {last:full}; as of {today:full} nothing "
    "has been received of:",
)
SOON = Text(
    "Theo {document}, {office} xin nhắc {n:việc|# việc} sắp đến hạn:",
    "Under the {document}, {office} reminds you of {n:a task|# tasks} due soon:",
)
SOON_BY_NOBODY = Text(
    "Theo {document}, xin nhắc {n:việc|# việc} sắp đến hạn:",
    "Under the {document}, this is a reminder of {n:a task|# tasks} due soon:",
)
NO_WORD = Text(
    "Theo {document}, đến {today:full} {office} chưa nhận được báo cáo về:",
    "Under the {document}, as of {today:full} {office} has no report on:",
)
NO_WORD_BY_NOBODY = Text(
    "Theo {document}, đến {today:full} chưa nhận được báo cáo về:",
    "Under the {document}, as of {today:full} there is no report on:",
)
ASKED_AT = Text(
    "Tại cuộc họp ngày {day:full}, {who} đề nghị {you} phối hợp thực hiện:",
    "At the meeting of {day:full} the {who} asked {you} for cooperation in:",
)
ASKED = Text(
    "Theo {document}, kính đề nghị {you} phối hợp thực hiện:",
    "Under the {document} {you} are asked for cooperation in:",
)
IDS = Text("việc {ids}", "{ids}")

# a task
NUMBERED = Text("{n}. {said}", "{n}. {said}")
POINT = Text("{title} ({id})", "{title} ({id})")
OF_PERIOD = Text("{said}, {period}", "{said}, {period}")
MORE_PERIODS = Text("{n} kỳ khác cũng quá hạn", "{n:# other period|# other periods} overdue")
LAST_DAY = Text("hạn cuối {day}", "last day {day}")
AT_THE_LATEST = Text("chậm nhất {day}", "{day} at the latest")
DAY_ALONE = Text("hạn {day}", "due {day}")
EXTENDED = Text("được gia hạn đến {day}", "extended to {day}")
AGAIN_BY = Text(
    "trả lại ngày {on}, hạn trình lại {day}", "returned on {on}, to be resubmitted by {day}"
)
TO_COMPLETE = Text("cần hoàn thiện: {because}", "to be completed: {because}")
RETURNED = Text("trả lại ngày {on}", "returned on {on}")
LATE = Text("quá hạn {n} ngày", "{n:# day|# days} overdue")
LEFT = Text("{n:hạn là hôm nay|còn # ngày|còn # ngày}", "{n:due today|# day left|# days left}")
MISSING = Text("Còn thiếu: {items}", "Missing: {items}")
CONSISTS_OF = Text("Gồm: {items}", "It consists of: {items}")
ALL_ITEMS = Text("cả {n} phần việc", "all {n} items")
SOME_ITEMS = Text("{n}/{all} phần việc", "{n} of {all} items")
AN_ITEM = Text("{title} ({id})", "{title} ({id})")
MORE_ITEMS = Text("và {n} phần việc nữa", "and {n} more")
WAITING = Text("{ids} đang chờ", "{ids} {n:waits|wait} for it")
JOINTLY = Text("cùng chủ trì: {names}", "jointly with {names}")
STANDS_IN = Text("chủ trì là {lead}, {you} làm đầu mối", "led by {lead}, with {you} as the contact")
EXPECTED_FOR = Text("{you} dự kiến gửi {day}", "expected from {you} on {day}")

# the end
BY_BLANK = Text("trước ngày ……", "by ……")
BY_DAY = Text("chậm nhất ngày {day:full}", "by {day:full}")
ASK_FIRST = Text(
    "Đề nghị {you} sớm hoàn thành, báo ngày trình và vướng mắc (nếu có) {reply}. Nếu đã trình, "
    "xin gửi số, ngày văn bản. Trân trọng.",
    "Could {you} please complete it soon, and tell us {reply} when it will be submitted and of any "
    "difficulties? If it has been submitted, please send the number and date. Thank you.",
)
ASK_FIRST_NO_PAPER = Text(
    "Đề nghị {you} sớm hoàn thành, báo ngày hoàn thành và vướng mắc (nếu có) {reply}. Nếu đã hoàn "
    "thành, xin gửi kết quả. Trân trọng.",
    "Could {you} please complete it soon, and tell us {reply} when it will be done and of any "
    "difficulties? If it is done, please send the result. Thank you.",
)
ASK_AGAIN = Text(
    "Đề nghị {you} báo nguyên nhân, ngày trình {reply}; nếu xin gia hạn, đề nghị có văn bản trình "
    "{decider}. {Office} sẽ tổng hợp báo cáo {decider}. Trân trọng.",
    "Could {you} please tell us {reply} the reason and when it will be submitted? An extension has "
    "to be asked of {decider} in writing. {Office} will report to {decider}. Thank you.",
)
ASK_AGAIN_NO_PAPER = Text(
    "Đề nghị {you} báo nguyên nhân, ngày hoàn thành {reply}; nếu xin gia hạn, đề nghị có văn bản "
    "trình {decider}. {Office} sẽ tổng hợp báo cáo {decider}. Trân trọng.",
    "Could {you} please tell us {reply} the reason and when it will be done? An extension has to "
    "be asked of {decider} in writing. {Office} will report to {decider}. Thank you.",
)
ASK_SOON = Text(
    "Đề nghị {you} thực hiện đúng hạn; nếu có vướng mắc, xin báo {office} {reply}. Trân trọng.",
    "Could {you} please keep to it, and tell {office} {reply} of any difficulties? Thank you.",
)
ASK_NEWS = Text(
    "Đề nghị {you} báo tiến độ, ngày hoàn thành và vướng mắc (nếu có) {reply}. Trân trọng.",
    "Could {you} please tell us {reply} how far it is, when it will be done, and of any "
    "difficulties? Thank you.",
)
ASK_REQUEST = Text(
    "Kính đề nghị {you} cho biết tiến độ, sớm gửi kết quả và nêu nội dung cần phối hợp{reply}. "
    "Trân trọng cảm ơn.",
    "Could {you} please tell us how far it is, send what is ready, and say what is needed from our "
    "side{reply}? Thank you very much.",
)
ASK_REQUEST_FOR = Text(
    "Để kịp phục vụ {event}, kính đề nghị {you} cho biết tiến độ, sớm gửi kết quả và nêu nội dung "
    "cần phối hợp{reply}. Trân trọng cảm ơn.",
    "So that all is ready for {event}, could {you} please tell us how far it is, send what is "
    "ready, and say what is needed from our side{reply}? Thank you very much.",
)
THE_EVENT = Text("{title}", "the {title}")
POLITELY = Text("Kính {said}", "{said}")
REPLY = Text(", {reply}", ", {reply}")
AUTHORITY = Text("cấp có thẩm quyền", "those who decided")
WE = Text("cơ quan theo dõi", "the office in charge")
THE_DECIDER = Text("{who}", "the {who}")

# what is left out, and where there is nothing
NOTHING = Text(
    "Không có việc quá hạn, lỡ hẹn hay sắp đến hạn.",
    "Nothing is overdue, due soon, or promised and not received.",
)
NOTHING_OF = Text(
    "{who}: không có việc quá hạn, lỡ hẹn hay sắp đến hạn.",
    "{who}: nothing is overdue, due soon, or promised and not received.",
)
OURSELVES = Text(
    "{who} giữ sổ này, không tự đôn đốc mình.", "{who} keeps this file and does not urge itself."
)
OUR_TASK = Text("{id}: việc của {who}, không tự đôn đốc.", "{id} is done by {who} itself.")
LIES_ELSEWHERE = Text(
    "{id}: đã trình, {lies}; không đôn đốc.", "{id}: submitted, {lies}; nobody is urged for it."
)
CLOSED = Text("{id}: {state}; không đôn đốc.", "{id}: {state}; nothing to urge.")
NOBODY_LACKS = Text(
    "{id}: đủ phần việc, không đơn vị nào còn thiếu.", "{id}: all items are in; nobody lacks one."
)

# recorded
SENT_TO = Text("gửi {who}", "to {who}")
SENT_TO_REPLY = Text("gửi {who}, chậm nhất {day:full} trả lời", "to {who}, reply by {day:full}")
RECORDED = Text("Đã ghi lần đôn đốc {who}: {ids}.", "Recorded as sent to {who}: {ids}.")
RECORDED_REQUEST = Text("Đã ghi lần đề nghị {who}: {ids}.", "Recorded as sent to {who}: {ids}.")
TAKEN_BACK = Text("Đã hủy ghi lần gửi về {id}: “{text}”", "Taken back from {id}: “{text}”")
WHAT_URGED = Text("lần đôn đốc", "letter sent")
NEEDS_RECORD = Text("{option} chỉ đi cùng --record.", "{option} belongs to --record.")
REPLY_PAST = Text(
    "--reply-by {day:full} đã qua; hôm nay là {today:full}.",
    "--reply-by {day:full} has passed; today is {today:full}.",
)
UNDO_WHAT = Text("Hủy lần gửi về việc nào?", "What is to be taken back?")
UNDO_WHAT_HINT = Text(
    "Ghi mã việc: iocplan urge 1.2 --undo", "Name the tasks: iocplan urge 1.2 --undo"
)
RECORD_HINT = Text(
    "Gửi rồi thì ghi lại: iocplan {command} --record",
    "Once it is sent, record it: iocplan {command} --record",
)

# on paper
ONLY_DOCX = Text(
    "{path}: công văn chỉ ghi ra tệp .docx.", "{path}: letters are .docx files and no other."
)
ONLY_DOCX_HINT = Text(
    "Ví dụ: iocplan urge --unit U -o don-doc.docx", "As in: iocplan urge --unit U -o letter.docx"
)
SEVERAL_LETTERS = Text(
    "Có {n} công văn cho {n} nơi, một tệp chỉ chứa một.",
    "There are {n} letters, and a file holds one.",
)
SEVERAL_HINT = Text(
    "Chọn một nơi bằng --unit ({units}), hoặc ghi vào thư mục: -o cong-van/",
    "Choose one by --unit ({units}), or name a folder: -o letters/",
)
