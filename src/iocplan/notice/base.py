"""What all models of the file have in common."""

from typing import Any

from pydantic import BaseModel, ConfigDict
from pydantic_core import PydanticCustomError

from iocplan.plan.problem import Rule


class FileModel(BaseModel):
    """A mapping of the file: frozen, and no key is let through unread."""

    # Built once, when the whole file is first validated, and not a second time for every part.
    model_config = ConfigDict(frozen=True, extra="forbid", defer_build=True)


def exactly_one(rule: Rule, given: dict[str, Any]) -> None:
    """Refuse unless exactly one of the named keys has a value.

    Args:
        rule: the rule that the file breaks otherwise.
        given: the keys that exclude one another, with their values.

    Raises:
        PydanticCustomError: with the keys allowed and the keys found.
    """
    found = [key for key, value in given.items() if value is not None and value is not False]
    if len(found) != 1:
        facts = {"rule": rule.value, "choices": list(given), "found": found}
        raise PydanticCustomError(rule.value, "{rule}", facts)


def together(
    key: str, value: object, other: str, companion: object, rule: Rule = Rule.BAD_DEADLINE
) -> None:
    """Refuse a key that stands without the key that gives it its meaning.

    Args:
        key: the key, as it is written in the file.
        value: its value; None or False where it does not stand there.
        other: the key that it needs.
        companion: the other's value.
        rule: the rule that the file breaks otherwise.

    Raises:
        PydanticCustomError: with both keys.
    """
    if value and not companion:
        facts = {"rule": rule.value, "key": key, "other": other}
        raise PydanticCustomError(rule.value, "{rule}", facts)
