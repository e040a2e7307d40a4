"""Settings are kept whole, and a broken file is never lost."""

from __future__ import annotations

import json
import os
import stat
from dataclasses import fields, replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hookstudio.core import settings as settings_module
from hookstudio.core import wording
from hookstudio.core.errors import HookStudioError
from hookstudio.core.settings import (
    NetworkSettings,
    Settings,
    TlsSettings,
    settings_file,
    valid_proxy,
)
from tests.pseudo_language import Pseudo


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "settings.json"


def test_without_a_file_everything_is_the_default(file: Path) -> None:
    assert Settings.load(file) == Settings()
    assert Settings.load(file).notes == ()


def test_settings_are_saved_and_read_back(file: Path) -> None:
    settings = Settings(theme="dark", proxy="http://proxy:3128", notifications=False)
    settings.save(file)
    assert Settings.load(file) == settings
    if os.name == "posix":
        assert stat.S_IMODE(file.stat().st_mode) == 0o600
    assert [path.name for path in file.parent.iterdir()] == ["settings.json"]


def test_they_lie_in_the_configuration_folder(home: Path) -> None:
    Settings().save()
    assert settings_file() == home / "config" / "settings.json"
    assert Settings.load() == Settings()


def test_keys_of_another_version_are_kept(file: Path) -> None:
    file.write_text('{"theme": "dark", "future": {"a": [1, null]}}', encoding="utf-8")
    settings = Settings.load(file)
    assert settings.theme == "dark"
    replace(settings, theme="light").save(file)
    stored = json.loads(file.read_text(encoding="utf-8"))
    assert stored["future"] == {"a": [1, None]}
    assert stored["theme"] == "light"


@pytest.mark.parametrize("content", [b"{", b"\xff\xfe", b"", b"[1]", b"null", b"[" * 100_000])
def test_a_broken_file_is_set_aside(file: Path, content: bytes) -> None:
    file.write_bytes(b"older")
    file.rename(file.with_name("settings.json.broken-1"))
    file.write_bytes(content)
    settings = Settings.load(file)
    assert settings == Settings()
    [note] = settings.notes
    assert "It was kept as settings.json.broken-2; the default settings are used." in note
    assert file.with_name("settings.json.broken-2").read_bytes() == content
    assert file.with_name("settings.json.broken-1").read_bytes() == b"older"


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("theme", "pink"),
        ("theme", ["dark"]),
        ("language", "klingon language"),
        ("language", ""),
        ("language", None),
        ("proxy", "socks5://x"),
        ("proxy", ""),
        ("editor_font_size", 4),
        ("editor_font_size", True),
        ("notifications", 1),
        ("receiver_port", 70_000),
        ("ca_file", None),
    ],
)
def test_a_value_that_makes_no_sense_is_told_and_left_out(
    file: Path, name: str, value: object
) -> None:
    file.write_text(json.dumps({name: value, "theme": "dark"} | {name: value}), encoding="utf-8")
    settings = Settings.load(file)
    assert getattr(settings, name) == getattr(Settings(), name)
    [note] = settings.notes
    assert name in note


def test_a_file_that_cannot_be_read_is_told(tmp_path: Path) -> None:
    settings = Settings.load(tmp_path)
    assert "cannot be read" in settings.notes[0]


def test_a_byte_order_mark_is_no_fault(file: Path) -> None:
    file.write_bytes(b'\xef\xbb\xbf{"theme": "dark"}')
    assert Settings.load(file).theme == "dark"


def test_a_folder_that_cannot_be_written_is_told(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("x")
    with pytest.raises(HookStudioError, match="The settings cannot be saved") as error:
        Settings().save(tmp_path / "file" / "settings.json")
    assert error.value.code == "SETTINGS_WRITE"


def test_every_setting_is_checked_when_it_is_read() -> None:
    names = {item.name for item in fields(Settings)} - {"extra", "remarks"}
    assert set(settings_module._VALID) == names


def test_what_a_send_needs() -> None:
    settings = Settings(proxy="none", ca_file="/ca.pem")
    network = settings.network_for("/project", "")
    assert network == NetworkSettings(proxy="none", tls=TlsSettings(ca_file="/ca.pem"))
    assert network.deadline_s == 90


def test_tls_is_of_one_environment_of_one_project(file: Path) -> None:
    staging = TlsSettings("/own.pem", "/client.pem", "/client.key", "key_passphrase", verify=False)
    settings = Settings(ca_file="/all.pem").with_tls("/project", "staging", staging)
    settings.save(file)
    stored = Settings.load(file)
    assert stored == settings
    assert stored.network_for("/project", "staging").tls == staging
    for elsewhere in (("/project", ""), ("/project", "production"), ("/other", "staging")):
        assert stored.network_for(*elsewhere).tls == TlsSettings("/all.pem")
    assert stored.with_tls("/project", "staging", TlsSettings()).tls == {}


@pytest.mark.parametrize(
    "value",
    [
        [],
        {"/project": []},
        {"/project": {"": "/ca.pem"}},
        {"/project": {"": {"verify": 0}}},
        {"/project": {"": {"verify": "false"}}},
        {"/project": {"": {"ca_file": None}}},
    ],
)
def test_tls_settings_that_make_no_sense_are_told_and_left_out(file: Path, value: object) -> None:
    file.write_text(json.dumps({"tls": value}), encoding="utf-8")
    settings = Settings.load(file)
    assert settings.tls == {}
    assert "The setting tls" in settings.notes[0]


def test_keys_of_tls_that_are_not_known_do_no_harm(file: Path) -> None:
    file.write_text('{"tls": {"/project": {"": {"ca_file": "/ca.pem", "future": 1}}}}')
    assert Settings.load(file).tls == {("/project", ""): TlsSettings("/ca.pem")}


@pytest.mark.parametrize("proxy", ["system", "none", "http://h:1", "https://u:p@h", "http://h/"])
def test_valid_proxies(proxy: str) -> None:
    assert valid_proxy(proxy)


@pytest.mark.parametrize("proxy", ["", "h:1", "socks5://h", "http://", "http://h/path", None, 1])
def test_invalid_proxies(proxy: object) -> None:
    assert not valid_proxy(proxy)


json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3),
    max_leaves=8,
)


@given(st.dictionaries(st.text() | st.sampled_from(sorted(settings_module._VALID)), json_values))
def test_any_object_is_read(stored: dict[str, object]) -> None:
    settings = settings_module._from_json(stored)
    unknown = {name: value for name, value in stored.items() if name not in settings_module._VALID}
    assert settings.extra == unknown


def test_shortcuts_are_kept_by_action(tmp_path: Path) -> None:
    file = tmp_path / "settings.json"
    chosen = {"save": ("F5",), "send": ()}
    Settings(shortcuts=chosen).save(file)
    assert Settings.load(file).shortcuts == chosen


@pytest.mark.parametrize("value", ["[]", '{"save": "F5"}', '{"save": [5]}', '"F5"'])
def test_shortcuts_that_cannot_be_read_leave_the_defaults(tmp_path: Path, value: str) -> None:
    file = tmp_path / "settings.json"
    file.write_text(f'{{"theme": "dark", "shortcuts": {value}}}')
    loaded = Settings.load(file)
    assert loaded.shortcuts == {}
    assert loaded.theme == "dark"
    assert "shortcuts" in loaded.notes[0]


def test_what_no_encoding_holds_is_kept_and_saved(tmp_path: Path) -> None:
    file = tmp_path / "settings.json"
    file.write_text('{"from a newer one \\ud800": "\\udfff"}')
    Settings.load(file).save(file)
    assert Settings.load(file).extra == {"from a newer one \ud800": "\udfff"}


@pytest.mark.parametrize("tag", ["system", "en", "fr", "pt-BR", "zh-Hant-TW"])
def test_a_language_is_the_systems_or_a_tag(file: Path, tag: str) -> None:
    replace(Settings(), language=tag).save(file)
    loaded = Settings.load(file)
    assert (loaded.language, loaded.notes) == (tag, ())


def test_what_is_wrong_is_told_in_the_language_that_is_spoken_then(file: Path) -> None:
    file.write_text('{"theme": "pink"}', encoding="utf-8")
    settings = Settings.load(file)
    before = wording.in_use()
    wording.use(Pseudo(longer=False))
    try:
        [note] = settings.notes
    finally:
        wording.use(before)
    assert note == '⟦The setting theme cannot be "pink"; the default is used.⟧'
