"""The wording of one plan on one day in one language: its names, its days, its marks.

Everything in this room is plain text. How it is coloured, wrapped or marked up is for those who
show it.
"""

from collections.abc import Iterable
from datetime import date

from iocplan.plan.amendments import Answered, Decision, Reassignment
from iocplan.plan.kinds import Mode
from iocplan.plan.rows import Deadline, Dropped, Event, Move, Need, Section, Submission, Task
from iocplan.record import Record
from iocplan.schedule.needs import OFFICIAL
from iocplan.schedule.standing import Standing, TaskStanding
from iocplan.texts import dates, labels
from iocplan.texts.text import Lang, Text

EXPECTED, BOUND, URGENT, DOING, DONE, DROPPED = "~", "≤", "!", "»", "✓", "×"

Decided = Move | Dropped | Submission | Decision | Reassignment | Answered

Fact = tuple[str, str]
"""A label and what is said under it."""


Told = tuple["Wording", TaskStanding]
"""A task, and how its notice is worded."""


class Wording(Record):
    """How one standing is worded in one language.

    ``prefix`` stands before ids where many notices are shown, as in ``PLAN/1.2``.
    """

    standing: Standing
    lang: Lang
    prefix: str = ""

    def id(self, row: TaskStanding | Task | Event) -> str:
        """The id of a task or event, which is its alone among all that is shown."""
        return self.prefix + (row.task.id if isinstance(row, TaskStanding) else row.id)

    def say(self, text: Text, /, **facts: object) -> str:
        """Fill a sentence with facts, in this language; ``{document}`` is what the notice is."""
        said = text.say(self.lang)
        if "{document" in said:
            facts.setdefault("document", self._document())
        return text(**facts).say(self.lang) if facts else said

    def _document(self) -> str:
        from iocplan.texts.documents import kind_of

        return kind_of(self.standing.plan.notice.kind).say(self.lang)

    def near(self, day: date) -> str:
        """A day with its weekday, and with its year if that is not this year."""
        return dates.near(day, self.lang, self.standing.today)

    def near_short(self, day: date) -> str:
        """A day for a table: with its weekday in this year, with the year instead in any other."""
        return self.near(day) if day.year == self.standing.today.year else self.full(day)

    def told(self, day: date, this_year: Text) -> str:
        """A day in a sentence: in this year as ``this_year`` has it, in any other in full."""
        near = day.year == self.standing.today.year
        return self.say(this_year, day=day) if near else self.full(day)

    def full(self, day: date) -> str:
        """A day with its year, without its weekday."""
        return dates.full(day, self.lang)

    def unit(self, id_: str) -> str:
        """A unit's short name, or a person's name."""
        return self.standing.plan.short_name(id_).say(self.lang)

    def unit_name(self, id_: str) -> str:
        """A unit's full name, or a person's office and name."""
        return self.standing.plan.full_name(id_).say(self.lang)

    def person(self, id_: str) -> str:
        """A person's name, with the office where it is known."""
        who = self.standing.plan.people[id_]
        role = who.role.say(self.lang)
        return f"{who.name}, {role}" if role else who.name

    def units(self, ids: Iterable[str]) -> str:
        """Short names, comma-separated."""
        return ", ".join(map(self.unit, ids))

    def unit_names(self, ids: Iterable[str]) -> str:
        """Full names, comma-separated."""
        return ", ".join(map(self.unit_name, ids))

    def leads(self, task: Task) -> str:
        """Who leads, by a short name; of several the first and how many more."""
        return self._and_more(self.unit(task.lead), task)

    def lead_name(self, task: Task) -> str:
        """Who leads, by the full name; of several the first and how many more."""
        return self._and_more(self.unit_name(task.lead), task)

    def _and_more(self, first: str, task: Task) -> str:
        more = len(task.leads) - 1
        return self.say(labels.AND_MORE, name=first, n=more) if more else first

    def hour(self, shown: str, deadline: Deadline | None) -> str:
        """A day that is shown, with the hour of the deadline where one is stated."""
        return f"{shown} {deadline.at}" if deadline and deadline.at else shown

    def parties(self, task: TaskStanding) -> str:
        """Who coordinates: units by their short names, groups in words."""
        return ", ".join(
            self.unit(party.unit) if party.unit else party.text.say(self.lang)
            for party in task.task.coordinating
        )

    def event(self, id_: str) -> str:
        """An event's short name."""
        return self.standing.plan.events[id_].short.say(self.lang)

    def title(self, task: TaskStanding) -> str:
        """A task's title."""
        return task.task.title.say(self.lang)

    def section(self, section: Section, *, short: bool = False, asked: Text | None = None) -> str:
        """A section's number and its topic or unit, and the word for a request if it is only asked.

        Args:
            section: the section.
            short: whether the unit goes by its short name.
            asked: another word for a request than the usual one.
        """
        name = f"{section.number} {self.section_name(section, short=short)}".rstrip()
        if section.mode is not Mode.REQUEST:
            return name
        return f"{name} ({self.say(asked or labels.MODE['request'])})"

    def section_name(self, section: Section, *, short: bool = False) -> str:
        """What a section is about, else its unit, else nothing."""
        if section.title:
            return section.title.say(self.lang)
        if section.unit is None:
            return ""
        return self.unit(section.unit) if short else self.unit_name(section.unit)

    def need(self, need: Need) -> str:
        """What is needed, in short, as in ``~4.1.a`` or ``the operating team``."""
        sign = "" if need.basis in OFFICIAL else EXPECTED
        return sign + (need.task or self.needed_event(need))

    def needed_event(self, need: Need) -> str:
        """The event that is needed, or the wording for needing only its date."""
        if need.event:
            return self.event(need.event)
        return self.say(labels.DATE_OF, event=self.event(need.date_of or ""))

    def with_decider(self, said: str, move: Decided) -> str:
        """A sentence about a decision, followed by who took it if that is known."""
        return f"{said} ({move.by_whom})" if move.by_whom else said


def begun(said: str) -> str:
    """What is said as the beginning of a sentence."""
    return said[:1].upper() + said[1:]


def in_full(words: Wording, id_: str, title: Text) -> str:
    """An id with its title, as in ``1.2 Draft the decisions``."""
    return f"{id_} {title.say(words.lang)}"
