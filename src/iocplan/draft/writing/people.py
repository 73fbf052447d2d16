"""People and offices who are to do something, apart from bodies."""

import re
from dataclasses import dataclass

from iocplan.draft.language.plain import plain

_TITLE = re.compile(r"^(?:(?:các )?(?:đồng chí|đ/c)|ông|bà|thầy|cô|anh|chị)\.?\s+")
_OFFICE = re.compile(
    r"(?:PCT|CT|(?:Phó |Tổng )*(?:Chủ tịch|Giám đốc|Bí thư|Hiệu trưởng|Trưởng ban|Trưởng phòng"
    r"|Chánh Văn phòng))\.?(?: (?:UBND|HĐND|Thường trực|tỉnh|huyện|xã|phường|thành phố))*"
    r" (?=(?:[^\W\d_]+ ){1,4}[^\W\d_]+$)"
)
_FULL = re.compile(r"[^\W\d_]+(?: [^\W\d_]+){1,5}")


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody by name, or by office where the document has no name."""

    name: str
    role: str | None = None


def person_of(words: str) -> Person:
    """Who is meant by «Ông Hoàng Văn An - Trưởng đoàn», «đồng chí Tổ trưởng»."""
    bare = words
    while match := _TITLE.match(plain(bare)):
        bare = bare[match.end() :]
    name, _, role = (
        (part.strip() for part in re.split(r"(\s[-–]\s|,\s)", bare, maxsplit=1))
        if re.search(r"\s[-–]\s|,\s", bare)
        else (bare, "", "")
    )
    if not role and (office := _OFFICE.match(bare)):
        name, role = bare[office.end() :], office[0].strip()
    full = _FULL.fullmatch(name) and all(word[0].isupper() for word in name.split())
    if role and full:
        return Person(name, role[:1].upper() + role[1:])
    return Person(bare[:1].upper() + bare[1:])
