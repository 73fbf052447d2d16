"""A title for a task: the clause's own words, cut to what fits into a list."""

import re

from iocplan.draft.language.name_lists import read_list
from iocplan.draft.language.plain import plain

LONGEST = 42
_SHORTEST = 16
_LONG_ENOUGH = 22
_LISTED = re.compile(
    r",\s(?:ban|ngành|phường|xã|đặc khu|thị trấn|đơn vị|địa phương|cơ quan)(?!\w)"
    r"|\s(?:và|của|cho)\s"
)
_FILLER = re.compile(
    r"\s*(?:thời (?:gian|hạn) (?=gửi|nộp|trình|báo cáo)"
    r"|(?:chủ trì|chủ động|khẩn trương|tiếp tục|nghiêm túc|tích cực|kịp thời"
    r"|sớm|phải|cần|có trách nhiệm"
    r"|có văn bản|chịu trách nhiệm chính|chịu trách nhiệm|thường xuyên|đồng thời|trực tiếp"
    r"|nhanh chóng)(?:\s*,\s*|\s+và\s+|\s+|$))"
)
_WITH = re.compile(r"\s*(?:phối hợp|cùng)(?: chặt chẽ| đồng bộ| tốt)?(?: cùng)? (?:với )?")
_FRONT = re.compile(
    r"\s*(?:(?:theo|căn cứ) (?:[^,;.:]{0,80}? này|chức năng, nhiệm vụ(?:, quyền hạn)?"
    r"(?: được giao| của mình)?),?\s+"
    r"|(?:theo(?! dõi)|căn cứ|trên cơ sở|sau khi|trước khi|trong|định kỳ|hằng|hàng"
    r"|trước(?= (?:ngày|khi|\d|tháng|năm))|chậm nhất|từ|để)(?!\w)[^,;.:]{0,120},\s*)"
)
_WHEN = re.compile(
    r"[\s,;(]+(?:xong|hoàn thành|hoàn tất)? ?(?:trước|trong|chậm nhất|đến hết|muộn nhất|vào)"
    r"(?: là)? (?:thời hạn |vòng |khi |hết )?(?:ngày |tháng |quý |tuần )?[\divx]+(?!\w).*$"
)
_FEWEST = 6
_BOUNDARY = re.compile(
    r"\s*(?:[,;:(]|\.(?!\d)|\s(?:để|theo|nhằm|trong|trước|bảo đảm|đảm bảo|báo cáo|gửi"
    r"|(?<!công )(?<!chương )(?<!quy )(?<!quá )trình|phục vụ"
    r"|đối với|trên địa bàn|giai đoạn|về|cho|của|tại|từ|và|hoàn thành|chậm nhất)\s)"
)


def title_of(action: str) -> str:
    """The title of what is to be done: at most 42 columns of its own words.

    Args:
        action: the clause without those who are to do it.
    """
    whole = _begin(action)
    return shorten(_without_day(whole)) or shorten(whole) or shorten(action) or "…"


def _without_day(words: str) -> str:
    """The words up to the deadline, which stands beside the title anyway."""
    least = len("định kỳ") + 1 if plain(words).startswith("định kỳ ") else _FEWEST
    when = next((m for m in _WHEN.finditer(plain(words)) if m.start() >= least), None)
    return re.sub(r":\s*\w+$", "", words[: when.start()]) if when else words


def shorten(words: str) -> str:
    """Words cut to 42 columns, with a capital at the begin."""
    if len(words) > LONGEST:
        words = _cut(words)
    words = re.sub(r",\s(?:xong|hoàn thành|hoàn tất)$", "", words.strip(" ,;.:-/"))
    return words[:1].upper() + words[1:]


def _begin(action: str) -> str:
    """The words from the first verb on that says what the work is."""
    action = re.sub(r"^\s*\([^()]*\)\s*", "", action)
    words = re.sub(r"[ỦU][yỷ] ban nhân dân", "UBND", action.strip(" ,:;-"))
    for _ in range(6):
        low = plain(words)
        match = _FILLER.match(low) or _FRONT.match(low)
        if match and match.end() < len(words):
            words = words[match.end() :]
            continue
        if match := _WITH.match(low):
            names, end = read_list(words, match.end(), semicolons=False, lone=True)
            if names and len(words[end:].strip(" ,.;")) > _SHORTEST:
                words = words[end:].lstrip(" ,")
                continue
        break
    return words.strip(" ,;.:-/") or action.strip()


def _cut(words: str) -> str:
    """The longest part that ends where a phrase ends, else at a word."""
    ends = [m.start() for m in _BOUNDARY.finditer(words) if _SHORTEST <= m.start() <= LONGEST]
    ends = [end for end in ends if not _LISTED.match(plain(words), end)]
    if ends and ends[-1] >= _LONG_ENOUGH:
        return words[: ends[-1]]
    room = words[:LONGEST]
    return room[: room.rfind(" ")] + "…" if " " in room else room
