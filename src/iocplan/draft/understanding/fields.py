"""Clauses that say who and when in fields: «Đơn vị chủ trì: …», «Thời gian hoàn thành: …».

Such a clause is a table's row written one below the other, or in one line.
"""

import re

from iocplan.draft.language.plain import plain
from iocplan.draft.text.folded import Passage, join
from iocplan.draft.text.outline import Node
from iocplan.draft.text.tables import Row

_WHO = r"(?:cơ quan|đơn vị|bộ phận|người|cá nhân|tổ chức)"
_FIELD = re.compile(
    rf"(?:^|(?<=[.;(]\s)|(?<=[.;(]))(?:(?P<lead>{_WHO} (?:được giao )?(?:chủ trì|thực hiện"
    r"|phụ trách|chịu trách nhiệm)(?: thực hiện| tham mưu)?|chủ trì(?: thực hiện)?|phụ trách)"
    rf"|(?P<with>(?:{_WHO} )?(?:cùng )?phối hợp(?: thực hiện)?)"
    r"|(?P<leader>(?:lãnh đạo|đồng chí)(?: \w+){0,2} (?:phụ trách|chỉ đạo|theo dõi))"
    r"|(?P<due>(?:thời gian|thời hạn|hạn|tiến độ)(?: hoàn thành| thực hiện| xong)?|hoàn thành)"
    r"|(?P<product>(?:sản phẩm|kết quả)(?: dự kiến| đầu ra| cần đạt)?))\s*:\s*"
)


def fielded(node: Node) -> Row | None:
    """A clause and its fields as a row, None where it has no field that says who leads it."""
    inline = _within(node.paragraph.words)
    if inline:
        return inline
    cells: dict[str, Passage] = {}
    read = [node.paragraph.words]
    for child in node.children:
        match = _FIELD.match(plain(child.text))
        if match and match.lastgroup:
            cells.setdefault(match.lastgroup, child.paragraph.words.cut(match.end()))
            read.append(child.paragraph.words)
    if "lead" not in cells:
        return None
    return Row(join(read), {"what": node.paragraph.words, **cells})


def _within(words: Passage) -> Row | None:
    found = list(_FIELD.finditer(plain(words.text)))
    if not found or not found[0].start() or not any(m["lead"] for m in found):
        return None
    ends = [*(m.start() for m in found[1:]), len(words.text)]
    cells = {
        m.lastgroup or "": _bare(words.cut(m.end(), end))
        for m, end in zip(found, ends, strict=True)
    }
    return Row(words, {"what": words.cut(0, found[0].start()), **cells})


def _bare(words: Passage) -> Passage:
    """A field's value without the sign that ends it."""
    return words.cut(0, len(words.text.rstrip(" .;)")))
