"""What kinds of documents are called (Nghị định 30/2020/NĐ-CP, Art. 7), and how one is cited."""

from iocplan.texts.text import Text

KINDS = {
    "thong-bao": Text("thông báo", "notice"),
    "ket-luan": Text("kết luận", "conclusions"),
    "ke-hoach": Text("kế hoạch", "plan"),
    "chi-thi": Text("chỉ thị", "directive"),
    "cong-dien": Text("công điện", "dispatch"),
    "quyet-dinh": Text("quyết định", "decision"),
    "nghi-quyet": Text("nghị quyết", "resolution"),
    "huong-dan": Text("hướng dẫn", "guidance"),
    "phuong-an": Text("phương án", "scheme"),
    "chuong-trinh": Text("chương trình", "programme"),
    "giay-moi": Text("giấy mời", "invitation"),
    "to-trinh": Text("tờ trình", "submission"),
    "bao-cao": Text("báo cáo", "report"),
    "bien-ban": Text("biên bản", "minutes"),
    "cong-van": Text("công văn", "letter"),
    "de-an": Text("đề án", "scheme"),
    "quy-che": Text("quy chế", "regulation"),
}
"""By the word of the file."""
ANY = Text("văn bản", "document")


def kind_of(word: str) -> Text:
    """What a document is called, by the word of the file for it."""
    return KINDS.get(word, ANY)


OF_A_MEETING = ("thong-bao", "ket-luan", "bien-ban")
"""Kinds that tell what a meeting decided."""

NUMBERED = Text("{kind} số {number}", "{kind} {number}")
DATED = Text("{cited} ngày {day:full}", "{cited} of {day:full}")
TITLED = Text("{kind} “{subject}”", "{kind} “{subject}”")
CONCLUSIONS_OF = Text(
    "kết luận của {who} ngày {day:full}", "conclusions of the {who} of {day:full}"
)
CONCLUSIONS = Text("kết luận cuộc họp ngày {day:full}", "conclusions of the meeting of {day:full}")
WITH_CONCLUSIONS = Text("{cited}, {conclusions}", "{cited}, {conclusions}")
