"""What ``diff`` and ``log`` answer depends on commits alone: on no setting, and on no trick."""

import os
import subprocess
from collections.abc import Callable

import pytest

KNOWN = subprocess.run(
    ["git", "help", "--config-for-completion"], capture_output=True, text=True, check=False
).stdout.split()
VALUES = ("true", "false", "nonsense", "-1", "1", "/nowhere", "UTF-16")
DISPLAY = ("diff.", "log.", "color.", "core.", "i18n.", "format.", "pretty.", "column.", "notes.")


@pytest.fixture
def renamed(repository):
    """Return a repository with a rename, a merge and two authors."""
    repository.git("config", "user.email", "a@b.vn")
    repository.tool("check", "1.1", day="2023-03-16", author="Nguyễn Thị Lan")
    repository.git("mv", "notice.yaml", "thông báo.yaml")
    repository.file = repository.folder / "thông báo.yaml"
    repository.commit("2023-03-17", "đổi tên")
    repository.git("checkout", "-qb", "topic")
    repository.tool("check", "5.3", day="2023-03-17")
    repository.git("checkout", "-q", "main")
    repository.tool("note", "1.2", "đã gọi", day="2023-03-18")
    repository.git("merge", "-q", "--no-ff", "-m", "merge", "topic", day="2023-03-21")
    return repository


ASKED = (["diff", "16/3", "--json"], ["diff", "main~1...topic", "--json"], ["log", "--git"])


def answers(repository) -> list[str]:
    ran = [repository.run(*words) for words in ASKED]
    said = [r.out if r.status == 0 else r.err for r in ran]
    return [text.replace(str(repository.file), "FILE") for text in said]


def settings() -> list[str]:
    """Return every setting that this git knows and that could be set, those of display first."""
    plain = [key for key in KNOWN if "*" not in key and not key.endswith(".") and "." in key]
    return sorted(plain, key=lambda key: not key.lower().startswith(DISPLAY))


def groups(keys: list[str], size: int) -> list[list[str]]:
    return [keys[i : i + size] for i in range(0, len(keys), size)]


def set_all(repository, keys: list[str], value: str) -> None:
    text = "".join(
        f"[{section}{sub and chr(32)}{sub}]\n\t{name} = {value}\n"
        for key in keys
        for section, name in [(key.partition(".")[0], key.rpartition(".")[2])]
        for sub in [f'"{key.split(".", 1)[1].rpartition(".")[0]}"' if key.count(".") > 1 else ""]
    )
    (repository.folder / ".git" / "more").write_text(text, encoding="utf-8")


WITHOUT_AN_ANSWER = "git failed: "
"""Some settings are wrong for every command of git; then its reason is told."""


def test_no_setting_changes_an_answer(renamed, how_many, rng, tried):
    expected = answers(renamed)
    renamed.git("config", "include.path", "more")
    cases = [(group, v) for group in groups(settings(), how_many(40, 1)) for v in VALUES]
    told = 0
    chosen = rng.sample(cases, min(len(cases), how_many(12, 600)))
    for keys, value in chosen:
        set_all(renamed, keys, value)
        for said, right in zip(answers(renamed), expected, strict=True):
            told += (failed := WITHOUT_AN_ANSWER in said)
            assert failed or said == right, (keys, value)
    tried(f"{len(chosen)} of {len(cases)} values of git's settings, {told} answers refused by git")


@pytest.mark.parametrize(
    ("key", "value"),
    [
        ("diff.orderFile", "nowhere"),
        ("diff.renames", "false"),
        ("diff.renameLimit", "1"),
        ("diff.noPrefix", "nonsense"),
        ("diff.context", "-1"),
        ("color.ui", "purple"),
        ("color.diff.new", "nonsense"),
        ("log.showRoot", "false"),
        ("log.follow", "false"),
        ("log.date", "nonsense"),
        ("log.diffMerges", "nonsense"),
        ("format.pretty", "%x00"),
        ("i18n.logOutputEncoding", "UTF-16"),
        ("i18n.commitEncoding", "ISO-8859-1"),
        ("core.worktree", "/"),
        ("core.worktree", "../elsewhere"),
        ("core.bare", "true"),
        ("core.quotePath", "true"),
        ("core.notesRef", "nonsense"),
        ("core.commitGraph", "true"),
        ("core.attributesFile", "more"),
        ("extensions.partialClone", "origin"),
    ],
)
def test_this_setting_changes_nothing(renamed, key, value):
    expected = answers(renamed)
    renamed.git("config", key, value)
    assert answers(renamed) == expected


def test_a_setting_that_git_itself_cannot_live_with_is_told_with_its_reason(renamed):
    (renamed.folder / ".git" / "config").write_text("[core]\n\tabbrev = nonsense\n")
    for said in answers(renamed):
        assert "git failed: bad numeric config value 'nonsense' for 'core.abbrev'" in said


def mailmap(repository) -> None:
    text = "Somebody <x@y.vn> <a@b.vn>\n"
    (repository.folder / ".mailmap").write_text(text, encoding="utf-8")


def graft(repository) -> None:
    head = repository.git("rev-parse", "HEAD~1")
    (repository.folder / ".git" / "info").mkdir(exist_ok=True)
    (repository.folder / ".git" / "info" / "grafts").write_text(f"{head}\n", encoding="utf-8")


def replacement(repository) -> None:
    repository.git("replace", "HEAD~1", repository.git("rev-parse", "HEAD~2"))


def note(repository) -> None:
    repository.git("notes", "add", "-m", "a note")


def attributes(repository) -> None:
    for folder in (".", ".git/info"):
        path = repository.folder / folder / ".gitattributes"
        path.parent.mkdir(exist_ok=True)
        (path if folder == "." else path.with_name("attributes")).write_text("* binary -diff\n")


def inner_bare_repository(repository) -> None:
    """A folder that looks like a repository itself, as somebody's commit may bring one."""
    subprocess.run(["git", "init", "-q", "--bare", repository.folder], check=True)


def empty_git_folder(repository) -> None:
    (repository.folder / "deeper" / ".git").mkdir(parents=True)


TRICKS: list[Callable[..., None]] = [
    *(mailmap, graft, replacement, note, attributes, inner_bare_repository, empty_git_folder)
]


@pytest.mark.parametrize("trick", TRICKS, ids=lambda trick: trick.__name__)
def test_neither_does_what_lies_beside_the_commits(renamed, trick):
    expected = answers(renamed)
    trick(renamed)
    assert answers(renamed) == expected


def test_a_folder_that_only_looks_like_a_repository_hides_none(renamed):
    deeper = renamed.folder / "deeper"
    (deeper / ".git").mkdir(parents=True)
    renamed.git("mv", "thông báo.yaml", "deeper/notice.yaml")
    renamed.file = deeper / "notice.yaml"
    renamed.commit("2023-03-22")
    assert renamed.changes("16/3")


def test_a_work_tree_of_its_own_and_a_submodule_are_repositories_like_any_other(
    renamed, tmp_path_factory
):
    other = tmp_path_factory.mktemp("other")
    renamed.git("worktree", "add", "-q", "--detach", str(other / "tree"))
    expected = answers(renamed)
    renamed.file = other / "tree" / "thông báo.yaml"
    assert answers(renamed) == expected
    renamed.git("init", "-q", str(other / "super"))
    add = ("submodule", "--quiet", "add", str(renamed.folder), "plan")
    renamed.git("-C", str(other / "super"), "-c", "protocol.file.allow=always", *add)
    renamed.git("-C", str(other / "super" / "plan"), "branch", "-q", "topic", "origin/topic")
    renamed.file = other / "super" / "plan" / "thông báo.yaml"
    assert answers(renamed) == expected


def test_names_of_any_objects_will_do(empty, tmp_path_factory):
    from running import NOTICE

    folder = tmp_path_factory.mktemp("sha256")
    empty.git("init", "-q", "-b", "main", "--object-format=sha256", str(folder))
    empty.folder, empty.file = folder, folder / "notice.yaml"
    empty.file.write_bytes(NOTICE.read_bytes())
    first = empty.commit("2023-03-15")
    empty.tool("check", "1.1", day="2023-03-16")
    assert len(first) == 64
    assert empty.changes(first) == [(k, f"1.1{i}") for k, i in [("done", "")]]


# dates


DATES = {
    "99999999999999999 +0700": "30 Dec 9999",
    "18446744073709551615 +0000": "30 Dec 9999",
    "253402300799 +1400": "30 Dec 9999",
    "9" * 5000 + " +0000": "30 Dec 9999",
    "-1 +0000": "1 Jan 1970",
    "": "1 Jan 1970",
    "never": "1 Jan 1970",
}


@pytest.mark.parametrize("written", DATES, ids=lambda text: text[:20] or "nothing")
def test_a_commit_of_any_date_is_told_within_the_calendar(repository, written):
    tree, parent = repository.git("rev-parse", "HEAD^{tree}", "HEAD").split()
    blob = repository.git("hash-object", "-w", "notice.yaml")
    tree = _made(repository, "mktree", f"100644 blob {blob}\tother.yaml\n")
    raw = (
        f"tree {tree}\nparent {parent}\nauthor Lan <a@b.vn> 1678845600 +0700\n"
        f"committer Lan <a@b.vn> {written}\n\nodd\n"
    )
    commit = _made(repository, "hash-object", "-t", "commit", "-w", "--stdin", "--literally", raw)
    repository.git("update-ref", "HEAD", commit)
    repository.git("mv", "-f", "notice.yaml", "other.yaml")
    repository.file = repository.folder / "other.yaml"
    log = repository.run("log", "--git")
    assert (log.status, log.err) == (0, "")
    assert log.out.split("  ")[1].startswith(("Thu ", "Fri "))
    assert DATES[written] in log.out
    for words in (
        ["diff", "16/3", "--json"],
        ["diff"],
        ["diff", "31/12/9999"],
        ["diff", "1/1/0001"],
    ):
        ran = repository.run(*words)
        assert ran.status in (0, 1), ran.err


def _made(repository, *words: str) -> str:
    *command, text = words
    done = subprocess.run(
        ["git", *command], cwd=repository.folder, input=text, text=True, check=True,
        capture_output=True, env=os.environ | {"GIT_CONFIG_GLOBAL": os.devnull},
    )  # fmt: skip
    return done.stdout.strip()


@pytest.mark.parametrize("encoding", ["UTF-8", "ISO-8859-1", "UTF-16", "windows-1258", "nonsense"])
def test_a_commit_in_any_encoding_is_told_in_utf8(repository, encoding):
    repository.file.write_bytes(repository.file.read_bytes() + b"# x\n")
    repository.git("add", "-A")
    repository.git("-c", f"i18n.commitEncoding={encoding}", "commit", "-qm", "xong", author="Lan")
    log = repository.run("log", "--git", "-n", "1")
    assert log.status == 0
    assert "Lan: xong" in log.out
