"""The sentence and the hint of every piece of advice, by the name of its rule."""

from typing import NamedTuple

from iocplan.texts.text import Text


class Sentences(NamedTuple):
    """What is said of one finding, and how to mend it; and of several findings together.

    ``item`` is one of those in ``many`` (``{items}``); ``mend_many`` where the hint says too much
    of one.
    """

    message: Text
    hint: Text
    item: Text
    many: Text
    mend_many: Text | None = None


_ID = Text("{id}", "{id}")
_ON_DAY = Text("{id} ({day:short})", "{id} ({day:short})")


DEADLINE_BEFORE_MEETING = Sentences(
    Text(
        "Hạn cuối {day:full} của {id} ở trước cuộc họp ngày {meeting:full}.",
        "The last day of {id}, {day:full}, lies before the meeting of {meeting:full}.",
    ),
    Text("Kiểm tra năm, ngày và tháng.", "Look at the year, and at day and month."),
    _ON_DAY,
    Text(
        "{n} việc có hạn cuối trước cuộc họp ngày {meeting:full}: {items}.",
        "{n} last days lie before the meeting of {meeting:full}: {items}.",
    ),
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
    _ON_DAY,
    Text("{n} việc có hạn cuối là ngày nghỉ: {items}.", "{n} last days are days off: {items}."),
    Text(
        "Nộp chậm nhất ngày làm việc trước đó; hạn vẫn giữ nguyên.",
        "Hand in by the working day before; the deadlines stay as they are.",
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
    _ID,
    Text(
        "{n} việc có ngày dự kiến sau hạn cuối: {items}.",
        "{n} targets lie after their last days: {items}.",
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
    Text("{id} (sau {needed})", "{id} (after {needed})"),
    Text(
        "{n} việc không còn thời gian sau việc phải làm trước: {items}.",
        "{n} tasks have no time left after what they come after: {items}.",
    ),
    Text(
        "Hỏi hạn, rồi ấn định: iocplan move MÃ NGÀY --because …",
        "Ask for later days and set them: iocplan move ID DATE --because …",
    ),
)
DONE_IN_FUTURE = Sentences(
    Text(
        "{id} ghi ngày {day:full}, ngày đó chưa tới.",
        "{id} is recorded on {day:full}, which is still to come.",
    ),
    Text("Hôm nay là {today:full}.", "Today is {today:full}."),
    _ON_DAY,
    Text(
        "{n} ngày ghi hoàn thành chưa tới: {items}.",
        "{n} are recorded on days that are still to come: {items}.",
    ),
)
NO_DEADLINE = Sentences(
    Text("Thông báo không nêu hạn của {id}.", "The notice states no deadline for {id}."),
    Text(
        "Hỏi hạn, rồi ấn định: iocplan move {id} NGÀY --because …",
        "Ask for one and set it: iocplan move {id} DATE --because …",
    ),
    _ID,
    Text(
        "Thông báo không nêu hạn của {n} việc: {items}.",
        "The notice states no deadline for {n} tasks: {items}.",
    ),
    Text(
        "Hỏi hạn, rồi ấn định: iocplan move MÃ NGÀY --because …",
        "Ask for them and set them: iocplan move ID DATE --because …",
    ),
)
REQUEST_WITHOUT_DAY = Sentences(
    Text(
        "{unit} được đề nghị {n} việc mà không việc nào có ngày.",
        "{unit} is asked for {n:# task|# tasks} without any day.",
    ),
    Text(
        "Thống nhất ngày với đơn vị, hoặc ghi ngày dự kiến: target: {{by: 2027-03-26}}.",
        "Agree on days with that body, or plan some: target: {{by: 2027-03-26}}.",
    ),
    Text("{unit} ({n})", "{unit} ({n})"),
    Text(
        "{count} đơn vị được đề nghị mà không việc nào có ngày: {items}.",
        "{count} bodies are asked for tasks without any day: {items}.",
    ),
)
EVENT_WITHOUT_DATE = Sentences(
    Text("{event} chưa ấn định ngày.", "{event} has no date yet."),
    Text(
        "Ấn định khi có ngày: iocplan move {id} NGÀY --because …",
        "Set it once it is known: iocplan move {id} DATE --because …",
    ),
    Text("{event} ({id})", "{event} ({id})"),
    Text("{n} mốc chưa ấn định ngày: {items}.", "{n} events have no date yet: {items}."),
    Text(
        "Ấn định khi có ngày: iocplan move MÃ NGÀY --because …",
        "Set them once they are known: iocplan move ID DATE --because …",
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
    Text("{event} ({id}, {bound:short})", "{event} ({id}, {bound:short})"),
    Text(
        "{n} mốc đã qua ngày chậm nhất mà chưa có ngày mới: {items}.",
        "{n} events are past their bounds and have no new dates: {items}.",
    ),
    Text(
        "iocplan check MÃ --on NGÀY nếu đã diễn ra; nếu chưa: iocplan move MÃ NGÀY --because …",
        "iocplan check ID --on DATE if it has happened, else iocplan move ID DATE --because …",
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
    Text("{unit}", "{unit}"),
    Text(
        "{n} đơn vị được giao việc nhưng không dự họp và không có trong nơi nhận: {items}.",
        "{n} units have tasks but neither attended nor are among the recipients: {items}.",
    ),
    Text(
        "Kiểm tra các đơn vị đã nhận thông báo chưa, rồi ghi vào recipients.",
        "Make sure that they were sent the notice, then add them to recipients.",
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
    Text("{id} = {other}", "{id} = {other}"),
    Text(
        "{n} phần việc vừa ở việc này vừa ở việc khác: {items}.",
        "{n} items are in two tasks with different leads: {items}.",
    ),
    Text(
        "Giữ ở một việc; ở việc kia ghi rõ, ví dụ “(cùng 1.2.a)”.",
        "Keep each in one task; in the other say so, as in “(the same as 1.2.a)”.",
    ),
)
OPEN_QUESTION = Sentences(
    Text("Chưa có trả lời: {text}", "Not answered yet: {text}"),
    Text(
        "Khi có trả lời, ghi vào answer. Tạm hiểu: {assumed}",
        "Write the answer under answer. Assumed until then: {assumed}",
    ),
    Text("{text}", "{text}"),
    Text("Chưa có trả lời: {items}", "Not answered yet: {items}"),
)
WIDE_TITLE = Sentences(
    Text(
        "Tên của {id} rộng {columns} cột; danh sách chỉ đủ chỗ cho {most}.",
        "The title of {id} is {columns} columns wide; lists have room for {most}.",
    ),
    Text("Viết ngắn hơn; chi tiết để ở deliverables.", "Shorten it; details go to deliverables."),
    Text("{id} ({columns})", "{id} ({columns})"),
    Text(
        "{n} tên rộng hơn {most} cột mà danh sách có chỗ: {items}.",
        "{n} titles are wider than the {most} columns that lists have: {items}.",
    ),
)
UNSEEN_CHARACTER = Sentences(
    Text(
        "“{text}” có ký tự không nhìn thấy được: {names}.",
        "“{text}” holds what cannot be seen: {names}.",
    ),
    Text("Xóa ký tự đó, hoặc gõ lại từ này.", "Delete it, or type the word again."),
    Text("“{text}” ({names})", "“{text}” ({names})"),
    Text(
        "{n} tên có ký tự không nhìn thấy được: {items}.",
        "{n} names and titles hold what cannot be seen: {items}.",
    ),
)
