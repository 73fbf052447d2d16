"""Records are named tuples, but for the way in which their classes are made."""

import pickle
from copy import copy
from typing import NamedTuple

import pytest

from iocplan.record import Record


class Row(Record):
    """A row."""

    a: str
    b: int = 2
    c: "str | None" = None

    @property
    def both(self) -> str:
        return f"{self.a}{self.b}"


class Same(NamedTuple):
    """The same, as the library makes it."""

    a: str
    b: int = 2
    c: "str | None" = None


WAYS = [(("x", 1, "y"), {}), (("x",), {}), (("x", 1), {"c": "y"}), ((), {"a": "x", "b": 0})]


@pytest.mark.parametrize(("values", "named"), WAYS)
def test_it_is_made_and_read_like_a_named_tuple(values, named):
    row, same = Row(*values, **named), Same(*values, **named)
    assert row == same == tuple(row)
    assert (row.a, row.b, row.c) == (same.a, same.b, same.c)
    assert row._asdict() == same._asdict()
    assert repr(row).removeprefix("Row") == repr(same).removeprefix("Same")
    assert row._replace(b=9) == same._replace(b=9)
    assert Row._make(row) == row
    assert hash(row) == hash(same)
    assert copy(row) == pickle.loads(pickle.dumps(row)) == row  # noqa: S301 - our own
    assert type(row._replace(b=9)) is type(copy(row)) is Row


def test_its_class_tells_what_a_named_tuples_class_tells():
    assert Row._fields == Same._fields
    assert Row._field_defaults == Same._field_defaults
    assert Row.__match_args__ == Same.__match_args__
    assert Row("x", 1).both == "x1"


@pytest.mark.parametrize(
    ("values", "named"),
    [((), {}), (("x", 1, "y", "z"), {}), (("x",), {"d": 1}), (("x",), {"a": 1})],
)
@pytest.mark.parametrize("kind", [Row, Same])
def test_what_does_not_fit_is_refused(kind, values, named):
    with pytest.raises(TypeError):
        kind(*values, **named)


@pytest.mark.parametrize("kind", [Row, Same])
def test_only_its_fields_are_replaced_and_nothing_is_set(kind):
    with pytest.raises((TypeError, ValueError)):
        kind("x")._replace(d=1)
    with pytest.raises(AttributeError):
        kind("x").a = "y"
    with pytest.raises(AttributeError):
        kind("x").d = "y"
