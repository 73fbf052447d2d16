"""What ``pull`` and ``export --vdir`` say of to-dos that other programs have changed."""

from iocplan.texts.text import Text

# what is wrong with a file
NO_CALENDAR = Text("không phải là tệp lịch", "no calendar file")
TOO_LARGE = Text("lớn hơn {limit} MB, không đọc", "larger than {limit} MB, not read")
NOT_UTF8 = Text("không phải UTF-8", "not UTF-8")
NOT_A_LINE = Text("dòng hỏng: “{line}”", "no content line: “{line}”")
NOT_CLOSED = Text("{name} không đóng đúng chỗ", "{name} is not closed where it should be")
NO_UID = Text("việc không có UID", "a to-do without a UID")
BAD_DAY = Text("{name} không phải là ngày: “{value}”", "{name} is no day: “{value}”")
TWICE = Text("UID đã có trong {path}", "its UID is in {path} already")
MORE = Text("còn {n} lỗi nữa", "{n} more like these")
NO_ORDINARY_FILE = Text(
    "không phải tệp thường (liên kết hay thư mục), bỏ qua",
    "no ordinary file (a link or a folder), left alone",
)

NOTHING_THERE_HINT = Text(
    "Xuất ra trước: iocplan export --vdir {path}", "Export first: iocplan export --vdir {path}"
)

# what was found and is not taken over
UNKNOWN = Text(
    "{path}: việc “{title}” không có trong sổ; để nguyên.",
    "{path}: “{title}” is no task of this plan; left alone.",
)
MISSING = Text("Không có tệp của {n} việc: {ids}.", "No file of {n:# task|# tasks}: {ids}.")
OTHER_TITLE = Text(
    "{id} bên đó có tên “{title}”; không lấy về.", "{id} is called “{title}” there; not taken over."
)
OTHER_DUE = Text(
    "{id} bên đó có hạn {there}, trong sổ {here}; không lấy về.",
    "{id} is due {there} there, {here} here; not taken over.",
)
NO_DUE = Text("không có", "on no day")
OTHER_DAY = Text(
    "{id} bên đó hoàn thành {there:full}, trong sổ {here:full}; giữ ngày trong sổ.",
    "{id} was done on {there:full} there, on {here:full} here; the plan's day stays.",
)
OPEN_THERE = Text(
    "{id} bên đó chưa hoàn thành, trong sổ đã hoàn thành; giữ như trong sổ.",
    "{id} is open there and done here; the plan's word stays.",
)
CANCELLED_THERE = Text(
    "{id} bên đó đã hủy; không lấy về. Dừng việc: iocplan drop {id}.",
    "{id} was cancelled there; not taken over. To give it up: iocplan drop {id}.",
)
DONE_BUT_DROPPED = Text(
    "{id} bên đó đã hoàn thành, trong sổ đã dừng; giữ như trong sổ. Lấy về: "
    "iocplan drop {id} --undo, rồi pull lại.",
    "{id} was done there and is dropped here; the plan's word stays. To take it over: "
    "iocplan drop {id} --undo, then pull again.",
)
OPEN_BUT_DROPPED = Text(
    "{id} bên đó đã mở lại, trong sổ đã dừng; để nguyên bên đó.",
    "{id} was re-opened there and is dropped here; left as it is there.",
)
REFUSED = Text("{id}: {why}", "{id}: {why}")

# the day of a completion that says none
DAY_CHANGED = Text(
    "{id} bên đó không ghi ngày hoàn thành; lấy ngày sửa cuối {day:full}.",
    "{id} has no day of completion there; the day of its last change is taken, {day:full}.",
)
DAY_PULLED = Text(
    "{id} bên đó không ghi ngày hoàn thành; lấy ngày hôm nay {day:full}.",
    "{id} has no day of completion there; today is taken, {day:full}.",
)

# what differs, by property
TITLE = Text("tên", "title")
DESCRIPTION = Text("mô tả", "description")
DUE = Text("hạn", "day")
STATUS = Text("trạng thái", "status")
PERCENT = Text("tỷ lệ hoàn thành", "percentage")
COMPLETION = Text("ngày hoàn thành", "day of completion")
TAGS = Text("nhãn", "tags")
NEEDS_ACTION = Text("chưa làm", "not begun")
IN_PROCESS = Text("đang làm", "in process")
COMPLETED = Text("hoàn thành", "completed")
CANCELLED = Text("đã hủy", "cancelled")
MISSING_THERE = Text("không có", "none")
QUOTED = Text("“{text}”", "“{text}”")
ON_DAY = Text("{day:full}", "{day:full}")
OTHER = Text(
    "{id} bên đó có {what} khác: {there}; không lấy về.",
    "{id} has another {what} there: {there}; not taken over.",
)
KEPT = Text(
    "{id}: giữ {what} đã sửa ở nơi khác: {there}.",
    "{id}: the {what} changed elsewhere is kept: {there}.",
)
OVERWRITTEN = Text(
    "{id}: {what} sửa ở cả hai nơi, ghi theo sổ; bên đó là {there}.",
    "{id}: the {what} was changed on both sides, the plan's is written; it was {there}.",
)
NOTHING = Text("Không có gì mới từ {path}.", "Nothing new from {path}.")

# export --vdir
PULL_FIRST = Text(
    "Chương trình khác đã ghi hoàn thành hoặc mở lại {ids}; chưa ghi gì.",
    "Another program completed or re-opened {ids}; nothing written.",
)
PULL_FIRST_HINT = Text(
    "Lấy về trước: iocplan pull {path}. Hoặc thêm --force để ghi đè.",
    "Take that over first: iocplan pull {path}. Or overwrite it with --force.",
)
IN_THE_WAY = Text(
    "{path} không phải việc {id} của sổ; chưa ghi gì.",
    "{path} is not the plan's task {id}; nothing written.",
)
IN_THE_WAY_HINT = Text(
    "Chuyển tệp đó đi nơi khác rồi chạy lại.", "Move that file away, then run it again."
)
