"""What ``--launch`` says: what another day of the event would change that a plan leads to."""

from iocplan.texts.text import Text

BANNER = Text(
    "GIẢ ĐỊNH {event} ngày {day:full}; không ghi vào tệp.",
    "WHAT IF {event} is on {day:full}; nothing is written.",
)
NO_LAUNCH = Text("Sổ này không có mốc chính (launch).", "This plan has no launch.")
NO_LAUNCH_HINT = Text(
    "Mốc ấy phải có tên “{id}” trong phần events của tệp.",
    "The event has to be called “{id}” under events in the file.",
)
HAPPENED = Text(
    "{title}: {past} ngày {day:full}; không còn gì để giả định.",
    "{title}: {past} on {day:full}; there is nothing left to suppose.",
)

# what would change
CHANGES = Text("SẼ THAY ĐỔI", "WHAT WOULD CHANGE")
NOTHING_MOVES = Text("Không việc nào đổi ngày.", "No task moves.")
LATER = Text(
    "{before} → {after:week}, lùi {n} ngày, {k} việc: {ids}",
    "{before} → {after:week}, {n:# day|# days} later, {k:# task|# tasks}: {ids}",
)
EARLIER = Text(
    "{before} → {after:week}, sớm hơn {n} ngày, {k} việc: {ids}",
    "{before} → {after:week}, {n:# day|# days} earlier, {k:# task|# tasks}: {ids}",
)
CERTAIN = Text(
    "{before} → {after:week}, ấn định, {k} việc: {ids}",
    "{before} → {after:week}, certain, {k:# task|# tasks}: {ids}",
)
NEW_DAY = Text(
    "chưa có ngày → {after:week}, {k} việc: {ids}",
    "no day yet → {after:week}, {k:# task|# tasks}: {ids}",
)
NO_DAY = Text(
    "{before} → không tính được ngày, {k} việc: {ids}",
    "{before} → no day, {k:# task|# tasks}: {ids}",
)
TOO_LATE = Text(
    "Không còn khớp, hạn không trước {event}: {names}",
    "No longer fits, due not before {event}: {names}",
)
TOO_EARLY = Text(
    "Không còn khớp, phải làm sau {event} mà hạn lại ở trước: {names}",
    "No longer fits, to come after {event} but due before it: {names}",
)
DAYS_OFF = Text(
    "Rơi vào ngày nghỉ: {days}; ngày làm việc liền trước: {works:week}",
    "Falls on a day off: {days}; the working day before is {works:week}",
)
LOOK_AGAIN = Text("Đã xong, cần xem lại: {names}", "Done already, to look at again: {names}")
