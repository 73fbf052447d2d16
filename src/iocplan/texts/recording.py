"""What a person is told about what was written, and why something was not."""

from iocplan.texts.text import Text

CANNOT_EDIT = Text(
    "Không sửa được {place} mà không đụng đến phần khác của tệp; chưa ghi gì.",
    "{place} cannot be edited without touching other parts of the file; nothing written.",
)
CANNOT_EDIT_HINT = Text(
    "Sửa tay chỗ này, mỗi khóa một dòng.", "Edit this place by hand, one key a line."
)
KEY_THERE = Text(
    "Trong tệp đã có khóa {place} nhưng để trống; chưa ghi gì.",
    "The file has {place} already, without a value; nothing written.",
)
KEY_THERE_HINT = Text("Xóa dòng trống ấy rồi chạy lại.", "Remove that line and run it again.")
WOULD_BREAK = Text(
    "Ghi như vậy thì tệp không còn đúng: {problem} Chưa ghi gì.",
    "That would break the plan: {problem} Nothing written.",
)

# refused
FUTURE = Text(
    "Ngày {day:full} chưa tới; không ghi trước.",
    "{day:full} is in the future; nothing recorded.",
)
FUTURE_HINT = Text("Hôm nay là {day:full}.", "Today is {day:full}.")
BEFORE_MEETING = Text(
    "Ngày {day:full} trước ngày họp {meeting:full}; chưa ghi gì.",
    "{day:full} lies before the meeting of {meeting:full}; nothing recorded.",
)
BEFORE_DECISION = Text(
    "Ngày mới {day:full} trước ngày quyết định {on:full}; chưa ghi gì.",
    "The new day, {day:full}, lies before its decision of {on:full}; nothing recorded.",
)
BEFORE_DECISION_HINT = Text(
    "Nếu đúng như vậy, ghi ngày kèm năm.", "If that is meant, write the day with its year."
)
DONE_ALREADY = Text(
    "{id} đã hoàn thành từ {day:full}. Không sửa gì.",
    "{id} was already done on {day:full}. Nothing changed.",
)
HAPPENED_ALREADY = Text(
    "{id} đã diễn ra ngày {day:full}. Không sửa gì.",
    "{id} already happened on {day:full}. Nothing changed.",
)
NOT_DONE = Text(
    "{id} chưa được ghi hoàn thành. Không sửa gì.",
    "{id} is not recorded as done. Nothing changed.",
)
PROVEN_ALREADY = Text(
    "{id} đã có văn bản kết quả: {proof}. Không sửa gì.",
    "{id} already has a document: {proof}. Nothing changed.",
)
NO_PROOF_HINT = Text("Ghi lại không kèm --proof.", "Record it without --proof.")
PROVEN_HINT = Text(
    "Đính chính: iocplan check {id} --on NGÀY, hoặc --proof SỐ. Mở lại: iocplan uncheck {id}",
    "To correct it: iocplan check {id} --on DATE, or --proof NUMBER. "
    "To open it again: iocplan uncheck {id}",
)
DONE_HINT = Text(
    "Bổ sung số văn bản: iocplan check {id} --proof SỐ. Đính chính ngày: iocplan check {id} "
    "--on NGÀY. Mở lại: iocplan uncheck {id}",
    "Add its document: iocplan check {id} --proof NUMBER. Correct its day: iocplan check {id} "
    "--on DATE. To open it again: iocplan uncheck {id}",
)
NOTHING_CORRECTED = Text(
    "--because chỉ đi cùng đính chính; ở đây không có gì để đính chính.",
    "--because is for corrections, and nothing is corrected here.",
)
NOTHING_CORRECTED_HINT = Text("Ghi lại không kèm --because.", "Record it without --because.")
CORRECTED = Text("Đã đính chính {id}: {said}{how}.", "{id} corrected: {said}{how}.")
UNCORRECTED = Text("Đã hủy đính chính của {id}: {said}.", "Correction of {id} taken back: {said}.")
REOPEN_HINT = Text("Mở lại trước: iocplan uncheck {id}", "Open it again: iocplan uncheck {id}")
SET_FOR = Text(
    "{id} ấn định ngày {day:full}, hôm nay là {today:full}; chưa ghi gì.",
    "{id} is set for {day:full} and today is {today:full}; nothing recorded.",
)
SET_FOR_HINT = Text(
    "Ghi rõ ngày đã diễn ra: iocplan check {id} --on NGÀY",
    "Say on which day it happened: iocplan check {id} --on DATE",
)
UNDO_ALONE = Text(
    "{option} không đi cùng --undo; chưa ghi gì.", "--undo excludes {option}; nothing recorded."
)
UNDO_ALONE_HINT = Text(
    "Hủy trước, gõ lại lệnh ấy chỉ với mã và --undo; rồi ghi bằng một lệnh nữa.",
    "Take it back first, by the command with the id and --undo alone; then record in another.",
)
STARTED_ALREADY = Text(
    "{id} đã bắt đầu từ {day:full}. Không sửa gì.",
    "{id} was already started on {day:full}. Nothing changed.",
)
DROPPED_ALREADY = Text(
    "{id} đã dừng thực hiện từ {day:full}. Không sửa gì.",
    "{id} was dropped on {day:full}. Nothing changed.",
)
DROPPED_HINT = Text(
    "Thực hiện lại: iocplan drop {id} --undo", "Take it up again: iocplan drop {id} --undo"
)
NOTHING_TO_TAKE_BACK = Text(
    "{id} không có {what} nào để hủy. Không sửa gì.",
    "{id} has no {what} to take back. Nothing changed.",
)
WHAT_START = Text("ngày bắt đầu", "start")
WHAT_DROP = Text("quyết định dừng", "drop")
WHAT_NOTE = Text("ghi chú", "note")
WHAT_MOVE = Text("lần đổi ngày", "move")
SAME_DAY = Text(
    "{id} đã có ngày {day:full}. Không sửa gì.", "{id} already has {day:full}. Nothing changed."
)
POSTPONED_ALREADY = Text(
    "{id} đã tạm hoãn. Không sửa gì.", "{id} is already postponed. Nothing changed."
)
NEEDS_BECAUSE = Text("Thiếu lý do (--because).", "--because is missing: why?")
NEEDS_BECAUSE_HINT = Text(
    "Lý do được lưu cùng quyết định.", "The reason is kept with the decision."
)
NEEDS_DATE = Text("Thiếu ngày mới.", "The new day is missing.")
NEEDS_DATE_HINT = Text(
    "Ghi một ngày, hoặc --undated khi hoãn mà chưa có ngày.",
    "Give a day, or --undated to put it off without one.",
)
NEEDS_TEXT = Text("Thiếu nội dung ghi chú.", "The note's text is missing.")
DATE_OR_UNDATED = Text(
    "Ngày mới và --undated loại trừ nhau.", "A day and --undated exclude one another."
)
ONLY_EVENTS = Text(
    "{option} chỉ dùng cho mốc; {id} là một việc.", "{option} is for events; {id} is a task."
)
ONLY_TASKS = Text(
    "Chỉ ghi được cho một việc; {id} không phải là việc.", "This is for tasks; {id} is none."
)
NOT_MOVABLE = Text(
    "Chỉ việc và mốc có ngày để đổi; {id} theo ngày của việc chứa nó.",
    "Only tasks and events have a day to move; {id} goes by its task's.",
)
TENTATIVELY_UNDATED = Text(
    "--tentative cần một ngày dự kiến, không đi cùng --undated.",
    "--tentative needs a planned day and excludes --undated.",
)
NOT_TEXT = Text(
    "Nội dung có ký tự điều khiển, không ghi được vào tệp.",
    "The text holds a control character, which a file cannot hold.",
)
EMPTY = Text("{option} còn để trống.", "{option} is empty.")
NOTE_TEXT = Text("NỘI DUNG", "TEXT")
NO_IDS = Text("Không có mã nào ở đầu vào chuẩn.", "No ids came on standard input.")

# done
CHECKED = Text("Đã ghi {id} hoàn thành ngày {day:short}{how}.", "{id} done on {day:short}{how}.")
ON_TIME = Text(", đúng hạn", ", on time")
LATE_BY = Text(", quá hạn {n} ngày", ", {n:# day|# days} late")
LATE_FIRST = Text(" (so với hạn ban đầu: {n} ngày)", " ({n} against the first deadline)")
WITHIN_EXTENSION = Text(
    ", đúng hạn sau gia hạn (quá hạn ban đầu {n} ngày)",
    ", within the extension ({n:# day|# days} after the first deadline)",
)
ITEMS_NOW = Text("Việc {id} đã có {done}/{all} phần việc.", "{id} has {done} of {all} items.")
ALL_ITEMS = Text(
    "Đã đủ {all} phần việc. Ghi hoàn thành cả việc: iocplan check {id}",
    "{all:Its item is in.|All # items are in.} Check off the task: iocplan check {id}",
)
HELD = Text("{title}: {past} ngày {day:full}.", "{title}: {past} on {day:full}.")
NOT_ON_ITS_DAY = Text(
    "Khác ngày đã ấn định {day:full}. Hủy: iocplan uncheck {id}",
    "It was set for {day:full}. To take this back: iocplan uncheck {id}",
)
PROVEN = Text("Đã ghi văn bản kết quả của {id}: {proof}.", "Document of {id} recorded: {proof}.")
CAN_START = Text("Có thể bắt đầu: {ids}.", "Can start now: {ids}.")
CLOSES_WITH = Text(
    "Đồng thời coi {n} phần việc chưa ghi là đã hoàn thành: {ids}.",
    "Closes {n:# open item|# open items} with it: {ids}.",
)
WAS_BLOCKED = Text("Lưu ý: {id} được ghi hoàn thành khi còn {waits}.", "Note: {id} still {waits}.")
UNCHECKED = Text("Đã bỏ ghi hoàn thành {id}.", "{id} is open again.")
UNHAPPENED = Text("Đã bỏ ghi nhận: {title}.", "{title} is no longer recorded as happened.")
STARTED = Text("Đã ghi {id} bắt đầu ngày {day:short}.", "{id} started on {day:short}.")
UNSTARTED = Text("Đã bỏ ghi {id} bắt đầu.", "{id} is no longer recorded as started.")
DROPPED = Text("Đã ghi dừng thực hiện {id} từ {day:short}.", "{id} dropped on {day:short}.")
UNDROPPED = Text("Tiếp tục thực hiện {id}.", "{id} is taken up again.")
NOTED = Text("Đã ghi chú cho {id}: {said}", "Noted on {id}: {said}")
UNNOTED = Text("Đã hủy ghi chú của {id}: “{text}”", "Note taken back from {id}: “{text}”")
DAY_CHANGED = Text("{name}: {before} → {after}.", "{name}: {before} → {after}.")
ON_DAY = Text("{day:full}", "{day:full}")
NO_DATE = Text("chưa có ngày", "no date")
AT_MOST = Text("chậm nhất {day:full}", "by {day:full}")
TENTATIVELY = Text("dự kiến {day:full}", "planned for {day:full}")
TASKS_MOVE = Text("{n} việc đổi ngày: {ids}.", "{n:# task moves|# tasks move}: {ids}.")
LOOK_AGAIN = Text("Xem lại việc đã xong: {names}.", "Look again at what was done: {names}.")
BEYOND_BOUND = Text(
    "Chậm {n} ngày so với hạn {document} nêu ({bound:full}).",
    "{n:# day|# days} after the {document}'s bound ({bound:full}).",
)
EXTENDED = Text(
    "Gia hạn {id} từ {before:full} đến {after:full}. Hạn gốc vẫn được lưu.",
    "{id} extended from {before:full} to {after:full}. The first deadline is kept.",
)
BROUGHT_FORWARD = Text(
    "Rút ngắn hạn {id} từ {before:full} về {after:full}. Hạn gốc vẫn được lưu.",
    "{id} brought forward from {before:full} to {after:full}. The first deadline is kept.",
)
FIRST_DEADLINE = Text(
    "Ấn định hạn {id}: {after:full} ({document} không nêu).",
    "{id} is now due by {after:full} (the {document} states no day).",
)
DAY_OFF = Text("Lưu ý: {day:long} là ngày nghỉ.", "Note: {day:weekfull} is a day off.")
MOVE_BACK = Text("Đã hủy lần đổi ngày gần nhất của {id}.", "The last move of {id} is taken back.")
DRY_RUN = Text("Chạy thử: chưa ghi gì vào {path}.", "Dry run: nothing written to {path}.")
WRITTEN_BEFORE = Text(
    "Đã ghi {names}; chưa ghi {rest}. Chạy lại lệnh cho phần chưa ghi.",
    "Written: {names}; not written: {rest}. Run the command again for the latter.",
)
LEFT_BEHIND = Text(
    "Một lần ghi trước bị dừng giữa chừng: đã ghi {names}; chưa ghi {rest}.",
    "An earlier run was stopped between notices: written: {names}; not written: {rest}.",
)
