"""What an office's own documents say: the form of papers, and how their parts are named.

The form is that of Nghị định 30/2020/NĐ-CP, so a paper is Vietnamese; English stands beside it for
whoever reads the code.
"""

from iocplan.texts.text import Text

# a program that is missing
NEEDS_EXTRA = Text(
    "Cần {packages} để đọc và ghi tệp Word, Excel.",
    "Word and Excel files need {packages}.",
)
NEEDS_EXTRA_HINT = Text("Cài đặt: {command}", "Install it: {command}")

# the form
STATE_NAME = Text("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "SOCIALIST REPUBLIC OF VIET NAM")
MOTTO = Text("Độc lập - Tự do - Hạnh phúc", "Independence - Freedom - Happiness")
BLANK = Text("……", "……")
"""What stands where something is not known, for a person to fill in."""
GAP = "\N{NO-BREAK SPACE}" * 7
"""Room for a number or a day that is written by hand or stamped."""
NUMBER = Text("Số:{gap}/{symbol}", "No.:{gap}/{symbol}")
PLACE_AND_DAY = Text(
    "{place}, ngày{gap}tháng{gap}năm {year}", "{place}, day{gap}month{gap}year {year}"
)
TO = Text("Kính gửi: {who}", "To: {who}")
RECIPIENTS = Text("Nơi nhận:", "Recipients:")
AS_ABOVE = Text("Như trên", "As above")
FILED = Text("Lưu: VT", "File: Records office")
ANNEX = Text("Phụ lục", "Annex")
ANNEX_NUMBER = Text("Phụ lục {number}", "Annex {number}")
ANNEXED = Text(
    "(Kèm theo {kind} số{gap}/{symbol} ngày{gap}tháng{gap}năm {year} của {body})",
    "(With {kind} no.{gap}/{symbol} of day{gap}month{gap}year {year} of {body})",
)
LETTER = Text("Công văn", "Letter")
HEADS = {
    "văn phòng": Text("CHÁNH VĂN PHÒNG", "HEAD OF THE OFFICE"),
    "phòng": Text("TRƯỞNG PHÒNG", "HEAD OF THE DIVISION"),
    "sở": Text("GIÁM ĐỐC", "DIRECTOR"),
    "trung tâm": Text("GIÁM ĐỐC", "DIRECTOR"),
}
"""Who signs for a body, by the words that its name begins with."""
OF_MEETING = Text("{name} (cuộc họp ngày {day:full})", "{name} (meeting of {day:full})")
DOCUMENT = Text("{kind} số {number} ngày {day}", "{kind} no. {number} of {day}")

# the progress report
REPORT = Text("Báo cáo", "Report")
ABOUT = Text("Tình hình thực hiện {document}", "Progress under {document}")
ABOUT_CLOSING = Text("Kết quả thực hiện {document}", "Results under {document}")
ABOUT_UNIT = Text(
    "V/v tình hình thực hiện nhiệm vụ theo {document}", "On the tasks under {document}"
)
OPENING = Text(
    "Thực hiện {document}{subject}, {body} báo cáo tình hình thực hiện tính đến ngày {day:full} "
    "như sau:",
    "Under {document}{subject}, {body} reports how things stand on {day:full}:",
)
OPENING_UNIT = Text(
    "Thực hiện {document}{subject}, {body} gửi {unit} tổng hợp tình hình thực hiện các nhiệm vụ "
    "của {unit} tính đến ngày {day:full} như sau:",
    "Under {document}{subject}, {body} sends {unit} how its tasks stand on {day:full}:",
)
SUBJECT = Text(" ({subject}{meeting})", " ({subject}{meeting})")
MEETING = Text("; cuộc họp ngày {day:full}", "; meeting of {day:full}")
SUPPOSED = Text(
    "DỰ THẢO: giả định ngày tổ chức là {day:full}.", "DRAFT: as if the event were on {day:full}."
)
GENERAL = Text("TÌNH HÌNH CHUNG", "IN GENERAL")
RATE = Text(
    "Hoàn thành đúng hạn {done}/{all} nhiệm vụ đến hạn ({rate}\N{NO-BREAK SPACE}%).",
    "{done} of {all} tasks that came due were done on time ({rate}\N{NO-BREAK SPACE}%).",
)
RESULTS = Text("KẾT QUẢ THỰC HIỆN", "RESULTS")
GROUP = Text("{title}: {n} nhiệm vụ.", "{title}: {n:# task|# tasks}.")
GROUP_NONE = Text("{title}: chưa có.", "{title}: none so far.")
NONE_LATE = Text("{title}: không có.", "{title}: none.")
DONE = Text("Hoàn thành", "Done")
SUBMITTED = Text("Đã trình, chờ ý kiến", "Submitted")
OVERDUE = Text("Quá hạn", "Overdue")
PAST_ASKED = Text("Đã qua ngày đề nghị", "Past the day that was asked for")
IN_TIME = Text("Trong hạn", "Not yet due")
RECURRING = Text("Việc định kỳ", "Recurring")
ONGOING = Text("Thường xuyên", "Ongoing")
WAITING = Text("Chờ mốc, chờ việc khác", "Waiting for an event or another task")
NO_DEADLINE = Text("Không nêu hạn", "No deadline stated")
DROPPED = Text("Dừng thực hiện", "Dropped")
LINE = Text("- {id}. {title} ({lead}){state}.", "- {id}. {title} ({lead}){state}.")
CLOSED = Text("{state} ngày {day:full}", "{state} on {day:full}")
PROVEN = Text("{said}, văn bản {number}", "{said}, document {number}")
BY_DAY = Text("hạn cuối {day:full}", "last day {day:full}")
BOUND_DAY = Text("chậm nhất {day:full}, đổi theo mốc", "{day:full} at the latest, with its event")
EXPECTED_DAY = Text("dự kiến {day:full}", "expected on {day:full}")
QUOTED = Text("«{quote}», {said}", "«{quote}», {said}")
MORE = Text("- Và {n} nhiệm vụ khác (Phụ lục).", "- And {n} more (annex).")
DIFFICULTIES = Text("KHÓ KHĂN, VƯỚNG MẮC", "DIFFICULTIES")
NO_DIFFICULTIES = Text(
    "Chưa có đơn vị báo cáo khó khăn, vướng mắc.", "No body has reported difficulties."
)
NOTED = Text("- {id}. {title} ({lead}): {text}.", "- {id}. {title} ({lead}): {text}.")
AHEAD = Text("NHIỆM VỤ THỜI GIAN TỚI", "WHAT COMES NEXT")
NOTHING_AHEAD = Text("Không còn nhiệm vụ nào có ngày.", "No task with a day is left.")
PROPOSALS = Text("ĐỀ XUẤT, KIẾN NGHỊ", "PROPOSALS")
ASKED_OF_UNIT = Text("ĐỀ NGHỊ", "REQUEST")
LOOK_AGAIN = Text(
    "Đề nghị {unit} rà soát, bổ sung kết quả, khó khăn, vướng mắc (nếu có) và thông tin lại.",
    "{unit} is asked to look through this, to add results and difficulties, and to reply.",
)
NO_PROPOSALS = Text("Không có.", "None.")
FIX_THE_DAY = Text("- Xem xét, ấn định ngày: {event}.", "- Decide on the day: {event}.")
ASKS = Text("- Xin ý kiến chỉ đạo: {question}", "- To be settled: {question}")
MORE_QUESTIONS = Text("- Các nội dung khác: Phụ lục II.", "- Others: annex II.")
ALL_TASKS = Text(
    "Danh mục nhiệm vụ và tình hình thực hiện đến ngày {day:full}",
    "The tasks and how they stand on {day:full}",
)
ALL_QUESTIONS = Text("Nội dung xin ý kiến", "Questions to settle")
