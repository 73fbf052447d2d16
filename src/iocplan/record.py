"""Named tuples that are made quickly.

A run makes dozens of such classes before it does anything. ``typing.NamedTuple`` checks every
annotation and compiles a constructor for each of them, which takes nearly three times as long as
what is done here. In use they are the same; what reading commands import is made of these.
"""

from collections.abc import Callable, Iterable, Mapping
from operator import itemgetter
from typing import TYPE_CHECKING, Any

try:
    from _collections import _tuplegetter  # type: ignore[import-not-found]
except ImportError:  # it is CPython's own

    def _tuplegetter(place: int, doc: str | None) -> property:
        return property(itemgetter(place), doc=doc)


__all__ = ["Record"]


class _RecordType(type):
    """Makes a tuple with named fields of a class body with annotations."""

    _fields: tuple[str, ...]
    _field_defaults: dict[str, Any]

    def __new__(cls, name: str, bases: tuple[type, ...], body: dict[str, Any]) -> "_RecordType":
        fields = tuple(body.get("__annotations__", ()))
        body["_field_defaults"] = {field: body.pop(field) for field in fields if field in body}
        body |= {field: _tuplegetter(place, None) for place, field in enumerate(fields)}
        body |= {"__slots__": (), "_fields": fields, "__match_args__": fields}
        return super().__new__(cls, name, bases, body)


class _Record(tuple[Any, ...], metaclass=_RecordType):
    """A tuple with named fields, as ``typing.NamedTuple`` makes them."""

    __slots__ = ()

    _is_rare = 4
    """How many more rows are completed by hand: a constructor of its own costs dozens of them."""

    def __new__(cls, /, *values: Any, **named: Any) -> Any:
        if named or len(values) != len(cls._fields):
            # not in the simplest way, which is used most
            if cls._is_rare and (row := _completed(cls, values, named)):
                cls._is_rare -= 1
                return tuple.__new__(cls, row)
            # from now on by a constructor of its own
            cls.__new__ = staticmethod(_constructor(cls._fields, cls._field_defaults))  # type: ignore[method-assign]
            return cls(*values, **named)
        return tuple.__new__(cls, values)

    @classmethod
    def _make(cls, values: Iterable[Any]) -> Any:
        return cls(*values)

    def _replace(self, /, **named: Any) -> Any:
        row = tuple.__new__(type(self), map(named.pop, type(self)._fields, self))
        if named:
            message = f"no fields of a {type(self).__name__}: {', '.join(named)}"
            raise TypeError(message)
        return row

    def _asdict(self) -> dict[str, Any]:
        return dict(zip(type(self)._fields, self, strict=True))

    def __getnewargs__(self) -> tuple[Any, ...]:
        return tuple(self)

    def __repr__(self) -> str:
        said = ", ".join(f"{name}={value!r}" for name, value in self._asdict().items())
        return f"{type(self).__name__}({said})"


def _completed(cls: Any, values: tuple[Any, ...], named: dict[str, Any]) -> tuple[Any, ...] | None:
    """All values of a row; None where they are no row, which the constructor then tells."""
    rest = cls._fields[len(values) :]
    known = cls._field_defaults | named
    if len(values) > len(cls._fields) or not named.keys() <= set(rest) <= known.keys():
        return None
    return (*values, *(known[field] for field in rest))


def _constructor(fields: Iterable[str], defaults: Mapping[str, Any]) -> Callable[..., Any]:
    names = ", ".join(fields)
    code = f"lambda cls, {names}: new(cls, ({names},))"
    made = eval(code, {"new": tuple.__new__})  # noqa: S307 - fields are identifiers
    made.__defaults__ = tuple(defaults.values())
    return made  # type: ignore[no-any-return]


if TYPE_CHECKING:
    from typing import NamedTuple as Record
else:
    Record = _Record
