"""Duties that come again: «định kỳ hằng quý», «trước ngày 18 hằng tháng», «6 tháng một lần».

«Hằng năm» beside a plan, a budget or a norm is an adjective and no duty.
"""

import re
from collections.abc import Iterator
from datetime import date

from iocplan.draft.deadlines.dated import TIME, hour
from iocplan.draft.deadlines.found import Found
from iocplan.draft.language.days import moments

_EACH = r"(?:hằng|hàng|mỗi|từng)"
_UNIT = r"(?:ngày|tuần|tháng|quý|năm|6 tháng|sáu tháng|06 tháng|học kỳ)"
_RHYTHM = re.compile(
    rf"(?P<often>định kỳ,?\s+(?:(?!trước|chậm|ngày|thứ|sáng|chiều"
    rf"|vào)\w+\s+){{0,3}}?)?{_EACH}\s+(?P<each>{_UNIT})(?!\s+(?:ngàn|vạn|trăm))(?!\w)"
    r"(?P<times>\s+(?:ít nhất\s+|tối thiểu\s+)?(?:một|01|1)\s+lần)?"
    r"|định kỳ\s+(?:(?!trước|chậm|ngày|vào|hằng|hàng|mỗi)\w+\s+){0,4}?(?:vào\s+)?"
    r"(?P<every>\d{0,2}\s?(?:tuần|tháng|quý|năm)|sáu tháng)"
    r"(?:\s*/\s*(?:01 |1 )?lần|\s+(?:một|01|1) lần|\s*\(?\d?\d?\s*lần(?:/\w+)?\)?)?(?!\w|/)"
    r"|(?P<once>\d{1,2}|một|sáu|ba)\s+(?P<unit>ngày|tuần|tháng|quý|năm)(?:\s*/\s*"
    r"|\s+)(?:một|01|1)?\s*lần"
    r"|(?P<of>(?:của )?tháng cuối quý|của tháng(?! \d))"
    r"|(?:một|01|1)\s+lần\s*/\s*(?P<per>\d{0,2}\s?(?:ngày|tuần|tháng|quý|năm))(?!\w)"
)
_EVERY = {"ngày": "day", "tuần": "week", "tháng": "month", "quý": "quarter", "năm": "year"}
_WEEKDAYS = {"hai": "mon", "ba": "tue", "tư": "wed", "năm": "thu", "sáu": "fri", "bảy": "sat",
             "2": "mon", "3": "tue", "4": "wed", "5": "thu", "6": "fri", "7": "sat"}  # fmt: skip
_DAY = (
    rf"(?P<sign>trước|chậm nhất|muộn nhất|vào|đến)?\s*(?:(?:là|vào|trong|hết"
    rf"|trước)\s+)*(?P<time>{TIME})?[\s,]*"
    r"(?:(?:chiều|sáng|cuối)\s+)?(?:ngày\s+(?P<day>\d{1,2})(?:\s?/\s?(?P<month>\d{1,2})"
    r"|\s+tháng\s+(?P<month2>\d{1,2}))?"
    r"|(?:ngày\s+)?(?<!tuần )thứ\s+(?P<week>hai|ba|tư|năm|sáu|bảy|[2-7])|(?P<sunday>chủ nhật)"
    r"|ngày\s+(?P<last>cuối(?: cùng)?|làm việc cuối cùng))(?!\d)"
)
_BEFORE = re.compile(_DAY + r"(?:\s*(?:của|trong))?(?:\s+tháng cuối)?[\s,(]*(?:của\s+)?$")
_HOUR = re.compile(rf"(?P<sign>trước|vào|lúc)\s+(?P<time>{TIME})\s*$")
_LATER = re.compile(r"[^.;]{0,60}?(?=(?:trước|chậm nhất|vào) )" + _DAY + r"(?!\s*/\s*\d)")
_HOUR_AFTER = re.compile(rf"\s*[,(]?\s*(?P<sign>trước|vào|lúc)\s+(?P<time>{TIME})")
_AFTER = re.compile(
    r"\s*[,(:-]?\s*(?:gửi |báo cáo |nộp |hoàn thành |thời gian )?"
    + _DAY
    + (
        r"(?!\s*/\s*\d{4})(?:\s+(?:của|trong))?(?:\s+tháng (?:cuối|đầu)(?: quý)?"
        r"|\s+(?:tháng|quý)?\s*(?P<next>sau|kế tiếp"
        r"|tiếp theo|liền kề))?"
    )
)
_FROM = re.compile(r"(?:bắt đầu|kể|tính)?\s*từ\s*(?:ngày)?\s*$")
_UNTIL = re.compile(r"(?:cho )?(?:đến|tới) (?:hết|khi)?\s*(?:ngày)?\s*$")
_NOUN = re.compile(
    r"(?:kế hoạch|ngân sách|dự toán|chương trình|chỉ tiêu|kinh phí|nhiệm vụ|kiểm tra"
    r"|thanh tra|nhu cầu"
    r"|tăng trưởng|bình quân|công tác|quyết toán|vốn|nguồn thu|học phí|thu nhập|sản lượng|doanh thu"
    r"|thống kê|hội nghị|\d năm và|hoạt động|phí|danh mục|mục tiêu|trung hạn và|kiểm kê"
    r"|đánh giá|(?:năm|tháng|quý|hạn) và)\s*$"
)
_VERB = re.compile(
    r"(?:báo cáo|tổng hợp|gửi|họp|giao ban|cập nhật|rà soát|tổ chức|thực hiện|trình|nộp|công khai"
    r"|tham mưu|chế độ|theo|công bố|thông báo|đăng tải|duy trì|trực|vệ sinh|kết quả"
    r"|tình hình|thông tin)"
    r"(?:,? (?:đánh giá|báo cáo|kết quả|tình hình|thông tin|tiến độ|định kỳ))*\s*$"
)
_SET_OFF = re.compile(
    r"\s*(?:$|[.;,)]|\(|về|cho|gửi|báo cáo|trước|vào|chậm nhất|tổng hợp|tổ chức|để|theo"
    r"|rà soát|thực hiện)"
)


def recurring(low: str, today: date | None) -> Iterator[Found]:
    """Every duty in a clause that comes again in each period."""
    for match in _RHYTHM.finditer(low):
        every = _every(match)
        if every is None:
            continue
        before = _BEFORE.search(low[: match.start()]) or _HOUR.search(low[: match.start()])
        end = match.end()
        behind = _AFTER.match(low, end) or _LATER.match(low, end) or _HOUR_AFTER.match(low, end)
        after = None if before else behind
        if not (before or after or _is_duty(low, match)):
            continue
        day = before or after
        facts = {"every": every, **(_day_facts(every, day) if day else {})}
        start = before.start() if before else match.start()
        end = after.end() if after else match.end()
        yield Found("recurring", start, end, facts | _bounds(low, end, today))


def _every(match: re.Match[str]) -> str | None:
    if match["of"]:
        return "quarter" if "quý" in match["of"] else "month"
    words = match["each"] or match["every"] or match["per"] or f"{match['once']} {match['unit']}"
    number = re.match(r"(\d+|một|sáu|ba)?\s*(\w.*)", words.strip())
    if not number:
        return None
    count = {"một": 1, "sáu": 6, "ba": 3, None: 1}.get(number[1]) or int(number[1] or 1)
    unit = "half-year" if number[2] == "học kỳ" else _EVERY.get(number[2])
    months = {("month", 3): "quarter", ("month", 6): "half-year", ("month", 12): "year"}
    return months.get((unit or "", count), unit if count == 1 else None)


def _is_duty(low: str, match: re.Match[str]) -> bool:
    """Whether «hằng tháng» says when to do something, and not which plan or budget is meant."""
    left = low[: match.start()]
    if match["of"] or match["times"]:
        return bool(match["times"])
    if match["often"] or match["every"] or match["once"] or match["per"]:
        return not _NOUN.search(left[-30:]) or bool(match["every"])
    if (not left.strip(" ,") and not match[0].startswith("từng")) or re.search(r"[.;]\s*$", left):
        return True
    if _NOUN.search(left[-30:]) or match[0].startswith("từng"):
        return False
    set_off = re.search(r"[,(]\s*$", left) and _SET_OFF.match(low, match.end())
    closing = match["each"] != "năm" and re.match(r"\s*(?:$|[,;.])", low[match.end() :])
    return bool(set_off or closing or _VERB.search(left))


def _day_facts(every: str, day: re.Match[str]) -> dict[str, str | None]:
    """The day within the period, and whether it is the last one or the one after it."""
    sign = "before" if "trước" in day[0] else "by"
    found = day.groupdict()
    if "day" not in found:
        return {"at": hour(found["time"])}
    month = found["month"] or found["month2"]
    if found["week"] or found["sunday"]:
        value = _WEEKDAYS.get(found["week"] or "", "sun")
    elif found["last"]:
        value = "last"
    elif every == "year" and month:
        value = f"{int(month):02}-{int(found['day']):02}"
    elif found.get("next"):
        value = f"+{int(found['day'])}"
    elif every in ("month", "year"):
        value = str(int(found["day"])) if every == "month" else "last"
    else:
        value = str(int(found["day"])) if every == "quarter" and not month else "last"
    at = hour(found["time"]) if found["time"] else None
    return {sign: value, "at": at}


def _bounds(low: str, end: int, today: date | None) -> dict[str, date | None]:
    facts: dict[str, date | None] = {}
    for moment in moments(low, today):
        if moment.start < end:
            continue
        if _UNTIL.search(low[end : moment.start]):
            facts["until"] = moment.last
        elif _FROM.search(low[end : moment.start]):
            facts["start"] = moment.last
    return facts
