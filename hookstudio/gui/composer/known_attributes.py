"""KnownAttributes: what the project holds that a template can name, for completion."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence

from hookstudio.core.liquid.completion import Completion, complete
from hookstudio.core.liquid.hover import ENVIRONMENT, explain
from hookstudio.core.project.sample_user import SECTIONS
from hookstudio.core.project.webhook import Body, RawBody, Webhook
from hookstudio.core.project.workspace import Change
from hookstudio.gui.session import Session
from hookstudio.gui.widgets.code_editor.assistance import Assistance

_SECRET = re.compile(r"\bsecret\.(\w+)")


class KnownAttributes:
    """Collects names once, and again when what holds them changes."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self._of_users: Mapping[str, Sequence[str]] | None = None
        self._secrets: Sequence[str] | None = None
        session.changed.connect(self._on_changed)
        session.user_override_changed.connect(self._forget_users)

    @property
    def known(self) -> Mapping[str, Sequence[str]]:
        """Attribute names by section, content blocks, secrets, names of environments; each once."""
        workspace = self._session.workspace
        return {
            **self._attributes(),
            "content_blocks": list(workspace.content_blocks),
            "secrets": self._secret_names(),
            "environment": environment_names(self._session),
        }

    def complete(self, text: str, offset: int) -> Sequence[Completion]:
        """What could stand at the caret; a completion source for editors."""
        return complete(text, offset, self.known)

    def explain(self, text: str, offset: int) -> str:
        """What stands at an offset, with the value of the user who is previewed."""
        return explain_for(self._session, text, offset)

    @property
    def assistance(self) -> Assistance:
        """Both of these, for an editor."""
        return Assistance(self.complete, self.explain)

    def _attributes(self) -> Mapping[str, Sequence[str]]:
        if self._of_users is None:
            users = list(self._session.workspace.users.values())
            custom = self._session.user
            if custom is not None:
                users.append(custom)
            self._of_users = {
                section: list(dict.fromkeys(k for user in users for k in user.section(section)))
                for section in SECTIONS
            }
        return self._of_users

    def _secret_names(self) -> Sequence[str]:
        """The names of the secrets that the project's webhooks use already."""
        if self._secrets is None:
            texts = (t for w in self._session.workspace.webhooks.values() for t in _texts(w))
            names = (name for text in texts for name in _SECRET.findall(text))
            self._secrets = list(dict.fromkeys(names))
        return self._secrets

    def _on_changed(self, change: Change) -> None:
        if change.kind != "user":
            self._secrets = None
        if change.kind != "webhook":
            self._forget_users()

    def _forget_users(self, *_user: object) -> None:
        self._of_users = None


def user_languages(session: Session) -> Sequence[str]:
    """The languages of the sample users, without their regions: what variants are likely for."""
    tags = (user.language for user in session.workspace.users.values())
    return tuple(dict.fromkeys(re.split("[-_]", tag.lower())[0] for tag in tags if tag))


def environment_names(session: Session) -> Sequence[str]:
    """The values of all environments, those of the chosen one first."""
    environments = session.workspace.environments
    chosen = session.chosen_environment
    ordered = [*([chosen] if chosen is not None else []), *environments.values()]
    return list(dict.fromkeys(name for one in ordered for name in one.values))


def explain_for(session: Session, text: str, offset: int) -> str:
    """What stands at an offset, with the values of the previewed user and chosen environment."""
    chosen, user = session.chosen_environment, session.user
    sections = dict(user.sections) if user is not None else {}
    if chosen is not None:
        sections[ENVIRONMENT] = chosen.values
    return explain(text, offset, sections, user.title if user is not None else "")


def _texts(webhook: Webhook) -> Iterator[str]:
    yield webhook.url
    yield from (header.value for header in webhook.headers)
    yield from _body_texts(webhook.body)
    for variant in webhook.languages:
        yield variant.url or ""
        if variant.body is not None:
            yield from _body_texts(variant.body)


def _body_texts(body: Body) -> Iterator[str]:
    if isinstance(body, RawBody):
        yield body.text
    else:
        yield from (pair.value for pair in body.pairs)
