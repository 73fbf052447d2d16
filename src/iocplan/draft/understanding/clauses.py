"""One paragraph as the tasks that it gives, each with its actor and all that it says of it."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from iocplan.draft.language.name_lists import read_list
from iocplan.draft.language.names import Name
from iocplan.draft.language.plain import plain
from iocplan.draft.language.verbs import STRONG, WEAK
from iocplan.draft.text.folded import Passage
from iocplan.draft.understanding.context import Actor, Context
from iocplan.draft.understanding.ordered import Ordered, mode_of
from iocplan.draft.understanding.parts import parts
from iocplan.draft.understanding.who import who
from iocplan.query.fold import fold

_SHORT_FRONT = 40
"""«trên cơ sở đó, » and the like may stand before another actor's name."""


@dataclass(frozen=True, slots=True)
class Piece:
    """The part of a paragraph that orders one actor (or several equal ones) something."""

    words: Passage
    action: int
    """Where in the words the action begins."""
    actors: tuple[Actor, ...]
    mode: str
    explicit: bool
    named: bool
    """The words themselves name the actors."""
    leader: str | None = None
    """Who directs them, where it is said."""
    from_addressees: bool = False
    """Nobody is named but those to whom the document is sent."""


def pieces(words: Passage, context: Context) -> Iterator[Piece]:
    """The parts of a paragraph that have an actor each.

    A sentence that names another actor is split off, and so is what a semicolon parts if it
    begins with a name in capitals or with a word of order.
    """
    text = words.text
    if named := _named_behind(text, own=context.own):
        yield _piece(words, 0, len(text), named, context)
        return
    found: list[tuple[int, Ordered | None]] = []
    for number, (start, end) in enumerate(parts(text)):
        ordered = who(text, start, end, inner=number == 0 or _sentence(text, start))
        if ordered and context.actors and _own_order(text, ordered, own=context.own):
            ordered = None
        if found and found[-1][1] and start < found[-1][1].action:
            continue  # the list of those who are ordered goes on
        if number == 0 or (ordered and _another(text, start, ordered, found[-1][1])):
            before = found[-1][1] if found and not _sentence(text, start) else None
            if ordered and before and ordered.mode is None:
                ordered = replace(ordered, mode=before.mode)  # «Đề nghị A cử …; B bảo đảm …»
            found.append((start, ordered))
        elif ordered and found[-1][1] is None and not context.actors:
            found[-1] = (found[-1][0], ordered)
    bounds = [*(start for start, _ in found), len(text)]
    for (start, ordered), end in zip(found, bounds[1:], strict=True):
        yield _piece(words, start, end, ordered, context)


_BRIEF = 30
_ASKED = re.compile(r"(?:đề nghị|yêu cầu)\s+")
_BARE_WORK = re.compile(
    r"[\s:,]*(?:(?:chủ trì|tham mưu|thực hiện|phụ trách|chịu trách nhiệm|bố trí|đảm nhiệm|tổ chức"
    r"|triển khai|soạn thảo|xây dựng|chuẩn bị|trình|là cơ quan|là đơn vị|và|,)\s*)*"
    r"(?:$|[.;)]|,? (?:hoàn thành|xong|trước|chậm nhất|trong|phối hợp|cùng))"
)


def _named_behind(text: str, *, own: bool) -> Ordered | None:
    """«Đề án chỉnh trang chợ. Phòng Kinh tế tham mưu.», «Báo cáo quý I (Sở Tài chính chủ trì)».

    A work without a verb of its own is done by whoever is named behind it, if nothing else is
    said of them.
    """
    stretches, bracket = list(parts(text)), re.search(r"\s\(([^()]+)\)[\s.;/]*$", text)
    if len(stretches) == 1 and bracket:
        stretches = [(0, bracket.start()), bracket.span(1)]
    if len(stretches) != 2 or who(text, *stretches[0]):  # noqa: PLR2004 - the work, and who
        return None
    start, end = stretches[1]
    ordered = who(text[:end], start, end, inner=False)
    names, after = read_list(text, start, lone=True)
    if ordered is None and names and after >= len(text[:end].rstrip(" .;")):
        ordered = Ordered(tuple(names), None, end, explicit=False, start=start)
    if ordered is None or ordered.explicit:
        return None
    behind, low = ordered.names[-1].end, plain(text)
    brief = bool(bracket) and not own and end - behind < _BRIEF  # «(Phòng Kinh tế lập danh mục)»
    if not brief and not _BARE_WORK.match(low, behind, end):
        return None
    return replace(ordered, action=0)


def _own_order(text: str, ordered: Ordered, *, own: bool) -> bool:
    """Whether an order is the very work of those above: «Phân công cán bộ phụ trách …».

    In a section of its own a unit also is the one who demands: «Yêu cầu các chủ đầu tư …».
    """
    name = ordered.names[0]
    if not ordered.explicit:
        return False
    if own:
        return not plain(text).startswith(("giao ", "và giao "), ordered.start)
    return text[name.start].islower() and not name.many


def _sentence(text: str, start: int) -> bool:
    return text[max(start - 4, 0) : start].rstrip().endswith(".")


def _another(text: str, start: int, ordered: Ordered, before: Ordered | None) -> bool:
    """Whether a part of a clause begins the task of somebody else."""
    at = ordered.names[0].start
    capital = at - start < _SHORT_FRONT and text[at].isupper()
    opens = ordered.explicit or capital or ordered.colon or (at == start and ordered.names[0].many)
    if not opens and not _sentence(text, start):
        return False
    if before is None:
        return True
    return _folded(ordered.names) != _folded(before.names)


def _folded(names: tuple[Name, ...]) -> set[str]:
    return {re.sub(r"^(?:cac|nhung)\s+", "", fold(name.text)) for name in names}


def _asked(low: str) -> re.Match[str] | None:
    """«Đề nghị phối hợp …» in a body's own section, which need not name the body again."""
    asked = _ASKED.match(low)
    verb = asked and (STRONG.match(low, asked.end()) or WEAK.match(low, asked.end()))
    return asked if verb else None


def _piece(
    words: Passage, start: int, end: int, ordered: Ordered | None, context: Context
) -> Piece:
    part = words.cut(start, end)
    shift = start + len(words.text[start:end]) - len(words.text[start:end].lstrip())
    if ordered is None or _same_class(ordered, context):
        asked = _asked(plain(part.text)) if ordered is None else None
        action = max(ordered.action - shift, 0) if ordered else asked.end() if asked else 0
        return Piece(
            part,
            action,
            context.actors,
            mode_of(asked[0]) if asked else context.mode,
            explicit=False,
            named=False,
            from_addressees=not context.own and not context.spoken,
        )
    actors = tuple(Actor.of(name) for name in ordered.names)
    mode = ordered.mode or context.mode
    return Piece(
        part,
        max(ordered.action - shift, 0),
        actors,
        mode,
        ordered.explicit,
        named=True,
        leader=ordered.leader,
    )


def _same_class(ordered: Ordered, context: Context) -> bool:
    """Whether a clause only speaks of some of the class that its section is for."""
    if not context.own or len(ordered.names) != 1 or not ordered.names[0].many:
        return False
    name = re.sub(r"^(?:cac|nhung|moi)\s+", "", fold(ordered.names[0].text)).split()[:3]
    each = plain(ordered.names[0].text).startswith("mỗi ")
    classes = (
        re.sub(r"^(?:cac|nhung|moi)\s+", "", fold(actor.name)).split()[:3]
        for actor in context.actors
        if actor.many
    )
    return any(of == name or (each and of[: len(name)] == name) for of in classes) and not plain(
        ordered.names[0].text
    ).startswith(("ubnd", "ủy ban"))
