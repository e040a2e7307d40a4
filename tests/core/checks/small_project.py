"""A project of a few files, made for the tests of checks."""

from __future__ import annotations

from pathlib import Path

from hookstudio.core.project.folder import Project

FILES = {
    "hookstudio.yaml": "version: 1\nname: Shop\n",
    "webhooks/order.yaml": """\
version: 1
name: Order
method: POST
url: "https://shop.example/orders/{{event_properties.${id} | default: 0}}"
headers:
  - {name: Content-Type, value: application/json}
body:
  kind: raw
  text: |
    {
      "name": "{{${first_name} | default: 'you' | json_escape}}",
      "discount": {{custom_attribute.${discount} | default: 0}}
    }
languages:
  fr:
    url: https://shop.example/fr
""",
    "users/ada.yaml": "version: 1\nname: Ada\nattributes: {first_name: Ada}\n",
    "users/bob.yaml": (
        "version: 1\nname: Bob\nattributes: {first_name: Bob}\ncustom_attributes: {discount: 5}\n"
    ),
    "users/eve.yaml": (
        "version: 1\nname: Eve\nattributes: {first_name: Eve}\n"
        "custom_attributes: {discount: none}\n"
    ),
}


def write_files(root: Path, files: dict[str, str]) -> None:
    for name, text in files.items():
        file = root / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8", newline="")


def small_project(folder: Path, **changed: str) -> Project:
    """The project in a folder `shop`; of `changed`, a file's name has `__` for `/`."""
    root = folder / "shop"
    write_files(root, FILES)
    for name, text in changed.items():
        write_files(root, {name.replace("__", "/") + ".yaml": text})
    return Project.open(root)
