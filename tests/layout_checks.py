"""Is a window fit to be seen? Finds cut text, overlaps, weak contrast and controls without a name.

    assert not faults(window)

Each check returns sentences that name the widget. The window must be shown; what is not visible,
or is scrolled out of sight, is not looked at. Give the types of what floats on purpose (a toast)
as `floating`.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from PySide6.QtCore import (
    QCoreApplication,
    QEvent,
    QPoint,
    QRect,
    QSize,
    Qt,
    QTextBoundaryFinder,
)
from PySide6.QtGui import QAccessible, QFontMetrics
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QAbstractSpinBox,
    QCheckBox,
    QComboBox,
    QHeaderView,
    QItemDelegate,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QRadioButton,
    QScrollBar,
    QSizeGrip,
    QSplitterHandle,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionButton,
    QStyleOptionComboBox,
    QTabBar,
    QToolButton,
    QWidget,
)

from tests.contrast_checks import weak_contrasts
from tests.visible_items import visible_items

_SLACK = 1  # pixels that rounding may take
_INTERACTIVE = (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QTabBar,
)
_ATOMS = (*_INTERACTIVE, QLabel)
_PARTS_OF_QT = (QScrollBar, QHeaderView, QSizeGrip, QSplitterHandle)


def faults(window: QWidget, floating: Sequence[type[QWidget]] = ()) -> list[str]:
    """Everything that the checks of this module find in a window that is shown."""
    # Only the layout: other events would run the loop inside the task that asks.
    QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)
    seen = controls(window)
    return [
        *cut_texts(window, seen),
        *overlaps(window, floating, seen),
        *weak_contrasts(window, [widget for widget in seen if widget.isEnabled()]),
        *unnamed(window, seen),
        *unreachable(window, seen),
    ]


def controls(window: QWidget) -> list[QWidget]:
    """The visible widgets that show text or take input, Qt's own inner parts left out."""
    return [
        widget
        for widget in [window, *window.findChildren(QWidget)]
        if isinstance(widget, _ATOMS)
        and widget.isVisible()
        and widget.window() is window.window()
        and not _is_inner_part(widget)
        and not visible_rect(widget).isEmpty()
    ]


def visible_rect(widget: QWidget) -> QRect:
    """The part of the widget that its ancestors do not clip, in the window's coordinates."""
    window = widget.window()
    rect = QRect(widget.mapTo(window, QPoint(0, 0)), widget.size())
    parent = widget.parentWidget() if not widget.isWindow() else None
    while parent is not None:
        rect &= QRect(parent.mapTo(window, QPoint(0, 0)), parent.size())
        parent = parent.parentWidget() if not parent.isWindow() else None
    return rect


def describe(widget: QWidget) -> str:
    """A name by which a person finds the widget: its class, name and text."""
    parent = widget.parentWidget()
    own = widget.objectName() or widget.accessibleName() or _text_of(widget)[:30]
    owner = f" in {type(parent).__name__}" if parent is not None else ""
    return f"{type(widget).__name__} {own!r}{owner}"


# Cut text


def cut_texts(window: QWidget, seen: Sequence[QWidget] | None = None) -> list[str]:
    """Texts that do not fit their place and have no tool tip that shows them whole."""
    found: list[str] = []
    for widget in controls(window) if seen is None else seen:
        found += _cut_in(widget)
        if isinstance(widget, QLabel | QAbstractButton) and _text_of(widget) and _clipped(widget):
            found.append(f"{describe(widget)} is clipped by what it lies in")
    return found


def _cut_in(widget: QWidget) -> Iterator[str]:
    match widget:
        case QLabel():
            yield from _cut_label(widget)
        case QAbstractButton():
            yield from _cut_button(widget)
        case QLineEdit():
            if widget.placeholderText() and not widget.text():
                room = widget.contentsRect().width() - 4
                yield from _cut_line(widget, widget.placeholderText(), room, widget.toolTip())
        case QComboBox():
            yield from _cut_line(
                widget, widget.currentText(), _combo_room(widget), widget.toolTip()
            )
        case QTabBar():
            yield from _cut_tabs(widget)
        case QAbstractItemView():
            yield from _cut_items(widget)


def _cut_line(widget: QWidget, text: str, room: int, tool_tip: str) -> Iterator[str]:
    needed = text_width(widget.fontMetrics(), text)
    if needed > room + _SLACK and not tool_tip:
        yield f"{describe(widget)}: {text!r} needs {needed} px and has {room}"


def text_width(metrics: QFontMetrics, text: str) -> int:
    """The width of the widest line, mnemonics left out."""
    lines = text.replace("&&", "\0").replace("&", "").replace("\0", "&").splitlines()
    return max((metrics.horizontalAdvance(line) for line in lines), default=0)


def longest_piece(metrics: QFontMetrics, text: str) -> str:
    """The widest piece that a line is not broken in: a word, or one sign of Japanese."""
    finder = QTextBoundaryFinder(QTextBoundaryFinder.BoundaryType.Line, text)
    # Qt counts UTF-16 units: what lies beyond is taken as two.
    units = text.encode("utf-16-le")
    pieces, start = [], 0
    while (end := finder.toNextBoundary()) != -1:
        pieces.append(units[2 * start : 2 * end].decode("utf-16-le", "replace").strip())
        start = end
    return max(pieces, key=metrics.horizontalAdvance, default="")


def _cut_label(label: QLabel) -> Iterator[str]:
    text = label.text()
    if not text or label.pixmap().width():
        return
    rect = label.contentsRect()
    margin = 2 * label.margin()
    if label.wordWrap():
        yield from _cut_height(label, label.heightForWidth(label.width()), label.height() + _SLACK)
        yield from _cut_line(
            label, longest_piece(label.fontMetrics(), text), rect.width() - margin, label.toolTip()
        )
        return
    yield from _cut_line(label, text, rect.width() - margin, label.toolTip())
    lines = text.count("\n") + 1
    yield from _cut_height(label, label.fontMetrics().lineSpacing() * lines, rect.height() + 3)


def _cut_height(label: QLabel, needed: int, room: int) -> Iterator[str]:
    if needed > room and not label.toolTip():
        yield f"{describe(label)}: needs {needed} px of height and has {room}"


def _cut_button(button: QAbstractButton) -> Iterator[str]:
    text = button.text()
    icon = 0 if button.icon().isNull() else button.iconSize().width() + 4
    room = button.width() - icon
    if isinstance(button, QPushButton):
        option = QStyleOptionButton()
        button.initStyleOption(option)
        element = QStyle.SubElement.SE_PushButtonContents
        room = button.style().subElementRect(element, option, button).width() - icon
    elif isinstance(button, QCheckBox | QRadioButton):
        option = QStyleOptionButton()
        button.initStyleOption(option)
        element = QStyle.SubElement.SE_CheckBoxContents
        room = button.style().subElementRect(element, option, button).width() - icon
    elif isinstance(button, QToolButton):
        if button.toolButtonStyle() == Qt.ToolButtonStyle.ToolButtonIconOnly and icon:
            return
        if button.toolButtonStyle() == Qt.ToolButtonStyle.ToolButtonTextOnly:
            room = button.width()
    # A button's tool tip says what it does; it does not make up for a cut label.
    yield from _cut_line(button, text, room, "")


def _combo_room(combo: QComboBox) -> int:
    option = QStyleOptionComboBox()
    combo.initStyleOption(option)
    field = combo.style().subControlRect(
        QStyle.ComplexControl.CC_ComboBox, option, QStyle.SubControl.SC_ComboBoxEditField, combo
    )
    icon = 0 if combo.itemIcon(combo.currentIndex()).isNull() else combo.iconSize().width() + 4
    return field.width() - icon


def _cut_tabs(bar: QTabBar) -> Iterator[str]:
    for index in range(bar.count()):
        if not bar.isTabVisible(index) or not bar.rect().contains(bar.tabRect(index)):
            continue
        icon = 0 if bar.tabIcon(index).isNull() else bar.iconSize().width() + 4
        room = bar.tabRect(index).width() - icon
        yield from _cut_line(bar, bar.tabText(index), room, bar.tabToolTip(index))


def _cut_items(view: QAbstractItemView) -> Iterator[str]:
    for header in view.findChildren(QHeaderView):
        if header.isVisible():
            yield from _cut_sections(header)
    for index in visible_items(view):
        text = index.data(Qt.ItemDataRole.DisplayRole)
        if not isinstance(text, str) or view.indexWidget(index) is not None:
            continue
        icon = 20 if index.data(Qt.ItemDataRole.DecorationRole) is not None else 0
        rect = view.visualRect(index) & view.viewport().rect()
        room = QSize(rect.width() - icon, rect.height())
        if _delegate_wraps(view, text, room):
            continue
        tool_tip = index.data(Qt.ItemDataRole.ToolTipRole)
        yield from _cut_line(view, text, room.width(), str(tool_tip or ""))


def _delegate_wraps(view: QAbstractItemView, text: str, room: QSize) -> bool:
    """Whether a delegate of the studio's own has the height to show the text in several lines."""
    if type(view.itemDelegate()) in (QStyledItemDelegate, QItemDelegate):
        return False
    lines = view.fontMetrics().boundingRect(
        QRect(0, 0, room.width(), 10_000), Qt.TextFlag.TextWordWrap, text
    )
    return lines.height() > view.fontMetrics().lineSpacing() and lines.height() <= room.height()


def _cut_sections(header: QHeaderView) -> Iterator[str]:
    model, orientation = header.model(), header.orientation()
    if orientation is Qt.Orientation.Vertical:
        return
    for section in range(header.count()):
        text = model.headerData(section, orientation, Qt.ItemDataRole.DisplayRole)
        if isinstance(text, str) and not header.isSectionHidden(section):
            tip = model.headerData(section, orientation, Qt.ItemDataRole.ToolTipRole)
            yield from _cut_line(header, text, header.sectionSize(section), str(tip or ""))


def _clipped(widget: QWidget) -> bool:
    """Whether an ancestor hides a part of it and offers no scrolling to see the rest."""
    if visible_rect(widget).size() == widget.size():
        return False
    parent = widget.parentWidget()
    while parent is not None:
        if isinstance(parent, QAbstractScrollArea):
            return False
        parent = parent.parentWidget()
    return True


# Overlaps


def overlaps(
    window: QWidget,
    floating: Sequence[type[QWidget]] = (),
    seen: Sequence[QWidget] | None = None,
) -> list[str]:
    """Pairs of controls that lie on each other, and neither holds the other."""
    looked_at = controls(window) if seen is None else seen
    atoms = [widget for widget in looked_at if not _floats(widget, tuple(floating))]
    rects = [visible_rect(widget) for widget in atoms]
    found = []
    for index, (first, rect) in enumerate(zip(atoms, rects, strict=True)):
        for second, other in zip(atoms[index + 1 :], rects[index + 1 :], strict=True):
            common = rect & other
            if common.width() <= _SLACK or common.height() <= _SLACK:
                continue
            if not first.isAncestorOf(second) and not second.isAncestorOf(first):
                found.append(f"{describe(first)} and {describe(second)} overlap by {_size(common)}")
    return found


def _floats(widget: QWidget, floating: tuple[type[QWidget], ...]) -> bool:
    ancestor: QWidget | None = widget
    while ancestor is not None:
        if floating and isinstance(ancestor, floating):
            return True
        ancestor = ancestor.parentWidget()
    return False


def _size(rect: QRect) -> str:
    return f"{rect.width()}x{rect.height()}"


# Names and keyboard


def unnamed(window: QWidget, seen: Sequence[QWidget] | None = None) -> list[str]:
    """Controls that a screen reader cannot name, and icon-only buttons without a tool tip."""
    found = []
    for widget in controls(window) if seen is None else seen:
        if not isinstance(widget, _INTERACTIVE):
            continue
        if not _accessible_name(widget):
            found.append(f"{describe(widget)} has no accessible name")
        if isinstance(widget, QAbstractButton) and not widget.text() and not widget.toolTip():
            found.append(f"{describe(widget)} shows only an icon and has no tool tip")
    return found


def _accessible_name(widget: QWidget) -> str:
    # On Linux Qt gives a combo box's current text for its name, so ask the widget itself.
    if isinstance(widget, QComboBox) and not widget.accessibleName():
        labels = widget.window().findChildren(QLabel)
        return next((label.text() for label in labels if label.buddy() is widget), "")
    interface = QAccessible.queryAccessibleInterface(widget)
    return interface.text(QAccessible.Text.Name) if interface is not None else ""


def unreachable(window: QWidget, seen: Sequence[QWidget] | None = None) -> list[str]:
    """Enabled controls that the Tab key does not reach."""
    return [
        f"{describe(widget)} cannot be reached by keyboard"
        for widget in (controls(window) if seen is None else seen)
        if isinstance(widget, _INTERACTIVE)
        and widget.isEnabled()
        and not widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and not _is_read_only_view(widget)
        and not widget.property("keyboardElsewhere")
    ]


def _is_read_only_view(widget: QWidget) -> bool:
    return isinstance(widget, QAbstractItemView | QTabBar) and widget.focusProxy() is not None


def _text_of(widget: QWidget) -> str:
    return widget.text() if isinstance(widget, QLabel | QAbstractButton | QLineEdit) else ""


def _is_inner_part(widget: QWidget) -> bool:
    """What Qt makes for itself inside a control, and item editors' containers."""
    if isinstance(widget, _PARTS_OF_QT) or widget.objectName().startswith("qt_"):
        return True
    parent = widget.parentWidget()
    if type(widget) is QAbstractButton and parent is not None:  # a table's corner button
        return True
    if isinstance(parent, QTabBar):  # its scroll buttons; a close button of ours has a tool tip
        return widget.objectName() in ("ScrollLeftButton", "ScrollRightButton")
    return isinstance(parent, QComboBox | QAbstractSpinBox | QLineEdit)
