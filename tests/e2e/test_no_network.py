"""No network unless the user acts: the real program, every page of it, and not one packet out.

Python's audit events are watched, and where strace is, the kernel's calls: Qt and the render worker
with them. The project names hosts wherever somebody might fetch something. Whatever listens is the
receiver, on this machine alone.
"""

from __future__ import annotations

import json
import re
import subprocess
import sys
from pathlib import Path

import hookstudio
from hookstudio.core.project.sample import sample_project
from hookstudio.gui.actions import SPECS
from tests.e2e.every_page import ACTS
from tests.e2e.test_audit import environment, why_no_strace

ROOT = Path(hookstudio.__file__).parents[1]
LIMIT_S = 180
LOCAL = re.compile(r"127\.0\.0\.1|::1")
CALL = re.compile(r"\b(connect|bind|sendto|sendmsg|sendmmsg)\(.*sa_family=AF_INET6?,")

HOSTILE_WEBHOOK = """\
version: 1
name: '<img src="https://name.example/x.png">'
method: POST
url: https://url.example/{{${user_id}}}
headers:
  - {name: X-Rates, value: "{% connected_content https://header.example/rates :save r %}{{r.a}}"}
body:
  kind: raw
  text: |
    <link rel="stylesheet" href="https://css.example/a.css"><img src="http://127.0.0.1:9/x.png">
    {% connected_content https://content.example/{{${user_id}}} :retry %}
    {% connected_content http://127.0.0.1:9/local :save local %}{{local}}
    ![picture](https://markdown.example/x.png) https://text.example/
"""
HOSTILE_USER = """\
version: 1
name: '<iframe src="https://user.example/"></iframe>'
attributes: {user_id: u1, first_name: "<img src='file:///etc/passwd'>", city: "https://city.example"}
"""
HOSTILE_ENVIRONMENT = """\
version: 1
name: '<img src=https://environment.example/x.png>'
production: true
base_urls: {api: "https://api.example"}
braze: {rest_host: "https://rest.example.com", rest_key: key}
"""


def hostile_project(root: Path) -> None:
    """The sample with a host in every place that is shown."""
    sample_project(root)
    (root / "environments").mkdir(exist_ok=True)
    for name, text in {
        "webhooks/hostile.yaml": HOSTILE_WEBHOOK,
        "users/hostile.yaml": HOSTILE_USER,
        "environments/hostile.yaml": HOSTILE_ENVIRONMENT,
        "content_blocks/hostile.liquid": "{% connected_content https://block.example/ %}",
    }.items():
        (root / name).write_text(text, encoding="utf-8")


def live_through(
    folder: Path, root: Path, life: str, before: tuple[str, ...] = ()
) -> tuple[dict[str, list[str]], set[str]]:
    """What the program did with sockets in one life, by event, and the steps of that life."""
    report, user = folder / "report.json", folder / "user"
    user.mkdir()
    program = (
        f"import sys; sys.path.insert(0, {str(ROOT)!r}); sys.argv = ['x', {str(report)!r}]\n"
        f"from tests.e2e import every_page as e; sys.exit(e.main(e.{life}, e.NetworkReport()))"
    )
    done = subprocess.run(
        [*before, sys.executable, "-P", "-c", program],
        cwd=root,
        env=environment(root, folder / "home", user),
        capture_output=True,
        text=True,
        timeout=LIMIT_S,
        check=False,
    )
    assert done.returncode == 0, done.stderr[-3_000:]
    said = json.loads(report.read_text(encoding="utf-8"))
    return said["events"], set(said["steps"])


def assert_only_the_receiver(events: dict[str, list[str]]) -> None:
    """Somebody listens on this machine; nobody is looked up, connected to, or written to."""
    assert events["socket.bind"] != []  # the receiver does listen, and is seen
    for bound in events["socket.bind"]:
        assert LOCAL.search(bound), bound
    assert set(events) == {"socket.bind", "socket.__new__", "subprocess.Popen"}
    assert set(events["subprocess.Popen"]) == {sys.executable}  # the render workers


def test_the_first_start_reaches_nobody(tmp_path: Path) -> None:
    empty = tmp_path / "empty"
    empty.mkdir()
    events, steps = live_through(tmp_path, empty, "live_first_start")
    assert_only_the_receiver(events)
    assert steps == {sample_project(tmp_path / "sample").name}  # it is what is offered


def test_no_page_of_a_strangers_project_reaches_anybody(tmp_path: Path) -> None:
    root, trace = tmp_path / "project", tmp_path / "trace"
    hostile_project(root)
    strace = ("strace", "-f", "-qq", "-s", "200", "-e", "trace=%network", "-o", str(trace))
    seen = not why_no_strace()
    events, steps = live_through(tmp_path, root, "live", strace if seen else ())
    assert_only_the_receiver(events)
    actions = {spec.id for spec in SPECS} - ACTS - {"open_sample"}
    pages = {"preview", "typed", "documents", "panels", "palette", "sample"}
    assert steps == actions | pages
    if seen:
        lines = trace.read_text(encoding="utf-8", errors="replace").splitlines()
        calls = [line for line in lines if CALL.search(line)]
        assert calls != []
        assert [line for line in calls if "bind(" not in line or not LOCAL.search(line)] == []


def test_the_net_notices_a_packet(tmp_path: Path) -> None:
    """A look-up and a connection elsewhere are seen by the hook, which the other tests rely on."""
    program = (
        f"import sys; sys.path.insert(0, {str(ROOT)!r})\n"
        "from tests.e2e.every_page import NetworkReport\n"
        "from pathlib import Path; import socket, contextlib\n"
        "report = NetworkReport(); sys.addaudithook(report.hook)\n"
        "with contextlib.suppress(OSError): socket.getaddrinfo('name.invalid', 80)\n"
        "udp = socket.socket(type=socket.SOCK_DGRAM)\n"
        "with contextlib.suppress(OSError): udp.connect(('192.0.2.1', 9))\n"
        f"report.write(Path({str(tmp_path / 'report.json')!r}))"
    )
    subprocess.run([sys.executable, "-c", program], check=True)
    events = json.loads((tmp_path / "report.json").read_text(encoding="utf-8"))["events"]
    assert "name.invalid" in events["socket.getaddrinfo"][0]
    assert "192.0.2.1" in events["socket.connect"][0]
