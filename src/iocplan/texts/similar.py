"""Guessing which known name somebody meant to write."""

from collections.abc import Iterable

_FEW = 12


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


def listing(names: Iterable[str]) -> str:
    """At most a dozen names, comma-separated, and an ellipsis if there are more."""
    names = list(names)
    return ", ".join(names[:_FEW]) + (" …" if len(names) > _FEW else "")
