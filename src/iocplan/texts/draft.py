"""What is said of documents that drafts are made from, and in the drafts."""

from iocplan.texts.text import Text

PDF = Text("PDF", "PDF")
DOCX = Text(".docx", ".docx")
THE_FILE = Text("tệp", "the file")
PARTS = Text("số phần trong tệp", "the number of its parts")
ONE_PART = Text("một phần trong tệp, sau khi giải nén,", "one of its parts, unpacked,")
NESTING = Text("độ lồng nhau của nội dung", "the nesting of its content")
LETTERS = Text("văn bản", "its text")
PAGES = Text("số trang", "the number of pages")
STREAM = Text("một luồng trong tệp, sau khi giải nén,", "one of its streams, unpacked,")
TOO_LARGE = Text(
    "Không đọc tài liệu này: {what} lớn quá mức của một văn bản.",
    "This document is not read: {what} is larger than any notice needs.",
)
TOO_LARGE_HINT = Text(
    "Kiểm tra nguồn gốc của tệp; chép phần cần dùng sang một tệp .docx hoặc .txt mới.",
    "See where the file comes from; copy what you need into a new .docx or .txt file.",
)
BROKEN = Text("Tệp {kind} này bị hỏng.", "This {kind} file is damaged.")
BROKEN_HINT = Text(
    "Mở bằng chương trình đã tạo ra nó rồi lưu lại.", "Open it where it was made and save it again."
)
ENTITIES = Text(
    "Không đọc tài liệu này: nó khai báo thực thể XML.",
    "This document is not read: it declares XML entities.",
)
NOT_DOCX = Text(
    "Đây là tệp nén nhưng không phải là .docx.", "This is a zip file, but no .docx document."
)
NOT_WHAT_IT_SAYS = Text(
    "Tệp này có đuôi {suffix} nhưng nội dung không phải.",
    "This file is called {suffix}, but it is none.",
)
NOT_DOCX_HINT = Text(
    "Lưu văn bản thành .docx, .pdf, .md hoặc .txt.", "Save the text as .docx, .pdf, .md or .txt."
)
OLD_DOC = Text(
    "Không đọc được .doc và .rtf của Word đời cũ.", ".doc and .rtf files of old Word are not read."
)
OLD_DOC_HINT = Text(
    "Mở bằng Word hoặc LibreOffice và lưu thành .docx.",
    "Open it in Word or LibreOffice and save it as .docx.",
)
PICTURE = Text("Tài liệu này là ảnh, không có chữ.", "This document is a picture without text.")
PICTURE_HINT = Text(
    "Lưu ảnh thành PDF: các trang ảnh của PDF được nhận dạng bằng tesseract.",
    "Save it as PDF: pictures in a PDF are read with tesseract.",
)
NO_TEXT = Text("Tài liệu này không có chữ nào.", "There is no text in this document.")
NO_TEXT_HINT = NOT_DOCX_HINT
NOT_UTF8 = Text("Tệp này không phải là văn bản UTF-8.", "This file is no UTF-8 text.")
NOT_TEXT = Text("Tệp này không phải là văn bản.", "This file is no text.")
LEGACY = Text(
    "Văn bản gõ bằng phông chữ cũ (.VnTime/TCVN3 hoặc VNI), không phải Unicode.",
    "The text was typed for a legacy font (.VnTime/TCVN3 or VNI); it is no Unicode.",
)
LEGACY_HINT = Text(
    "Chuyển mã sang Unicode (ví dụ bằng UniKey, Ctrl+Shift+F6) rồi lưu lại.",
    "Convert it to Unicode (for instance with UniKey, Ctrl+Shift+F6) and save it again.",
)
SECRET = Text(
    "Văn bản có dấu {mark}: không được đưa vào chương trình này.",
    "The document is marked {mark} (secret): it must not be put into this program.",
)
SECRET_HINT = Text(
    "Xử lý theo quy định về bảo vệ bí mật nhà nước.",
    "Handle it under the rules on protecting state secrets.",
)
NO_PDF = Text("Cần pdfplumber để đọc PDF.", "Reading PDF needs pdfplumber.")
NO_PDF_HINT = Text("Cài đặt: {command}", "Install it: {command}")
ENCRYPTED = Text("PDF này được đặt mật khẩu hoặc mã hóa.", "This PDF is encrypted.")
ENCRYPTED_HINT = Text("In lại thành PDF không mã hóa.", "Print it to a PDF without encryption.")
NO_OCR = Text(
    "PDF này có trang là ảnh; cần pdftoppm và tesseract để nhận dạng.",
    "This PDF has pages that are pictures; reading them needs pdftoppm and tesseract.",
)
NO_OCR_HINT = Text(
    "Cài đặt (Debian, Ubuntu): apt install poppler-utils tesseract-ocr tesseract-ocr-vie",
    "Install them (Debian, Ubuntu): apt install poppler-utils tesseract-ocr tesseract-ocr-vie",
)
OCR_FAILED = Text(
    "{program} không đọc được trang ảnh.", "{program} could not read a page that is a picture."
)

DOUBTS: dict[str, tuple[Text, Text]] = {
    "addressees": (
        Text(
            "Văn bản không nêu ai làm việc này; có phải mọi nơi nhận “Kính gửi” ({names}) không?",
            "Nobody is named for this task; is it for all whom the document is sent to ({names})?",
        ),
        Text("Mọi nơi được kính gửi.", "For all of them."),
    ),
    "only_with": (
        Text("Chỉ ghi “phối hợp”; ai chủ trì?", "Only “coordinate” is said; who leads?"),
        Text("{name} chủ trì phần việc của mình.", "{name} leads its own part."),
    ),
    "often": (
        Text("“Định kỳ” là bao lâu một lần?", "How often is “định kỳ” (periodically)?"),
        Text("Chưa ghi hạn.", "No deadline is written."),
    ),
    "by_plan": (
        Text(
            "Hạn theo một kế hoạch hoặc quy định khác; là ngày nào?",
            "The deadline is that of another plan or rule; which day is it?",
        ),
        Text("Chưa ghi hạn.", "No deadline is written."),
    ),
    "activity": (
        Text(
            "“{quote}” là hạn hay chỉ là ngày diễn ra?",
            "Is “{quote}” a deadline, or only the day on which it takes place?",
        ),
        Text("Coi là hạn cuối.", "It is taken for the last day."),
    ),
    "past": (
        Text(
            "“{quote}” ở trước ngày của văn bản ({today}); có nhầm năm không?",
            "“{quote}” is before the document's own day ({today}); is the year wrong?",
        ),
        Text("Giữ đúng như văn bản ghi.", "It is kept as it is written."),
    ),
    "year": (
        Text("“{quote}” không ghi năm; năm nào?", "“{quote}” has no year; which one is meant?"),
        Text("Ngày {date}.", "{date}."),
    ),
    "vague": (
        Text("“{quote}” là đến ngày nào?", "Until which day is “{quote}”?"),
        Text("Đến hết kỳ: {date}.", "To the end of the period: {date}."),
    ),
    "two_days": (
        Text(
            "Có hai hạn: “{quote}” và “{other}”; hạn nào là của việc này?",
            "There are two deadlines: “{quote}” and “{other}”; which one binds the task?",
        ),
        Text("Hạn đầu: “{quote}”.", "The first one: “{quote}”."),
    ),
    "several_works": (
        Text(
            "“{quote}” là hạn của cả việc hay chỉ của phần cuối?",
            "Does “{quote}” bind the whole task or only its last part?",
        ),
        Text("Hạn của cả việc.", "The whole task."),
    ),
    "from_when": (
        Text("“{quote}” tính từ ngày nào?", "From which day does “{quote}” count?"),
        Text("Chưa ghi hạn.", "No deadline is written."),
    ),
    "day_of_quarter": (
        Text(
            "“{quote}”: ngày này ghi vào sổ thế nào?",
            "“{quote}”: how is this day written in the plan?",
        ),
        Text("Đến ngày cuối kỳ.", "The last day of the period."),
    ),
    "heading_period": (
        Text(
            "Việc đứng dưới đề mục “{quote}”; đó có phải là hạn không?",
            "The task stands under the heading “{quote}”; is that its deadline?",
        ),
        Text("Đến hết kỳ đó.", "To the end of that period."),
    ),
    "two_names": (
        Text("“{name}” và “{other}” có phải là một không?", "Are “{name}” and “{other}” the same?"),
        Text("Là một.", "They are."),
    ),
    "no_year": (
        Text(
            "“{quote}” không ghi năm, văn bản cũng không có ngày; năm nào?",
            "“{quote}” has no year, and the document has no day of its own; which year is meant?",
        ),
        Text("Chưa ghi hạn.", "No deadline is written."),
    ),
}
"""What is asked about a draft, by rule, and what it assumes."""

REASONS: dict[str, Text] = {
    "assessment": Text("đánh giá, nhận xét", "an assessment"),
    "purpose": Text("mục đích, yêu cầu chung", "purposes and general demands"),
    "circumstances": Text("thời gian, địa điểm, kinh phí …", "time, place, money …"),
    "closing": Text("câu kết", "a closing formula"),
    "exhortation": Text("lời nhắc chung", "a general call"),
    "consent": Text("đồng ý, thống nhất", "consent"),
    "praise": Text("ghi nhận, biểu dương", "praise"),
    "warning": Text("lời cảnh báo", "a warning"),
    "condition": Text("chỉ khi có phát sinh", "only in a case that may arise"),
    "description": Text("mô tả nội dung", "a description"),
    "principle": Text("nguyên tắc", "a principle"),
    "present": Text("những người dự họp", "those who were there"),
    "decided": Text("điều được quyết định ngay, không giao ai", "decided by these very words"),
    "context": Text("bối cảnh", "background"),
    "opening": Text("câu dẫn", "an opening sentence"),
    "nobody": Text("không nêu ai thực hiện", "nobody is named"),
    "shared": Text("hạn chung, đã ghi ở từng việc", "one deadline for all, written at each task"),
    "row": Text("dòng của bảng không giao việc", "a row that gives no task"),
    "annex": Text("phụ lục", "an annex"),
}
"""Why words of a document are no task."""

HEAD = Text(
    "Bản thảo do iocplan draft đọc từ {source}. Hãy đối chiếu từng việc với văn bản rồi sửa.",
    (
        "A draft that iocplan draft read out of {source}. Compare each task with the document, "
        "and mend it."
    ),
)
HEAD_MORE = Text(
    "Tên việc cắt từ lời của văn bản; quote là nguyên văn, chứng minh cho hạn ở bên cạnh.\n"
    "Điều văn bản không nói thì để trống; điều chưa rõ là questions; lời không thành việc "
    "ở sau dấu #.\n"
    "Sau khi sửa: iocplan validate --strict",
    "Titles are cut from the document's words; each quote is verbatim and proves the "
    "deadline beside it.\n"
    "What it does not say is left out; what is unclear stands in questions; words that are "
    "no task after #.\n"
    "After an edit: iocplan validate --strict",
)
NEVER_CHANGE = Text(
    "gốc của mọi mã lịch; đừng đổi", "the root of every calendar id; never change it"
)
NOT_THERE = Text("Văn bản không có: {names}", "Not in the text: {names}")
NO_TASKS = Text("Không thấy việc nào được giao.", "No task was found.")
OTHER_MODE = {
    "assign": Text(
        "Việc này là “giao”, không phải “đề nghị”.", "This one is assigned, not requested."
    ),
    "request": Text(
        "Việc này là “đề nghị”, không phải “giao”.", "This one is requested, not assigned."
    ),
}

NO_UNITS = Text("{path} không có mục units đọc được.", "{path} has no units that can be read.")
NO_UNITS_HINT = Text(
    "Xem lỗi: iocplan validate {path}", "See what is wrong: iocplan validate {path}"
)
OTHER_LEAD = Text(
    "chủ trì: văn bản ghi {text}; sổ ghi {plan}",
    "lead: the text says {text}, the plan {plan}",
)
OTHER_WAY = {
    "assign": Text(
        "văn bản giao, sổ ghi là đề nghị", "the text assigns it, the plan has it as a request"
    ),
    "request": Text(
        "văn bản đề nghị, sổ ghi là giao", "the text requests it, the plan has it as assigned"
    ),
}
NO_PARTNER = Text("phối hợp: sổ thiếu {names}", "coordinating: the plan lacks {names}")
NO_SUCH_DEADLINE = Text(
    "hạn: văn bản không nêu “{quote}”", "deadline: the text does not state “{quote}”"
)
LACKS_DEADLINE = Text("hạn: sổ thiếu “{quote}”", "deadline: the plan lacks “{quote}”")
OTHER_DEADLINE = Text(
    "hạn: văn bản ghi “{quote}”; sổ ghi “{plan}”",
    "deadline: the text says “{quote}”, the plan “{plan}”",
)
LACKING = Text("- {clause} sổ thiếu: «{words}»", "- {clause} not in the plan: «{words}»")
NOT_IN_TEXT = Text(
    "+ {task} không thấy trong văn bản: {words}", "+ {task} not found in the text: {words}"
)
AGREED = Text("{n}/{all} khớp.", "{n} of {all} agree.")
WRITTEN = Text(
    ("{path}: {tasks} việc, {questions} điều cần hỏi, {left} đoạn không thành việc."),
    (
        "{path}: {tasks:# task|# tasks}, {questions:# question|# questions}, "
        "{left:# passage|# passages} left out."
    ),
)
CHECK_IT = Text(
    "Tiếp theo: iocplan validate --strict{file}", "Next: iocplan validate --strict{file}"
)
NO_YAML_AGAINST = Text("--against không ghi tệp; bỏ -o.", "--against writes no file; leave -o out.")
EXIT_CODE_ALONE = Text("--exit-code cần --against.", "--exit-code needs --against.")
COMES_AGAIN = Text(
    "(định kỳ; văn bản không có ngày: xin ghi thêm from, một ngày của kỳ đầu tiên, rồi bỏ dấu #)",
    "(comes round; the text has no date: add from, a day of the first period, and take the # away)",
)
ITEMS_EACH_TIME = Text("(phần việc của mỗi kỳ)", "(what is due each time)")
