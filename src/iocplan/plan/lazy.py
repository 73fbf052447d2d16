"""Sequences and tables whose items are made when somebody asks for them."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any, Generic, TypeVar, overload

T = TypeVar("T")


class Lazy(Sequence[T], Generic[T]):
    """A sequence of known length; ``make`` gives the item of a place, once."""

    __slots__ = ("_items", "_make")

    def __init__(self, length: int, make: Callable[[int], T]) -> None:
        self._items: list[T | None] = [None] * length
        self._make = make

    def __len__(self) -> int:
        return len(self._items)

    @overload
    def __getitem__(self, place: int) -> T: ...
    @overload
    def __getitem__(self, place: slice) -> Sequence[T]: ...
    def __getitem__(self, place: int | slice) -> T | Sequence[T]:
        if isinstance(place, slice):
            return [self[i] for i in range(*place.indices(len(self)))]
        item = self._items[place]
        if item is None:
            item = self._items[place] = self._make(place % len(self))
        return item

    def __iter__(self) -> Iterator[T]:
        return (self[i] for i in range(len(self)))

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Sequence):
            return NotImplemented
        return len(self) == len(other) and all(a == b for a, b in zip(self, other, strict=True))

    __hash__ = None  # type: ignore[assignment]


class LazyTable(Mapping[str, T], Generic[T]):
    """A mapping of known keys; ``make`` gives the row of what stands under a key, once."""

    __slots__ = ("_make", "_raw", "_rows")

    def __init__(self, raw: dict[str, Any], make: Callable[[Any], T]) -> None:
        self._raw = raw
        self._rows: dict[str, T] = {}
        self._make = make

    def __getitem__(self, key: str) -> T:
        if key not in self._rows:
            self._rows[key] = self._make(self._raw[key])
        return self._rows[key]

    def __contains__(self, key: object) -> bool:
        return key in self._raw

    def __iter__(self) -> Iterator[str]:
        return iter(self._raw)

    def __len__(self) -> int:
        return len(self._raw)
