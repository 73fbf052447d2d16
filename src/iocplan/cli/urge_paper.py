"""``iocplan urge -o``: letters on paper."""

from pathlib import Path

from iocplan.cli.own_files import is_folder, write_own
from iocplan.cli.session import Session
from iocplan.cli.urge_asked import Asked
from iocplan.errors import UsageError
from iocplan.say.wording import Wording
from iocplan.schedule.urging import Letter
from iocplan.texts import report
from iocplan.texts import urge as texts

_SUFFIX = ".docx"


def write_letters(session: Session, asked: Asked, output: str) -> None:
    """Write the letter to a file, or each to a file of its own in a folder.

    Raises:
        UsageError: the file is no .docx, or there are several letters for it.
        RefusedError: python-docx is missing, or a file stands there that is not ours.
    """
    from iocplan.office.paper import document
    from iocplan.report.urging_letter import urging_letter

    standing = session.standing
    found = asked.letters(standing)
    places = _places(found, output)
    words = Wording(standing, "vi")
    files = {
        path: document.to_docx(urging_letter(words, letter, asked.reply))
        for path, letter in places.items()
    }
    changed = bool(files) and write_own(session, files, document.MARKER, folders=is_folder(output))
    for path in files:
        session.console.note(report.WRITTEN if changed else report.UNCHANGED, path=path)
    for sentence in asked.left_out(session.words):
        session.console.remark(sentence)


def _places(found: list[Letter], output: str) -> dict[Path, Letter]:
    """Where each letter goes."""
    if is_folder(output):
        return {Path(output) / _name(letter, found): letter for letter in found}
    if Path(output).suffix.lower() != _SUFFIX:
        raise UsageError(texts.ONLY_DOCX(path=output), texts.ONLY_DOCX_HINT())
    if len(found) > 1:
        units = ", ".join(dict.fromkeys(letter.body for letter in found))
        raise UsageError(texts.SEVERAL_LETTERS(n=len(found)), texts.SEVERAL_HINT(units=units))
    return {Path(output): letter for letter in found}


def _name(letter: Letter, found: list[Letter]) -> str:
    """A file's name: the body's id, numbered where it gets several letters."""
    same = [other for other in found if other.body == letter.body]
    number = f"-{same.index(letter) + 1}" if len(same) > 1 else ""
    return f"{letter.body}{number}{_SUFFIX}"
