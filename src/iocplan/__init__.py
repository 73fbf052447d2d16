"""Follow up what a meeting decided, from one YAML file.

The public names load on first use, so that ``import iocplan`` costs nothing:

    from iocplan import load_plan, stand
    standing = stand(load_plan("notice.yaml"), today)
"""

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from iocplan.errors import IocplanError
    from iocplan.notice_file.load import load_plan
    from iocplan.plan.rows import Plan
    from iocplan.schedule.standing import Standing, stand
    from iocplan.version import __version__

__all__ = ["IocplanError", "Plan", "Standing", "__version__", "load_plan", "stand"]

_HOME = {
    "IocplanError": "iocplan.errors",
    "Plan": "iocplan.plan.rows",
    "Standing": "iocplan.schedule.standing",
    "load_plan": "iocplan.notice_file.load",
    "stand": "iocplan.schedule.standing",
    "__version__": "iocplan.version",
}


def __getattr__(name: str) -> Any:
    if name not in _HOME:
        msg = f"module 'iocplan' has no attribute {name!r}"
        raise AttributeError(msg)
    from importlib import import_module

    return getattr(import_module(_HOME[name]), name)
