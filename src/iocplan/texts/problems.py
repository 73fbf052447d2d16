"""The sentence and the hint of every Problem."""

from iocplan.texts.text import Text

TOO_LARGE = Text(
    "Tệp lớn hơn {limit} MB nên không được đọc.", "The file is larger than {limit} MB; not read."
)
NOT_UTF8 = Text("Tệp không phải UTF-8 (byte {byte}).", "The file is not UTF-8 (byte {byte}).")
UTF16 = Text("Tệp là UTF-16, không phải UTF-8.", "The file is UTF-16, not UTF-8.")
SAVE_AS_UTF8_HINT = Text(
    "Lưu lại tệp với bảng mã UTF-8 (Notepad: Save as, mục Encoding).",
    "Save the file as UTF-8 (in Notepad: Save as, Encoding).",
)
CONTROL_CHARACTER = Text(
    "Ký tự điều khiển {name} không được dùng.", "The control character {name} is not allowed."
)
CONTROL_CHARACTER_HINT = Text("Xóa ký tự này.", "Delete this character.")
LINE_ENDS_HINT = Text(
    "Lưu lại tệp với dấu xuống dòng LF hoặc CRLF.", "Save the file with LF or CRLF line ends."
)
CONFLICT_MARKER = Text(
    "Còn dấu xung đột của git: {marker}", "A git conflict marker is left here: {marker}"
)
CONFLICT_MARKER_HINT = Text(
    "Giữ cả hai bên nếu cả hai đều đúng (hai ghi chú), nếu không thì giữ một; "
    "xóa các dòng <<<<<<<, ======= và >>>>>>>.",
    "Keep both sides where both are facts (two notes), else one; "
    "delete the lines <<<<<<<, ======= and >>>>>>>.",
)
TAB = Text("Thụt lề bằng phím Tab.", "A tab is used as indentation.")
TAB_HINT = Text("Thay Tab bằng dấu cách.", "Use spaces instead of the tab.")
SYNTAX = Text("YAML sai cú pháp: {detail}.", "This is not valid YAML: {detail}.")
SYNTAX_QUOTE = Text("Dấu nháy mở ở đây không được đóng.", "This quotation mark is never closed.")
SYNTAX_QUOTE_HINT = Text(
    "Thêm cùng dấu nháy đó vào cuối giá trị.", "Put the same mark at the end of the value."
)
SYNTAX_COLON = Text("Dòng này thiếu dấu hai chấm.", "This line has no colon.")
SYNTAX_COLON_SPACE = Text(
    "Thiếu dấu cách sau dấu hai chấm.", "A space is missing after this colon."
)
SYNTAX_COLON_HINT = Text(
    "Viết “khóa: giá trị”, có dấu cách sau dấu hai chấm.",
    "Write “key: value”, with a space after the colon.",
)
SYNTAX_VALUE_COLON = Text(
    "Giá trị có chứa “: ” nên phải đặt trong dấu nháy.",
    "A value that contains “: ” has to be quoted.",
)
SYNTAX_VALUE_COLON_HINT = Text(
    "Đặt cả giá trị trong dấu nháy: “khóa: {quote}giá trị{quote}”.",
    "Put the whole value in quotes: “key: {quote}value{quote}”.",
)
SYNTAX_BRACKET = Text(
    "Dấu {opening} mở ở đây không được đóng.", "The {opening} that opens here is never closed."
)
SYNTAX_BRACKET_HINT = Text("Thêm {closing} vào cuối.", "Close it with {closing}.")
SYNTAX_COMMA = Text(
    "Trước chỗ này thiếu dấu phẩy hoặc dấu nháy.", "A comma or a quotation mark is missing here."
)
SYNTAX_COMMA_HINT = Text(
    "Giữa các mục trong ngoặc phải có dấu phẩy; giá trị có “: ” phải đặt trong dấu nháy.",
    "Separate entries in brackets by commas, and quote a value that contains “: ”.",
)
SYNTAX_EXTRA_BRACKET = Text("Thừa dấu {bracket}.", "This {bracket} closes nothing.")
SYNTAX_EXTRA_BRACKET_HINT = Text(
    "Xóa dấu này, hoặc thêm dấu mở tương ứng.", "Delete it, or open it before."
)
SYNTAX_NO_KEY = Text("Trước dấu hai chấm thiếu khóa.", "No key stands before this colon.")
SYNTAX_DASH = Text(
    "Danh sách có dấu “- ” phải bắt đầu ở dòng mới.",
    "A list with “- ” has to begin on a line of its own.",
)
SYNTAX_DASH_HINT = Text(
    "Xuống dòng trước “- ”, hoặc viết [a, b]; nếu là chữ thì đặt trong dấu nháy.",
    "Begin a new line before “- ”, or write [a, b]; quote it if it is meant as text.",
)
SYNTAX_FIRST = Text(
    "Giá trị không được bắt đầu bằng “{character}”.", "A value cannot begin with “{character}”."
)
SYNTAX_FIRST_HINT = Text("Đặt cả giá trị trong dấu nháy.", "Put the whole value in quotes.")
SYNTAX_BLOCK = Text(
    "Sau “|” hoặc “>” không được có chữ trên cùng dòng.",
    "No text may follow “|” or “>” on the same line.",
)
SYNTAX_BLOCK_HINT = Text(
    "Xuống dòng, hoặc đặt cả giá trị trong dấu nháy.",
    "Begin the text on the next line, or put the whole value in quotes.",
)
SYNTAX_ESCAPE = Text(
    "Trong dấu nháy kép, “{code}” không phải là ký tự nào.",
    "In double quotes “{code}” stands for no character.",
)
SYNTAX_ESCAPE_HINT = Text(
    r"Dùng dấu nháy đơn '…', hoặc viết \\ thay cho \.",
    r"Use single quotes '…', or write \\ instead of \.",
)
SYNTAX_DEPTH = Text("Lồng nhau quá {limit} tầng.", "This is nested deeper than {limit} levels.")
SYNTAX_TOO_DEEP = Text("Lồng nhau quá nhiều tầng.", "This is nested too deeply.")
SYNTAX_DEPTH_HINT = Text(
    "Kiểm tra các dấu ngoặc và dấu “- ” thừa.", "Look for brackets or “- ” that are too many."
)
SYNTAX_VERSION = Text("Chỉ đọc được YAML 1.x.", "Only YAML 1.x is read.")
SYNTAX_VERSION_HINT = Text("Bỏ dòng %YAML.", "Leave the %YAML line out.")
SYNTAX_EXTRA = Text(
    "Phần từ đây không thuộc giá trị đứng trước.",
    "What stands here does not belong to the value before it.",
)
SYNTAX_EXTRA_HINT = Text(
    "Xóa phần này, hoặc đặt cả giá trị trong một cặp dấu nháy.",
    "Delete it, or put the whole value in one pair of quotes.",
)
SYNTAX_INDENT = Text(
    "Dòng này thụt lề không khớp với các dòng trước.",
    "The indentation of this line does not fit the lines above.",
)
SYNTAX_INDENT_HINT = Text(
    "Căn thẳng hàng với các khóa cùng cấp.", "Align it with the keys of the same level."
)
DUPLICATE_KEY = Text(
    "Khóa “{key}” đã có ở dòng {line}.", "The key “{key}” is already given on line {line}."
)
DUPLICATE_KEY_HINT = Text("Giữ lại một trong hai.", "Keep one of the two.")
DUPLICATE_LIST_HINT = Text(
    "Để các mục của cả hai dưới một “{key}”, theo thứ tự ngày.",
    "Put the entries of both under one “{key}”, in the order of their days.",
)
ALIAS = Text(
    "Không dùng ký hiệu & và * của YAML (“{name}”).",
    "YAML anchors and aliases (“{name}”) are not used here.",
)
ALIAS_HINT = Text(
    "Viết đầy đủ giá trị; nếu là chữ thì đặt trong dấu nháy.",
    "Write the value out; quote it if it is meant as text.",
)
TAG = Text("Không dùng nhãn kiểu của YAML (“{tag}”).", "YAML tags (“{tag}”) are not used here.")
TAG_HINT = Text(
    "Bỏ nhãn; nếu là chữ thì đặt cả giá trị trong dấu nháy.",
    "Leave it out; put the whole value in quotes if it is meant as text.",
)
KEY_NOT_TEXT = Text("Khóa phải là một từ.", "A key has to be a plain word.")
KEY_NOT_TEXT_HINT = Text(
    "Nếu cả phần này là chữ thì đặt trong dấu nháy.",
    "If all of this is meant as text, put it in quotes.",
)
SEVERAL_DOCUMENTS = Text(
    "Tệp có hơn một tài liệu YAML (“---”).", "The file holds more than one YAML document (“---”)."
)
SEVERAL_DOCUMENTS_HINT = Text("Mỗi tệp chỉ ghi một thông báo.", "Keep one notice in one file.")
EMPTY_FILE = Text("Tệp không có nội dung.", "The file is empty.")
EMPTY_FILE_HINT = Text(
    "Bắt đầu bằng các khóa plan, notice, units và sections.",
    "Begin with the keys plan, notice, units and sections.",
)

UNKNOWN_KEY = Text("Không có khóa “{key}” ở đây.", "There is no key “{key}” here.")
ALLOWED_KEYS = Text("Các khóa dùng được: {names}.", "Keys that may stand here: {names}.")
COMMA_HINT = Text(
    "Nếu đây là phần sau dấu phẩy của một giá trị, đặt cả giá trị đó trong dấu nháy.",
    "If this follows the comma inside a value, put that whole value in quotes.",
)
NEWER_HINT = Text(
    "{hint} Bản iocplan mới hơn có thể có khóa này; đây là bản {version}.",
    "{hint} A newer iocplan may know this key; this one is {version}.",
)
MISSING_KEY = Text("Thiếu khóa “{key}”.", "The key “{key}” is missing.")
WRONG_TYPE = Text("Ở đây phải là {expected}.", "This has to be {expected}.")
A_MAPPING = Text("các cặp “khóa: giá trị”", "a mapping (“key: value”)")
A_LIST = Text("một danh sách", "a list")
A_WORD = Text("chữ", "text")
A_LIST_HINT = Text(
    "Viết [{value}] hoặc mỗi mục một dòng bắt đầu bằng “- ”.",
    "Write [{value}], or one item a line beginning with “- ”.",
)
A_LIST_OF_HINT = Text(
    "Mỗi mục bắt đầu bằng “- ” ở dòng riêng.", "Begin each item with “- ” on its own line."
)
EMPTY_LIST_HINT = Text(
    "Điền các mục, hoặc viết [] nếu không có mục nào.", "Fill it in, or write [] for none."
)
A_WORD_HINT = Text(
    "Viết một giá trị, không dùng [ ] hay {{ }}; chữ bắt đầu bằng ngoặc phải đặt trong dấu nháy.",
    "Write one value, without [ ] or {{ }}; quote a text that begins with a bracket.",
)
EMPTY_TEXT = Text("Giá trị này để trống.", "This value is empty.")
EMPTY_TEXT_HINT = Text(
    "Điền giá trị, hoặc xóa mục này nếu không cần.", "Fill it in, or delete it if not needed."
)
BAD_DATE = Text("“{value}” không phải là ngày.", "“{value}” is not a date.")
NO_SUCH_DAY = Text("Lịch không có ngày “{value}”.", "The calendar has no day “{value}”.")
MONTH_HAS = Text(
    "Tháng {month}/{year} có {days} ngày.", "That month ({month}/{year}) has {days} days."
)
BAD_DATE_HINT = Text("Viết như 2023-03-22.", "Write it like 2023-03-22.")
BAD_LIMIT_HINT = Text(
    "Viết một ngày (2023-03-22), một kỳ (2023-06, 2023-Q2, 2023-H1, 2023) hoặc tên một mốc.",
    "Write a date (2023-03-22), a period (2023-06, 2023-Q2, 2023-H1, 2023) or an event's id.",
)
BAD_HOUR = Text("“{value}” không phải là giờ.", "“{value}” is not an hour.")
BAD_HOUR_HINT = Text('Viết như "16:00".', 'Write it like "16:00".')
BAD_SECTION_NUMBER_HINT = Text(
    "Viết số của mục như trong thông báo: 1, I, 4a.",
    "Write the section's number as the notice does: 1, I, 4a.",
)
BAD_ANCHOR_HINT = Text(
    "Viết một ngày như 2023-03-22, hoặc tên một mốc.",
    "Write a date like 2023-03-22, or the id of an event.",
)
BAD_NUMBER = Text(
    "“{value}” không phải là số dùng được ở đây.", "“{value}” is not a number that fits here."
)
BAD_NUMBER_HINT = Text("Viết một số nguyên từ {low}.", "Write a whole number, at least {low}.")
HIGH_NUMBER_HINT = Text("Viết một số nhiều nhất là {high}.", "Write a number of at most {high}.")
BAD_CHOICE = Text("“{value}” không dùng được ở đây.", "“{value}” cannot be used here.")
CHOICES = Text("Dùng một trong: {names}.", "Use one of: {names}.")
BAD_ID = Text("“{value}” không phải là mã hợp lệ.", "“{value}” is not an id.")
BAD_ID_HINT = Text(
    "Dùng chữ thường không dấu, chữ số và dấu gạch nối: {example}.",
    "Use lower-case letters, digits and hyphens: {example}.",
)
BAD_TASK_ID_HINT = Text(
    "Dùng chữ không dấu, chữ số và dấu chấm: {example}.",
    "Use letters, digits and dots: {example}.",
)
EXACTLY_ONE = Text(
    "Phải có đúng một trong: {names} (hiện có: {found}).",
    "Exactly one of these is needed: {names} (found: {found}).",
)
NONE_FOUND = Text("chưa có", "none")
BAD_DEADLINE_HINT = Text(
    "Ví dụ: by: 2023-03-20 (kể cả ngày đó), before: 2023-03-23 (trước ngày đó), after: mã-mốc.",
    "For example by: 2023-03-20 (inclusive), before: 2023-03-23 (exclusive), after: an-event.",
)
NEEDS_KEY = Text("“{key}” phải đi cùng “{other}”.", "“{key}” has to go together with “{other}”.")
NEEDS_KEY_HINT = Text(
    "Viết thêm “{other}”, hoặc bỏ “{key}”.", "Add “{other}”, or leave “{key}” out."
)
PARTY_HINT = Text(
    "Viết mã của một đơn vị (noi-vu), hoặc {{text: tên gọi}}.",
    "Write the id of a unit (noi-vu), or {{text: words}}.",
)
BAD_NEED_HINT = Text(
    'Ví dụ: {{task: "1.2", basis: stated}}.', 'For example {{task: "1.2", basis: stated}}.'
)
BAD_MOVE_HINT = Text(
    "Ghi date (ngày mới) hoặc undated: true (hoãn, chưa có ngày).",
    "Give date (the new day) or undated: true (put off without a day).",
)
OF_EVENTS_HINT = Text(
    "{key} chỉ dùng cho mốc: hạn của việc luôn có ngày. Dừng việc thì dùng iocplan drop.",
    "{key} is for events: a task's deadline always has a day. To give a task up: iocplan drop.",
)
BAD_TIMEZONE = Text("Không có múi giờ “{value}”.", "There is no time zone “{value}”.")
BAD_TIMEZONE_HINT = Text(
    "Viết tên vùng như Asia/Ho_Chi_Minh; giờ của máy thì mỗi máy một khác.",
    "Name a place, as in Asia/Ho_Chi_Minh; the time of a machine differs from one to the next.",
)

UNKNOWN_UNIT = Text("Không có đơn vị “{name}”.", "There is no unit “{name}”.")
UNKNOWN_PERSON = Text("Không có người “{name}”.", "There is no person “{name}”.")
UNKNOWN_LEAD = Text("Không có đơn vị hay người “{name}”.", "There is no unit or person “{name}”.")
MISSING_LEAD = Text("{id} chưa có đơn vị chủ trì.", "{id} has no lead.")
MISSING_LEAD_HINT = Text(
    "Viết thêm lead cho việc, hoặc unit cho mục.", "Add lead to the task, or unit to its section."
)
BAD_CONTACT = Text(
    "{id} có nhiều đơn vị chủ trì nên không dùng contact.",
    "{id} has several leads, so it takes no contact.",
)
BAD_CONTACT_HINT = Text(
    "Bỏ contact, hoặc chỉ để một đơn vị chủ trì.", "Leave contact out, or keep one lead."
)
UNKNOWN_EVENT = Text("Không có mốc “{name}”.", "There is no event “{name}”.")
UNKNOWN_TASK = Text("Không có việc “{name}”.", "There is no task “{name}”.")
DID_YOU_MEAN = Text("Có phải là “{name}”?", "Did you mean “{name}”?")
KNOWN_NAMES = Text("Đã khai báo: {names}.", "Known here: {names}.")
NOTHING_DECLARED = Text("Chưa khai báo mục nào.", "None is declared yet.")
DUPLICATE_ID = Text(
    "Mã “{name}” đã được dùng ở dòng {line}.", "The id “{name}” is already used on line {line}."
)
DUPLICATE_ID_HINT = Text("Mỗi mã chỉ dùng một lần.", "Give each its own id.")
CYCLE = Text("Các việc, mốc này chờ lẫn nhau: {names}.", "These wait for one another: {names}.")
CYCLE_OF_BOUNDS = Text(
    "Hạn của các mốc này tính theo lẫn nhau: {names}.",
    "The bounds of these events hang on one another: {names}.",
)
CYCLE_OF_PARENTS = Text(
    "Các đơn vị này là cấp trên của nhau: {names}.",
    "These units are each other's parents: {names}.",
)
CYCLE_HINT = Text("Bỏ một trong các liên kết này.", "Remove one of these links.")

LINE_HINT = Text("Gợi ý: {hint}", "Hint: {hint}")
"""How a hint is introduced under a Problem or an error."""
MORE_PROBLEMS = Text(
    "Còn {n} lỗi nữa; iocplan validate --json cho thấy tất cả.",
    "{n:# more problem|# more problems}; iocplan validate --json tells all of them.",
)
"""What stands below the first hundred Problems of a long list."""
