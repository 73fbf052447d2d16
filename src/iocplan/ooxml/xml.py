"""XML as a stream of elements: no entities, no document types, no depth without end."""

from collections.abc import Callable, Iterable
from xml.parsers import expat

from iocplan.ooxml import limits
from iocplan.ooxml.failures import broken, refuse, too_large
from iocplan.texts import draft as texts
from iocplan.texts.text import Text

Attributes = dict[str, str]


def parse(
    chunks: Iterable[bytes],
    start: Callable[[str, Attributes], None],
    end: Callable[[str], None],
    data: Callable[[str], None] = lambda _: None,
    *,
    kind: Text = texts.DOCX,
    most: int = limits.ELEMENTS,
) -> int:
    """Call back for every element, with its name without its namespace (``p``, ``tbl``).

    Args:
        chunks: the text, in pieces.
        start: is given the name and the attributes of an element that begins.
        end: is given the name of one that ends.
        data: is given the text in between.
        kind: what the file is said to be where it is damaged.
        most: how many elements there may be.

    Returns:
        how many elements there are.

    Raises:
        RefusedError: it declares entities or a document type, is nested too deep, or is no XML.
    """
    parser = expat.ParserCreate()
    depth = count = 0

    def opened(name: str, attributes: Attributes) -> None:
        nonlocal depth, count
        depth, count = depth + 1, count + 1
        if depth > limits.DEPTH:
            raise too_large(texts.NESTING)
        if count > most:
            raise too_large(texts.ONE_PART)
        start(_local(name), attributes)

    def closed(name: str) -> None:
        nonlocal depth
        depth -= 1
        end(_local(name))

    def declared(*_: object) -> None:
        raise refuse(texts.ENTITIES, texts.BROKEN_HINT)

    parser.StartElementHandler = opened
    parser.EndElementHandler = closed
    parser.CharacterDataHandler = data
    parser.StartDoctypeDeclHandler = declared
    parser.EntityDeclHandler = declared
    parser.buffer_text = True
    try:
        for chunk in chunks:
            parser.Parse(chunk)
        parser.Parse(b"", True)
    except (expat.ExpatError, LookupError, ValueError):  # an encoding that Python does not know
        raise broken(kind) from None
    return count


def _local(name: str) -> str:
    return name.rpartition(":")[2]


def value(attributes: Attributes, name: str = "val") -> str | None:
    """An attribute by its name without its namespace."""
    return next((v for key, v in attributes.items() if _local(key) == name), None)
