"""``iocplan schema``."""

from pathlib import Path

from iocplan.cli.context import Session

EXAMPLES = (
    "iocplan schema > notice.schema.json",
    "check-jsonschema --schemafile notice.schema.json notice.yaml",
)


def schema(session: Session) -> None:
    """Print the JSON Schema (2020-12) of notice files, for editors and other programs.

    An editor that speaks YAML then knows every key. What no schema can see (unknown units, cycles,
    ids used twice) is found by iocplan validate.
    """
    session.out.write(shipped_schema().read_text(encoding="utf-8"))


def shipped_schema() -> Path:
    """Return the schema's file: in the wheel, or in a checkout's schema/."""
    package = Path(__file__).resolve().parents[1]
    in_wheel = package / "notice.schema.json"
    return in_wheel if in_wheel.is_file() else package.parents[1] / "schema/notice.schema.json"
