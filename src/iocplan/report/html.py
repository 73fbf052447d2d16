"""A report as one HTML page: no script, no network, nothing from anywhere else."""

from functools import cache
from typing import TYPE_CHECKING

from markupsafe import Markup

from iocplan.report.charts import BarChart, StepChart
from iocplan.report.page import Cards, Listing, Page
from iocplan.say.sentence import Sentence
from iocplan.texts.safe import safe

if TYPE_CHECKING:
    from jinja2 import Environment

MARKER = b'<meta name="generator" content="iocplan">'
"""By which a page is known for one that may be written over."""

_KINDS = {Sentence: "said", Listing: "table", BarChart: "bars", StepChart: "steps", Cards: "cards"}


def to_html(page: Page) -> str:
    """Return the page; whatever the plan says stands in it as text."""
    return _environment().get_template("page.html").render(page=page) + "\n"


@cache
def _environment() -> "Environment":
    from jinja2 import Environment, PackageLoader, StrictUndefined

    environment = Environment(
        loader=PackageLoader("iocplan.report"),
        autoescape=True,
        finalize=_harmless,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    environment.filters["kind"] = lambda block: _KINDS[type(block)]
    environment.filters["groups"] = _groups
    return environment


def _harmless(value: object) -> object:
    """Return text without what cannot be seen or turns the direction of writing."""
    return safe(value) if isinstance(value, str) and not isinstance(value, Markup) else value


def _groups(table: Listing) -> list[tuple[str, int]]:
    """Return the headings above the columns with how many columns each spans; empty without any."""
    found: list[tuple[str, int]] = []
    for column in table.columns:
        name, width = found[-1] if found else ("", 0)
        if found and column.group == name:
            found[-1] = (name, width + 1)
        else:
            found.append((column.group, 1))
    return found if any(name for name, _ in found) else []
