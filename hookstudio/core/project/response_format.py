"""Recorded answers as they stand in `responses/<slug>.yaml`: tree to model, model to data."""

from __future__ import annotations

import json

from hookstudio.core.findings import Severity
from hookstudio.core.json_value import Json, JsonObject
from hookstudio.core.project.response import (
    ANY_METHOD,
    LONGEST_DELAY_S,
    METHODS,
    STATUSES,
    RecordedAnswer,
)
from hookstudio.core.project.shape import FORMAT_VERSION, Shape
from hookstudio.core.project.webhook_format import read_headers
from hookstudio.core.project.yaml_node import Mapping, Node, Scalar, Sequence, plain
from hookstudio.core.wording import tr

_KEYS = ("version", "url", "method", "status", "headers", "content_type", "body", "delay")


def read_response(shape: Shape, root: Mapping, slug: str) -> RecordedAnswer:
    """The recorded answer in a tree; a ProjectReadError with its place where the shape is wrong."""
    shape.unknown_keys(root, _KEYS)
    answer = RecordedAnswer(
        slug,
        shape.string(root.get("url"), "url"),
        _method(shape, root.get("method")),
        _status(shape, root.get("status")),
        _headers(shape, root.get("headers")),
        shape.string(root.get("content_type"), "content_type"),
        _body(root.get("body")),
        _delay(shape, root.get("delay")),
    )
    if not answer.url:
        message = tr("The answer has no url, so it answers no call.")
        shape.report("response_url", Severity.WARNING, message, root.get("url") or root)
    return answer


def response_data(answer: RecordedAnswer) -> JsonObject:
    """The data that is saved, in the order it is saved in; what is as by default is left out."""
    data: dict[str, Json] = {
        "version": FORMAT_VERSION,
        "url": answer.url,
        "method": answer.method,
        "status": answer.status,
    }
    if answer.headers:
        data["headers"] = dict(answer.headers)
    if answer.content_type:
        data["content_type"] = answer.content_type
    if answer.delay_s:
        whole = float(answer.delay_s).is_integer()
        data["delay"] = int(answer.delay_s) if whole else answer.delay_s
    data["body"] = answer.body
    return data


def _method(shape: Shape, node: Node | None) -> str:
    method = shape.string(node, "method", "GET").upper() or "GET"
    if node is not None and method not in METHODS:
        shape.fail(
            node,
            tr("method should be GET, POST or {any} (for both).", any=ANY_METHOD),
        )
    return method


def _status(shape: Shape, node: Node | None) -> int:
    if node is None:
        return 200
    value = node.value if isinstance(node, Scalar) else None
    if not isinstance(value, int) or isinstance(value, bool) or value not in STATUSES:
        shape.fail(node, tr("status should be a whole number from 100 to 599."))
    return value


def _delay(shape: Shape, node: Node | None) -> float:
    if node is None:
        return 0.0
    value = node.value if isinstance(node, Scalar) else None
    if (
        not isinstance(value, (int, float))
        or isinstance(value, bool)
        or not 0 <= value <= LONGEST_DELAY_S
    ):
        shape.fail(
            node,
            tr(
                "delay should be a number of seconds, at most {most:g}.",
                most=LONGEST_DELAY_S,
            ),
        )
    return float(value)


def _headers(shape: Shape, node: Node | None) -> dict[str, str]:
    """Names and values, as a mapping or as a webhook's rows."""
    if isinstance(node, Sequence):
        return {row.name: row.value for row in read_headers(shape, node) if row.enabled}
    if node is None:
        return {}
    mapping = shape.mapping(node, tr("headers should map names to values."))
    return {e.name: shape.string(e.value, f"headers.{e.name}") for e in mapping.entries}


def _body(node: Node | None) -> str:
    """Text as it stands; a value that is written as YAML is its JSON."""
    if node is None:
        return ""
    if isinstance(node, Scalar):
        return "" if node.value is None and node.style == "" else node.text
    return json.dumps(plain(node), ensure_ascii=False)
