"""What is said of many notices together."""

from iocplan.texts.text import Text

NOTHING_FOUND = Text("“{pattern}” không khớp với tệp nào.", "“{pattern}” finds no file.")
NOTHING_FOUND_HINT = Text(
    "Đường dẫn tính từ thư mục {folder}; iocplan draft TỆP -o {folder} tạo một thông báo.",
    "Paths are seen from {folder}; iocplan draft FILE -o {folder} makes a notice.",
)
NO_NOTICES = Text(
    "{path} không có {name} và không có tệp .yaml nào.",
    "{path} has neither {name} nor any .yaml file.",
)
PLAN_TWICE = Text(
    "Mã {plan} đã là của {path}; tệp này không được xem.",
    "The id {plan} is that of {path} already; this file is left out.",
)
PLAN_TWICE_HINT = Text(
    "Mỗi thông báo có một mã riêng ở “plan:”.", "Give each notice an id of its own under “plan:”."
)
TWO_NAMES = Text(
    "{unit} ở đây là “{name}”, ở {path} là “{other}”.",
    "{unit} is “{name}” here, and “{other}” in {path}.",
)
TWO_NAMES_HINT = Text(
    "Một mã là một đơn vị trong mọi thông báo: dùng một tên, hoặc đổi mã.",
    "One id means one body in all notices: use one name, or another id.",
)
SOME_TWO_NAMES = Text(
    "Mã {ids} mang hai tên trong các thông báo. Xem: iocplan validate",
    "{ids}: more than one name in these notices. Look: iocplan validate",
)
UNKNOWN_PLAN = Text("Không có thông báo “{name}”.", "There is no notice “{name}”.")
AMBIGUOUS_PLAN = Text("“{name}” có thể là nhiều thông báo.", "“{name}” may be several notices.")
PLANS_ARE = Text("Các thông báo: {names}.", "Notices: {names}.")
WITHOUT_PLAN = Text("“{id}”: chưa rõ của thông báo nào.", "“{id}”: of which notice is not said.")
WITHOUT_PLAN_HINT = Text("Viết {names}.", "Write {names}.")
ONE_NOTICE = Text(
    "Lệnh này chỉ xem một thông báo, ở đây có {n}.",
    "This command is about one notice; here are {n}.",
)
ONE_NOTICE_HINT = Text(
    "Thêm --notice với một trong: {names}.", "Add --notice with one of: {names}."
)
NO_LAUNCH = Text(
    "--launch chỉ dùng với một thông báo.", "--launch is for one notice, not for many."
)
NO_LAUNCH_HINT = Text(
    "Chỉ rõ tệp của thông báo đó với -f.", "Name the file of that notice with -f."
)
