"""The table of commands: where each one lives, and its line in the list of commands.

None of them is imported here. Commands of one family share a module.
"""

from collections.abc import Callable
from importlib import import_module

from iocplan.record import Record


class Command(Record):
    """A command: the module and function that run it, and what it is for."""

    module: str
    function: str
    help: str

    def load(self) -> Callable[..., None]:
        """Import the module and return the function."""
        function: Callable[..., None] = getattr(
            import_module(f"iocplan.cli.{self.module}"), self.function
        )
        return function


BY_PURPOSE = {
    "Look": {
        "status": Command(
            "status", "status", "Where things stand, what is overdue, what comes next."
        ),
        "list": Command("task_lists", "list_tasks", "All tasks, or those that filters choose."),
        "due": Command("task_lists", "due", "Open tasks by their last day."),
        "next": Command(
            "task_lists", "next_tasks", "What can be done now, and what waits for what."
        ),
        "show": Command("show", "show", "One task in full, each day explained."),
        "timeline": Command("timeline", "timeline", "The weeks ahead, a bar for every task."),
        "diff": Command("diff", "diff", "What changed since a day or a version, in task terms."),
        "log": Command("log", "log", "All that was recorded, and with --git who committed it."),
    },
    "Record": {
        "check": Command("task_records", "check", "Check off tasks, deliverables and events."),
        "uncheck": Command("task_records", "uncheck", "Take completions back."),
        "start": Command("task_records", "start", "Record that work on tasks has begun."),
        "submit": Command("paper_records", "submit", "Record that a result was handed in."),
        "return": Command("paper_records", "return_", "Record that it came back for completion."),
        "note": Command("task_records", "note", "Write down a contact, a promise or a difficulty."),
        "move": Command("move", "move", "Fix or move an event, set or extend a deadline."),
        "add": Command("decisions", "add", "Add a task that the notice does not have."),
        "reassign": Command("decisions", "reassign", "Give a task to another lead."),
        "answer": Command("answer", "answer", "Write down the answer to an open question."),
        "drop": Command("task_records", "drop", "Give tasks up, with the reason."),
    },
    "Hand on": {
        "urge": Command("urge", "urge", "What to send to whoever is late, or due soon."),
        "export": Command(
            "export", "export", "Calendars for the programs people use, and a sheet for Excel."
        ),
        "pull": Command(
            "pull", "pull", "What was ticked in a calendar or typed into a sheet comes back."
        ),
        "report": Command(
            "report", "report", "A page to look at, to print or to send; a report on paper."
        ),
    },
    "Keep in order": {
        "validate": Command("validate", "validate", "Everything that is wrong with a notice file."),
        "draft": Command("draft", "draft", "From a notice's document to the plan to start from."),
        "init": Command("shipped", "init", "A notice file to start from."),
        "edit": Command("edit", "edit", "Open the notice file in your editor, at a task."),
        "schema": Command("shipped", "schema", "The JSON Schema of notice files, for editors."),
        "completion": Command(
            "shipped", "completion", "Completion for bash, zsh, fish and PowerShell."
        ),
        "help": Command("help_topics", "help_", "Days, deadlines, states, working together."),
    },
}
"""The commands under the headings of the list of commands."""

COMMANDS = {name: command for group in BY_PURPOSE.values() for name, command in group.items()}

OVER_MANY = frozenset(
    ("status", "list", "due", "next", "show", "diff", "log", "export", "pull", "report")
)
"""Those that know a workspace; others are run for one notice after the other."""

OVER_MANY_WITHOUT_IDS = frozenset(("urge",))
"""Those that know a workspace where no ids name the notices."""

ON_THEIR_OWN = frozenset(("validate", "draft", "init", "schema", "completion", "help"))
"""Those that say themselves what they read, if anything."""
