"""The bodies and people of a draft, each once, with the other names that it goes by."""

from collections.abc import Iterable
from dataclasses import dataclass, field

from iocplan.draft.writing.names import key, short_name, slug, without_level


@dataclass(slots=True)
class Known:
    """A body or a person, under one id."""

    id: str
    name: str
    short: str | None = None
    aliases: list[str] = field(default_factory=list)
    role: str | None = None


class Registry:
    """Finds the id of a name, and gives one to a name that has none yet."""

    def __init__(self, known: Iterable[Known] = ()) -> None:
        self.entries: dict[str, Known] = {}
        self._by_key: dict[str, str] = {}
        self.merged: list[tuple[str, str]] = []
        """Names taken for the same although one has a word more."""
        self.used: list[str] = []
        self.taken: set[str] = set()
        """Ids of people, which no body may have."""
        for entry in known:
            self.entries[entry.id] = entry
            for name in (entry.name, entry.short, *entry.aliases):
                if name:
                    self._by_key.setdefault(key(name), entry.id)

    def id_of(self, name: str, *, short: bool = True) -> str:
        """The id of a body or person by any of its names; a new one where it is not known."""
        found = self.known(name) or self._without_level(name)
        if found is None:
            found = self._new(name, short=short)
        entry = self.entries[found]
        if name not in (entry.name, entry.short, *entry.aliases) and key(name) != key(entry.name):
            entry.aliases.append(name)
        self._by_key.setdefault(key(name), found)
        if found not in self.used:
            self.used.append(found)
        return found

    def known(self, name: str) -> str | None:
        """The id that a name has already, None where it has none."""
        return self._by_key.get(key(name)) or self._by_key.get(key(short_name(name)))

    def _without_level(self, name: str) -> str | None:
        bare = without_level(name)
        found = self._by_key.get(bare) if bare else None
        if found is None:
            mine = key(name)
            others = (k for k in self._by_key if without_level(k) == mine)
            found = next((self._by_key[k] for k in others), None)
        if found:
            self.merged.append((name, self.entries[found].name))
        return found

    def _new(self, name: str, *, short: bool) -> str:
        name = name[:1].upper() + name[1:]
        base = slug(name)
        if not base[:1].isalpha():
            base = f"dv-{base}"
        made, number = base, 2
        while made in self.entries or made in self.taken:
            made, number = f"{base}-{number}", number + 1
        shorter = short_name(name) if short else name
        self.entries[made] = Known(made, name, shorter if shorter != name else None)
        self._by_key[key(name)] = made
        self._by_key.setdefault(key(shorter), made)
        return made

    def of_use(self) -> list[Known]:
        """Those that were asked for, in the order in which they came up."""
        return [self.entries[found] for found in self.used]
