"""The next id in a section, for a task that the notice does not have."""

from iocplan.plan.rows import Plan, SectionNumber


def next_id(plan: Plan, section: SectionNumber) -> str:
    """The section's number, a dot, and one more than the highest number behind such a prefix."""
    prefix = f"{section}."
    parts = (task.id.removeprefix(prefix) for task in plan.tasks if task.id.startswith(prefix))
    numbers = [int(part) for part in parts if part.isascii() and part.isdigit()]
    return f"{prefix}{max(numbers, default=0) + 1}"
