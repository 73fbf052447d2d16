"""``iocplan completion``."""

from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

from iocplan.cli.context import Session

EXAMPLES = (
    'eval "$(iocplan completion bash)"                      # in ~/.bashrc',
    'eval "$(iocplan completion zsh)"                       # in ~/.zshrc, after compinit',
    "iocplan completion fish | source                       # in ~/.config/fish/config.fish",
    "iocplan completion powershell | Out-String | Invoke-Expression   # in $PROFILE",
)


class Shell(StrEnum):
    """The shells that can complete ids, units and states."""

    BASH = "bash"
    ZSH = "zsh"
    FISH = "fish"
    POWERSHELL = "powershell"


def completion(
    session: Session,
    shell: Annotated[Shell, typer.Argument(metavar="bash|zsh|fish|powershell")],
) -> None:
    """Print what a shell needs to complete commands, options, ids, units and states."""
    suffix = "ps1" if shell is Shell.POWERSHELL else shell.value
    script = Path(__file__).parent / "shells" / f"iocplan.{suffix}"
    session.out.write(script.read_text(encoding="utf-8"))
