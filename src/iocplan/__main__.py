"""How the program starts and ends."""

import gc
import os
import signal
import sys
from typing import Any


def main() -> None:
    """Run the program without the garbage collector, which does not pay off in so short a run.

    It is switched off before the libraries are imported, and everything is frozen at the end so
    that the interpreter does not search it while shutting down. Pydantic does not look for plugins
    among the installed packages: they would run on every notice file.
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
        signal.signal(signal.SIGINT, signal.SIG_DFL)  # there is nothing left to interrupt
        gc.freeze()


def _unraisable(what: Any) -> None:
    """Ignore a Ctrl-C that arrived where the interpreter could only carry on."""
    if what.exc_type is not KeyboardInterrupt:
        sys.__unraisablehook__(what)


if __name__ == "__main__":
    main()
