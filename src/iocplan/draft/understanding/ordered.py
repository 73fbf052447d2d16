"""Who is ordered or asked, as it is found in a sentence."""

from dataclasses import dataclass

from iocplan.draft.language.names import Name


@dataclass(frozen=True, slots=True)
class Ordered:
    """Those who are ordered in a sentence, and what follows their names."""

    names: tuple[Name, ...]
    mode: str | None
    """``assign`` or ``request`` where the sentence says it."""
    action: int
    """Where what they are to do begins."""
    explicit: bool
    """A verb of order stands before them."""
    start: int = 0
    """Where the order itself begins."""
    leader: str | None = None
    """Who directs them: «Giao đồng chí A chỉ đạo, Phòng B tham mưu …»."""
    colon: bool = False
    """The names stand before a colon, as a heading within the line."""


def mode_of(order: str) -> str:
    """``request`` for «đề nghị», ``assign`` for the other words of order."""
    return "request" if order.startswith(("đề nghị", "mời", "kính đề nghị")) else "assign"
