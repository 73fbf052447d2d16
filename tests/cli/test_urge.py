"""What is sent to whom: each kind of addressee, in the words that an office uses for it."""

import json

import pytest

from running import NOTICE, on_task, run, write_notice

PLAN = """\
plan: nhac-viec
office: van-phong
notice:
  kind: thong-bao
  number: 41/TB-UBND
  issued: 2026-03-03
  meeting_date: 2026-03-02
  chair: ct
units:
  van-phong: {name: Văn phòng HĐND-UBND, short: Văn phòng}
  noi-vu: {name: Phòng Nội vụ, name_en: Home Affairs Division}
  qldt: {name: Phòng Quản lý đô thị}
  cac-phuong: {name: "UBND các phường, xã"}
  phuong-a: {name: Ủy ban nhân dân phường A, parent: cac-phuong}
  phuong-b: {name: UBND phường B, parent: cac-phuong}
  vien-thong: {name: Tập đoàn Viễn thông}
  vien-thong-tinh:
    name: Viễn thông tỉnh – Chi nhánh Tập đoàn Viễn thông
    aliases: [Viễn thông tỉnh]
    parent: vien-thong
  to-moi: {name: Tổ công tác mới}
people:
  ct: {name: Nguyễn Văn A, role: Chủ tịch UBND thành phố}
  pct: {name: Trần Thị B, role: Phó Chủ tịch UBND thành phố, role_en: Vice Chairwoman}
  cvp: {name: Lê Văn C, role: Chánh Văn phòng, unit: van-phong}
sections:
  - number: 1
    unit: noi-vu
    mode: assign
    tasks:
      - id: "1.1"
        title: Lập đề án
        submit_to: [van-phong]
        due: {before: 2026-03-10, quote: trước ngày 10/3/2026}
      - {id: "1.2", title: Rà soát biên chế, lead: [noi-vu, qldt, van-phong], due: {by: 2026-03-09}}
      - {id: "1.3", title: Ban hành quy chế, lead: to-moi, contact: qldt, due: {by: 2026-03-09}}
      - {id: "1.4", title: Chỉ đạo chung, lead: pct, due: {by: 2026-03-09}}
      - {id: "1.5", title: Theo dõi, lead: van-phong, due: {by: 2026-03-09}}
      - {id: "1.6", title: Tổng hợp, lead: cvp, due: {by: 2026-03-09}}
      - {id: "1.7", title: Không nêu hạn}
      - id: "1.8"
        title: Báo cáo số liệu
        lead: cac-phuong
        due: {by: 2026-03-09, quote: trước hết ngày 09/3/2026}
        deliverables:
          - {id: a, title: Báo cáo của phường A, unit: phuong-a, done: 2026-03-08}
          - {id: b, title: Báo cáo của phường B, unit: phuong-b}
      - id: "1.9"
        title: Tổng hợp số liệu
        due: {by: 2026-03-09}
        deliverables:
          - {id: a, title: Báo cáo của phường A, unit: phuong-a, done: 2026-03-08}
          - {id: b, title: Báo cáo của phường B, unit: phuong-b}
      - {id: "1.10", title: Dọn vệ sinh, lead: cac-phuong, due: {by: 2026-03-13}}
  - number: 2
    unit: vien-thong
    mode: request
    tasks:
      - id: "2.1"
        title: Kéo cáp
        contact: vien-thong-tinh
        due: {by: 2026-03-09, quote: xong trong ngày 09/3/2026}
"""
NEVER_TO_A_BODY_THAT_WAS_ASKED = ("đôn đốc", "quá hạn", "lần 2", "chờ", "yêu cầu", "thiếu")


@pytest.fixture
def file(tmp_path):
    path = tmp_path / "notice.yaml"
    path.write_text(PLAN, encoding="utf-8")
    return path


def urge(*args, file=NOTICE, day="2026-03-12", lang="vi"):
    ran = run("urge", *args, "-f", file, "--lang", lang, now=f"{day}T09:00")
    assert ran.status == 0, ran.err
    return ran


def letters(ran):
    """The messages by whom they are for."""
    texts = ran.out.strip().split("\n\n\n")
    return {text.partition("\n")[0].partition(": ")[2]: text for text in texts}


def test_a_unit_is_written_to_by_the_words_of_the_notice_about_what_is_overdue(file):
    said = letters(urge("--unit", "noi-vu", file=file))["Phòng Nội vụ"]
    assert said == (
        "Kính gửi: Phòng Nội vụ\n"
        "Theo Thông báo số 41/TB-UBND ngày 03/3/2026, kết luận của Chủ tịch UBND thành phố ngày "
        "02/3/2026, đến 12/3/2026 Văn phòng chưa nhận được kết quả:\n"
        "1. Lập đề án (1.1): «trước ngày 10/3/2026», hạn cuối 09/3, quá hạn 3 ngày.\n"
        "2. Rà soát biên chế (1.2): hạn cuối 09/3, quá hạn 3 ngày, cùng chủ trì: Phòng Quản lý đô "
        "thị, Văn phòng HĐND-UBND.\n"
        "3. Tổng hợp số liệu (1.9): hạn cuối 09/3, quá hạn 3 ngày. Còn thiếu: 1/2 phần việc.\n"
        "\n"
        "Đề nghị Phòng sớm hoàn thành, báo ngày hoàn thành và vướng mắc (nếu có) trước ngày ……. "
        "Nếu đã hoàn thành, xin gửi kết quả. Trân trọng."
    )


def test_each_is_written_to_in_turn_and_the_office_never(file):
    assert list(letters(urge(file=file))) == [
        "Phòng Nội vụ",
        "Phòng Quản lý đô thị",
        "đồng chí Trần Thị B, Phó Chủ tịch UBND thành phố",
        "UBND phường B",
        "UBND các phường, xã",
        "Tập đoàn Viễn thông (qua Viễn thông tỉnh)",
    ]


def test_several_leads_get_a_letter_each(file):
    said = letters(urge("1.2", file=file))
    assert list(said) == ["Phòng Nội vụ", "Phòng Quản lý đô thị"]
    assert "cùng chủ trì: Phòng Nội vụ, Văn phòng HĐND-UBND" in said["Phòng Quản lý đô thị"]


def test_a_contact_is_written_to_in_place_of_a_lead_that_does_not_exist_yet(file):
    said = letters(urge("1.3", file=file))
    assert list(said) == ["Phòng Quản lý đô thị"]
    assert "chủ trì là Tổ công tác mới, Phòng làm đầu mối" in said["Phòng Quản lý đô thị"]
    assert letters(urge("1.3", "--unit", "to-moi", file=file)) == said


def test_a_person_is_addressed_as_one(file):
    said = letters(urge("1.4", file=file))["đồng chí Trần Thị B, Phó Chủ tịch UBND thành phố"]
    assert "Kính đề nghị đồng chí sớm hoàn thành" in said
    english = letters(urge("1.4", file=file, lang="en"))
    assert list(english) == ["Trần Thị B, Vice Chairwoman"]


def test_of_a_class_of_bodies_those_are_written_to_that_lack_their_item(file):
    said = letters(urge("1.8", file=file))
    assert list(said) == ["UBND phường B"]
    assert "Còn thiếu: Báo cáo của phường B (1.8.b)." in said["UBND phường B"]
    assert "Đề nghị UBND phường sớm hoàn thành" in said["UBND phường B"]


def test_who_gathers_what_others_owe_is_told_how_many_are_missing_and_not_whose(file):
    said = letters(urge("1.9", file=file))
    assert list(said) == ["Phòng Nội vụ", "UBND phường B"]
    assert "Còn thiếu: 1/2 phần việc." in said["Phòng Nội vụ"]
    assert "phường" not in said["Phòng Nội vụ"]


def test_a_class_of_bodies_is_addressed_as_several(file):
    said = letters(urge("1.10", file=file))["UBND các phường, xã"]
    assert "Đề nghị các đơn vị thực hiện đúng hạn" in said
    assert "Văn phòng xin nhắc việc sắp đến hạn" in said


def test_a_body_that_was_asked_gets_a_request_through_its_branch(file):
    for args in (("2.1",), ("--unit", "vien-thong"), ("--unit", "vien thong tinh")):
        said = letters(urge(*args, file=file))
        assert said == {
            "Tập đoàn Viễn thông (qua Viễn thông tỉnh)": (
                "Kính gửi: Tập đoàn Viễn thông (qua Viễn thông tỉnh)\n"
                "Tại cuộc họp ngày 02/3/2026, Chủ tịch UBND thành phố đề nghị Quý Tập đoàn phối "
                "hợp thực hiện:\n"
                "Kéo cáp (2.1): «xong trong ngày 09/3/2026».\n"
                "\n"
                "Kính đề nghị Quý Tập đoàn cho biết tiến độ, sớm gửi kết quả và nêu nội dung cần "
                "phối hợp. Trân trọng cảm ơn."
            )
        }


def test_a_request_names_what_is_awaited_by_its_titles_without_our_ids():
    said = urge("4.1", day="2023-03-24").out
    assert said == (
        "Kính gửi: Tập đoàn Công nghiệp – Viễn thông Quân đội (qua Viettel Ninh Thuận)\n"
        "Tại cuộc họp ngày 15/3/2023, Chủ tịch UBND thành phố đề nghị Quý Tập đoàn phối hợp thực "
        "hiện:\n"
        "Lập kịch bản lễ; báo cáo chuyển đổi số (4.1). Gồm: Chương trình, kịch bản chi tiết buổi "
        "lễ; Báo cáo đề xuất chuyển đổi số thành phố.\n"
        "\n"
        "Để kịp phục vụ Lễ khai trương Trung tâm IOC, kính đề nghị Quý Tập đoàn cho biết tiến độ, "
        "sớm gửi kết quả và nêu nội dung cần phối hợp. Trân trọng cảm ơn.\n"
    )


def test_a_request_stays_one_the_second_time_and_whatever_was_promised(file):
    urge("2.1", "--record", file=file, day="2026-03-10")
    run("note", "2.1", "hẹn", "--promised", "11/3", "-f", file, now="2026-03-10T10:00")
    said = urge("2.1", "--reply-by", "16/3", file=file)
    assert not [word for word in NEVER_TO_A_BODY_THAT_WAS_ASKED if word in said.out]
    assert "Quý Tập đoàn dự kiến gửi 11/3" in said.out
    assert "phối hợp, chậm nhất ngày 16/3/2026. Trân trọng cảm ơn." in said.out
    history = run("show", "2.1", "--lang", "vi", "-f", file, now="2026-03-12T10:00").out
    assert "đã đề nghị: “gửi Tập đoàn Viễn thông" in history
    (file.parent / "before.yaml").write_text(PLAN, encoding="utf-8")
    told = run("diff", file.parent / "before.yaml", file, "--lang", "vi", now="2026-03-12T10:00")
    assert "đã đề nghị: gửi Tập đoàn Viễn thông" in told.out
    assert "đôn đốc" not in told.out


@pytest.mark.parametrize(
    ("args", "said"),
    [
        (("--unit", "van-phong"), "Văn phòng HĐND-UBND giữ sổ này, không tự đôn đốc mình.\n"),
        (("1.5",), "1.5: việc của Văn phòng, không tự đôn đốc.\n"),
        (("1.6",), "1.6: việc của Văn phòng, không tự đôn đốc.\n"),
        (
            ("--unit", "phuong-a"),
            "Ủy ban nhân dân phường A: không có việc quá hạn, lỡ hẹn hay sắp đến hạn.\n",
        ),
    ],
)
def test_with_nothing_to_say_it_says_so_and_why(file, args, said):
    ran = urge(*args, file=file)
    assert (ran.out, ran.err) == ("", said)


def test_what_was_handed_in_lies_with_whoever_decides(file):
    run("submit", "1.1", "1.2", "1.9", "-f", file, now="2026-03-10T09:00")
    ran = urge("--unit", "noi-vu", file=file)
    assert ran.out == ""
    assert ran.err == (
        "Phòng Nội vụ: không có việc quá hạn, lỡ hẹn hay sắp đến hạn.\n"
        "Chờ cấp có thẩm quyền: 1.1 (chờ 2 ngày tại Văn phòng); 1.2 (chờ 2 ngày); "
        "1.9 (chờ 2 ngày)\n"
    )
    named = urge("1.1", file=file)
    assert (named.out, named.err) == (
        "",
        "1.1: đã trình, chờ 2 ngày tại Văn phòng; không đôn đốc.\n",
    )


def test_the_second_time_names_the_day_of_the_first_and_asks_for_the_reason(file):
    urge("1.1", "--record", "--proof", "210/VP-TH", file=file, day="2026-03-10")
    run("note", "1.1", "hẹn", "--promised", "11/3", "-f", file, now="2026-03-10T10:00")
    said = urge("1.1", "--reply-by", "13/3", file=file).out
    assert said.startswith("Kính gửi: Phòng Nội vụ (lần 2)\n")
    assert "ngày 10/3/2026 Văn phòng đã nhắc việc 1.1; đến 12/3/2026 chưa nhận được" in said
    assert "quá hạn 3 ngày, hẹn 11/3, chưa nhận được." in said
    assert (
        "báo nguyên nhân, ngày trình chậm nhất ngày 13/3/2026; nếu xin gia hạn, đề nghị có văn "
        "bản trình Chủ tịch UBND thành phố. Văn phòng sẽ tổng hợp báo cáo Chủ tịch UBND thành phố."
    ) in said


def test_a_broken_promise_is_urged_for_where_no_deadline_is_stated(file):
    run("note", "1.7", "hẹn", "--promised", "11/3", "-f", file, now="2026-03-10T10:00")
    said = letters(urge("--unit", "noi-vu", file=file))["Phòng Nội vụ"]
    assert "Không nêu hạn (1.7): hẹn 11/3, chưa nhận được." in said


def test_what_was_sent_is_recorded_at_each_task_and_taken_back_to_the_very_bytes(file):
    before = file.read_bytes()
    ran = urge("1.1", "1.2", "--record", "--proof", "210/VP-TH", file=file)
    assert ran.out.startswith("Kính gửi: Phòng Nội vụ\n")
    assert ran.err.splitlines() == [
        "Đã ghi lần đôn đốc Phòng Nội vụ: 1.1, 1.2.",
        "Đã ghi lần đôn đốc Phòng Quản lý đô thị: 1.2.",
    ]
    shown = run("show", "1.2", "--json", "-f", file, now="2026-03-12T10:00").out
    notes = json.loads(shown)["task"]["notes"]
    assert [(n["kind"], n["to"], n["proof"]) for n in notes] == [
        ("urged", "noi-vu", "210/VP-TH"),
        ("urged", "qldt", "210/VP-TH"),
    ]
    history = run("show", "1.2", "--lang", "vi", "-f", file, now="2026-03-12T10:00").out
    assert "đã đôn đốc: “gửi Phòng Nội vụ”, văn bản 210/VP-TH" in history
    urge("1.1", "1.2", "--undo", file=file)
    assert file.read_bytes() == before


def test_one_units_letter_is_taken_back_by_its_name(file):
    urge("--record", file=file, day="2026-03-11")
    one = file.read_bytes()
    urge("--unit", "noi-vu", "--record", file=file)
    urge("--unit", "noi-vu", "--undo", file=file)
    assert file.read_bytes() == one
    refused = run("urge", "1.7", "--undo", "-f", file, now="2026-03-12T09:00")
    assert (refused.status, refused.out) == (1, "")


def test_a_dry_run_shows_the_diff_alone(file):
    before = file.read_bytes()
    ran = urge("1.1", "--record", "-n", file=file)
    assert "+          - {on: 2026-03-12, " in ran.out or "+notes" in ran.out or "notes:" in ran.out
    assert "Kính gửi:" not in ran.out
    assert file.read_bytes() == before


def test_who_was_written_to_once_is_counted_by_itself(file):
    urge("1.2", "--unit", "noi-vu", "--record", file=file, day="2026-03-11")
    assert list(letters(urge("1.2", file=file))) == ["Phòng Nội vụ (lần 2)", "Phòng Quản lý đô thị"]


@pytest.mark.parametrize("option", [("--proof", "1"), ("--on", "10/3"), ("--dry-run",)])
def test_what_only_says_how_it_is_recorded_needs_record(file, option):
    ran = run("urge", *option, "-f", file, "--lang", "en", now="2026-03-12T09:00")
    assert (ran.status, ran.out) == (2, "")
    assert f"{option[0]} belongs to --record." in ran.err


def test_nobody_is_asked_to_answer_by_a_day_that_has_passed(file):
    ran = run("urge", "--reply-by", "2026-03-11", "-f", file, now="2026-03-12T09:00")
    assert (ran.status, ran.out) == (2, "")
    assert "--reply-by 11 Mar 2026 has passed; today is 12 Mar 2026." in ran.err


def test_json_has_the_letters_and_their_texts(file):
    data = json.loads(urge("1.8", "1.5", "--json", file=file).out)
    assert (data["kind"], data["today"]) == ("urge", "2026-03-12")
    (letter,) = data["letters"]
    assert letter["text"].startswith("Kính gửi: UBND phường B\n")
    assert {k: v for k, v in letter.items() if k != "text"} == {
        "to": "phuong-b",
        "through": None,
        "mode": "assign",
        "kind": "urge",
        "number": 1,
        "tasks": [
            {
                "id": "1.8",
                "due": "2026-03-09",
                "days_left": -3,
                "timing": "overdue",
                "late": True,
                "promised": None,
                "missing": ["1.8.b"],
                "waiting": [],
            }
        ],
    }
    assert data["left_out"] == ["1.5: việc của Văn phòng, không tự đôn đốc."]


def test_an_extension_and_a_return_are_told_as_they_are(tmp_path):
    file = write_notice(
        tmp_path,
        on_task(
            "1.2",
            "moves:",
            "  - {date: 2023-03-29, on: 2023-03-22, because: chờ ý kiến, by_whom: Chủ tịch}",
        ),
        on_task(
            "1.1",
            "submissions:",
            "  - {on: 2023-03-20}",
            "  - {on: 2023-03-22, returned: true, because: thiếu dự toán, again_by: 2023-03-27}",
        ),
    )
    said = urge("1.1", "1.2", file=file, day="2023-03-31").out
    back = "(1.1): trả lại ngày 22/3, hạn trình lại 27/3, quá hạn 4 ngày."
    assert f"{back} Cần hoàn thiện: thiếu dự toán." in said
    assert "(1.2): được gia hạn đến 29/3, quá hạn 2 ngày." in said


ROUND = """\
plan: dinh-ky
office: vp
notice: {kind: thong-bao, number: 5/TB-UBND, issued: 2026-01-06}
units: {vp: {name: Văn phòng}, kt: {name: Phòng Kinh tế}}
sections:
  - number: 1
    unit: kt
    mode: assign
    tasks:
      - id: "1.1"
        title: Báo cáo quý
        due: {every: quarter, by: "+5", quote: hằng quý}
"""


def test_what_comes_round_names_its_period_and_counts_its_letters_by_itself(tmp_path):
    file = tmp_path / "notice.yaml"
    file.write_text(ROUND, encoding="utf-8")
    first = urge(file=file, day="2026-07-20").out
    assert "Báo cáo quý (1.1), quý I/2026: «hằng quý», hạn cuối 05/4, quá hạn 106 ngày" in first
    assert "1 kỳ khác cũng quá hạn." in first
    urge("--record", file=file, day="2026-04-20")
    assert "(lần 2)" in urge(file=file, day="2026-04-25").out
    run("check", "1.1@2026-Q1", "--on", "2026-04-26", "-f", file, now="2026-04-26T09:00")
    second = urge(file=file, day="2026-07-20").out
    assert "quý II/2026" in second
    assert "(lần 2)" not in second
    assert "kỳ khác" not in second
