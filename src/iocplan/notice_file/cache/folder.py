"""Where the cache is."""

import os
import sys
from pathlib import Path


def cache_folder() -> Path:
    """The folder for what iocplan keeps of a user's plans: platformdirs' answer.

    The usual case on Linux (the XDG Base Directory Specification) is answered here: importing
    platformdirs would take longer than reading a plan's rows.
    """
    if sys.platform == "linux" and "ANDROID_ROOT" not in os.environ:
        named, home = os.environ.get("XDG_CACHE_HOME"), os.environ.get("HOME", "")
        folder = named if named is not None else f"{home}/.cache"
        if folder.startswith("/") and folder.strip() == folder and (named or home):
            return Path(folder, "iocplan")
    from platformdirs import user_cache_path

    return user_cache_path("iocplan")


def is_private(info: os.stat_result) -> bool:
    """Tell whether only the user can write to a file or folder (Windows keeps its own guard)."""
    if not hasattr(os, "getuid"):
        return True
    return info.st_uid == os.getuid() and not info.st_mode & 0o022
