"""The sentence and the hint of every Problem."""

from iocplan.words.text import Text

TOO_LARGE = Text(
    "Tệp lớn hơn {limit} MB nên không được đọc.", "The file is larger than {limit} MB; not read."
)
NOT_UTF8 = Text("Tệp không phải UTF-8 (byte {byte}).", "The file is not UTF-8 (byte {byte}).")
NOT_UTF8_HINT = Text("Lưu lại tệp với bảng mã UTF-8.", "Save the file as UTF-8.")
CONTROL_CHARACTER = Text(
    "Ký tự điều khiển {name} không được dùng.", "The control character {name} is not allowed."
)
CONTROL_CHARACTER_HINT = Text("Xóa ký tự này.", "Delete this character.")
CONFLICT_MARKER = Text(
    "Còn dấu xung đột của git: {marker}", "A git conflict marker is left here: {marker}"
)
CONFLICT_MARKER_HINT = Text(
    "Chọn một trong hai bên rồi xóa các dòng <<<<<<<, ======= và >>>>>>>.",
    "Keep one of the two sides and delete the lines <<<<<<<, ======= and >>>>>>>.",
)
TAB = Text("Thụt lề bằng phím Tab.", "A tab is used as indentation.")
TAB_HINT = Text("Thay Tab bằng dấu cách.", "Use spaces instead of the tab.")
SYNTAX = Text("YAML sai cú pháp: {detail}.", "This is not valid YAML: {detail}.")
SYNTAX_QUOTE = Text(
    "Thiếu dấu nháy đóng; chuỗi mở ở dòng {line}.",
    "A closing quote is missing; the text opens on line {line}.",
)
SYNTAX_COLON = Text("Dòng này thiếu dấu hai chấm.", "This line has no colon.")
SYNTAX_COLON_HINT = Text(
    "Viết “khóa: giá trị”, có dấu cách sau dấu hai chấm.",
    "Write “key: value”, with a space after the colon.",
)
SYNTAX_VALUE_COLON = Text(
    "Giá trị có chứa “: ” nên phải đặt trong dấu nháy.",
    "A value that contains “: ” has to be quoted.",
)
SYNTAX_VALUE_COLON_HINT = Text(
    'Đặt cả giá trị trong dấu nháy kép: “khóa: "giá trị"”.',
    'Put the whole value in double quotes: “key: "value"”.',
)
SYNTAX_BRACKET = Text(
    "Thiếu dấu đóng {bracket}; mở ở dòng {line}.",
    "A closing {bracket} is missing; it opens on line {line}.",
)
SYNTAX_INDENT = Text(
    "Dòng này thụt lề không khớp với các dòng trước.",
    "The indentation of this line does not fit the lines above.",
)
SYNTAX_INDENT_HINT = Text(
    "Canh thẳng với các khóa cùng cấp.", "Align it with the keys of the same level."
)
DUPLICATE_KEY = Text(
    "Khóa “{key}” đã có ở dòng {line}.", "The key “{key}” is already given on line {line}."
)
DUPLICATE_KEY_HINT = Text("Giữ lại một trong hai.", "Keep one of the two.")
ALIAS = Text(
    "Không dùng neo và bí danh của YAML (“{name}”).",
    "YAML anchors and aliases (“{name}”) are not used here.",
)
ALIAS_HINT = Text(
    "Viết đầy đủ giá trị; nếu là chữ thì đặt trong dấu nháy.",
    "Write the value out; quote it if it is meant as text.",
)
TAG = Text("Không dùng thẻ YAML ({tag}).", "YAML tags ({tag}) are not used here.")
TAG_HINT = Text("Bỏ thẻ; mọi giá trị đều là chữ.", "Leave the tag out; every value is text.")
KEY_NOT_TEXT = Text("Khóa phải là một từ.", "A key has to be a plain word.")
SEVERAL_DOCUMENTS = Text(
    "Tệp có hơn một tài liệu YAML (“---”).", "The file holds more than one YAML document (“---”)."
)
SEVERAL_DOCUMENTS_HINT = Text("Mỗi sổ một tệp.", "Keep one notice in one file.")
EMPTY_FILE = Text("Tệp không có nội dung.", "The file is empty.")
EMPTY_FILE_HINT = Text(
    "Bắt đầu với các khóa plan, notice, units và sections.",
    "Begin with the keys plan, notice, units and sections.",
)

UNKNOWN_KEY = Text("Không có khóa “{key}” ở đây.", "There is no key “{key}” here.")
ALLOWED_KEYS = Text("Các khóa dùng được: {names}.", "Keys that may stand here: {names}.")
MISSING_KEY = Text("Thiếu khóa “{key}”.", "The key “{key}” is missing.")
WRONG_TYPE = Text("Ở đây phải là {expected}.", "{expected} is expected here.")
A_MAPPING = Text("các cặp “khóa: giá trị”", "a mapping (“key: value”)")
A_LIST = Text("một danh sách", "a list")
A_WORD = Text("một chuỗi chữ", "text")
A_LIST_HINT = Text(
    "Viết [{value}] hoặc mỗi mục một dòng bắt đầu bằng “- ”.",
    "Write [{value}], or one item a line beginning with “- ”.",
)
EMPTY_TEXT = Text("Giá trị này để trống.", "This value is empty.")
EMPTY_TEXT_HINT = Text("Điền giá trị hoặc bỏ cả khóa.", "Fill it in or leave the key out.")
BAD_DATE = Text("“{value}” không phải là ngày có thật.", "“{value}” is not a date.")
BAD_DATE_HINT = Text("Viết như 2023-03-22.", "Write it like 2023-03-22.")
BAD_ANCHOR_HINT = Text(
    "Viết một ngày như 2023-03-22, hoặc tên một mốc.",
    "Write a date like 2023-03-22, or the id of an event.",
)
BAD_NUMBER = Text("“{value}” không phải là số dùng được ở đây.", "“{value}” does not fit here.")
BAD_NUMBER_HINT = Text("Viết một số nguyên từ {low}.", "Write a whole number, at least {low}.")
BAD_CHOICE = Text("“{value}” không dùng được ở đây.", "“{value}” cannot be used here.")
CHOICES = Text("Dùng một trong: {names}.", "Use one of: {names}.")
BAD_ID = Text("“{value}” không phải là mã hợp lệ.", "“{value}” is not an id.")
BAD_ID_HINT = Text(
    "Chữ thường không dấu, chữ số và dấu gạch nối: noi-vu.",
    "Use lower-case letters, digits and hyphens: noi-vu.",
)
BAD_TASK_ID_HINT = Text("Chữ, số và dấu chấm: 1.2.", "Use letters, digits and dots: 1.2.")
EXACTLY_ONE = Text(
    "Phải có đúng một trong: {names} (hiện có: {found}).",
    "Exactly one of these is needed: {names} (found: {found}).",
)
NONE_FOUND = Text("chưa có", "none")
BAD_DEADLINE_HINT = Text(
    "Ví dụ: by: 2023-03-20 (kể cả ngày đó), before: 2023-03-23 (trước ngày đó), before: launch.",
    "For example by: 2023-03-20 (inclusive), before: 2023-03-23 (exclusive), before: launch.",
)
BAD_NEED_HINT = Text(
    'Ví dụ: {{task: "1.2", basis: stated}}.', 'For example {{task: "1.2", basis: stated}}.'
)
BAD_MOVE_HINT = Text(
    "Ghi date (ngày mới) hoặc undated: true (hoãn, chưa có ngày).",
    "Give date (the new day) or undated: true (put off without a day).",
)
BAD_TIMEZONE = Text("Không có múi giờ “{value}”.", "There is no time zone “{value}”.")
BAD_TIMEZONE_HINT = Text("Ví dụ: Asia/Ho_Chi_Minh.", "For example Asia/Ho_Chi_Minh.")

UNKNOWN_UNIT = Text("Không có đơn vị “{name}”.", "There is no unit “{name}”.")
UNKNOWN_PERSON = Text("Không có người “{name}”.", "There is no person “{name}”.")
UNKNOWN_EVENT = Text("Không có mốc “{name}”.", "There is no event “{name}”.")
UNKNOWN_TASK = Text("Không có việc “{name}”.", "There is no task “{name}”.")
DID_YOU_MEAN = Text("Có phải là “{name}”?", "Did you mean “{name}”?")
KNOWN_NAMES = Text("Đã khai báo: {names}.", "Known here: {names}.")
NOTHING_DECLARED = Text("Chưa khai báo mục nào.", "None is declared yet.")
DUPLICATE_ID = Text(
    "Mã “{name}” đã được dùng ở {where}.", "The id “{name}” is already used at {where}."
)
DUPLICATE_ID_HINT = Text("Mỗi mã chỉ dùng một lần.", "Give each its own id.")
CYCLE = Text("Vòng lặp: {names}.", "These wait for one another: {names}.")
CYCLE_HINT = Text("Bỏ một trong các liên kết này.", "Remove one of these links.")

LINE_HINT = Text("Gợi ý: {hint}", "Hint: {hint}")
"""How a hint is introduced under a Problem or an error."""
