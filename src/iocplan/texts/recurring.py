"""What is said of tasks that come round: Problems, refusals, what was recorded, and screens."""

from collections.abc import Mapping

from iocplan.texts.text import Text

BAD_DAY = Text(
    "“{value}” không phải là ngày trong mỗi {every}.", "“{value}” names no day of each {every}."
)
_AFTER = Text('"+10" (10 ngày sau khi hết kỳ)', '"+10" (ten days after its end)')
_OF_LAST_MONTH = Text(
    f"Viết 1 đến 31 (của tháng cuối kỳ), {{last}}, hoặc {_AFTER.vi}.",
    f"Write 1 to 31 (of its last month), {{last}}, or {_AFTER.en}.",
)
DAYS_OF: Mapping[str, Text] = {
    "day": Text(
        f"Viết {{last}} (chính ngày đó) hoặc {_AFTER.vi}.",
        f"Write {{last}} (that day itself) or {_AFTER.en}.",
    ),
    "week": Text(f"Viết {{weekdays}}, hoặc {_AFTER.vi}.", f"Write {{weekdays}}, or {_AFTER.en}."),
    "month": Text(
        f"Viết 1 đến 31, {{last}}, hoặc {_AFTER.vi}.", f"Write 1 to 31, {{last}}, or {_AFTER.en}."
    ),
    "quarter": _OF_LAST_MONTH,
    "half-year": _OF_LAST_MONTH,
    "year": Text(
        f"Viết 06-30 (tháng-ngày), {{last}}, hoặc {_AFTER.vi}.",
        f"Write 06-30 (month-day), {{last}}, or {_AFTER.en}.",
    ),
}
"""How a day within each period is written, by the words of the file."""
EVERY: Mapping[str, Text] = {
    "day": Text("ngày", "day"),
    "week": Text("tuần", "week"),
    "month": Text("tháng", "month"),
    "quarter": Text("quý", "quarter"),
    "half-year": Text("6 tháng", "half-year"),
    "year": Text("năm", "year"),
}
EXAMPLES: Mapping[str, str] = {
    "day": "2026-06-15",
    "week": "2026-W07",
    "month": "2026-06",
    "quarter": "2026-Q2",
    "half-year": "2026-H1",
    "year": "2026",
}
"""A period of each length, by the words of the file."""
BAD_PERIOD = Text("“{value}” không phải là tên một kỳ.", "“{value}” is not the name of a period.")
BAD_PERIOD_HINT = Text(
    "Viết như 2026, 2026-H1, 2026-Q2, 2026-06, 2026-W07 hoặc một ngày.",
    "Write it like 2026, 2026-H1, 2026-Q2, 2026-06, 2026-W07, or a day.",
)
OTHER_PERIOD = Text(
    "{id} làm hằng {every}; “{value}” không phải là một {every}.",
    "{id} is due every {every}; “{value}” is no {every}.",
)
LIKE = Text("Viết như {example}.", "Write it like {example}.")
DONE_TWICE = Text(
    "Kỳ {period} đã được ghi ở dòng {line}.", "The period {period} is already given on line {line}."
)
DONE_TWICE_HINT = Text("Mỗi kỳ chỉ ghi một lần.", "Give each period once.")
FROM_A_DAY = Text(
    "Việc định kỳ bắt đầu từ một ngày; “{event}” không phải là ngày.",
    "What comes round begins on a day; “{event}” is none.",
)
FROM_A_DAY_HINT = Text(
    "Viết một ngày của kỳ đầu tiên, như from: 2026-01-01.",
    "Write a day of the first period, as in from: 2026-01-01.",
)
NO_FIRST = Text(
    "Không rõ kỳ nào là kỳ đầu tiên: thông báo không có ngày.",
    "Which period is the first is not known: the notice has no date.",
)
NO_FIRST_HINT = Text(
    "Viết thêm from với một ngày của kỳ đầu tiên, như from: 2026-01-01.",
    "Add from with a day of the first period, as in from: 2026-01-01.",
)
NOT_ON_RECURRING = Text(
    "{id} là việc định kỳ nên không có “{key}”.", "{id} comes round, so it has no “{key}”."
)
NO_ITEMS_HINT = Text(
    "Lập việc riêng cho các phần việc này.", "Make tasks of their own of these items."
)
NO_TARGET_HINT = Text(
    "Bỏ target; ngày trong mỗi kỳ ghi ở due.", "Leave target out; due names a day of each period."
)
OWN_DONE_HINT = Text(
    "Ghi từng kỳ: periods: [{{of: {example}, done: …}}]. Thôi hẳn thì dùng iocplan drop.",
    "Give each period: periods: [{{of: {example}, done: …}}]. To end it for good: iocplan drop.",
)
WITHOUT_OF = Text(
    "{id} là việc định kỳ; mục này không nói kỳ nào.",
    "{id} comes round, and this does not say which period it is about.",
)
WITHOUT_OF_HINT = Text("Viết thêm of: {example}.", "Add of: {example}.")
OF_A_SINGLE = Text("{id} không phải là việc định kỳ.", "{id} does not come round.")
OF_A_SINGLE_HINT = Text(
    "Bỏ “{key}”, hoặc ghi due: {{every: …}}.", "Leave “{key}” out, or write due: {{every: …}}."
)
NEEDED = Text(
    "{id} là việc định kỳ, không bao giờ xong hẳn, nên không thể chờ.",
    "{id} comes round and is never done for good, so nothing can wait for it.",
)
NEEDED_HINT = Text(
    "Bỏ liên kết này, hoặc lập một việc riêng cho lần phải chờ.",
    "Remove this link, or make a task of its own of the one time that is waited for.",
)

WITHOUT_PERIOD_HINT = Text("Viết {id}, không có @.", "Write {id}, without the @.")
NO_SUCH_PERIOD = Text("{id} không có kỳ {period}.", "{id} has no period {period}.")
FIRST_IS = Text("Kỳ đầu tiên là {first}.", "The first one is {first}.")
FIRST_AND_LAST_ARE = Text(
    "Kỳ đầu tiên là {first}, kỳ cuối cùng là {last}.",
    "The first one is {first}, the last one {last}.",
)
ALL_DONE = Text("{id} đã hoàn thành mọi kỳ.", "All periods of {id} are done.")
ALL_DONE_HINT = Text(
    "Nếu ghi nhầm: iocplan uncheck {id}@{period}",
    "If that is a mistake: iocplan uncheck {id}@{period}",
)
NOT_BEGUN = Text(
    "Kỳ {period} của {id} bắt đầu ngày {day} mới đến; không ghi hoàn thành trước.",
    "The period {period} of {id} begins on {day}; nothing recorded.",
)
NOT_BEGUN_HINT = Text(
    "Nếu đúng là đã xong: iocplan check {id}@{period}",
    "If it is done all the same: iocplan check {id}@{period}",
)
NONE_DONE = Text("{id} chưa có kỳ nào hoàn thành.", "No period of {id} is done.")
NAME_PERIOD = Text(
    "{id} là việc định kỳ; cần nói rõ kỳ nào.", "{id} comes round; say which period is meant."
)
NAME_PERIOD_HINT = Text(
    "Ví dụ: iocplan {command} {id}@{period} …", "For example: iocplan {command} {id}@{period} …"
)
WHOLE_TASK = Text(
    "{id} là một kỳ; lệnh này dùng cho cả việc.", "{id} is one period; this is for the whole task."
)
WHOLE_TASK_HINT = Text("Viết {id}.", "Write {id}.")

# what was recorded
NEXT_IS = Text("Kỳ tiếp theo của {id}: {period}, {day}.", "Next for {id}: {period}, {day}.")
STILL_LATE = Text(
    "{id} còn {period} quá hạn {n} ngày.",
    "{id} is still {n:# day|# days} late with {period}.",
)
STILL_LATE_AND_MORE = Text(
    "{id} còn {period} quá hạn {n} ngày và {more} kỳ khác quá hạn.",
    "{id} is still {n:# day|# days} late with {period}, and with {more:# period|# periods} more.",
)
LAST_DAY = Text("hạn cuối {day:week}", "last day {day:week}")
EXPECTED_DAY = Text("dự kiến {day:week}", "expected by {day:week}")

# how it stands
STATE = Text("{period}: {said}", "{period}: {said}")
STATE_AND_MORE = Text(
    "{period}: {said}; {n} kỳ khác cũng quá hạn",
    "{period}: {said}; {n:# more period|# more periods} overdue",
)
LATE_PERIOD = Text("{period}", "{period}")
LATE_PERIODS = Text(
    "{period}; {n} kỳ khác cũng quá hạn",
    "{period}; {n:# more period|# more periods} overdue",
)
WHY_PERIOD = Text("hạn của {period}", "for {period}")
WHY_RECURRING = Text("định kỳ, không nêu ngày", "recurring, no day stated")
WHY_LAST_OF_PERIOD = Text(
    "ngày cuối của {period}; {document} không nêu ngày",
    "the last day of {period}; the {document} states none",
)
GOES_ON_UNTIL = Text("định kỳ đến {end}", "recurring until {end}")
PERIODS = Text("Các kỳ", "Periods")
PERIOD_LINE = Text("{period}: {said}, {day}", "{period}: {said}, {day}")
LAST_DAY_OF = Text("hạn cuối {day:full}", "last day {day:full}")
EXPECTED_DAY_OF = Text("dự kiến {day:full}", "expected {day:full}")
DONE_ON = Text("ngày {day:full}", "on {day:full}")
