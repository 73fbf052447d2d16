"""What a draft's file needs besides its words: an id for each body, person, event and question."""

import re
from collections.abc import Iterable
from dataclasses import dataclass, field

from iocplan.draft.language.plain import plain
from iocplan.draft.model import Deadline, Draft, Task
from iocplan.draft.understanding.titles import LONGEST, shorten
from iocplan.draft.writing.names import key, slug
from iocplan.draft.writing.people import person_of
from iocplan.draft.writing.units import Known, Registry
from iocplan.query.fold import fold

_GROUP = re.compile(
    r"(?:các|những|mọi|toàn thể|tất cả|cơ quan|đơn vị|địa phương|tổ chức|cá nhân"
    r"|chính quyền|lực lượng|cộng đồng|ngành|sở, )(?!\w)"
)
_EVENT_WORDS = 6
_LAUNCH = re.compile(r"(?:lễ )?khai (?:trương|mạc|giảng)")


@dataclass(slots=True)
class Event:
    """An event that deadlines hang on."""

    id: str
    words: str
    """What the document calls it."""
    title: str
    bound: Deadline | None = None


@dataclass(slots=True)
class Book:
    """Ids of everything that a draft names."""

    units: Registry
    people: dict[str, Known] = field(default_factory=dict)
    events: dict[str, Event] = field(default_factory=dict)
    leads: set[str] = field(default_factory=set)
    """Keys of all who lead some task."""

    def lead(self, name: str, task: Task) -> str:
        """The id of one who is to do a task."""
        return self.person(name) if name in task.persons else self.units.id_of(name)

    def person(self, words: str) -> str:
        """The id of a person or office."""
        person = person_of(words)
        of = key(person.name)
        for known in self.people.values():
            if key(known.name) == of:
                return known.id
        made = base = slug(person.name)
        number = 2
        while made in self.people or made in self.units.entries:
            made, number = f"{base}-{number}", number + 1
        self.people[made] = Known(made, person.name, role=person.role)
        self.units.taken.add(made)
        return made

    def party(self, name: str) -> str | None:
        """The id of a body that takes part, None where the words name a group."""
        if _GROUP.match(plain(name)) and key(name) not in self.leads:
            return None
        return self.units.id_of(name)

    def enter(self, task: Task) -> None:
        """Give ids to all whom a task names."""
        for name in task.leads:
            self.lead(name, task)
        if task.leader:
            self.person(task.leader)
        for name in task.partners:
            self.party(name)
        for name in filter(None, (*task.submit_to, *task.send_to, *task.consult, task.via)):
            self.units.id_of(name)

    def event(self, words: str) -> str:
        """The id of an event; the launch or opening is called ``launch``."""
        of = fold(words)
        for event in self.events.values():
            if fold(event.words) == of:
                return event.id
        base = "launch" if _LAUNCH.match(plain(words)) else _event_slug(words)
        made, number = base, 2
        while made in self.events:
            made, number = f"{base}-{number}", number + 1
        self.events[made] = Event(made, words, _event_title(words))
        return made


def _event_title(words: str) -> str:
    """What happens in 42 columns; «được thành lập» at the end is the very event, and stays."""
    end = re.search(r" (?:được|đã được) [^ ]+ [^ ]+$", words)
    if len(words) <= LONGEST or not end:
        return shorten(words)
    head = words[: LONGEST - len(end[0]) - 1]
    return shorten(head[: head.rfind(" ")] + "…" + end[0])


def _event_slug(words: str) -> str:
    bare = re.sub(r"\s+(?:được|đã|chính thức)\s+", " ", words).split()
    kept = bare if len(bare) <= _EVENT_WORDS else [*bare[:3], *bare[-2:]]
    made = "-".join(re.findall(r"[a-z0-9]+", fold(" ".join(kept))))
    return made if made[:1].isalpha() else f"su-kien-{made}"


def open_book(draft: Draft, known: Iterable[Known] = ()) -> Book:
    """The ids of a draft's bodies, people and events.

    Args:
        draft: what was read.
        known: bodies that have ids already.
    """
    book = Book(Registry(known))
    book.leads = {key(n) for t in draft.tasks for n in t.leads if n not in t.persons}
    for section in draft.sections:
        for name in section.units:
            if key(name) in book.leads:
                book.units.id_of(name)
    for task in draft.tasks:
        book.enter(task)
        if task.deadline and task.deadline.event:
            book.event(task.deadline.event)
    head = draft.head
    chair = f"{head.chair} - {head.chair_as}" if head.chair and head.chair_as else head.chair
    for person in (chair, head.signed_by):
        if person:
            book.person(person)
    _bounds(draft, book)
    return book


def _bounds(draft: Draft, book: Book) -> None:
    """Latest days that brackets give to events: «(… khai trương trước ngày 16/4/2023)»."""
    for event in book.events.values():
        first = " ".join(fold(event.words).split()[:2])
        event.bound = next((b for b in draft.bounds if first in fold(b.event or "")), None)
