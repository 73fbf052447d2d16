"""What a clause takes from what stands above it."""

from dataclasses import dataclass, replace

from iocplan.draft.language.heads import Kind
from iocplan.draft.language.names import Name
from iocplan.draft.model import Deadline


@dataclass(frozen=True, slots=True)
class Actor:
    """Somebody who is to do something."""

    name: str
    person: bool = False
    many: bool = False

    @classmethod
    def of(cls, name: Name) -> "Actor":
        """The actor whom a name in the text stands for."""
        return cls(name.text, name.kind is Kind.PERSON, name.many)


@dataclass(frozen=True, slots=True)
class Context:
    """Section, actors and mode that hold until something nearer says otherwise."""

    section: str = ""
    part: str = ""
    """The Roman number that it stands under."""
    actors: tuple[Actor, ...] = ()
    mode: str = "assign"
    active: bool = False
    """The document has begun to give orders."""
    closed: str | None = None
    """Why nothing here is a task: a key of ``reasons``."""
    spoken: bool = False
    """The opening sentence names the actors."""
    due: Deadline | None = None
    """The period that a heading names: «QUÝ I», «Tháng 3»."""
    work: str = ""
    """The words of the paragraph above, which are the work where an item has only a day."""
    own: bool = False
    """The actors are those of a heading, not of the opening sentence or the addressees."""

    def given(
        self, actors: tuple[Actor, ...] | None = None, mode: str | None = None, *, own: bool = False
    ) -> "Context":
        """The context below a heading that names actors or says how they are put."""
        return replace(
            self,
            actors=actors or self.actors,
            mode=mode or self.mode,
            active=True,
            closed=None,
            spoken=self.spoken or bool(actors),
            own=own or self.own,
        )
