"""The program's beginning and end, around its application."""

import gc
import os
import signal
import sys
from typing import Any


def main() -> None:
    """Run the program without the garbage collector, whose rounds its short life does not repay.

    It is off before the libraries are imported; what is frozen at the end is not searched again
    when the interpreter shuts down. Nor is there a search among all installed packages for
    plugins of Pydantic, which would run whatever they hold on every notice file.
    """
    gc.disable()
    sys.unraisablehook = _unraisable
    os.environ.setdefault("PYDANTIC_DISABLE_PLUGINS", "__all__")
    try:
        from iocplan.cli.app import main as run

        run()
    except KeyboardInterrupt:
        sys.exit(130)
    finally:
        signal.signal(signal.SIGINT, signal.SIG_DFL)  # nothing is left to be interrupted
        gc.freeze()


def _unraisable(what: Any) -> None:
    """Say nothing of a Ctrl-C that met the interpreter where it can only go on."""
    if what.exc_type is not KeyboardInterrupt:
        sys.__unraisablehook__(what)


if __name__ == "__main__":
    main()
