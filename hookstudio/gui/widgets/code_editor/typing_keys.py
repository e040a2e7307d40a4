"""What a key does to a text: pure functions from text and selection to one edit."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QKeySequence

INDENT = "  "
# Qt deletes with these where it runs on X11, as Emacs does; no menu says so.
_EMACS = frozenset((Qt.Key.Key_D, Qt.Key.Key_K, Qt.Key.Key_U))
_PAIRS = {"{": "}", "[": "]", "(": ")", '"': '"', "'": "'"}
_CLOSERS = frozenset("}])\"'")
Action = Literal["undo", "redo", "escape", "tab", "focus", "new_line", "replace", "pass"]


@dataclass(frozen=True, slots=True)
class Typed:
    """Replace `[start, end)` by `text`; then the caret stands at `caret`, selecting to `anchor`."""

    start: int
    end: int
    text: str
    caret: int
    anchor: int | None = None


def is_emacs_key(event: QKeyEvent) -> bool:
    """Whether Qt would delete a part of a line without anybody having asked for that."""
    return event.modifiers() == Qt.KeyboardModifier.ControlModifier and event.key() in _EMACS


def action_of(event: QKeyEvent, *, compact: bool) -> Action | None:
    """What the editor does itself for a key; None for those that it leaves to Qt."""
    key, modifiers = event.key(), event.modifiers()
    control = bool(modifiers & Qt.KeyboardModifier.ControlModifier)
    if event.matches(QKeySequence.StandardKey.Undo):
        return "undo"
    if event.matches(QKeySequence.StandardKey.Redo) or (control and key == Qt.Key.Key_Y):
        return "redo"
    if key == Qt.Key.Key_Escape:
        return "escape"
    if is_emacs_key(event):
        return "pass"
    if key in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab):
        return "focus" if compact or control else "tab"
    if event.matches(QKeySequence.StandardKey.Replace) or (control and key == Qt.Key.Key_H):
        return "replace"
    if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
        shift = bool(modifiers & Qt.KeyboardModifier.ShiftModifier)
        return "pass" if control or (compact and not shift) else "new_line"
    return None


def typed(text: str, start: int, end: int, char: str) -> Typed | None:
    """Close what is opened, wrap what is selected, step over what is closed already."""
    if len(char) != 1:
        return None
    following = text[end : end + 1]
    if start == end and char in _CLOSERS and following == char and _is_closed(text, start, char):
        return Typed(start, start, "", start + 1)
    if char == "%" and start == end and text[start - 1 : start] == "{" and following == "}":
        return Typed(start, end, "%%", start + 1)
    if char not in _PAIRS:
        return None
    closer = _PAIRS[char]
    if start != end:
        inner = text[start:end]
        return Typed(start, end, char + inner + closer, end + 1, start + 1)
    if not _opens(text, start, char):
        return None
    return Typed(start, end, char + closer, start + 1)


def backspace(text: str, start: int, end: int) -> Typed | None:
    """Between an empty pair both go."""
    if start != end or not start:
        return None
    before, after = text[start - 1], text[start : start + 1]
    if _PAIRS.get(before) == after or (before == after == "%" and _is_tag(text, start)):
        return Typed(start - 1, start + 1, "", start - 1)
    return None


def new_line(text: str, start: int, end: int, line_end: str) -> Typed:
    """A line end that keeps the indentation, one deeper after an opening bracket."""
    line_start = max(text.rfind("\n", 0, start), text.rfind("\r", 0, start)) + 1
    before = text[line_start:start]
    indent = before[: len(before) - len(before.lstrip(" \t"))]
    opener = before.rstrip()[-1:]
    following = text[end : end + 1]
    is_liquid = before.rstrip().endswith("{{")
    if opener in ("{", "[") and opener and not is_liquid:
        deeper = line_end + indent + INDENT
        if following == _PAIRS[opener]:
            return Typed(start, end, deeper + line_end + indent, start + len(deeper))
        return Typed(start, end, deeper, start + len(deeper))
    inserted = line_end + indent
    return Typed(start, end, inserted, start + len(inserted))


def indented(text: str, start: int, end: int, *, back: bool) -> Typed | None:
    """Two spaces at the caret, or every selected line moved in or back out by two."""
    first = max(text.rfind("\n", 0, start), text.rfind("\r", 0, start)) + 1
    selected = text[start:end]
    if not back and "\n" not in selected and "\r" not in selected:
        return Typed(start, end, INDENT, start + len(INDENT))
    lines = text[first:end].splitlines(keepends=True) or [""]
    moved = [_outdented(line) if back else _indented(line) for line in lines]
    result = "".join(moved)
    if result == text[first:end] and not (back and first == end):
        return None
    if back and start == end:
        rest = _line_rest(text, first)
        result = _outdented(rest)
        caret = max(first, start - (len(rest) - len(result)))
        return None if result == rest else Typed(first, first + len(rest), result, caret)
    return Typed(first, end, result, first + len(result), first)


def moved(text: str, start: int, end: int, to: int) -> Typed:
    """The selection dragged to another place, which lies outside of it."""
    selected = text[start:end]
    if to < start:
        return Typed(to, end, selected + text[to:start], to, to + len(selected))
    return Typed(start, to, text[end:to] + selected, to - len(selected), to)


def pasted(text: str, document: str, line_end: str) -> str:
    """Text from elsewhere with the document's line ends, and otherwise exact."""
    if "\n" not in document and "\r" not in document:
        return text
    return text.replace("\r\n", "\n").replace("\r", "\n").replace("\n", line_end)


def _line_rest(text: str, start: int) -> str:
    return (text[start:].splitlines() or [""])[0]


def _indented(line: str) -> str:
    return INDENT + line if line.strip() else line


def _outdented(line: str) -> str:
    if line.startswith("\t"):
        return line[1:]
    spaces = len(line) - len(line.lstrip(" "))
    return line[min(spaces, len(INDENT)) :]


def _opens(text: str, at: int, char: str) -> bool:
    """Whether a closing partner helps: not before a word, and no quote after one."""
    following, before = text[at : at + 1], text[at - 1 : at]
    if following and not (following.isspace() or following in "}])%,:\"'"):
        return False
    if char in "\"'":
        return not (before.isalnum() or before in ("\\", char)) and following != char
    return True


def _is_closed(text: str, at: int, char: str) -> bool:
    """Whether the closing character after the caret belongs to an opening one on this line."""
    line = text[text.rfind("\n", 0, at) + 1 : at]
    if char in "\"'":
        return line.count(char) % 2 == 1
    opener = {"}": "{", "]": "[", ")": "("}[char]
    return line.count(opener) > line.count(char)


def _is_tag(text: str, at: int) -> bool:
    return text[at - 2 : at - 1] == "{" and text[at + 1 : at + 2] == "}"
