"""What is added, given to another unit and answered after the notice."""

from iocplan.texts.text import Text

# what was recorded
ADDED = Text("Đã giao bổ sung {id} cho {leads}: {title}.", "{id} added for {leads}: {title}.")
ADDED_DUE = Text("Hạn cuối: {day:long}.", "Last day: {day:weekfull}.")
ADDED_BOUND = Text(
    "Hạn cuối theo mốc, chậm nhất {day:full}.",
    "Last day: with the event, {day:full} at the latest.",
)
ADDED_UNDATED = Text("Không ấn định hạn.", "Without a deadline.")
REMOVED = Text("Đã hủy việc giao bổ sung {id}.", "{id}, which was added, is taken back.")
REASSIGNED = Text("Chuyển chủ trì {id}: {before} → {after}.", "Lead of {id}: {before} → {after}.")
REASSIGNED_BACK = Text(
    "Đã hủy lần chuyển chủ trì của {id}: {before} → {after}.",
    "Change of lead of {id} taken back: {before} → {after}.",
)
WHAT_REASSIGNMENT = Text("lần chuyển chủ trì", "change of lead")

# history and facts
ADDED_LABEL = Text("Giao bổ sung", "Added later")
REASSIGNED_LABEL = Text("Chuyển chủ trì", "Lead changed")
DECIDED_ON = Text("ngày {on:full}: {because}", "on {on:full}: {because}")
LED_BEFORE = Text(
    "trước là {names}; ngày {on:full}: {because}", "before: {names}; on {on:full}: {because}"
)
WAS_ADDED = Text("giao bổ sung: {because}", "added: {because}")
WAS_REASSIGNED = Text(
    "chuyển chủ trì {before} → {after}: {because}", "lead changed {before} → {after}: {because}"
)
NONE_SET = Text("không ấn định hạn", "no deadline was set")
AS_ADDED = Text("giao bổ sung ngày {on:full}", "added on {on:full}")
ADDED_IDS = Text("giao bổ sung, ngoài thông báo: {ids}", "added to the notice: {ids}")

# refused
ID_TAKEN = Text("Đã có {id}; chưa ghi gì.", "{id} exists already; nothing written.")
ID_TAKEN_HINT = Text(
    "Bỏ --id để dùng số tiếp theo của mục.", "Without --id it takes the next number of its section."
)
OF_THE_NOTICE = Text(
    "{id} là việc của thông báo. Không sửa gì.", "{id} is a task of the notice. Nothing changed."
)
OF_THE_NOTICE_HINT = Text(
    "Dừng thực hiện: iocplan drop {id} --because … --by-whom …",
    "To give it up: iocplan drop {id} --because … --by-whom …",
)
HAS_RECORDS = Text(
    "{id} đã có ghi nhận khác. Không sửa gì.",
    "Something else is recorded of {id}. Nothing changed.",
)
HAS_RECORDS_HINT = Text(
    "Xem: iocplan log {id}. Dừng thực hiện: iocplan drop {id} --because … --by-whom …",
    "See iocplan log {id}. To give it up: iocplan drop {id} --because … --by-whom …",
)
LEADS_ALREADY = Text(
    "{id} đã do đơn vị ấy chủ trì. Không sửa gì.", "They lead {id} already. Nothing changed."
)
NO_LEAD = Text("Mục {number} không có đơn vị; thiếu --lead.", "Section {number} names no unit.")
NO_LEAD_HINT = Text("Ghi --lead ĐƠN VỊ.", "Give --lead UNIT.")
NO_TITLE = Text("Thiếu tên việc.", "The title is missing.")
NO_UNITS = Text("Thiếu đơn vị chủ trì mới.", "Who leads from now on is missing.")
NO_SECTION = Text("Thiếu mục (--section).", "--section is missing: where does it belong?")
NEEDS_BY_WHOM_TO_ADD = Text(
    "Việc ngoài thông báo do người có thẩm quyền giao. Đề xuất của đơn vị: iocplan note MÃ "
    '"NỘI DUNG" --proposal',
    "Only who may give tasks adds one. A unit's proposal: iocplan note ID TEXT --proposal",
)
NEEDS_BY_WHOM_TO_REASSIGN = Text(
    'Chỉ người giao việc mới đổi chủ trì. Đơn vị đề xuất: iocplan note {id} "NỘI DUNG" --proposal',
    "Only who gave a task changes its lead. A unit's proposal: iocplan note {id} TEXT --proposal",
)
BY_OR_BEFORE = Text("--by và --before loại trừ nhau.", "--by and --before exclude one another.")
