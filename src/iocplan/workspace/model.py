"""The file on top of many notices, as one model."""

from pydantic import Field

from iocplan.notice.base import FileModel
from iocplan.notice.model import UnitEntry
from iocplan.notice.scalars import Slug, Words


class WorkspaceFile(FileModel):
    """``iocplan.yaml``."""

    notices: tuple[Words, ...] = Field(min_length=1)
    """Where the notices are, seen from this file: paths, with ``*`` for any name in a folder and
    ``**`` for folders at any depth. Example: ["*/notice.yaml"]
    """
    units: dict[Slug, UnitEntry] = Field(default_factory=dict)
    """The bodies whose ids ``draft`` is to use again.

    Example: {noi-vu: {name: Phòng Nội vụ, name_en: Home Affairs Division}}
    """
