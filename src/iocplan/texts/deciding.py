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
DECISION_OF = Text("ý kiến của {who} ngày {on:full}", "decision of {who} of {on:full}")
DECISIONS = Text("các ý kiến giao bổ sung", "decisions taken later")
NONE_SET = Text("không ấn định hạn", "no deadline was set")
AS_ADDED = Text("giao bổ sung ngày {on:full}", "added on {on:full}")
ADDED_IDS = Text("giao bổ sung, ngoài {document}: {ids}", "added to the {document}: {ids}")

# questions
ANSWERED = Text("Đã ghi ý kiến về {name}: “{text}”", "Answer to {name} recorded: “{text}”")
UNANSWERED = Text("Đã hủy ý kiến về {name}.", "The answer to {name} is taken back.")
ANSWER_LABEL = Text("Đã có ý kiến", "Answered")
ANSWER = Text("“{text}”", "“{text}”")
ANSWER_ON = Text("“{text}”, ngày {on:full}", "“{text}”, on {on:full}")
WAS_ANSWERED = Text("đã có ý kiến về {name}: “{text}”", "{name} answered: “{text}”")
THE_QUESTION = Text("nội dung xin ý kiến", "the question")

# refused
NO_ANSWER = Text("Thiếu ý kiến trả lời.", "The answer is missing.")
ANSWERED_ALREADY = Text(
    "{name} đã có ý kiến: “{text}”. Không sửa gì.",
    "{name} is answered already: “{text}”. Nothing changed.",
)
ANSWERED_ALREADY_HINT = Text(
    "Hủy trước: iocplan answer {name} --undo", "Take it back first: iocplan answer {name} --undo"
)
NOT_ANSWERED = Text(
    "{name} chưa có ý kiến. Không sửa gì.", "{name} is not answered. Nothing changed."
)
UNKNOWN_QUESTION = Text("Không có nội dung xin ý kiến {name}.", "There is no question {name}.")
QUESTIONS_ARE = Text("Các nội dung: {names}.", "Questions: {names}.")
NO_QUESTIONS = Text("Tệp không có nội dung xin ý kiến.", "The file has no questions.")
SEVERAL_QUESTIONS = Text(
    "Việc {task} có {n} nội dung xin ý kiến.", "Task {task} has {n} questions."
)
GIVE_IDS = Text("Ghi id cho từng câu: iocplan edit {task}", "Give each an id: iocplan edit {task}")
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
