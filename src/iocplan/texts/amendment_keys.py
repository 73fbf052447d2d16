"""What the keys of decisions after the notice mean, in Vietnamese, by the English."""

OF_AMENDMENTS = {
    "Who gave it and why, where it is not of the notice; written by ``iocplan add``.": (
        "Ai giao, vì sao, khi việc không có trong thông báo; do ``iocplan add`` ghi."
    ),
    "Who leads it by later decisions, the last one in force; written by ``iocplan reassign``.": (
        "Các lần chuyển chủ trì, lần cuối có hiệu lực; do ``iocplan reassign`` ghi."
    ),
    "Who gave a task that the notice does not have; written by ``iocplan add``.": (
        "Ai giao một việc ngoài thông báo; do ``iocplan add`` ghi."
    ),
    "Who leads a task by a later decision; written by ``iocplan reassign``.": (
        "Ai chủ trì một việc theo quyết định sau; do ``iocplan reassign`` ghi."
    ),
    "Who leads from then on: a unit or a person, or a list of them.": (
        "Chủ trì từ đó: một đơn vị, một người, hoặc một danh sách."
    ),
    "The answer; without one the question is open; written by ``iocplan answer``.": (
        "Ý kiến trả lời; chưa ghi thì còn xin ý kiến; do ``iocplan answer`` ghi."
    ),
    "When and by whom it was answered; written by ``iocplan answer``.": (
        "Có ý kiến ngày nào, của ai; do ``iocplan answer`` ghi."
    ),
    "When and by whom a question was answered; written by ``iocplan answer``.": (
        "Một nội dung có ý kiến ngày nào, của ai; do ``iocplan answer`` ghi."
    ),
    "The day of the answer.": "Ngày có ý kiến.",
    "Who answered.": "Ai cho ý kiến.",
}
