"""A plan with its vdir, and other programs that change what is in it."""

from pathlib import Path
from typing import NamedTuple
from uuid import NAMESPACE_URL, uuid5

from running import NOTICE, Ran, run

TODAY = "2023-03-24"


def uid(id_: str) -> str:
    return str(uuid5(uuid5(NAMESPACE_URL, "iocplan:phan-rang-ioc-launch"), f"todo/{id_}"))


class Office(NamedTuple):
    """A folder with the notice file and a vdir."""

    folder: Path

    @property
    def plan(self) -> Path:
        return self.folder / "notice.yaml"

    @property
    def vdir(self) -> Path:
        return self.folder / "cal"

    def file(self, id_: str) -> Path:
        return self.vdir / f"{uid(id_)}.ics"

    def run(self, *args: str | Path, lang: str = "en", today: str = TODAY) -> Ran:
        return run(*args, "-f", self.plan, "--today", today, "--lang", lang)

    def export(self, *args: str, **options: str) -> Ran:
        return self.run("export", "--vdir", self.vdir, *args, **options)

    def pull(self, *args: str | Path, **options: str) -> Ran:
        return self.run("pull", *(args or (self.vdir,)), **options)

    def text(self) -> str:
        return self.plan.read_bytes().decode()

    def lines_changed(self, before: str) -> list[str]:
        """What pull has done to the file, as ``git diff`` would show it."""
        from difflib import unified_diff

        found = list(unified_diff(before.splitlines(), self.text().splitlines(), n=0))[2:]
        return [line.replace("        ", "") for line in found if line[0] != "@"]

    def edit(self, id_: str, *changes: tuple[str, str]) -> None:
        """Change a to-do as another program does; its lines end with LF from then on."""
        text = self.file(id_).read_bytes().decode().replace("\r\n", "\n").replace("\n ", "")
        for old, new in changes:
            assert old in text
            text = text.replace(old, new)
        self.file(id_).write_bytes(text.encode())

    def complete(self, id_: str, at: str = "20230320T020000Z") -> None:
        self.edit(id_, ("STATUS:NEEDS-ACTION\n", f"STATUS:COMPLETED\nCOMPLETED:{at}\n"))

    def properties(self, id_: str) -> dict[str, str]:
        text = self.file(id_).read_bytes().decode().replace("\r\n", "\n").replace("\n ", "")
        return dict(line.partition(":")[::2] for line in text.splitlines())


def office(folder: Path) -> Office:
    found = Office(folder)
    found.plan.write_bytes(NOTICE.read_bytes())
    assert found.export().status == 0
    return found
