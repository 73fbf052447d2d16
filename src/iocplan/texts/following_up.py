"""What was handed in, returned, promised and asked for."""

from iocplan.texts.text import Text

# where a paper lies
SUBMITTED = Text("đã trình, chờ {purpose}", "submitted {purpose}")
SUBMITTED_FOR = Text("ý kiến", "for comments")
LIES = Text(
    "{n:từ hôm nay|chờ # ngày|chờ # ngày} tại {who}", "{n:since today|# day|# days} with {who}"
)
LIES_SINCE = Text("{n:từ hôm nay|chờ # ngày|chờ # ngày}", "{n:since today|for # day|for # days}")
SUBMITTED_IN_TIME = Text("trình đúng hạn", "submitted on time")
SUBMITTED_LATE = Text("trình quá hạn {n} ngày", "submitted {n:# day|# days} late")
AWAITING = Text("Chờ cấp có thẩm quyền: {names}", "Awaiting decision: {names}")
AWAITS = Text("{id} ({said})", "{id} ({said})")

# why a day counts again
WHY_RETURNED = Text("trả lại ngày {on:full}: {because}", "returned on {on:full}: {because}")

# history
WAS_SUBMITTED = Text("trình", "submitted")
WAS_SUBMITTED_TO = Text("trình {who}", "submitted to {who}")
WAS_RETURNED = Text("trả lại: {because}", "returned: {because}")
AGAIN_BY = Text("{said}; hạn trình lại {day:full}", "{said}; resubmit by {day:full}")
PROMISED = Text("{said}; hẹn {day:full}", "{said}; promised for {day:full}")
ASKED_UNTIL = Text("{said}; xin gia hạn đến {day:full}", "{said}; asked for until {day:full}")
KINDS = {
    "contact": Text("{said}", "{said}"),
    "difficulty": Text("khó khăn, vướng mắc: {said}", "difficulty: {said}"),
    "proposal": Text("đề xuất, kiến nghị: {said}", "proposal: {said}"),
}
URGED = Text("đã đôn đốc: {said}", "urged: {said}")
URGED_AGAIN = Text("đã đôn đốc (lần {n}): {said}", "urged ({n}): {said}")
SENT_REQUEST = Text("đã đề nghị: {said}", "asked: {said}")

# corrections
CORRECTED = Text("đính chính {said}", "corrected {said}")
RIGHT_DAY = Text("ngày {before:full} thành {after:full}", "{before:full} to {after:full}")
RIGHT_PROOF = Text("văn bản {before} thành {after}", "document {before} to {after}")
PROOF_ADDED = Text("thêm văn bản {proof}", "with document {proof}")

# promises
PROMISE_OPEN = Text("hẹn {day:short}", "promised for {day:short}")
PROMISE_TODAY = Text("hẹn hôm nay", "promised for today")
PROMISE_BROKEN = Text("hẹn {day:short}, chưa nhận được", "promised for {day:short}, not received")
WISH = Text("đã xin gia hạn đến {day:short}", "asked to extend to {day:short}")

# what was recorded
SUBMITTED_ON = Text(
    "Đã ghi trình {id} ngày {day:short}{how}.", "{id} submitted on {day:short}{how}."
)
RETURNED_ON = Text("Đã ghi trả lại {id} ngày {day:short}.", "{id} returned on {day:short}.")
AGAIN = Text("Hạn trình lại {id}: {day:full}.", "{id} is to be submitted again by {day:full}.")
SUBMISSION_BACK = Text("Đã hủy lần trình của {id}.", "The submission of {id} is taken back.")
RETURN_BACK = Text("Đã hủy lần trả lại {id}.", "The return of {id} is taken back.")

# refused
ALREADY_SUBMITTED = Text(
    "{id} đã trình từ {day:full}. Không sửa gì.",
    "{id} was already submitted on {day:full}. Nothing changed.",
)
ALREADY_SUBMITTED_HINT = Text(
    "Trả lại: iocplan return {id} --because … Được chấp nhận: iocplan check {id}",
    "Returned: iocplan return {id} --because … Accepted: iocplan check {id}",
)
NOT_SUBMITTED = Text(
    "{id} chưa trình, không trả lại được. Không sửa gì.",
    "{id} is not submitted, so it cannot be returned. Nothing changed.",
)
NOT_SUBMITTED_HINT = Text("Ghi trình trước: iocplan submit {id}", "First: iocplan submit {id}")
BEFORE_LAST = Text(
    "{id} đã có ghi chép ngày {last:full}, sau {day:full}. Không sửa gì.",
    "{id} has a record of {last:full}, after {day:full}. Nothing changed.",
)
WHAT_SUBMISSION = Text("lần trình", "submission")
WHAT_RETURN = Text("lần trả lại", "return")
NEEDS_BY_WHOM = Text("Thiếu người quyết định (--by-whom).", "--by-whom is missing: who decided?")
NEEDS_BY_WHOM_TO_EXTEND = Text(
    "Chỉ người giao hạn mới gia hạn. Đơn vị xin gia hạn: "
    'iocplan note {id} "NỘI DUNG" --asks-until {day}',
    "Only who set a deadline extends it. A unit's wish: iocplan note {id} TEXT --asks-until {day}",
)
NEEDS_BY_WHOM_TO_DROP = Text(
    'Chỉ người giao việc mới cho dừng. Đơn vị đề xuất: iocplan note {id} "NỘI DUNG" --proposal',
    "Only who gave a task drops it. A unit's proposal: iocplan note {id} TEXT --proposal",
)
