import random

from hookstudio.core.project.sample_user import SampleUser
from hookstudio.gui.preview.people import any_other, caption, custom_copy, found, neighbour


def user(slug: str, name: str, **attributes: str) -> SampleUser:
    return SampleUser(slug, name, {"attributes": attributes})


ADA = user("ada", "Ada Lovelace", user_id="42", email_address="ada@example.com", language="fr")
GRACE = user("grace", "Grace Hopper", user_id="420")
ZOE = user("zoe", "adaptable Zoë", user_id="7")
USERS = {u.slug: u for u in (ZOE, GRACE, ADA)}


def test_users_are_found_by_external_id_email_and_name() -> None:
    assert found(USERS, "420") == (GRACE,)
    assert found(USERS, "EXAMPLE.com") == (ADA,)
    assert found(USERS, "hopper") == (GRACE,)
    assert found(USERS, "nobody") == ()


def test_an_exact_id_comes_before_ids_that_begin_so() -> None:
    assert found(USERS, "42") == (ADA, GRACE)


def test_everybody_is_listed_by_name() -> None:
    assert found(USERS, " ") == (ADA, ZOE, GRACE)


def test_next_and_previous_go_round() -> None:
    people = (ADA, GRACE, ZOE)
    assert neighbour(people, "zoe", 1) is ADA
    assert neighbour(people, "ada", -1) is ZOE
    assert neighbour(people, "gone", 1) is ADA
    assert neighbour((), "ada", 1) is None


def test_a_random_user_is_another_one() -> None:
    people = (ADA, GRACE, ZOE)
    chosen = {any_other(people, "ada", random.Random(seed)).slug for seed in range(20)}  # type: ignore[union-attr]
    assert chosen == {"grace", "zoe"}
    assert any_other((ADA,), "ada", random.Random(1)) is ADA
    assert any_other((), "ada", random.Random(1)) is None


def test_a_caption_tells_users_apart() -> None:
    assert caption(ADA) == "42 · ada@example.com · fr"
    assert caption(SampleUser("x")) == "no external id"


def test_a_custom_user_starts_as_a_copy_that_no_file_is_mistaken_for() -> None:
    copy = custom_copy(ADA)
    assert copy.sections == ADA.sections
    assert copy.title == ADA.title
    assert copy.slug not in USERS
    assert custom_copy(None).title == "Custom user"
