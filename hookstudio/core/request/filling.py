"""A webhook with the values of an environment written into its texts, for Braze knows none.

What is filled in renders to what the environment would have made of it; a text in which that
cannot be written stays as it is, and an error finding says so.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from hookstudio.core.findings import Finding, Severity, Span
from hookstudio.core.project.environment import Environment
from hookstudio.core.project.webhook import Body, JsonBody, RawBody, Webhook
from hookstudio.core.wording import tr

if TYPE_CHECKING:
    from hookstudio.core.liquid.environment_values import ChosenEnvironment, NamedValue

_WORD = "environment"
_OPENED = re.compile(r"\{\{\s*\Z")
_CLOSED = re.compile(r"\s*\}\}")
_NO_PLAIN_TEXT = re.compile(r"[{}\s]|\A\Z")
_BLOCK = re.compile(r"content_blocks\s*\.\s*\$\{\s*([^{}\n]+?)\s*\}")
_REACH = 100


@dataclass(frozen=True, slots=True)
class Filled:
    """The webhook that reads no environment, and what could not be filled in."""

    webhook: Webhook
    findings: tuple[Finding, ...] = ()


def filled_in(
    webhook: Webhook,
    environment: Environment | None,
    content_blocks: Mapping[str, str] | None = None,
) -> Filled:
    """Write the environment's values into all texts; None has none, which is found.

    Content Blocks stay as they are: one that reads the environment is pointed out.
    """
    filler = _Filler(webhook, environment)
    made = replace(
        webhook,
        url=filler.text("url", webhook.url),
        headers=tuple(
            replace(header, value=filler.text(f"headers[{index}].value", header.value))
            if header.enabled
            else header
            for index, header in enumerate(webhook.headers)
        ),
        body=filler.body("body", webhook.body),
        languages=tuple(
            replace(
                variant,
                url=variant.url and filler.text(f"languages.{variant.language}.url", variant.url),
                body=variant.body
                and filler.body(f"languages.{variant.language}.body", variant.body),
            )
            for variant in webhook.languages
        ),
    )
    filler.look_at_blocks(content_blocks or {})
    return Filled(made, tuple(filler.findings))


class _Filler:
    """Fills in one text after the other, and gathers what is to be said."""

    def __init__(self, webhook: Webhook, environment: Environment | None) -> None:
        self._webhook = webhook
        self._environment = environment
        self._blocks: dict[str, None] = {}
        self.findings: list[Finding] = []

    def body(self, field: str, body: Body) -> Body:
        if isinstance(body, RawBody):
            return replace(body, text=self.text(field, body.text))
        return JsonBody(
            tuple(
                replace(pair, value=self.text(f"{field}.pairs[{index}].value", pair.value))
                for index, pair in enumerate(body.pairs)
            )
        )

    def text(self, field: str, source: str) -> str:
        self._blocks |= dict.fromkeys(_BLOCK.findall(source))
        if _WORD not in source:
            return source
        from hookstudio.core.liquid.environment import parse  # start-up time: reads python-liquid
        from hookstudio.core.liquid.environment_values import value_problems

        template = parse(source)
        if _WORD in template.set_names:
            return source
        for problem in value_problems(template.environment_values, self._chosen(), ()):
            found = problem.finding(template.lines, self._webhook.file)
            self.findings.append(replace(found, field=field))
        for value in sorted(template.environment_values, key=lambda one: one.start, reverse=True):
            source = self._written(field, source, value)
        return source

    def look_at_blocks(self, content_blocks: Mapping[str, str]) -> None:
        for name in self._blocks:
            source = content_blocks.get(name, "")
            if _WORD not in source:
                continue
            from hookstudio.core.liquid.environment import parse  # start-up time: as above

            for value in parse(source).environment_values[:1]:
                message = tr(
                    "The Content Block {block} reads environment.{name}, which Braze "
                    "does not know; write the value into the block there.",
                    block=name,
                    name=value.name[:64],
                )
                span = Span.of(source, value.start, value.end)
                file = f"content_blocks/{name}.liquid"
                self.findings.append(
                    Finding("braze_environment", Severity.WARNING, message, file, span)
                )

    def _written(self, field: str, source: str, value: NamedValue) -> str:
        """The text with one value in place of the path that reads it."""
        if self._environment is None or value.name not in self._environment.values:
            return source
        text = self._environment.values[value.name]
        before = _OPENED.search(source, max(0, value.start - _REACH), value.start)
        after = _CLOSED.match(source, value.end)
        if before is not None and after is not None and not _NO_PLAIN_TEXT.search(text):
            start, end = before.start(), after.end()
            # A brace before or behind would become a part of what is written there.
            if source[start - 1 : start] != "{" and source[end : end + 1] != "}":
                return source[:start] + text + source[end:]
        quote = next((mark for mark in "'\"" if mark not in text), "")
        if not quote or "}}" in text or "%}" in text or "{{" in text or "{%" in text:
            message = tr(
                "The value of environment.{name} cannot be written into Liquid; write "
                "it there by hand.",
                name=value.name[:64],
            )
            span = Span.of(source, value.start, value.end)
            self.findings.append(
                Finding(
                    "braze_environment", Severity.ERROR, message, self._webhook.file, span, field
                )
            )
            return source
        return f"{source[: value.start]}{quote}{text}{quote}{source[value.end :]}"

    def _chosen(self) -> ChosenEnvironment:
        from hookstudio.core.liquid.environment_values import ChosenEnvironment

        held = {} if self._environment is None else self._environment.for_rendering()
        return ChosenEnvironment.of({_WORD: held} if held else {})
