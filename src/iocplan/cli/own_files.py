"""Files that the program makes and may overwrite, as pages and letters are."""

import os
from collections.abc import Mapping
from pathlib import Path

from iocplan.cli.session import Session
from iocplan.errors import RefusedError
from iocplan.texts import report as texts
from iocplan.texts.text import Text

_FAR_ENOUGH = 4096
"""How many bytes of a file are searched for the mark that it carries."""


def is_folder(output: str) -> bool:
    """Whether an option means a folder: it is one, or its name ends like one."""
    ends = tuple(filter(None, (os.sep, os.altsep)))
    return output != "-" and (output.endswith(ends) or Path(output).is_dir())


def write_own(
    session: Session,
    files: Mapping[Path, bytes],
    marker: bytes,
    *,
    folders: bool = False,
    hint: Text = texts.NOT_OURS_HINT,
) -> bool:
    """Write files, each only where it differs; all places are looked at before the first.

    Args:
        session: says which file the plan is in.
        files: what to write, by its place.
        marker: what a file of ours carries near its beginning; empty to overwrite any file.
        folders: whether to make the folders that are missing.
        hint: what to do where a file stands there that is not ours.

    Returns:
        Whether a file has changed.

    Raises:
        RefusedError: a file stands there that is not ours.
    """
    from iocplan.editing.destination import look_at, make_folder, write

    read = session.only if len(session.notices) == 1 else session
    places = [look_at(path, read.place.path) for path in files]
    for path, old in places:
        if old is not None and marker not in old[:_FAR_ENOUGH]:
            raise RefusedError(texts.NOT_OURS(path=path), hint())
    for parent in {path.parent: None for path in files} if folders else ():
        make_folder(parent)
    changed = [write(place, files[place.path]) for place in places]
    return any(changed)
