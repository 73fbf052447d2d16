"""Bodies that have ids already, out of a workspace's file or another notice's."""

from pathlib import Path
from typing import Any

from iocplan.draft.writing.units import Known
from iocplan.errors import RefusedError
from iocplan.notice_file.load import read_tree
from iocplan.notice_file.source import read_source
from iocplan.texts import draft as texts


def known_units(path: Path) -> list[Known]:
    """The entries under ``units:`` of a YAML file.

    Args:
        path: ``iocplan.yaml`` of a workspace, or a notice file.

    Raises:
        UnreadableError: there is no such file.
        RefusedError: it is no YAML with units.
    """
    source, problems = read_source(path)
    tree = read_tree(source.text)
    units = tree.data.get("units") if isinstance(tree.data, dict) else None
    if problems or tree.problems or not isinstance(units, dict):
        raise RefusedError(texts.NO_UNITS(path=path), texts.NO_UNITS_HINT(path=path))
    return [_known(made, entry) for made, entry in units.items() if isinstance(entry, dict)]


def _known(made: str, entry: dict[str, Any]) -> Known:
    aliases = entry.get("aliases")
    names = [str(a) for a in aliases] if isinstance(aliases, list | tuple) else []
    short = entry.get("short")
    return Known(made, str(entry.get("name") or made), str(short) if short else None, names)
