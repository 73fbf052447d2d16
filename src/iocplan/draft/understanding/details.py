"""What else a clause says: with whom, to whom, whose opinion is asked, what is cited."""

import re
from datetime import date

from iocplan.draft.language.name_lists import read_list
from iocplan.draft.language.names import Name
from iocplan.draft.language.plain import plain
from iocplan.draft.model import Reference
from iocplan.draft.understanding.parts import parts

_WITH = re.compile(
    r"(?P<verb>phối hợp|cùng)(?P<how>(?:,? (?:chặt chẽ|đồng bộ|tốt|hiệu quả|kịp thời"
    r"|thường xuyên|cùng))*)(?P<with> với)?\s*:?\s*"
)
_OWN = re.compile(
    r"(?:^|[.;,:(]\s*|(?:chủ trì|chủ động|khẩn trương|tích cực|thường xuyên|và|tăng cường|tiếp tục"
    r"|trách nhiệm|phải|cần|đầu mối|nghiêm túc|trực tiếp|kịp thời|tập trung|làm việc"
    r"|đồng thời|nhiệm vụ|sẵn sàng)[,\s]+(?:và\s+)?)$"
)
_CONDITION = re.compile(r"\s*(?:trường hợp|nếu|khi có)(?!\w)")
_TO = re.compile(r"(?<!\w)(?:trình|báo cáo)\s+")
_SEND = re.compile(
    r"(?<!\w)gửi\s+(?:báo cáo |kết quả |về |cho |hồ sơ |[^,.;:]{0,40}?(?:về|cho|đến) )?"
)
_VIA = re.compile(r"(?<!\w)(?:thông )?qua\s+")
_CONSULT = re.compile(
    r"(?<!\w)(?:xin ý kiến|lấy ý kiến|thống nhất với|tham khảo ý kiến|ý kiến của)\s+(?:của\s+)?"
)
_REFERENCE = re.compile(
    r"(?:số\s*:?\s*)?(?P<number>\d{1,5}(?:/\d{4})?\s?[/-]\s?[A-ZĐ][A-Za-zĐđƯƠÔ]{1,9}(?:[-/]"
    r"[A-Za-zĐđƯƠÔ&]+){0,2})"
    r"(?:,?\s+ngày\s?(?P<d>\d{1,2})\s?/\s?(?P<m>\d{1,2})\s?/\s?(?P<y>\d{4}))?"
)
_ACTS = [
    ("follow-up", r"theo dõi|đôn đốc|giám sát"),
    ("appraise", r"thẩm định|thẩm tra"),
    ("advise", r"tham mưu"),
    ("issue", r"ban hành|phát hành"),
    ("register", r"đăng ký"),
    ("draft", r"xây dựng|soạn thảo|dự thảo|lập "),
    ("prepare", r"chuẩn bị"),
    ("organise", r"tổ chức|triển khai|thực hiện|tuyên truyền|thành lập"),
]
_FILLERS = re.compile(
    r"(?:chủ trì|chủ động|khẩn trương|tiếp tục|nghiêm túc|tập trung|tích cực|kịp thời"
    r"|có trách nhiệm|phải|cần|sớm"
    r"|tăng cường|phối hợp (?:chặt chẽ )?với [^,.;]{2,120}?(?= (?:xây dựng|tổ chức|rà soát"
    r"|tham mưu|thẩm định|lập|chuẩn bị|triển khai|kiểm tra|thực hiện|hướng dẫn))"
    r"|theo [^,.;]{3,60},|và|,|\s)+"
)
_URGENT = re.compile(r"(?<!\w)(?:khẩn trương|hỏa tốc|ngay lập tức|gấp rút)(?!\w)")


def partners(text: str, start: int, end: int) -> list[Name]:
    """Those with whom the actor of a clause works, from «phối hợp», «cùng với» and nothing else.

    Args:
        text: the clause.
        start: where the action begins, after the names of those who are to do it.
        end: one past its last letter.
    """
    found: list[Name] = []
    for begin, stop in parts(text):
        if stop > start and begin < end and not _CONDITION.match(plain(text), begin):
            found += _partners(text, max(begin, start), min(stop, end))
    return found


def _partners(text: str, start: int, end: int) -> list[Name]:
    low = plain(text)
    found: list[Name] = []
    for match in _WITH.finditer(low, start, end):
        alone = match["verb"] == "cùng" and not match["with"]
        if low[match.start() - 1 : match.start()].isalpha() or alone:
            continue
        if match["verb"] == "phối hợp" and not _OWN.search(low[start : match.start()]):
            continue
        names, after = read_list(text, match.end(), semicolons=False, lone=True)
        found += [n for n in names if after <= end + 1]
    return found


def _named(text: str, pattern: re.Pattern[str], start: int) -> list[str]:
    low = plain(text)
    for match in pattern.finditer(low, start):
        names, _ = read_list(text, match.end(), semicolons=False)
        if names:
            return [name.text for name in names]
    return []


def submit_to(text: str, start: int) -> list[str]:
    """Those to whom it is submitted or reported («trình», «báo cáo»)."""
    return _named(text, _TO, start)


def send_to(text: str, start: int) -> list[str]:
    """Those to whom it is sent («gửi»)."""
    return _named(text, _SEND, start)


def via(text: str, start: int) -> str | None:
    """The one through whom it goes («qua»)."""
    return next(iter(_named(text, _VIA, start)), None)


def consult(text: str, start: int) -> list[str]:
    """Those whose opinion is asked («lấy ý kiến»)."""
    return _named(text, _CONSULT, start)


def references(text: str) -> list[Reference]:
    """The documents that a text cites by their numbers."""
    found: dict[str, Reference] = {}
    for match in _REFERENCE.finditer(text):
        number = re.sub(r"\s+", "", match["number"])
        found.setdefault(number, Reference(number, _date(match)))
    return list(found.values())


def _date(match: re.Match[str]) -> date | None:
    try:
        return date(int(match["y"]), int(match["m"]), int(match["d"])) if match["y"] else None
    except ValueError:
        return None


def act(low: str, start: int) -> str | None:
    """What kind of work the first verb of an action is."""
    if match := _FILLERS.match(low, start):
        start = match.end()
    head = low[start : start + 30]
    at = [(m.start(), name) for name, pattern in _ACTS if (m := re.search(pattern, head))]
    first = min(at, default=None)
    return first[1] if first and first[0] < 12 else None  # noqa: PLR2004


def urgent(low: str) -> bool:
    """Whether a clause presses («khẩn trương»), which is no deadline."""
    return bool(_URGENT.search(low))
