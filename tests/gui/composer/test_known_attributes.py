from dataclasses import replace

from hookstudio.core.project.webhook import Header
from hookstudio.gui.composer.known_attributes import KnownAttributes


def test_it_knows_what_the_sample_users_hold_and_follows_them(session):
    attributes = KnownAttributes(session)
    _slug, user = next(iter(session.workspace.users.items()))
    assert "first_name" in attributes.known["attributes"]
    sections = {**user.sections, "custom_attributes": {"shoe size": 42}}
    session.perform(lambda w: w.replace_user(replace(user, sections=sections), "Edit"))
    assert "shoe size" in attributes.known["custom_attributes"]
    custom = replace(user, sections={"event_properties": {"colour": "red"}})
    session.set_user_override(custom)
    assert attributes.known["event_properties"] == ["colour"]


def test_an_edit_of_a_webhook_collects_no_users_again(session):
    attributes = KnownAttributes(session)
    before = attributes.known["attributes"]
    session.edit_webhook(lambda w: replace(w, url="x"), "Edit")
    assert attributes.known["attributes"] is before


def test_it_knows_content_blocks_and_the_secrets_in_use(session):
    attributes = KnownAttributes(session)
    session.perform(lambda w: w.add_content_block("footer", "Bye", "Add"))
    header = Header("Authorization", "Bearer {{secret.lob_key}}")
    session.edit_webhook(lambda w: replace(w, headers=(header,)), "Edit")
    assert attributes.known["content_blocks"] == ["footer"]
    assert attributes.known["secrets"] == ["lob_key"]


def test_it_completes_inside_liquid_only(session):
    attributes = KnownAttributes(session)
    texts = [c.text for c in attributes.complete("{{${first", 9)]
    assert any("first_name" in text for text in texts)
    assert not attributes.complete("first", 5)
