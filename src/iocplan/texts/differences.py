"""What ``diff`` and ``log`` say of changes."""

from iocplan.texts.text import Text

# the summary: how many of what
COUNTS = {
    "done": Text("ghi hoàn thành {n}", "{n} checked off"),
    "reopened": Text("bỏ ghi hoàn thành {n}", "{n} re-opened"),
    "withdrawn": Text("rút lại {n} nội dung", "{n} taken back"),
    "started": Text("bắt đầu {n} việc", "{n} started"),
    "dropped": Text("dừng {n} việc", "{n} dropped"),
    "resumed": Text("làm lại {n} việc", "{n} taken up again"),
    "noted": Text("ghi {n} nội dung", "{n:# note|# notes}"),
    "submitted": Text("trình {n} việc", "{n} submitted"),
    "returned": Text("trả lại {n} việc", "{n} returned"),
    "reassigned": Text("chuyển chủ trì {n} việc", "{n} given to another lead"),
    "answered": Text("có ý kiến về {n} nội dung", "{n} answered"),
    "corrected": Text("đính chính {n}", "{n} corrected"),
    "deadline_set": Text("ấn định hạn {n} việc", "{n:# deadline|# deadlines} set"),
    "extended": Text("gia hạn {n} việc", "{n} extended"),
    "brought_forward": Text("rút ngắn hạn {n} việc", "{n} brought forward"),
    "event_moved": Text("đổi ngày {n} mốc", "{n:# event|# events} moved"),
    "retitled": Text("sửa {n} tên", "{n:# title|# titles} changed"),
    "added": Text("thêm {n}", "{n} added"),
    "removed": Text("bỏ {n}", "{n} removed"),
    "changed": Text("sửa {n} nội dung khác", "{n} other {n:change|changes}"),
    "shifted": Text("kéo theo {n} việc đổi ngày", "{n:# day moves|# days move} along"),
}
LAUNCH_MOVED = Text("{event} đổi ngày", "{event} moved")
NOTHING = Text("Không có gì thay đổi.", "Nothing has changed.")

# one change
CHECKED = Text("ghi hoàn thành ngày {day:full}", "checked off on {day:weekfull}")
HAPPENED = Text("{past} ngày {day:full}", "{past} on {day:weekfull}")
WITH_PROOF = Text("{said}, văn bản {proof}", "{said}, document {proof}")
REOPENED = Text("bỏ ghi hoàn thành ngày {day:full}", "completion of {day:weekfull} taken back")
STARTED = Text("bắt đầu ngày {day:full}", "started on {day:weekfull}")
DROPPED = Text("dừng thực hiện từ {day:full}: {because}", "dropped on {day:weekfull}: {because}")
RESUMED = Text("thực hiện lại", "taken up again")
NOTED = Text("{day:full}: “{text}”", "{day:weekfull}: “{text}”")
START_BACK = Text("bỏ ghi bắt đầu ngày {day:full}", "start of {day:weekfull} taken back")
NOTE_BACK = Text(
    "hủy ghi chú ngày {day:full}: “{text}”", "note of {day:weekfull} taken back: “{text}”"
)
ENTRY = Text("{said}, ngày {day:full}", "{said}, on {day:weekfull}")
ENTRY_BACK = Text("hủy ghi “{said}” ngày {day:full}", "“{said}” of {day:weekfull} taken back")
MOVE_BACK = Text(
    "rút lại quyết định “{day}” ({because}); nay: {now}",
    "move to {day} ({because}) taken back; now {now}",
)
ANSWER_BACK = Text("hủy “{said}”", "“{said}” taken back")
NO_DAY = Text("chưa có ngày", "no day")
SET = Text("ấn định hạn {after}: {because}", "deadline set to {after}: {because}")
EXTENDED = Text("gia hạn {before} → {after}: {because}", "extended {before} → {after}: {because}")
FORWARD = Text(
    "rút ngắn hạn {before} → {after}: {because}", "brought forward {before} → {after}: {because}"
)
SET_DAY = Text("ấn định ngày {after}: {because}", "set for {after}: {because}")
MOVED = Text("đổi ngày {before} → {after}: {because}", "moved {before} → {after}: {because}")
POSTPONED = Text(
    "tạm hoãn, chưa có ngày mới (trước là {before}): {because}",
    "postponed without a new day (it was {before}): {because}",
)
TENTATIVE = Text("{day} (dự kiến)", "{day} (planned)")
RETITLED = Text("tên: {before} → {after}", "title: {before} → {after}")
ADDED = Text("mới thêm", "added")
ADDED_DUE = Text("mới thêm, hạn {day}", "added, due {day}")
ADDED_ON = Text("mới thêm, ngày {day}", "added, on {day}")
REMOVED = Text("đã bỏ", "removed")
FIELD = Text("{field}: {before} → {after}", "{field}: {before} → {after}")
REORDERED = Text("{field}: đổi thứ tự", "{field}: in another order")
NONE = Text("không có", "none")
SHIFTED = Text("Đổi ngày theo", "Moved along")
TOGETHER = Text("{before} → {after}: {ids}", "{before} → {after}: {ids}")
OF_ITEM = Text("{id} {said}", "{id} {said}")

# headings
BETWEEN = Text("{before} → {after}", "{before} → {after}")
VERSION = Text("{rev} ({day:full})", "{rev} ({day:weekfull})")
FILE_NOW = Text("tệp hiện nay", "the file now")

# the log
WHEN = Text("{day:full} {time}", "{day:weekfull} {time}")
NO_LOG = Text("Chưa ghi gì.", "Nothing has been recorded yet.")
DECIDED = Text("ấn định ngày {day}: {because}", "set for {day}: {because}")
PUT_OFF = Text("tạm hoãn, chưa có ngày mới: {because}", "postponed without a new day: {because}")
FIRST_VERSION = Text("Phiên bản đầu: {n} việc.", "The first version: {n:# task|# tasks}.")
OLDEST_HERE = Text(
    "Phiên bản cũ nhất trong bản sao này của kho: {n} việc. Tải cả lịch sử: git fetch --unshallow",
    "The oldest version in this shallow clone: {n:# task|# tasks}. All: git fetch --unshallow",
)
UNLOADED = Text(
    "Phiên bản này có lỗi, không đọc được: dòng {line}: {message}",
    "This version does not load: line {line}: {message}",
)
OTHER_EDIT = Text(
    "Chỉ sửa cách trình bày, chú thích.", "Layout or comments only; no fact has changed."
)
RENAMED = Text("Đổi tên tệp: {before} → {after}.", "The file was renamed: {before} → {after}.")

# refused
ONE_OR_TWO = Text("Nhiều nhất là hai phiên bản.", "Two versions at most.")
NO_JSON_MD = Text("--json và --md không dùng cùng nhau.", "--json and --md exclude one another.")
