"""Why a day is what it is, and by when a result should be there."""

from iocplan.texts.text import Text

A_DAY = Text("{day:full}", "{day:full}")
WHY_NONE = Text("{document} không nêu hạn", "the {document} states no deadline")
WHY_URGENT = Text(
    "{document} yêu cầu khẩn trương, không nêu hạn",
    "the {document} presses, but states no deadline",
)
WHY_NEXT_WORKING_DAY = Text(
    "{day:full} là ngày nghỉ nên kết thúc ở ngày làm việc tiếp theo (khoản 5 Điều 148 BLDS 2015)",
    "{day:full} is a day off, so it ends on the next working day (Civil Code, Article 148(5))",
)
WHY_SAYS = Text("{document} nêu «{quote}»", "the {document} says «{quote}»")
WHY_STATED = Text("{document} nêu", "stated in the {document}")
RULE_BY = Text("kể cả ngày đó", "that day included")
RULE_BY_EVENT = Text("chậm nhất {event}", "on {event} at the latest")
RULE_BY_PERIOD = Text("đến hết {period}", "by the end of {period}")
RULE_BEFORE_PERIOD = Text("trước {period}", "before {period} begins")
RULE_BEFORE_HOUR = Text("ngay ngày đó, trước {at}", "on that day itself, before {at}")
RULE_BEFORE = Text("không tính ngày {day:short}", "before {day:short}, so not on it")
RULE_DAYS_BEFORE = Text("trước ngày {day:short} {n} ngày", "{n} days before {day:short}")
RULE_BEFORE_EVENT = Text(
    "chậm nhất {n:một|#} ngày trước {event}", "{n:the day|# days} before {event}"
)
RULE_AFTER = Text(
    "sau mốc “{event}”, không nêu thời hạn", "after “{event}”, without saying how long"
)
RULE_WITHIN = Text(
    "{n} ngày kể từ {start}, không tính ngày đó",
    "{n:# day|# days} from {start}, that day not counted",
)
RULE_WITHIN_WORKING = Text(
    "{n} ngày làm việc kể từ {start}, không tính ngày đó",
    "{n:# working day|# working days} from {start}, that day not counted",
)
RULE_CONTINUOUS_UNTIL = Text("việc thường xuyên, đến {end}", "ongoing work, until {end}")
RULE_CONTINUOUS = Text("việc thường xuyên", "ongoing work")
WHY_FIRST = Text("hạn ban đầu {day:full}", "the first deadline was {day:full}")
WHY_FIRST_QUOTE = Text(
    "hạn ban đầu {day:full} («{quote}»)", "the first deadline was {day:full} («{quote}»)"
)
WHY_BOUND = Text(
    "{event} chưa ấn định, chậm nhất {bound}; hạn này đổi theo",
    "{event} has no date but a bound, {bound}; this moves with it",
)
BOUND_THIS_YEAR = Text("{day:short}", "{day:short}")
WHY_FIXED = Text("{event} là {day:full}", "{event} is on {day:full}")
WHY_TENTATIVE = Text("{event} dự kiến là {day:full}", "{event} is planned for {day:full}")
WHY_NO_DAY_YET = Text("chưa tính được vì chưa ấn định {event}", "no day yet: {event} has no date")
WHY_TARGET = Text("Văn phòng tự đặt, thông báo không nêu", "the Office's own day, not stated")
WHY_TARGET_QUOTE = Text(
    "suy ra từ «{quote}», thông báo không nêu hạn", "inferred from «{quote}», not stated"
)

BEST_BY = Text("Nên có", "Best by")
BEST_DAY = Text(
    "{sign}{what}{day}, gợi ý chứ không phải hạn: {follower} ({needed}) cần trước đó",
    "{sign}{what}{day}, advice and no deadline: {follower} ({needed}) needs it before",
)
BEST_THIS_YEAR = Text("{day:longshort}", "{day:week}")
