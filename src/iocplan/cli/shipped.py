"""``iocplan init``, ``schema`` and ``completion``, which hand out files that come with iocplan."""

from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

from iocplan.cli.help import examples
from iocplan.cli.session import Session
from iocplan.editing.store import create
from iocplan.notice_file.which_file import NAMES, shipped_notice, template
from iocplan.texts import errors as texts
from iocplan.texts.text import Lang

_SCHEMA = (b"$schema=../schema/", b"$schema=")
"""The sample's schema is in another folder; a copy expects it beside itself."""


@examples(
    "iocplan init",
    "iocplan init --launch",
    "iocplan init --example",
    "iocplan init meetings/2026-11.yaml --lang vi",
)
def init(
    session: Session,
    path: Annotated[Path, typer.Argument(metavar="[PATH]")] = Path(NAMES[0]),
    *,
    example: Annotated[
        bool, typer.Option("--example", help="Copy the sample notice that comes with iocplan.")
    ] = False,
    launch: Annotated[
        bool, typer.Option("--launch", help="For a plan that leads to one event.")
    ] = False,
) -> None:
    """Write a notice file to start from: short, with comments, and valid as it stands.

    Nothing is asked, and nothing that exists is overwritten.
    """
    source = shipped_notice() if example else template(session.console.lang, launch=launch)
    create(path, source.read_bytes().replace(*_SCHEMA, 1))
    here = path.name == NAMES[0] and path.parent == Path()
    session.console.note(texts.CREATED_HERE if here else texts.CREATED, path=path)


@examples(
    "iocplan schema > notice.schema.json",
    "check-jsonschema --schemafile notice.schema.json notice.yaml",
)
def schema(session: Session) -> None:
    """Print the JSON Schema (2020-12) of notice files, for editors and other programs.

    An editor that speaks YAML then knows every key. What no schema can see (unknown units, cycles,
    ids used twice) is found by iocplan validate.
    """
    session.console.out.write(shipped_schema(session.console.lang).read_text(encoding="utf-8"))


def shipped_schema(lang: Lang) -> Path:
    """The schema's file in a language, in the wheel or in the schema/ folder of a checkout."""
    name = f"notice.schema.{'' if lang == 'en' else f'{lang}.'}json"
    package = Path(__file__).resolve().parents[1]
    in_wheel = package / name
    return in_wheel if in_wheel.is_file() else package.parents[1] / "schema" / name


class Shell(StrEnum):
    """The shells that have a completion script."""

    BASH = "bash"
    ZSH = "zsh"
    FISH = "fish"
    POWERSHELL = "powershell"


@examples(
    'eval "$(iocplan completion bash)"                      # in ~/.bashrc',
    'eval "$(iocplan completion zsh)"                       # in ~/.zshrc, after compinit',
    "iocplan completion fish | source                       # in ~/.config/fish/config.fish",
    "iocplan completion powershell | Out-String | Invoke-Expression   # in $PROFILE",
)
def completion(
    session: Session,
    shell: Annotated[Shell, typer.Argument(metavar="bash|zsh|fish|powershell")],
) -> None:
    """Print what a shell needs to complete commands, options, ids, units and states."""
    suffix = "ps1" if shell is Shell.POWERSHELL else shell.value
    script = Path(__file__).parent / "shells" / f"iocplan.{suffix}"
    session.console.out.write(script.read_text(encoding="utf-8"))
