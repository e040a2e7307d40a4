"""Webhooks as they stand in `webhooks/<slug>.yaml`: tree to model, model to data."""

from __future__ import annotations

import json
from collections.abc import Callable

from hookstudio.core.errors import ProjectReadError
from hookstudio.core.json_value import Json, JsonObject
from hookstudio.core.project.delivery_format import delivery_data, read_delivery
from hookstudio.core.project.place import BODY_FILE, parts_of
from hookstudio.core.project.shape import FORMAT_VERSION, Shape
from hookstudio.core.project.webhook import (
    Body,
    DeliverySettings,
    Header,
    JsonBody,
    LanguageVariant,
    Pair,
    PairType,
    RawBody,
    Webhook,
)
from hookstudio.core.project.yaml_node import Mapping, Node, Scalar, Sequence, plain
from hookstudio.core.wording import listed, tr, translatable, translated

_KEYS = ("version", "name", "method", "url", "headers", "body", "languages", "delivery")
_TYPES = tuple(kind.value for kind in PairType)
_HEADERS_SHAPE = translatable("headers should be a list of name/value pairs.")
_BODY_SHAPE = translatable(
    "body should hold kind: json with pairs, or kind: raw with text or body_file."
)

BodyFileReader = Callable[[str], str]
"""The text of a body file; raises ProjectReadError."""


def read_webhook(shape: Shape, root: Mapping, slug: str, body_file: BodyFileReader) -> Webhook:
    """The webhook in a tree; a ProjectReadError with its place where the shape is wrong."""
    reader = _Reader(shape, body_file)
    return reader.webhook(root, slug)


def read_headers(shape: Shape, node: Node | None) -> tuple[Header, ...]:
    """Header rows, each a mapping or a `[name, value]` list."""
    return tuple(_header(shape, item) for item in shape.items(node, translated(_HEADERS_SHAPE)))


def webhook_data(webhook: Webhook) -> JsonObject:
    """The data that is saved, in the order it is saved in; what is as by default is left out."""
    data: dict[str, Json] = {
        "version": FORMAT_VERSION,
        "name": webhook.name,
        "method": webhook.method,
        "url": webhook.url,
    }
    if webhook.headers:
        data["headers"] = [_header_data(header) for header in webhook.headers]
    data["body"] = _body_data(webhook.body)
    if webhook.languages:
        data["languages"] = {v.language: _variant_data(v) for v in webhook.languages}
    if webhook.delivery != DeliverySettings():
        data["delivery"] = delivery_data(webhook.delivery)
    return data


def body_files(webhook: Webhook) -> dict[str, str]:
    """The texts that are kept in files of their own, by relative path."""
    bodies = [webhook.body, *(variant.body for variant in webhook.languages)]
    return {
        body.body_file: body.text
        for body in bodies
        if isinstance(body, RawBody) and body.body_file is not None
    }


def _header(shape: Shape, node: Node) -> Header:
    if isinstance(node, Sequence) and len(node.items) == 2:
        name, value = node.items
        return Header(
            shape.string(name, tr("A header's name")), shape.string(value, tr("Its value"))
        )
    if not isinstance(node, Mapping):
        shape.fail(node, translated(_HEADERS_SHAPE))
    shape.unknown_keys(node, ("name", "value", "enabled"), "headers")
    return Header(
        shape.string(node.get("name"), tr("A header's name")),
        shape.string(node.get("value"), tr("A header's value")),
        shape.flag(node.get("enabled"), tr("A header's enabled"), True),
    )


def _header_data(header: Header) -> JsonObject:
    data: dict[str, Json] = {"name": header.name, "value": header.value}
    if not header.enabled:
        data["enabled"] = False
    return data


def _body_data(body: Body) -> JsonObject:
    if isinstance(body, JsonBody):
        pairs = [{"key": p.key, "type": p.type.value, "value": p.value} for p in body.pairs]
        return {"kind": "json", "pairs": pairs}
    if body.body_file is not None:
        return {"kind": "raw", "body_file": body.body_file}
    return {"kind": "raw", "text": body.text}


def _variant_data(variant: LanguageVariant) -> JsonObject:
    data: dict[str, Json] = {}
    if variant.url is not None:
        data["url"] = variant.url
    if variant.body is not None:
        data["body"] = _body_data(variant.body)
    return data


class _Reader:
    def __init__(self, shape: Shape, body_file: BodyFileReader) -> None:
        self._shape = shape
        self._read_body_file = body_file

    def webhook(self, root: Mapping, slug: str) -> Webhook:
        shape = self._shape
        body_node = root.get("body")
        short_form = root.get("body_file") if body_node is None else None
        if body_node is not None:
            body = self._body(body_node)
        elif short_form is not None:
            body = self._raw_file(short_form)
        else:
            body = JsonBody()
        known = _KEYS if short_form is None else (*_KEYS, "body_file")
        shape.unknown_keys(root, known)
        return Webhook(
            slug,
            shape.string(root.get("name"), "name", slug),
            shape.string(root.get("method"), "method", "POST"),
            shape.string(root.get("url"), "url"),
            read_headers(shape, root.get("headers")),
            body,
            self._languages(root.get("languages")),
            read_delivery(shape, root.get("delivery")),
        )

    def _body(self, node: Node) -> Body:
        shape = self._shape
        mapping = shape.mapping(node, translated(_BODY_SHAPE))
        kind_node = mapping.get("kind")
        kind = shape.string(kind_node, "body.kind")
        if not kind:
            kind = "raw" if mapping.get("text") or mapping.get("body_file") else "json"
        if kind == "json":
            shape.unknown_keys(mapping, ("kind", "pairs"), "body")
            items = shape.items(mapping.get("pairs"), tr("body.pairs should be a list."))
            return JsonBody(tuple(self._pair(item) for item in items))
        if kind != "raw":
            shape.fail(kind_node or node, translated(_BODY_SHAPE))
        shape.unknown_keys(mapping, ("kind", "text", "body_file"), "body")
        file_node = mapping.get("body_file")
        if file_node is not None:
            return self._raw_file(file_node)
        return RawBody(shape.string(mapping.get("text"), "body.text"))

    def _raw_file(self, node: Node) -> RawBody:
        """The place of an error is where the path stands, whatever is wrong with the file."""
        path = self._shape.string(node, "body_file")
        try:
            parts_of(path, BODY_FILE)
            return RawBody(self._read_body_file(path), path)
        except ProjectReadError as error:
            message = error.message
            if error.file not in ("", self._shape.file) and error.file not in message:
                message = f"{error.file}: {message}"
            self._shape.fail(node, message, error.code)

    def _pair(self, node: Node) -> Pair:
        shape = self._shape
        if not isinstance(node, Mapping):
            shape.fail(node, tr("A pair should hold key, type and value."))
        shape.unknown_keys(node, ("key", "type", "value"), "body.pairs")
        type_node = node.get("type")
        # A bare `null` is the name of a type here.
        name = type_node.text if isinstance(type_node, Scalar) else ""
        if type_node is None:
            name = PairType.TEXT.value
        if name not in _TYPES:
            shape.fail(
                type_node or node,
                tr("A pair's type should be one of {types}.", types=listed(_TYPES)),
            )
        return Pair(
            shape.string(node.get("key"), tr("A pair's key")),
            _author_text(node.get("value")),
            PairType(name),
        )

    def _languages(self, node: Node | None) -> tuple[LanguageVariant, ...]:
        if node is None:
            return ()
        message = tr("languages should map a language to its url and body.")
        mapping = self._shape.mapping(node, message)
        return tuple(self._variant(e.name, e.value, message) for e in mapping.entries)

    def _variant(self, language: str, node: Node, message: str) -> LanguageVariant:
        shape = self._shape
        mapping = shape.mapping(node, message)
        shape.unknown_keys(mapping, ("url", "body"), f"languages.{language}")
        url, body = mapping.get("url"), mapping.get("body")
        return LanguageVariant(
            language,
            None if url is None else shape.string(url, f"languages.{language}.url"),
            None if body is None else self._body(body),
        )


def _author_text(node: Node | None) -> str:
    """A pair's value as the author's text: bare words as they stand, a nested value as JSON."""
    if node is None:
        return ""
    if isinstance(node, Scalar):
        return node.text
    return json.dumps(plain(node), ensure_ascii=False)
