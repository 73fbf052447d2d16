"""Deadlines without a day of their own: a length of time, an event, what is always to be done."""

import re
from collections.abc import Iterator
from datetime import date

from iocplan.draft.deadlines.found import Found
from iocplan.draft.language.days import moments

_NUMBER = r"(?P<n>\d{1,3})(?:\s*\([^()]*\))?\s*(?P<unit>ngày làm việc|ngày|giờ|h|tuần|tháng)"
_WITHIN = re.compile(
    r"(?P<open>(?:trong|chậm nhất|không quá|tối đa|muộn nhất)(?:\s+(?:là|sau|trong|vòng"
    r"|thời hạn|thời gian|khoảng|"
    r"không quá|tối đa))*)\s+"
    + _NUMBER
    + (
        r"(?:,?\s*(?:kể|tính)?\s*(?P<from>từ khi|từ ngày|từ thời điểm|từ|sau khi|sau ngày"
        r"|sau)\s+(?P<event>[^,;:()]{2,140}?)(?=$|[,;:()]|\.(?:\s|$)))?"
    )
)
_LEAD_TIME = re.compile(
    r"(?:ít nhất|tối thiểu|chậm nhất|trước)\s+(?:là\s+)?(?:trước\s+)?"
    + _NUMBER
    + (
        r"(?:(?:,? [^.;]{0,90}?)?\s+trước|\s+so với)\s+(?:khi|ngày|thời điểm"
        r"|thời gian)\s+(?P<event>[^,.;:()]{2,80})"
    )
)
_BEFORE_EVENT = re.compile(
    r"(?<!\w)trước\s+(?P<sign>ngày|thời điểm|kỳ|mùa|dịp|tết|đại hội|hội nghị|lễ|năm học"
    r"|buổi|phiên|cuộc|khi)\s+"
    r"(?P<event>(?!\d)[^,.;:()]{2,80})"
)
_BEFORE_FEAST = re.compile(r"(?<!\w)trước\s+(?P<event>tết|lễ)(?=\s*(?:$|[.,;)]))")
_PLAIN_SIGNS = ("ngày", "thời điểm", "khi")
_AFTER = re.compile(
    r"(?P<now>ngay )?sau khi\s+(?P<event>(?!nghe|xem xét|trao đổi|thảo luận|nghiên cứu"
    r"|nhận được (?:văn bản|công văn|thông báo) này)[^,.;:]{4,150})"
)
_RIGHT_AFTER = re.compile(
    r"(?P<now>ngay sau)\s+(?P<event>(?:tết|lễ|kỳ|đại hội|hội nghị|đợt|mùa|cuộc|buổi"
    r"|phiên)(?!\w)[^,.;:]{0,60})"
)
_PASSIVE_EVENT = re.compile(r"\s*được (?:phê duyệt|ban hành|thành lập|chấp thuận|giao|cấp)")
_STEADY_HEAD = re.compile(
    r"(?:(?:chủ trì|chủ động|tiếp tục|phối hợp|có trách nhiệm|chịu trách nhiệm|phải"
    r"|cần)[,\s]+(?:và\s+)?){0,2}"
    r"(?P<q>(?:thường xuyên|liên tục)(?:,? (?:liên tục|thường xuyên))?)(?!\w)"
)
_STEADY_AT_END = re.compile(
    r"(?<!\w)(?P<q>thường xuyên,? liên tục|liên tục,? thường xuyên|trong suốt [^,.;]{2,70})"
)
_ROUND_THE_CLOCK = re.compile(r"24\s*/\s*(?:24|7)\s*(?:h|giờ)?")
_WHILE = re.compile(
    r"(?P<q>trong (?:suốt )?(?:thời gian|quá trình|khi)\s(?!tới|qua|vừa|gần đây"
    r"|sớm nhất)[^,.;:]{3,90})(?=,)"
)
_WATCH = re.compile(
    r"(?:chủ trì[, ]+)?(?:thường trực )?(?:theo dõi|đôn đốc|giám sát|kiểm tra, (?:theo dõi"
    r"|đôn đốc|giám sát)|trực)"
)
_DURING = re.compile(
    r"(?P<q>trong (?:suốt )?quá trình (?:triển khai|tổ chức|thực hiện)[^,.;]{0,60})"
)
_WHILE_IT_LASTS = re.compile(r"(?P<q>trong (?:suốt )?thời gian diễn ra [^,.;]{2,60})")
_ROUND_EVENT = re.compile(
    r"(?P<q>trước(?:, trong)? và sau (?!khi|đó|này|đây)(?P<event>[^,.;:]{2,60}))"
)
_IF = re.compile(r"[,\s]*(?:nếu|trường hợp|khi có|có (?:khó khăn|vướng mắc))")
_HEAD = 40
"""So near its begin a word like «24/24h» speaks of the whole clause."""


def within(low: str, today: date | None) -> Iterator[Found]:
    """«trong thời hạn 05 ngày làm việc kể từ ngày nhận được văn bản này»."""
    for match in _WITHIN.finditer(low):
        bare = match["open"] in ("trong", "không quá", "tối đa") and not match["from"]
        count = _days(match)
        if bare or not count or (not match["from"] and match["open"] == "không quá"):
            continue
        if (
            match["open"].startswith("trong ")
            and not match["from"]
            and "hạn" not in match["open"]
            and "vòng" not in match["open"]
        ):
            continue
        event = match["event"]
        day = next((m.last for m in moments(event, today)), None) if event else None
        facts = {
            "days": count,
            "working": match["unit"] == "ngày làm việc",
            "date": day,
            "event": None if day else event and event.strip(),
        }
        yield Found("within", match.start(), match.end(), facts)


def _days(match: re.Match[str]) -> int:
    count, unit = int(match["n"]), match["unit"]
    if unit in ("giờ", "h"):
        return max(count // 24, 1)
    return count * {"tuần": 7, "tháng": 30}.get(unit, 1)


def before_event(low: str) -> Iterator[Found]:
    """«trước ngày khai trương», «trước khi nghỉ lễ» at the head, «ít nhất 10 ngày trước khi …»."""
    if match := _LEAD_TIME.search(low):
        yield Found("before", match.start(), match.end(), {"event": _event(match["event"])})
    if match := _BEFORE_FEAST.search(low):
        yield Found("before", match.start(), match.end(), {"event": match["event"]})
    for match in _BEFORE_EVENT.finditer(low):
        fronted = not low[: match.start()].strip(" ,-") or low[: match.start()].rstrip().endswith(
            (".", ";")
        )
        finished = re.search(r"(?:xong|hoàn thành|hoàn tất)[^,.;]{0,30}$", low[: match.start()])
        if match["sign"] == "khi" and not (fronted or finished):
            continue
        noun = "" if match["sign"] in _PLAIN_SIGNS else match["sign"] + " "
        yield Found("before", match.start(), match.end(), {"event": _event(noun + match["event"])})


def after_event(low: str) -> Iterator[Found]:
    """«Sau khi Tổ điều hành được thành lập, …»: it starts there, without a length."""
    for match in (*_AFTER.finditer(low), *_RIGHT_AFTER.finditer(low)):
        fronted = not low[: match.start()].strip(" ,-") or low[: match.start()].rstrip().endswith(
            "."
        )
        if (fronted and low[match.end() : match.end() + 1] == ",") or match["now"]:
            yield Found("after", match.start(), match.end(), {"event": _event(match["event"])})


def _event(words: str) -> str:
    """The words that name an event, without the purpose that follows it."""
    return re.split(r" (?:để|nhằm|theo|và báo cáo|phải|cần) ", words.strip())[0].strip()


def continuous(low: str, action: int) -> Iterator[Found]:
    """What has no end: «thường xuyên» at the head, «trong suốt quá trình», «24/24h».

    Args:
        low: the clause in its plain writing.
        action: where its action begins, after those who are to do it.
    """
    steady = _STEADY_HEAD.match(low, action) or _STEADY_HEAD.match(low)
    if steady:
        yield Found("continuous", steady.start("q"), steady.end("q"))
    elif match := _STEADY_AT_END.search(low):
        yield Found("continuous", match.start("q"), match.end("q"))
    if (match := _ROUND_THE_CLOCK.search(low)) and match.start() - action < _HEAD:
        yield Found("continuous", match.start(), match.end())
    for start in {0, action}:
        if (match := _WHILE.match(low, start)) and not _IF.match(low, match.end()):
            yield Found("continuous", match.start("q"), match.end("q"))
    if _WATCH.match(low, action) and (match := _DURING.search(low)):
        yield Found("continuous", match.start("q"), match.end("q"))
    if match := _ROUND_EVENT.search(low) or _WHILE_IT_LASTS.search(low):
        yield Found("continuous", match.start("q"), match.end("q"))
