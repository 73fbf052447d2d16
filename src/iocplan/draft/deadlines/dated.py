"""Deadlines with a day or a period: «trước ngày 5/10/2026», «chậm nhất 16h00 ngày 20/3/2023».

A date is a deadline only by the words before it. Dates of documents («số 45/KH-UBND ngày …»),
planning horizons («giai đoạn 2026 - 2030») and days that bodies of facts are cut at («phát sinh
trước ngày …») are none.
"""

import re
from collections.abc import Iterable, Iterator
from datetime import date

from iocplan.draft.deadlines.found import Found
from iocplan.draft.language.days import Moment, moments

TIME = r"\d{1,2}\s*(?:giờ|h|g(?=\s*\d)|:(?=\d))\s*(?:\d{2})?['’]?(?:\s*phút)?"
_FILLER = (
    r"(?:[\s,:(\"]|là|vào|lúc|hồi|đến|tới|trong|hết|ngày|buổi|sáng|chiều|trưa|tối|cuối|giữa|đầu"
    r"|thứ (?:hai|ba|tư|năm|sáu|bảy|[2-7])|chủ nhật|giờ hành chính|giờ làm việc|của|dương lịch|"
    + TIME
    + r")*$"
)
_BEFORE = re.compile(r"(?<!\w)trước(?! (?:đây|mắt|hết))(?!, trong)" + _FILLER)
_BY = re.compile(
    r"(?<!\w)(?:(?:chậm|muộn|trễ) nhất|hạn (?:cuối|chót)(?: cùng)?|không muộn hơn"
    r"|chậm nhất không quá"
    r"|thời hạn(?: (?!theo)[^,.;:]{0,40})?|(?:xong|hoàn tất|hoàn thành)(?: (?:xong|dứt điểm"
    r"|toàn bộ))?"
    r"|hoàn thành (?!kế hoạch|nhiệm vụ|chỉ tiêu)[^,.;:]{3,60}?(?= (?:trong|vào|đến))"
    r"|thời gian (?:hoàn thành|thực hiện xong|gửi|nộp|báo cáo|trình)(?: [^,.;:]{0,40})?"
    r"|(?:thời gian|tiến độ) thực hiện\s*:|(?:đến|tới) (?:hết|cuối)|hết)" + _FILLER
)
_WITHIN_PERIOD = re.compile(
    r"(?<!\w)(?:ngay )?trong\s*(?:ngày|buổi|sáng|chiều|thời gian|cuối|đầu)?\s*$"
)
_ACTIVITY = re.compile(
    r"(?<!\w)(?:dự kiến|diễn ra|khai mạc|tổ chức [^,.;:]{0,60}?|lúc|thời gian(?: tổ chức)?\s*:|vào)"
    r"(?:\s*(?:trong|vào|từ))?" + _FILLER
)
_WHEN = re.compile(r"(?<!\w)(?:ngày|từ|dự kiến|diễn ra|khai mạc|lúc|thời gian|vào)(?!\w)")
_DOCUMENT = re.compile(
    r"(?:số[\s:]*[\w./\-]+(?:\s*/\s*[\w\-]+)?|luật [^,.;]{2,80}|pháp lệnh [^,.;]{2,60}"
    r"|(?:nghị (?:quyết|định)|quyết định|công văn|văn bản|thông báo|chỉ thị|thông tư"
    r"|công điện|tờ trình"
    r"|báo cáo|hướng dẫn|kế hoạch) (?:(?!trước|chậm nhất|hết|trong"
    r"|xong)[^,.;]){0,30}?),?\s*(?:ký |ban hành )?ngày\s*$"
)
_NO_DEADLINE_BEFORE = re.compile(
    r"(?:chào mừng|kỷ niệm|nhân|hưởng ứng|mừng|lễ|dịp"
    r"|phát sinh|được cấp|có hiệu lực|tính|(?<!chiếu )(?<!hợp )(?<!cấp )(?<!nhật )(?<!gửi )"
    r"số liệu|lũy kế|kỳ|từ|tuyển dụng|(?<!tuyển )sinh"
    r"|giai đoạn|mốc|so với|kể)\s*(?:từ|đến|tới)?\s*(?:trước|hết)?\s*$"
)
_DONE_BEFORE = re.compile(
    r"(?:đã (?:được )?\w+(?: \w+){0,6}|sử dụng|tồn tại|đăng ký|hình thành|ban hành|được giao"
    r"|đi vào hoạt động|thành lập|ký)\s*(?:đến|tới)?\s*(?:trước|hết)?\s*$"
)
"""What was done before a day that is past; before one to come it is still to be done."""
_FROM = re.compile(
    r"(?<!\w)(?:tính|kể|lũy kế|số liệu|thống kê|thời điểm)(?: \w+){0,2} (?:đến|tới|từ)"
)
_ORDER_VERB = re.compile(
    r"hoàn thành|báo cáo|trình|gửi|ban hành|xong|triển khai|thực hiện|tổ chức|tham mưu|phê duyệt"
    r"|công bố|khởi công|nộp|bàn giao|xây dựng|giải ngân|tổng hợp|đề xuất|rà soát"
    r"|hoàn thiện|cung cấp"
    r"|thông báo|lập|kiểm tra|xử lý|giải quyết|hoàn tất|khắc phục|đưa|chi trả|di dời"
    r"|tháo dỡ|cho ý kiến"
)
_UP_TO = re.compile(r"(?:đến|tới) (?:hết|cuối)")
_CARRIED_OUT = re.compile(
    r"hoàn thành|xong|thực hiện|báo cáo|gửi|trình|nộp|treo|tổ chức|duy trì|trực|kéo dài"
    r"|từ ngày|từ nay|từ thứ|tiếp tục|giải ngân|đạt|phấn đấu|áp dụng|triển khai|tạm dừng|nghỉ"
    r"|khắc phục|xử lý|bàn giao"
)
_RANGE = re.compile(
    r"từ\s+(?:ngày\s+)?\d{1,2}(?:\s?/\s?\d{1,2}(?:\s?/\s?\d{4})?|\s+tháng\s+\d{1,2}"
    r"(?:\s+năm\s+\d{4})?)?\s*(?P<to>(?:đến|tới|-)\s*(?:ngày\s*)?)$"
)
_WORKED = re.compile(
    r"(?:thời gian|tiến độ) (?:thực hiện|triển khai|kiểm tra)|triển khai|thực hiện|kiểm tra|duy trì"
    r"|trực|mở đợt|rà soát|tiếp nhận|thu thập|lấy phiếu|tập huấn|huấn luyện"
)
"""What is worked at from one day to another, so that it is done by the second."""
_FEAST = re.compile(
    r"0?(?:3/0?2|8/0?3|1/0?5|1/0?6|2/0?9)|26/0?3|30/0?4|19/0?5|27/0?7|20/10|20/11|22/12"
)
_AND = re.compile(r"\s*(?:và|,|-)\s*")
_PURPOSE = re.compile(
    r"\s*(?:$|[.;,):]|để|nhằm|phục vụ|theo|làm cơ sở|đồng thời|và|về|qua|cho|kèm)"
)


def dated(low: str, today: date | None, gaps: list[tuple[int, int]]) -> Iterator[Found]:
    """Every deadline with a day or a period in a clause.

    Args:
        low: the clause in its plain writing.
        today: the document's day.
        gaps: stretches that are no deadlines of a day (those of recurring duties).
    """
    for moment in _joined(low, moments(low, today)):
        if any(start <= moment.start < end for start, end in gaps):
            continue
        left = low[max(moment.start - 110, 0) : moment.start]
        if found := _read(low, left, moment, today):
            yield found


def _joined(low: str, found: Iterable[Moment]) -> Iterator[Moment]:
    """Days and periods, «quý II và quý III năm 2026» as one that ends with the later."""
    before: Moment | None = None
    for moment in found:
        if (
            before
            and before.period
            and moment.period
            and _AND.fullmatch(low, before.end, moment.start)
        ):
            before = Moment(before.start, moment.end, moment.last, year_given=moment.year_given)
            continue
        if before:
            yield before
        before = moment
    if before:
        yield before


def _read(low: str, left: str, moment: Moment, today: date | None) -> Found | None:
    if _DOCUMENT.search(left):
        return None
    for kind, pattern in (("before", _BEFORE), ("by", _BY)):
        if match := pattern.search(left):
            if _UP_TO.match(match[0]) and not _carried_out(left[: match.start()]):
                continue
            before = kind == "before" or "trước" in match[0]  # «chậm nhất trước ngày …»
            start = match.start() + _past_object(match[0])
            return _made("before" if before else "by", left, start, moment, today)
    if (match := _RANGE.search(left)) and _WORKED.search(_part(left[: match.start()])):
        return _made("by", left, match.start("to"), moment, today)
    if match := _WITHIN_PERIOD.search(left):
        return _in_period(low, left, match.start(), moment, today)
    if _is_feast(low, moment) or _NO_DEADLINE_BEFORE.search(left):
        return None
    if (match := _ACTIVITY.search(left)) and not _FROM.search(left[: match.start() + 12]):
        start = max([match.start(), *(m.start() for m in _WHEN.finditer(left, match.start()))])
        found = _made("by", left, start, moment, today)
        return found and Found(
            found.kind, found.start, found.end, found.facts, (*found.doubts, "activity")
        )
    return None


def _is_feast(low: str, moment: Moment) -> bool:
    """«tọa đàm 20/10», «văn nghệ 8/3»: a feast by its day, which says not when."""
    named = low[max(moment.start - 6, 0) : moment.start].rstrip().endswith("ngày")
    return not named and bool(_FEAST.fullmatch(low, moment.start, moment.end))


def _past_object(words: str) -> int:
    """Where the phrase itself begins in «hoàn thành thẩm định hồ sơ của 12 xã trong tháng …»."""
    phrase = re.search(r"\s(?:trong|vào|đến)(?!\w)[^,]*$", words)
    return phrase.start() + 1 if phrase and phrase.start() > len("hoàn thành xong") else 0


def _carried_out(left: str) -> bool:
    """Whether «đến hết năm 2026» says by when something is done, and not how far a plan reaches."""
    part = _part(left)
    return not part.strip() or bool(_CARRIED_OUT.search(part))


def _part(left: str) -> str:
    """What stands before a place since the last comma, semicolon or full stop."""
    return re.split(r"[,;.]", left)[-1]


def _in_period(low: str, left: str, start: int, moment: Moment, today: date | None) -> Found | None:
    """«trong tháng 6/2026»: a deadline where something is to be done in it, at a clause's end."""
    said = re.split(r"[;.]", left[:start])[-1]
    ordered = (moment.period is None and not moment.vague) or _ORDER_VERB.search(said)
    fronted = not left[:start].strip(" ,") and moment.start < len("trong khoảng thời gian")
    past = today is not None and moment.last < today
    if past or not (ordered or fronted) or not _PURPOSE.match(low, moment.end):
        return None
    return _made("by", left, start, moment, today)


def _made(kind: str, left: str, start: int, moment: Moment, today: date | None) -> Found | None:
    words = left[start:]
    if _NO_DEADLINE_BEFORE.search(left[:start]) or _FROM.search(left[:start][-40:] + words[:8]):
        return None
    past = today is not None and moment.last < today
    if past and _DONE_BEFORE.search(left[:start]):
        return None
    doubts = []
    if today is not None and moment.last < today:
        if moment.last.year < today.year - 1:
            return None  # a day long gone describes something; an order has at most a wrong year
        doubts.append("past")
    if not moment.year_given:
        doubts.append("year")
    if moment.vague:
        doubts.append("vague")
    facts = {"date": moment.last, "period": moment.period, "at": hour(words)}
    offset = moment.start - len(left)
    return Found(kind, offset + start, moment.end, facts, tuple(doubts))


def hour(words: str) -> str | None:
    """The hour in a phrase, ``16:00``."""
    match = re.search(r"(\d{1,2})\s*(?:giờ|h|g|:)\s*(\d{2})?", words)
    if not match or int(match[1]) > 24 or int(match[2] or 0) > 59:  # noqa: PLR2004
        return None
    return f"{int(match[1]):02}:{match[2] or '00'}"
