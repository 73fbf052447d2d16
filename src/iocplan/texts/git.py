"""What is said of git, and of versions of a notice file in it."""

from iocplan.texts.text import Text

NO_GIT = Text("Máy này chưa cài git.", "git is not installed here.")
NO_GIT_HINT = Text(
    "Cài git, hoặc so sánh hai tệp: iocplan diff CŨ.yaml MỚI.yaml",
    "Install git, or compare two files: iocplan diff OLD.yaml NEW.yaml",
)
TWO_FILES_HINT = Text(
    "So sánh hai tệp: iocplan diff CŨ.yaml MỚI.yaml", "Compare two files: iocplan diff OLD NEW"
)
NO_REPOSITORY = Text("{path} không nằm trong kho git nào.", "{path} is in no git repository.")
NOT_IN_GIT = Text("git chưa lưu {path} lần nào.", "git has no version of {path}.")
NOT_IN_GIT_HINT = Text("git add {path}, rồi git commit.", "git add {path}, then git commit.")
UNKNOWN_REVISION = Text("git không có phiên bản “{rev}”.", "git has no revision “{rev}”.")
UNKNOWN_REVISION_HINT = Text(
    "Ghi một ngày, một nhãn, một nhánh hay HEAD~1; xem: git log -- {path}",
    "Give a day, a tag, a branch or HEAD~1; see: git log -- {path}",
)
NOT_THEN = Text("Ở “{rev}” chưa có {path}.", "There is no {path} in “{rev}”.")
NOTHING_BEFORE = Text(
    "Trước ngày {day:full} git chưa lưu {path}.", "git has no version of {path} before {day:full}."
)
FIRST_IS = Text("Phiên bản đầu là của ngày {day:full}.", "Its first version is of {day:full}.")
SHALLOW = Text(
    "Bản sao này của kho chỉ có các phiên bản từ ngày {day:full}.",
    "This clone is shallow: its oldest version is of {day:full}.",
)
SHALLOW_HINT = Text(
    "Tải cả lịch sử: git fetch --unshallow", "Fetch all of the history: git fetch --unshallow"
)
NOTHING_IN_COMMON = Text(
    "“{one}” và “{other}” không có phiên bản chung nào ở đây.",
    "“{one}” and “{other}” have no commit in common here.",
)
NOT_FETCHED = Text(
    "Bản sao này của kho thiếu nội dung của {path} ở {rev}.",
    "This clone lacks what {path} holds in {rev}.",
)
NOT_FETCHED_HINT = Text(
    "Nếu là bản sao một phần (--filter), tải về bằng: git log -p -- {path}",
    "If it is a partial clone (--filter), fetch it by: git log -p -- {path}",
)
UNTRUSTED = Text(
    "git không đọc kho này vì nó thuộc về người dùng khác.",
    "git does not read this repository, as it belongs to another user.",
)
UNTRUSTED_HINT = Text(
    "Nếu tin kho này: git config --global --add safe.directory {path}",
    "If you trust it: git config --global --add safe.directory {path}",
)
FAILED = Text("git báo lỗi: {reason}", "git failed: {reason}")
TOO_SLOW = Text("git chạy quá {n} giây mà chưa xong.", "git did not finish within {n} seconds.")
TOO_LARGE = Text(
    "Phiên bản {rev} của tệp lớn hơn {limit} MB; không đọc.",
    "The version of {rev} is larger than {limit} MB; it was not read.",
)
BROKEN = Text(
    "Phiên bản {rev} ({day:full}) có lỗi, không đọc được: dòng {line}: {message}",
    "The version {rev} ({day:full}) does not load: line {line}: {message}",
)
OLDER_TAKEN = Text(
    "So sánh với phiên bản trước đó, {rev} ({day:full}).",
    "Compared with the one before it, {rev} ({day:full}).",
)
NONE_LOADS = Text(
    "Từ {rev} trở về trước không có phiên bản nào đọc được.",
    "No version from {rev} back can be loaded.",
)
