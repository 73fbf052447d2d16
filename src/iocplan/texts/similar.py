"""Guessing which known name somebody meant to write."""

from collections.abc import Collection, Iterable
from itertools import islice

_FEW = 12
_BUDGET = 30_000
"""How many known names guesses about one file may look at: each look is slow."""


def closest(name: str, known: Iterable[str]) -> str | None:
    """The known name that somebody most likely meant, or None if none is close.

    Upper and lower case count as the same.
    """
    from difflib import get_close_matches

    known = {k.casefold(): k for k in known}
    name = name.casefold()
    near = get_close_matches(name, known, n=1, cutoff=0.6)
    if near:
        return known[near[0]]
    begun = [k for k in known if k.startswith(name) or name.startswith(k)] if name else []
    return known[begun[0]] if len(begun) == 1 else None


class Guesses:
    """Guesses about many names of one file, each made once, until there have been too many."""

    def __init__(self) -> None:
        self._left = _BUDGET
        self._made: dict[tuple[str, int], tuple[str | None, Collection[str]]] = {}

    def closest(self, name: str, known: Collection[str]) -> str | None:
        """The known name that somebody most likely meant, None too when that is too much.

        Args:
            name: the name as it is written.
            known: the same object for all names of one kind.
        """
        if (key := (name, id(known))) not in self._made:
            if self._left <= 0:
                return None
            self._left -= len(known)
            self._made[key] = closest(name, known), known  # kept, or its id might be another's
        return self._made[key][0]


def listing(names: Iterable[str]) -> str:
    """At most a dozen names, comma-separated, and an ellipsis if there are more."""
    first = list(islice(names, _FEW + 1))
    return ", ".join(first[:_FEW]) + (" …" if len(first) > _FEW else "")
