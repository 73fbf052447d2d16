"""What a careful reader would ask about a clause, and what the draft assumes until it is known."""

import re
from datetime import date

from iocplan.draft.deadlines.found import Found
from iocplan.draft.language.plain import plain
from iocplan.draft.model import Doubt
from iocplan.draft.understanding.clauses import Piece
from iocplan.draft.understanding.parts import parts
from iocplan.texts import draft as texts

_OFTEN = re.compile(r"(?<!\w)định kỳ(?!\w)")
_ONLY_WITH = re.compile(r"(?:\s*,?\s*(?:theo|căn cứ)[^,]*,\s*)?\s*phối hợp(?!\w)")
_BY_PLAN = re.compile(
    r"theo (?:đúng )?(?:kế hoạch|tiến độ|lộ trình|thời gian)(?: quy định| được duyệt| tại)"
)


def doubts_of(
    piece: Piece, found: Found | None, others: list[Found], today: date | None
) -> tuple[Doubt, ...]:
    """The doubts about one task.

    Args:
        piece: its clause.
        found: its deadline.
        others: other deadlines that the clause states.
        today: the document's day.
    """
    low = plain(piece.words.text)
    doubts: list[Doubt] = []
    if not piece.named and piece.from_addressees:
        names = ", ".join(actor.name for actor in piece.actors)
        doubts.append(doubt("addressees", names=names))
    if _ONLY_WITH.match(low, piece.action) and piece.actors:
        doubts.append(doubt("only_with", name=piece.actors[0].name))
    if found:
        doubts += _about_deadline(piece, found, others, today)
    elif _OFTEN.search(low):
        doubts.append(doubt("often"))
    elif _BY_PLAN.search(low):
        doubts.append(doubt("by_plan"))
    return tuple(doubts)


def about_days(found: Found, text: str, today: date | None) -> tuple[Doubt, ...]:
    """What is asked of a deadline's day alone: its year, which day of a period it is."""
    words = text[found.start : found.end].strip(" ,(")
    return tuple(
        doubt(rule, quote=words, date=found.facts["date"], today=today)
        for rule in found.doubts
        if rule in texts.DOUBTS
    )


def _about_deadline(
    piece: Piece, found: Found, others: list[Found], today: date | None
) -> list[Doubt]:
    words = piece.words.text[found.start : found.end].strip(" ,(")
    doubts = [*about_days(found, piece.words.text, today)]
    rival = next((o for o in others if o.kind in ("by", "before", "within", "recurring")), None)
    if rival and rival.facts != found.facts and not _in_brackets(piece.words.text, rival):
        other = piece.words.text[rival.start : rival.end].strip(" ,(")
        doubts.append(doubt("two_days", quote=words, other=other))
    elif found.kind in ("by", "before") and _several_works(piece.words.text, found):
        doubts.append(doubt("several_works", quote=words))
    inside = found.facts.get("by") or found.facts.get("before") or ""
    if found.facts.get("every") in ("quarter", "half-year") and inside.isdecimal():
        doubts.append(doubt("day_of_quarter", quote=words))
    if found.kind == "within" and not (found.facts.get("event") or found.facts.get("date")):
        doubts.append(doubt("from_when", quote=words))
    return doubts


def _in_brackets(text: str, found: Found) -> bool:
    left = text[: found.start]
    return left.count("(") > left.count(")")


def _several_works(text: str, found: Found) -> bool:
    """Whether a deadline stands at the end of a clause of several works."""
    before = [stop for _, stop in parts(text) if stop <= found.start]
    return bool(before) and not text[found.end :].strip(" .;/)")


def doubt(rule: str, **facts: object) -> Doubt:
    """A doubt by its rule, with the facts that its sentences name."""
    question, assumed = texts.DOUBTS[rule]
    return Doubt(rule, question(**facts), assumed(**facts))
