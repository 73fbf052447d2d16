"""The office of somebody whom a document names, where the words stand beside the name."""

import re
from collections.abc import Iterable

_OFFICE = r"(?:Phó |Quyền )?(?:Chủ tịch|Bí thư|Giám đốc|Cục trưởng|Bộ trưởng|Hiệu trưởng|Chánh)"
_BEFORE = rf"(?P<office>{_OFFICE}(?: [^\W\d_]+){{0,6}}?) "
_AFTER = rf"(?:\s[-–]\s|,\s)(?P<office>{_OFFICE}(?: [^\W\d_]+){{0,6}}?)(?=,|\.|;| đã | chủ trì)"


def office_of(name: str | None, texts: Iterable[str]) -> str | None:
    """The office of a person: «Chủ tịch UBND phường Lê Thị Hạnh», «An – Phó Giám đốc, chủ trì».

    Args:
        name: the person's name, as the texts have it.
        texts: the paragraphs that may tell it.
    """
    if name is None:
        return None
    person = rf"(?:(?:đồng chí|ông|bà) )?{re.escape(name)}"
    for text in texts:
        found = re.search(_BEFORE + person, text) or re.search(re.escape(name) + _AFTER, text)
        if found:
            return found["office"]
    return None
