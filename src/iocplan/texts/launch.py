"""Where the event stands that a plan leads to."""

from iocplan.texts.text import Text

NO_DATE_BOUND = Text(
    "Chưa ấn định ngày; chậm nhất {day}: còn {n} ngày, "
    "{w:không còn ngày làm việc|# ngày làm việc|# ngày làm việc}.",
    "No date fixed. Latest day under the notice: {day}, {n:# day|# days} ({w} working).",
)
THIS_YEAR = Text("{day:longshort}", "{day:week}")
MOVE_IT = Text(
    'Ghi quyết định: iocplan move {id} NGÀY --because "lý do"; hoãn: --undated',
    'Record it: iocplan move {id} DATE --because "why"; put off: --undated',
)
CHECK_IT = Text("iocplan check {id} --on NGÀY", "iocplan check {id} --on DATE")
NO_DATE = Text("Chưa ấn định ngày.", "No date fixed.")
BOUND_TODAY = Text(
    "Chưa ấn định ngày; hôm nay là ngày chậm nhất mà {document} nêu.",
    "No date fixed, and today is the last day that the {document} allows.",
)
BOUND_PASSED = Text(
    "CHƯA ẤN ĐỊNH NGÀY TỔ CHỨC, ĐÃ QUÁ HẠN {day:full}: {n} NGÀY.",
    "NO DATE FIXED; the latest day, {day:weekfull}, passed {n:# day|# days} ago.",
)
TENTATIVE = Text("Dự kiến {day:long}: {left}.", "Planned for {day:weekfull}: {left}.")
FIXED = Text("Ấn định {day:long}: {left}.", "Set for {day:weekfull}: {left}.")
POSTPONED = Text(
    "Tạm hoãn từ ngày {on:full}, chưa có ngày mới: {because}",
    "Postponed on {on:full}, no new date: {because}",
)
HELD = Text("{past} {day:long}.", "{past} on {day:weekfull}.")
DATE_PASSED = Text(
    "Ngày {day:full} đã qua {n} ngày mà chưa ghi là {past}.",
    "{day:weekfull} was {n:# day|# days} ago and is not recorded as {past}.",
)
BEYOND_BOUND = Text(
    "Chậm {n} ngày so với hạn {document} nêu ({bound}).",
    "{n:# day|# days} after the {document}'s bound ({bound}).",
)
LEFT = Text(
    "còn {n} ngày, {w:không còn ngày làm việc|# ngày làm việc|# ngày làm việc}",
    "{n:# day|# days}, {w:# working day|# working days}",
)
LEFT_TODAY = Text("hôm nay", "today")
SHORT_LAUNCH = Text("{event} {day}", "{event} {day}")
ARTICLES = ("ngày ", "the ")
"""What an event's short name may begin with, and its name in a heading has not."""
SHORT_DAYS = Text("còn {n} ngày", "{n} d")
SHORT_PASSED = Text("đã qua {n} ngày", "{n} d ago")
SHORT_NO_DATE = Text("chưa có ngày", "no date")
