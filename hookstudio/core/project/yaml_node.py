"""The tree of a YAML document: plain values, each with its place in the text."""

from __future__ import annotations

from dataclasses import dataclass

from hookstudio.core.json_value import Json


@dataclass(frozen=True, slots=True)
class Scalar:
    """One value. `text` is what the author wrote, quotes and escapes resolved.

    `value` is what a plain one means in YAML 1.2 (`12` a number, `no` a text). `style` is empty
    for a plain one, else the character that opens it. Offsets count characters of the file.
    """

    start: int
    end: int
    text: str
    value: bool | int | float | str | None
    style: str = ""

    @property
    def is_block(self) -> bool:
        """Whether it is a literal or folded block, which reaches over the lines below."""
        return self.style in ("|", ">")


@dataclass(frozen=True, slots=True)
class Entry:
    """A key of a mapping and what it holds."""

    key: Scalar
    value: Node

    @property
    def name(self) -> str:
        """The key as the author wrote it: JSON's keys are texts."""
        return self.key.text


@dataclass(frozen=True, slots=True)
class Mapping:
    """`end` is where its last value ends; `flow` says that it is written with braces."""

    start: int
    end: int
    flow: bool
    entries: tuple[Entry, ...]

    def get(self, name: str) -> Node | None:
        """The value of a key, or None."""
        return next((e.value for e in self.entries if e.name == name), None)

    def entry(self, name: str) -> Entry | None:
        """The entry of a key, or None."""
        return next((e for e in self.entries if e.name == name), None)


@dataclass(frozen=True, slots=True)
class Sequence:
    """`end` is where its last item ends; `flow` says that it is written with brackets."""

    start: int
    end: int
    flow: bool
    items: tuple[Node, ...]


Node = Scalar | Mapping | Sequence


def plain(node: Node) -> Json:
    """The JSON-plain data of a tree."""
    if isinstance(node, Mapping):
        return {entry.name: plain(entry.value) for entry in node.entries}
    if isinstance(node, Sequence):
        return [plain(item) for item in node.items]
    return node.value


def walk(node: Node, path: tuple[str | int, ...]) -> Node | None:
    """The node at the end of a path of keys and indexes, or None."""
    for step in path:
        if isinstance(node, Mapping) and isinstance(step, str):
            found = node.get(step)
        elif isinstance(node, Sequence) and isinstance(step, int) and step < len(node.items):
            found = node.items[step]
        else:
            found = None
        if found is None:
            return None
        node = found
    return node
