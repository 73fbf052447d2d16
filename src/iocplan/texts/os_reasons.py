"""Why the operating system refused something, in a person's language."""

import errno

from iocplan.texts.text import Text

_VIETNAMESE = {
    "EACCES": "không có quyền truy cập",
    "EAGAIN": "tài nguyên đang bận, hãy thử lại",
    "EBUSY": "thiết bị hoặc tài nguyên đang bận",
    "EDQUOT": "đã dùng hết dung lượng được cấp",
    "EEXIST": "đã có tệp này",
    "EFBIG": "tệp quá lớn",
    "EINVAL": "giá trị không hợp lệ",
    "EIO": "lỗi đọc ghi của thiết bị",
    "EISDIR": "đó là một thư mục",
    "ELOOP": "liên kết tượng trưng đi vòng hoặc quá nhiều",
    "EMFILE": "đang mở quá nhiều tệp",
    "ENAMETOOLONG": "tên tệp quá dài",
    "ENFILE": "hệ thống đang mở quá nhiều tệp",
    "ENODEV": "không có thiết bị này",
    "ENOENT": "không có tệp hoặc thư mục này",
    "ENOEXEC": "tệp không chạy được như một chương trình",
    "ENOMEM": "không đủ bộ nhớ",
    "ENOSPC": "ổ đĩa không còn chỗ trống",
    "ENOSYS": "hệ thống không hỗ trợ việc này",
    "ENOTDIR": "đó không phải là thư mục",
    "ENOTEMPTY": "thư mục không trống",
    "ENOTSUP": "hệ thống tệp không hỗ trợ việc này",
    "EOPNOTSUPP": "hệ thống tệp không hỗ trợ việc này",
    "ENXIO": "không có thiết bị hoặc địa chỉ này",
    "EPERM": "thao tác không được phép",
    "EPIPE": "đường ống đã đóng",
    "EROFS": "hệ thống tệp chỉ cho đọc",
    "ESTALE": "tệp trên mạng không còn nữa",
    "ETIMEDOUT": "quá thời gian chờ",
    "ETXTBSY": "tệp đang được chạy như một chương trình",
    "EXDEV": "hai tệp ở hai hệ thống tệp khác nhau",
}


def os_reason(error: Exception) -> Text:
    """Say why the operating system refused something.

    Args:
        error: usually an OSError; the English words are the system's own, and so are the
            Vietnamese ones of a rare reason.
    """
    english = (getattr(error, "strerror", None) or str(error)).lower()
    name = errno.errorcode.get(getattr(error, "errno", None) or 0, "")
    return Text(_VIETNAMESE.get(name, english), english)
