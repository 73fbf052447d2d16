"""Guesses at what somebody meant to write."""

from collections.abc import Iterable

_FEW = 12


def closest(name: str, known: Iterable[str]) -> str | None:
    """Return the known name that somebody most likely meant, or None where none is near.

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


def listing(names: Iterable[str]) -> str:
    """Return the names, comma-separated, cut after a dozen."""
    names = list(names)
    return ", ".join(names[:_FEW]) + (" …" if len(names) > _FEW else "")
