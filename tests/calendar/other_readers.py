"""Readers of other programs, which have to parse every file that stands in a vdir.

icalendar is always there; ical.js (what Thunderbird and Nextcloud read with) where node is and
``IOCPLAN_NODE`` names a folder with its ``node_modules``; libical where the system's python has
its introspection (Debian: gir1.2-ical-3.0 python3-gi). ``.ci/e2e-caldav`` always has them, and runs
this file with a vdir to have it read.
"""

import os
import shutil
import subprocess
import sys
from functools import cache
from pathlib import Path

from icalendar import Calendar

ICAL_JS = """
import fs from 'node:fs'
import {createRequire} from 'node:module'
import {pathToFileURL} from 'node:url'
const require = createRequire(process.cwd() + '/x.js')
const ICAL = (await import(pathToFileURL(require.resolve('ical.js')))).default
for (const path of process.argv.slice(1)) {
  const all = new ICAL.Component(ICAL.parse(new TextDecoder().decode(fs.readFileSync(path))))
  const uids = all.getAllSubcomponents('vtodo').map(todo => todo.getFirstPropertyValue('uid'))
  uids.forEach(uid => console.log(uid))
}
"""
LIBICAL = """
import sys, gi
gi.require_version("ICalGLib", "3.0")
from gi.repository import ICalGLib as I
for path in sys.argv[1:]:
    with open(path, encoding="utf-8", newline="") as file:
        parsed = I.Component.new_from_string(file.read())
    todo = parsed.get_first_component(I.ComponentKind.VTODO_COMPONENT)
    while todo:
        print(todo.get_uid())
        todo = parsed.get_next_component(I.ComponentKind.VTODO_COMPONENT)
"""


def uids_by_icalendar(paths: list[Path]) -> list[str]:
    found = (Calendar.from_ical(path.read_bytes()).walk("VTODO") for path in paths)
    return [str(todo["UID"]) for todos in found for todo in todos]


def uids_by_ical_js(paths: list[Path]) -> list[str] | None:
    folder = _node_folder()
    if folder is None:
        return None
    return _run(["node", "--input-type=module", "-e", ICAL_JS, "--", *paths], cwd=folder)


def uids_by_libical(paths: list[Path]) -> list[str] | None:
    return _run(["/usr/bin/python3", "-c", LIBICAL, *paths]) if _has_libical() else None


def parse_everywhere(folder: Path) -> list[str]:
    """Return who read a vdir; fail where one does not find the to-dos that the others find."""
    paths = sorted(p for p in folder.iterdir() if p.suffix.lower() == ".ics")
    found = uids_by_icalendar(paths)
    read = {"ical.js": uids_by_ical_js(paths), "libical": uids_by_libical(paths)}
    for name, uids in read.items():
        assert uids in (None, found), f"{name} reads {uids}, not {found}"
    return ["icalendar", *(name for name, uids in read.items() if uids is not None)]


def _run(command: list[object], cwd: Path | None = None) -> list[str]:
    words = [str(part) for part in command]
    done = subprocess.run(words, capture_output=True, encoding="utf-8", cwd=cwd, check=False)
    assert done.returncode == 0, done.stderr
    return done.stdout.split()


@cache
def _node_folder() -> Path | None:
    folder = Path(os.environ.get("IOCPLAN_NODE", Path(__file__).parents[2]))
    there = (folder / "node_modules/ical.js").is_dir() and shutil.which("node")
    return folder if there else None


@cache
def _has_libical() -> bool:
    if not Path("/usr/bin/python3").exists():
        return False
    probe = "import gi; gi.require_version('ICalGLib', '3.0')"
    done = subprocess.run(["/usr/bin/python3", "-c", probe], capture_output=True, check=False)
    return done.returncode == 0


if __name__ == "__main__":
    sys.stdout.write(" ".join(parse_everywhere(Path(sys.argv[1]))) + "\n")
