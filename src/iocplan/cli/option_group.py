"""Options that belong together, declared once for the commands that share them."""

from typing import Any, Self, dataclass_transform


@dataclass_transform(kw_only_default=True)
class OptionGroup:
    """A class of options: each attribute has Typer's description of it and a default.

    To a type checker this is a dataclass; a real one would slow down every start.
    """

    def __init__(self, **values: Any) -> None:
        vars(self).update(values)

    @classmethod
    def gather(cls, values: dict[str, Any]) -> Self:
        """Take the values of these options out of those given on a command line."""
        return cls(**{name: values.pop(name) for name in cls.__annotations__})
