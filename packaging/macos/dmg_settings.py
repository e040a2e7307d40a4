"""What dmgbuild makes: a window with the program, and the folder to drag it to.

dmgbuild -s dmg_settings.py -D app="path/of/Hook Studio.app" "Hook Studio" target.dmg
"""

from pathlib import Path

application = defines["app"]  # type: ignore[name-defined]  # noqa: F821 - dmgbuild gives it
_name = Path(application).name

format = "UDZO"  # noqa: A001 - dmgbuild's names
filesystem = "HFS+"
files = [application]
symlinks = {"Applications": "/Applications"}
icon_locations = {_name: (140, 140), "Applications": (420, 140)}
window_rect = ((200, 200), (560, 340))
default_view = "icon-view"
show_toolbar = show_sidebar = show_status_bar = False
icon_size = 112
text_size = 13
