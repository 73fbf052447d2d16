"""What the timeline says: its headings, its rows without a bar, the meaning of its marks."""

from iocplan.texts.text import Text

DAY_SCALE = Text("mỗi ô một ngày", "one cell is one day")
WEEK_SCALE = Text("mỗi ô {n:một|#} tuần", "{n:one cell is one week|one cell is # weeks}")
WEEK_SCALE_WIDE = Text("mỗi {k} ô {n:một|#} tuần", "{k} cells are {n:one week|# weeks}")
EVENT_FIXED = Text("{event}: {day}", "{event}: {day}")
EVENT_BOUND = Text("{event}: ≤ {day}", "{event}: ≤ {day}")
EVENT_TENTATIVE = Text("{event}: ~ {day}", "{event}: ~ {day}")
LATER = Text("→ {day}", "→ {day}")
BEYOND = Text("{state}, {day}", "{state}, {day}")

LEGEND = {
    "stated": Text("có hạn", "deadline"),
    "moves": Text("đổi theo mốc", "moves with its event"),
    "expected": Text("dự kiến", "expected, not stated"),
    "done": Text("hoàn thành", "done"),
    "dropped": Text("dừng thực hiện", "dropped"),
    "late": Text("quá hạn", "late"),
    "last": Text("hạn cuối", "last day"),
    "first": Text("hạn ban đầu", "first deadline"),
    "today": Text("hôm nay", "today"),
    "off": Text("ngày nghỉ", "day off"),
    "bound": Text("chậm nhất, chưa phải ngày ấn định", "bound, no date yet"),
    "tentative": Text("ngày dự kiến", "planned day"),
    "fixed": Text("ngày ấn định", "fixed day"),
    "held": Text("đã diễn ra", "took place"),
}
