"""Options that belong together, written once for the commands that share them."""

from typing import Any, Self, dataclass_transform


@dataclass_transform(kw_only_default=True)
class OptionGroup:
    """A class of options: each is an attribute with Typer's description of it and a default.

    To a type checker it is a dataclass; what ``dataclass`` makes at run time costs start-up.
    """

    def __init__(self, **values: Any) -> None:
        vars(self).update(values)

    @classmethod
    def gather(cls, values: dict[str, Any]) -> Self:
        """Take the values of these options out of those of a command line."""
        return cls(**{name: values.pop(name) for name in cls.__annotations__})
