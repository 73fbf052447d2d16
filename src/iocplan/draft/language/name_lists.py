"""Several names one after another, also where one head stands for all of them.

«Sở Tài chính, Sở Xây dựng» are two, «các Sở: Tài chính, Xây dựng» are two with one head, and
«Sở Tài chính, Xây dựng» are two as well.
"""

import re
from dataclasses import replace

from iocplan.draft.language.domains import domain_at
from iocplan.draft.language.heads import Kind, class_at, head_in
from iocplan.draft.language.names import Name, read_name, skip
from iocplan.draft.language.plain import plain
from iocplan.draft.language.verbs import verb_at

_GOVERNING = re.compile(
    r"(?:ban giám hiệu|ban giám đốc|giám đốc|thủ trưởng|trưởng|lãnh đạo|chủ tịch"
    r"|hiệu trưởng|đại diện)"
)
_SEPARATOR = re.compile(
    r"\s*(?:\([^()]*\)\s*)?(,\s*và\s|,|;\s*và\s|;|/|\+|-\s|và\s|hoặc\s|cùng\s(?!với))\s*"
)
_BRACKETS = re.compile(r"\s*\([^()]*\)")


def read_list(
    text: str, at: int = 0, *, semicolons: bool = True, lone: bool = False
) -> tuple[list[Name], int]:
    """The names that stand one after another at a place, and where the last one ends.

    Args:
        text: the text.
        at: where the first name begins.
        semicolons: names may also be parted by semicolons.
        lone: a common noun without «các» counts as the first name, too.
    """
    low = plain(text)
    names: list[Name] = []
    end, bare, sign = at, lone, ""
    while True:
        found = _read_some(text, low, at, bare=bare) or _same_head(text, low, at, names, sign)
        if not found:
            break
        if _governed(names, found[0], sign, low) or _is_office(names, found[0], sign, low):
            names[-1] = replace(
                names[-1], text=text[names[-1].start : found[-1].end], end=found[-1].end
            )
        else:
            names += found
        end = names[-1].end
        separator = _SEPARATOR.match(low, end)
        if not separator or (not semicolons and separator[1].startswith(";")):
            break
        at, bare, sign = separator.end(), True, separator[1].strip()
    if brackets := _BRACKETS.match(low, end):
        end = brackets.end()
    return names, end


_TITLED = re.compile(r"(?:đồng chí|đ/c|ông|bà|thầy|cô|anh|chị|bs|ths|ts)\.? ")


def _is_office(names: list[Name], name: Name, sign: str, low: str) -> bool:
    """Whether «đồng chí Trần Văn A, Phó Giám đốc» goes on with the person's office."""
    if sign != "," or not names or name.kind is not Kind.PERSON or name.many:
        return False
    one_more = _TITLED.match(low, name.start) or "," in names[-1].text
    return bool(_TITLED.match(low, names[-1].start)) and not one_more


def _governed(names: list[Name], name: Name, sign: str, low: str) -> bool:
    """Whether «Ban Giám hiệu Trường A, Trường B» goes on, in a list that semicolons part."""
    if sign != "," or not names or name.many or name.kind is not Kind.BODY:
        return False
    governor = _GOVERNING.match(low, names[-1].start)
    parted = ";" in low[names[0].start : names[-1].start]
    return (
        bool(governor)
        and parted
        and low[name.start : name.start + 3] in low[names[-1].start : names[-1].end]
    )


def _read_some(text: str, low: str, at: int, *, bare: bool) -> list[Name]:
    """The name at a place, or the several that one head stands for («các Sở: A, B»)."""
    shared = _shared_head(text, low, at)
    if shared:
        return shared
    name = read_name(text, low, at, bare=bare)
    return [name] if name else []


_SINGLE = re.compile(r"(?:sở|phòng|bộ|ban) ")


_NUMBERED = re.compile(r"số \d{1,2}(?!\w)(?!\s*/)")


def _same_head(text: str, low: str, at: int, names: list[Name], sign: str) -> list[Name]:
    """«Sở Tài chính, Xây dựng», «Trạm số 1, số 2»: what shares the head of the name before it."""
    if not names or not sign or sign.startswith(";"):
        return []
    numbered = _NUMBERED.search(plain(names[-1].text))
    if numbered and (other := _NUMBERED.match(low, at)):
        words = names[-1].text[: numbered.start()] + text[at : other.end()]
        return [Name(words, at, other.end(), names[-1].kind)]
    head = _SINGLE.match(low, names[-1].start) or _SINGLE.match(plain(names[-1].text))
    length = domain_at(low, at) if text[at : at + 1].isupper() else 0
    if not head or not length:
        return []
    label = names[-1].text.split(" ")[0]
    return [Name(f"{label} {text[at : at + length]}", at, at + length, Kind.BODY)]


_GOVERNOR = re.compile(
    r"(?:giám đốc|thủ trưởng|trưởng|chủ tịch|lãnh đạo|hiệu trưởng|bí thư) (?P<of>các )(?!xã|phường)"
)


_PLURAL = re.compile(
    r"(?:chủ tịch )?(?:ủy ban nhân dân|ubnd) các (?:xã|phường|đặc khu|huyện|quận|tỉnh|thành phố)"
    r"(?:(?:,| và) (?:xã|phường|đặc khu|huyện|thị trấn|thị xã|quận|thành phố))*"
)


def _shared_head(text: str, low: str, at: int) -> list[Name]:
    """The bodies of «các Sở: A, B và C», each with the head that they share."""
    governor = _GOVERNOR.match(low, at)
    title = text[at : governor.start("of")] if governor else ""
    at = governor.start("of") if governor else at
    opener = class_at(low, at)
    head = head_in(text, low, at + opener)
    plural = _PLURAL.match(low, at)
    if plural:
        after = plural.end()
        label = title + text[at:after].replace("các ", "")
    elif opener and head:
        after = at + opener + head[1]
        label = title + text[at + opener : after]
        while more := re.match(r",? (?:ban|ngành|sở|phòng|đơn vị|trung tâm)(?!\w)", low[after:]):
            after += more.end()
    else:
        return []
    colon = re.match(r"\s*:\s*", low[after:])
    pos = after + colon.end() if colon else skip(low, after)
    numbered = bool(plural) and text[pos : pos + 1].isdigit()
    if (
        not text[pos : pos + 1].isupper()
        and not numbered
        and not (colon and head_in(text, low, pos))
    ):
        return []
    items = _items(text, low, pos, label[:1].upper() + label[1:])
    known = sum(1 for item in items if item.text[:1].isupper())
    return items if len(items) > 1 and known == len(items) else []


_PLACES = re.compile(r"(?:ubnd|ủy ban nhân dân) (?:xã|phường|đặc khu|huyện|thị trấn|tỉnh)$")
"""Behind «UBND các xã:» only proper names stand, even «Bản Mế» or «Hội An»."""


_OFFICES = re.compile(
    r"(?:sở|phòng|ban (?:quản|chỉ|tổ|dân|ql)|ủy ban|ubnd|công an|chi cục|trung tâm|văn phòng"
    r"|công ty|chủ tịch|giám đốc|thủ trưởng|các|đơn vị|cơ quan)(?!\w)|ban (?:quản|chỉ)"
)


def _items(text: str, low: str, at: int, label: str) -> list[Name]:
    found: list[Name] = []
    while at < len(low):
        place = _PLACES.search(plain(label)) and not _OFFICES.match(low, at)
        name = None if place else read_name(text, low, at)
        if name is None:
            end = _item_end(text, low, at)
            if end is None:
                break
            name = Name(f"{label} {text[at:end]}", at, end, Kind.BODY)
        found.append(name)
        separator = _SEPARATOR.match(low, name.end)
        if not separator or separator[1].startswith(";"):
            break
        at = separator.end()
        if class_at(low, at):
            break
    return found


def _item_end(text: str, low: str, at: int) -> int | None:
    """Where a name without its head ends: a field of administration, or words in capitals."""
    if length := domain_at(low, at):
        return at + length
    if number := re.compile(r"\d{1,2}(?!\w)").match(text, at):
        return number.end()
    if not text[at : at + 1].isupper() or verb_at(low, low, at):
        return None
    match = re.match(r"[^\W\d_][\w-]*(?: (?!và\b)[^\W\d_][\w-]*){0,3}", text[at:])
    if not match:
        return None
    words = match[0].split(" ")
    while len(words) > 1 and words[-1].islower():
        words.pop()
    return at + len(" ".join(words))
