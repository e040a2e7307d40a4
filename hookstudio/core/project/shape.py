"""Reads typed values out of a tree; what has the wrong shape is an error with its place."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import NoReturn

from hookstudio.core.findings import Finding, Severity, Span
from hookstudio.core.project.yaml_node import Mapping, Node, Scalar, Sequence
from hookstudio.core.project.yaml_reader import error_at
from hookstudio.core.wording import tr

FORMAT_VERSION = 1
"""The newest format of project files that this program knows."""


_OWN_OF_USERS = (
    *("tls", "ssl", "ca", "ca_file", "ca_bundle", "cacert", "certificate", "certificates"),
    *("client_certificate", "client_cert", "client_key", "verify", "verify_tls", "verify_ssl"),
    *("insecure", "proxy"),
)
"""What a project may not say: it would choose for its users whom they trust."""


@dataclass(slots=True)
class Shape:
    """One file that is being read: its text, its name, and what there is to say about it."""

    text: str
    file: str
    findings: list[Finding] = field(default_factory=list)

    def fail(self, node: Node, message: str, code: str = "PROJECT_SHAPE") -> NoReturn:
        """Raise a ProjectReadError at a node."""
        raise error_at(self.text, self.file, node.start, message, code)

    def string(self, node: Node | None, what: str, default: str = "") -> str:
        """A text as the author wrote it; a bare number or word is taken as text."""
        if node is None:
            return default
        if not isinstance(node, Scalar):
            self.fail(node, tr("{key} should be text.", key=what))
        # `name:` and `name: null` mean no text; "null" in quotes is one.
        return "" if node.value is None and node.style == "" else node.text

    def flag(self, node: Node | None, what: str, default: bool) -> bool:
        """True or false."""
        if node is None:
            return default
        if not isinstance(node, Scalar) or not isinstance(node.value, bool):
            self.fail(node, tr("{key} should be true or false.", key=what))
        return node.value

    def mapping(self, node: Node, message: str) -> Mapping:
        """A mapping; an empty value is an empty one."""
        if isinstance(node, Scalar) and node.value is None:
            return Mapping(node.start, node.end, True, ())
        if not isinstance(node, Mapping):
            self.fail(node, message)
        return node

    def items(self, node: Node | None, message: str) -> tuple[Node, ...]:
        """The items of a list; an empty value is an empty one."""
        if node is None or (isinstance(node, Scalar) and node.value is None):
            return ()
        if not isinstance(node, Sequence):
            self.fail(node, message)
        return node.items

    def is_newer(self, root: Mapping) -> bool:
        """Whether a newer format version is given; that is reported."""
        node = root.get("version")
        if node is None:
            return False
        version = node.value if isinstance(node, Scalar) else None
        if not isinstance(version, int) or isinstance(version, bool) or version < 1:
            self.fail(node, tr("version should be a whole number from 1."))
        if version <= FORMAT_VERSION:
            return False
        message = tr(
            "The file was made by a newer Hook Studio (format {version}; this one reads up to "
            "{newest}). Nothing was changed.",
            version=version,
            newest=FORMAT_VERSION,
        )
        self.report("project_newer", Severity.ERROR, message, node, "PROJECT_NEWER")
        return True

    def unknown_keys(self, node: Mapping, known: Iterable[str], where: str = "") -> None:
        """Report the keys that this program does not know; they are kept."""
        known = tuple(known)
        for entry in node.entries:
            if entry.name in known:
                continue
            name = f"{where}.{entry.name}" if where else entry.name
            if entry.name.lower().replace("-", "_") in _OWN_OF_USERS:
                self._refuse_own(name, entry.key)
                continue
            from difflib import get_close_matches  # start-up time: seldom needed

            close = get_close_matches(entry.name, known, 1)
            message = tr('The key "{name}" is not known; it is kept.', name=name[:80])
            if close:
                message = tr(
                    'The key "{name}" is not known; it is kept. Did you mean "{meant}"?',
                    name=name[:80],
                    meant=close[0],
                )
            self.report(
                "project_unknown_key", Severity.WARNING, message, entry.key, "PROJECT_UNKNOWN_KEY"
            )

    def _refuse_own(self, name: str, key: Node) -> None:
        message = tr(
            'The key "{name}" does nothing: certificates, their verification and the proxy are '
            "settings of each user, and no project can change them. It is kept.",
            name=name[:80],
        )
        self.report("project_user_setting", Severity.WARNING, message, key, "PROJECT_USER_SETTING")

    def report(
        self, rule: str, severity: Severity, message: str, node: Node, code: str = ""
    ) -> None:
        """Add a finding whose span counts in the file."""
        span = Span.of(self.text, node.start, node.end)
        self.findings.append(Finding(rule, severity, message, self.file, span, code=code))
