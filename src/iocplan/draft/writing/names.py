"""Ids and short names of bodies, by the habits of the administration."""

import re

from iocplan.draft.language.domains import domain_at
from iocplan.draft.language.plain import plain
from iocplan.query.fold import fold

_LONGEST_ID = 26
_WIDE = 28
"""The short name of so many letters is shortened again."""
_FITS = 20
"""A name of so few letters is its own id."""
_DOMAINS = {
    "nông nghiệp và môi trường": "NN&MT", "nông nghiệp và phát triển nông thôn": "NN&PTNT",
    "tài nguyên và môi trường": "TN&MT", "khoa học và công nghệ": "KH&CN",
    "giáo dục và đào tạo": "GD&ĐT", "thông tin và truyền thông": "TT&TT",
    "văn hóa, thể thao và du lịch": "VHTT&DL", "văn hóa, thể thao và truyền thanh": "VHTT&TT",
    "văn hóa và thông tin": "VH&TT", "văn hóa - xã hội": "VH-XH", "kế hoạch và đầu tư": "KH&ĐT",
    "lao động - thương binh và xã hội": "LĐTB&XH", "lao động, thương binh và xã hội": "LĐTB&XH",
    "tài chính - kế hoạch": "TC-KH", "giao thông vận tải": "GTVT", "quản lý đô thị": "QLĐT",
    "dân tộc và tôn giáo": "DT&TG", "kinh tế, hạ tầng và đô thị": "KT, HT&ĐT",
    "kinh tế và hạ tầng": "KT&HT", "kinh tế - hạ tầng": "KT-HT",
    "nông nghiệp và ptnt": "NN&PTNT", "văn hóa, khoa học và thông tin": "VH, KH&TT",
}  # fmt: skip
_HEADS = [
    (r"ủy ban nhân dân", "UBND"),
    (r"hội đồng nhân dân", "HĐND"),
    (r"ban quản lý dự án", "Ban QLDA"),
    (r"ban quản lý", "BQL"),
    (r"ban chỉ huy quân sự", "BCH QS"),
    (r"bộ chỉ huy bộ đội biên phòng", "BCH BĐBP"),
    (r"ban chỉ huy bộ đội biên phòng", "BCH BĐBP"),
    (r"bộ chỉ huy quân sự", "BCH QS"),
    (r"trung tâm", "TT"),
    (r"văn phòng", "VP"),
    (r"phòng", "P."),
    (r"tổng công ty", "TCT"),
    (r"công ty", "CT"),
    (r"tập đoàn", "TĐ"),
    (r"thành phố", "TP"),
]
_TITLES = re.compile(
    r"^(?:các|những|tất cả các|toàn thể|đồng chí|các đồng chí|đ/c|ông|bà|thầy|cô|anh|chị)\.?\s+"
)
_LEVELS = re.compile(
    r"^(?:phong|trung tam|van phong hdnd|ban quan ly|to)\b.*?( thanh pho| tinh| huyen| xa| phuong)$"
)


def _initial(match: re.Match[str]) -> str:
    """The first letter of a word; an abbreviation as it stands."""
    return match[0] if match[0].isupper() else match[1].upper()


def key(name: str) -> str:
    """What a name is compared by: without titles, abbreviations written one way."""
    words = plain(name)
    while match := _TITLES.match(words):
        words = words[match.end() :]
    words = re.sub(r"\bủy ban nhân dân\b", "ubnd", words)
    words = re.sub(r"\bhội đồng nhân dân\b", "hđnd", words)
    words = re.sub(r"\b(?:có )?liên quan\b", "liên quan", words)
    words = fold(words).replace("&", " va ")
    return " ".join(re.findall(r"[a-z0-9]+", words))


def without_level(name: str) -> str | None:
    """The key of a name without the level at its end, where that adds nothing.

    «Phòng Quản lý đô thị thành phố» is «Phòng Quản lý đô thị»; «UBND thành phố» is not «UBND».
    """
    of = key(name)
    match = _LEVELS.match(of)
    return of[: match.start(1)] if match else None


def slug(name: str, longest: int = _LONGEST_ID) -> str:
    """An id for a name, of whole words as far as they fit, else of first letters."""
    words = key(name).split()
    whole = "-".join(words)
    if len(whole) <= _FITS:
        return whole or "x"
    short = "-".join(re.findall(r"[a-z0-9]+", fold(short_name(name))))
    if 0 < len(short) <= longest:
        return short
    return "-".join(_fitting(words, longest))


def _fitting(words: list[str], room: int) -> list[str]:
    """The first words that fit into so many letters, and one at least."""
    kept = [words[0][:room]]
    for word in words[1:]:
        if len("-".join([*kept, word])) > room:
            break
        kept.append(word)
    return kept


def short_name(name: str) -> str:
    """A name as offices shorten it: «P. QLĐT», «Sở NN&MT», «UBND các xã, phường»."""
    words = name
    for pattern, short in _HEADS:
        match = re.match(pattern, plain(words))
        if match:
            words = short + words[match.end() :]
            break
    low = plain(words)
    at = next(
        (i for i in range(len(low)) if domain_at(low, i) and (i == 0 or low[i - 1] == " ")), None
    )
    if at is not None:
        length = domain_at(low, at)
        if abbreviation := _DOMAINS.get(low[at : at + length]):
            words = words[:at] + abbreviation + words[at + length :]
    words = re.sub(r"Ủy ban nhân dân|Uỷ ban nhân dân", "UBND", words)
    plural = " các " in f" {words} "
    return words if len(words) <= _WIDE or plural else _initials(words)


def _initials(words: str) -> str:
    """A long name by its first word and the first letters of the others: «TĐ CN–VTQĐ»."""
    head, _, rest = words.partition(" ")
    letters = re.sub(r"(\w)\w*", _initial, rest)
    short = re.sub(r"\s+", "", letters)
    return f"{head} {short}" if len(short) > 1 else words
