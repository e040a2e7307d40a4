"""`hookstudio snapshot`: what it shows and what it writes."""

from __future__ import annotations

from pathlib import Path

from tests.cli.conftest import Run


def test_snapshots_are_written_compared_and_updated(run: Run, project: Path) -> None:
    first = run("snapshot", "order")
    assert first.status == 1
    assert "snapshots/order/ada.snap: new\n" in first.out
    assert first.out.endswith("hookstudio snapshot --update accepts: 2 new.\n")
    assert not (project / "snapshots").exists()

    assert run("snapshot", "order", "--update").out.endswith("Updated: 2 new.\n")
    again = run("snapshot", "order")
    assert (again.status, again.out) == (0, "2 snapshots, and nothing has changed.\n")

    file = project / "webhooks/order.yaml"
    file.write_text(file.read_text().replace("type: number", "type: text"))
    changed = run("snapshot", "order")
    assert changed.status == 1
    assert '  -      "total": 9.5\n  +      "total": "9.5"\n' in changed.out
    assert "snapshot_changed" in run("check", "order").out
    assert run("snapshot", "--update", "order").status == 0
    assert "snapshot_changed" not in run("check", "order").out


def test_orphans_are_reported_and_removed(run: Run, project: Path) -> None:
    run("snapshot", "--update")
    (project / "users/evil.yaml").unlink()
    ran = run("snapshot")
    assert "snapshots/order/evil.snap: without a webhook or user\n" in ran.out
    assert run("snapshot", "--update").status == 0
    assert not (project / "snapshots/order/evil.snap").exists()
    assert run("snapshot").status == 0


def test_what_a_terminal_would_obey_is_marked(run: Run, project: Path) -> None:
    run("snapshot", "order", "--update")
    text = (project / "snapshots/order/evil.snap").read_text(encoding="utf-8")
    assert "X-Name: ⟨U+001B⟩]0;owned⟨U+0007⟩⟨U+009B⟩31m⟨U+202E⟩" in text
    assert text.count("\r") == 0


def test_secrets_are_named_and_never_read(
    run: Run, project: Path, variables: dict[str, str]
) -> None:
    variables["HOOKSTUDIO_SECRET_SHOP_KEY"] = "hunter2"
    run("snapshot", "secret", "--update")
    text = (project / "snapshots/secret/ada.snap").read_text(encoding="utf-8")
    assert "Authorization: Bearer ⟨secret.shop_key⟩\n" in text
    assert "hunter2" not in text


def test_a_linked_folder_is_not_written_through(run: Run, project: Path, tmp_path: Path) -> None:
    outside = tmp_path.parent / f"{tmp_path.name}-outside"
    outside.mkdir()
    (project / "snapshots").symlink_to(outside)
    ran = run("snapshot", "--update")
    assert ran.status == 1
    assert "is a link" in ran.err
    assert list(outside.iterdir()) == []


def test_as_objects(run: Run, project: Path) -> None:
    found = run("snapshot", "order", "--json")
    assert [each["state"] for each in found.objects] == ["new", "new"]
    assert run("snapshot", "order", "--update", "--json").objects[0]["updated"] is True
    assert run("snapshot", "order", "--json").objects == []
