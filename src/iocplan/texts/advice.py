"""The sentence and the hint of every piece of advice, by the name of its rule."""

from typing import NamedTuple

from iocplan.texts.text import Text


class Sentences(NamedTuple):
    """What is said of a finding, and how to mend it."""

    message: Text
    hint: Text


DEADLINE_BEFORE_MEETING = Sentences(
    Text(
        "Hạn cuối {day:full} của {id} ở trước cuộc họp ngày {meeting:full}.",
        "The last day of {id}, {day:full}, lies before the meeting of {meeting:full}.",
    ),
    Text("Kiểm tra năm, ngày và tháng.", "Look at the year, and at day and month."),
)
LAST_DAY_OFF = Sentences(
    Text(
        "Hạn cuối của {id} là ngày nghỉ: {day:long}.",
        "The last day of {id} is a day off: {day:weekfull}.",
    ),
    Text(
        "Ngày làm việc cuối trước đó là {before:long}; hạn vẫn giữ nguyên.",
        "The last working day before it is {before:weekfull}; the deadline stays as it is.",
    ),
)
TARGET_AFTER_DEADLINE = Sentences(
    Text(
        "Ngày dự kiến {target:full} của {id} ở sau hạn cuối {day:full}.",
        "The target of {id}, {target:full}, lies after its last day, {day:full}.",
    ),
    Text(
        "Chọn ngày dự kiến không muộn hơn hạn, hoặc bỏ target.",
        "Choose a target no later than that, or leave it out.",
    ),
)
NO_DAY_AFTER = Text(
    "{id} làm sau {needed} (hạn cuối {before:short}) nhưng không có hạn cuối.",
    "{id} comes after {needed} (last day {before:short}) but has no last day.",
)
SAME_DAY_AFTER = Text(
    "{id} làm sau {needed} nhưng có cùng hạn cuối {before:short}.",
    "{id} comes after {needed} but has the same last day, {before:short}.",
)
EARLIER_AFTER = Text(
    "{id} làm sau {needed} (hạn cuối {before:short}) nhưng phải xong sớm hơn, {day:short}.",
    "{id} comes after {needed} (last day {before:short}) but ends earlier, {day:short}.",
)
NO_TIME_AFTER = Sentences(
    NO_DAY_AFTER,
    Text(
        "Hỏi hạn của {id}, rồi ấn định: iocplan move {id} NGÀY --because …",
        "Ask for a later day for {id} and set it: iocplan move {id} DATE --because …",
    ),
)
DONE_IN_FUTURE = Sentences(
    Text(
        "{id} ghi ngày {day:full}, ngày đó chưa tới.",
        "{id} is recorded on {day:full}, which is still to come.",
    ),
    Text("Hôm nay là {today:full}.", "Today is {today:full}."),
)
NO_DEADLINE = Sentences(
    Text("Thông báo không nêu hạn của {id}.", "The notice states no deadline for {id}."),
    Text(
        "Hỏi hạn, rồi ấn định: iocplan move {id} NGÀY --because …",
        "Ask for one and set it: iocplan move {id} DATE --because …",
    ),
)
REQUEST_WITHOUT_DAY = Sentences(
    Text(
        "{unit} được đề nghị {n} việc mà không việc nào có ngày.",
        "{unit} is asked for {n:# task|# tasks} without any day.",
    ),
    Text(
        "Thống nhất ngày với đơn vị, hoặc ghi ngày dự kiến: target: {{before: launch, days: 7}}.",
        "Agree on days with that body, or plan some: target: {{before: launch, days: 7}}.",
    ),
)
EVENT_WITHOUT_DATE = Sentences(
    Text("{event} chưa ấn định ngày.", "{event} has no date yet."),
    Text(
        "Ấn định khi có ngày: iocplan move {id} NGÀY --because …",
        "Set it once it is known: iocplan move {id} DATE --because …",
    ),
)
BOUND_PASSED = Sentences(
    Text(
        "{event}: đã qua ngày chậm nhất {bound:full} mà chưa có ngày mới.",
        "{event}: the bound, {bound:full}, has passed and there is no new date.",
    ),
    Text(
        "iocplan check {id} --on NGÀY nếu đã diễn ra; nếu chưa: iocplan move {id} NGÀY --because …",
        "iocplan check {id} --on DATE if it has happened, else iocplan move {id} DATE --because …",
    ),
)
UNIT_NOT_TOLD = Sentences(
    Text(
        "{unit} được giao việc nhưng không dự họp và không có trong nơi nhận.",
        "{unit} has tasks but neither attended nor is among the recipients.",
    ),
    Text(
        "Kiểm tra đơn vị đã nhận thông báo chưa, rồi ghi vào recipients.",
        "Make sure that it was sent the notice, then add it to recipients.",
    ),
)
TWO_LEADS = Sentences(
    Text(
        "“{title}” vừa ở {id} vừa ở {other}, hai đơn vị chủ trì khác nhau.",
        "“{title}” is an item both of {id} and of {other}, with two leads.",
    ),
    Text(
        "Giữ ở một việc; ở việc kia ghi rõ, ví dụ “(cùng {other})”.",
        "Keep it in one task; in the other say so, as in “(the same as {other})”.",
    ),
)
OPEN_QUESTION = Sentences(
    Text("Chưa có trả lời: {text}", "Not answered yet: {text}"),
    Text(
        "Khi có trả lời, ghi vào answer. Tạm hiểu: {assumed}",
        "Write the answer under answer. Assumed until then: {assumed}",
    ),
)
WIDE_TITLE = Sentences(
    Text(
        "Tên của {id} rộng {columns} cột; danh sách chỉ đủ chỗ cho {most}.",
        "The title of {id} is {columns} columns wide; lists have room for {most}.",
    ),
    Text("Viết ngắn hơn; chi tiết để ở deliverables.", "Shorten it; details go to deliverables."),
)
UNSEEN_CHARACTER = Sentences(
    Text(
        "“{text}” có ký tự không nhìn thấy được: {names}.",
        "“{text}” holds what cannot be seen: {names}.",
    ),
    Text("Xóa ký tự đó, hoặc gõ lại từ này.", "Delete it, or type the word again."),
)
