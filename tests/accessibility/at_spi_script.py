"""Uses the studio as a screen reader does; run by the system's Python, which has pyatspi.

Prints one JSON object: every control that was met as [role, name, description, focusable], what
pressing "Send test" did, and the texts of the toast.
"""

import json
import sys
import time

import gi
import pyatspi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi  # noqa: E402 - only after its version is named

MOST_CHILDREN = 60  # of one table: a screen reader asks for the rest as it goes


def main():
    app = wait_for("application", find_application)
    app.set_cache_mask(Atspi.Cache.NONE)  # nothing here listens to what would renew it
    window = wait_for("window", lambda: next((one for one in app if one and one.name), None))
    send = wait_for("button", lambda: enabled(first(window, "push button", SEND)))
    before = list(walk(window))
    controls = [told(one) for one in before]
    send.queryAction().doAction(action_names(send).index("Press"))
    toast = wait_for("toast", lambda: first_starting(window, "label", "200"))
    print(
        json.dumps(
            {
                "application": app.name,
                "window": window.name,
                "controls": controls,
                "actions": action_names(send),
                "toast": toast.name,
                "texts": texts(window),
            }
        )
    )


SEND = sys.argv[1]


def find_application():
    desktop = pyatspi.Registry.getDesktop(0)
    return next((app for app in desktop if app and app.childCount), None)


def wait_for(what, condition, limit_s=30.0):
    until = time.monotonic() + limit_s
    while time.monotonic() < until:
        try:
            found = condition()
        except Exception:
            found = None
        if found:
            return found
        time.sleep(0.1)
    sys.exit(f"the {what} did not come")


def walk(one):
    yield one
    for number, child in enumerate(one):
        if number >= MOST_CHILDREN:
            break
        if child is not None:
            yield from walk(child)


def told(one):
    states = one.getState()
    shown = states.contains(pyatspi.STATE_SHOWING)
    focusable = states.contains(pyatspi.STATE_FOCUSABLE)
    return [one.getRoleName(), one.name, one.description, focusable, shown]


def first(window, role, name):
    return next((o for o in walk(window) if o.getRoleName() == role and o.name == name), None)


def first_starting(window, role, start):
    return next(
        (o for o in walk(window) if o.getRoleName() == role and o.name.startswith(start)), None
    )


def enabled(one):
    return one if one is not None and one.getState().contains(pyatspi.STATE_ENABLED) else None


def action_names(one):
    action = one.queryAction()
    return [action.getName(number) for number in range(action.nActions)]


def texts(window):
    """The texts of what is edited, by the control's name."""
    found = {}
    for one in walk(window):
        if one.getRoleName() in ("text", "entry") and one.name:
            text = one.queryText()
            found[one.name] = text.getText(0, min(200, text.characterCount))
    return found


main()
