"""A repository in which the tool works and commits."""

import json
import os
import subprocess
from pathlib import Path

from running import run


class Repository:
    """A folder in git, with a commit for every command of the tool."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.file = folder / "notice.yaml"
        self.git("init", "-q", "-b", "main")

    def git(self, *words: str, day: str = "2023-03-15", author: str = "Lan") -> str:
        when = f"{day}T09:00:00+07:00"
        who = {"NAME": author, "EMAIL": "a@b.vn", "DATE": when}
        env = {f"GIT_{r}_{k}": v for r in ("AUTHOR", "COMMITTER") for k, v in who.items()}
        done = subprocess.run(
            ["git", "-c", "commit.gpgsign=false", *words],
            cwd=self.folder,
            env=os.environ | env | {"GIT_CONFIG_GLOBAL": os.devnull},
            check=True,
            capture_output=True,
            text=True,
        )
        return done.stdout.strip()

    def commit(self, day: str, subject: str = "edit", author: str = "Lan") -> str:
        self.git("add", "-A")
        self.git("commit", "-qm", subject, "--allow-empty", day=day, author=author)
        return self.git("rev-parse", "HEAD")

    def tool(self, *words: str, day: str, author: str = "Lan") -> str:
        ran = run(*words, "-f", self.file, "--today", day)
        assert ran.status == 0, ran.err
        return self.commit(day, " ".join(words[:2]), author)

    def run(self, *words: str, today: str = "2023-04-01"):
        return run(*words, "-f", self.file, "--today", today)

    def changes(self, *words: str) -> list[tuple[str, str]]:
        ran = self.run("diff", *words, "--json")
        assert ran.status == 0, ran.err
        found = json.loads(ran.out)["changes"]
        return [(c["kind"], c["id"]) for c in found if c["kind"] != "shifted"]
