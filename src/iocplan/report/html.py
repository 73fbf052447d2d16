"""A report as one HTML page: no script, no network, nothing from anywhere else."""

from functools import cache
from typing import TYPE_CHECKING

from markupsafe import Markup

from iocplan.report.chart_shapes import BarChart, StepChart
from iocplan.report.page import Cards, Page, PageTable, full_title
from iocplan.say.sentence import Sentence
from iocplan.texts.safe import safe

if TYPE_CHECKING:
    from jinja2 import Environment

MARKER = b'<meta name="generator" content="iocplan">'
"""Marks a file as a report, which may be overwritten."""

_KINDS = {
    Sentence: "said",
    PageTable: "table",
    BarChart: "bars",
    StepChart: "steps",
    Cards: "cards",
}


def to_html(page: Page) -> str:
    """The page as HTML; whatever the plan says is escaped."""
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
    environment.filters["label"] = full_title
    return environment


def _harmless(value: object) -> object:
    """Text with invisible and direction-changing characters written out."""
    return safe(value) if isinstance(value, str) and not isinstance(value, Markup) else value


def _groups(table: PageTable) -> list[tuple[str, int]]:
    """The headings above groups of columns, each with how many it spans; empty if there is none."""
    found: list[tuple[str, int]] = []
    for column in table.columns:
        name, width = found[-1] if found else ("", 0)
        if found and column.group == name:
            found[-1] = (name, width + 1)
        else:
            found.append((column.group, 1))
    return found if any(name for name, _ in found) else []
