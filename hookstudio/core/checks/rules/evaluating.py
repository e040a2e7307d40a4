"""Evaluator: what an expression may come to, from the sample users and the variables so far."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from hookstudio.core.checks.rules import known
from hookstudio.core.checks.rules.filtering import filtered
from hookstudio.core.checks.rules.known import Known
from hookstudio.core.checks.rules.labels import label_of
from hookstudio.core.checks.rules.values import (
    ALL_SAFE,
    LOOP_FLAG,
    LOOP_NUMBER,
    NOT_SAFE,
    NUMBER,
    TEXT,
    UNKNOWN,
    Kind,
    Origin,
    Safe,
    Value,
    kind_of,
    of_constant,
    of_samples,
)
from hookstudio.core.json_value import Json
from hookstudio.core.liquid.comparing import Emptiness
from hookstudio.core.liquid.expressions import (
    BrazeExpression,
    Comparison,
    Condition,
    Filtered,
    Literal,
    Nested,
    Path,
    RangeOf,
    Segment,
)
from hookstudio.core.liquid.names import ATTRIBUTE_ROOT, ENVIRONMENT_ROOT, SECRET_ROOT

_LOOP_HELPERS = frozenset({"forloop", "tablerowloop"})
_HEADER_SAFE = frozenset({Safe.JSON, Safe.HEADER, Safe.XML})
# Codes and identifiers of Braze's own, which hold letters, digits, - and _ only.
_CODES = {
    ATTRIBUTE_ROOT: {
        "language", "country", "gender", "date_of_birth", "random_bucket_number", "braze_id",
        "most_recent_locale", "most_recent_app_version",
    },
    "subscribed_state": None,
    "most_recently_used_device": {
        "platform", "idfa", "google_ad_id", "roku_ad_id", "ad_tracking_enabled",
        "foreground_push_enabled",
    },
    "campaign": {"api_id", "dispatch_id", "message_api_id"},
    "canvas": {"api_id", "variant_api_id"},
}  # fmt: skip
# No quote, backslash or line break stands in them, but what a URL would misread.
_WORDS = {
    ATTRIBUTE_ROOT: {"time_zone", "last_used_app_date", "phone_number"},
    "most_recently_used_device": {"id", "os", "browser"},
}
# Every user of a send has these.
_ALWAYS = {
    ATTRIBUTE_ROOT: {"user_id", "braze_id", "random_bucket_number"},
    "campaign": None,
    "canvas": None,
    "card": None,
    "app": None,
    "subscribed_state": None,
}
_BOOLEANS = frozenset({"ad_tracking_enabled", "foreground_push_enabled"})
_OPEN_NAMESPACES = frozenset(
    {"custom_attribute", "event_properties", "api_trigger_properties", "context"}
    | {"canvas_entry_properties"}
)


class Evaluator:
    """`variables` is what the template has set where the expression stands."""

    def __init__(self, held: Known) -> None:
        self._known = held
        self.misses: dict[int, tuple[Path, str, frozenset[str]]] = {}
        """Names that no sample has, where samples with other names are known."""
        self.variables: dict[str, Value] = {}

    def value(self, expression: object) -> Value:
        """What the expression may come to."""
        if isinstance(expression, Filtered):
            found = self.value(expression.left)
            for call in expression.filters:
                found = filtered(found, call.name, [self.value(one) for one in call.arguments])
            return found
        if isinstance(expression, Literal):
            value = expression.value
            return of_constant("" if isinstance(value, Emptiness) else value)
        if isinstance(expression, Path):
            return self._path(expression)
        if isinstance(expression, Nested):
            return self._follow(self.value(expression.inner), expression.segments, expression)
        if isinstance(expression, RangeOf):
            return Value(frozenset({Kind.ARRAY}), ([1],), ALL_SAFE, Origin.LITERAL)
        if isinstance(expression, (Comparison, Condition)):
            return Value(frozenset({Kind.BOOLEAN}), (), ALL_SAFE)
        return UNKNOWN

    def _path(self, path: Path) -> Value:
        root = path.root
        if not isinstance(root, str):
            return UNKNOWN
        if path.is_attribute:
            found = self._attribute(root, str(path.segments[0]), label_of(path))
            return self._follow(found, path.segments[1:], path)
        if root in _LOOP_HELPERS:
            flag = path.segments[-1:] in (("first",), ("last",))
            return LOOP_FLAG if flag else LOOP_NUMBER
        if root == SECRET_ROOT:
            return Value(TEXT, safe=_HEADER_SAFE)
        if root == ENVIRONMENT_ROOT and root not in self.variables:
            return Value(TEXT, safe=ALL_SAFE)  # the project's own text
        return self._follow(self.variables.get(root, UNKNOWN), path.segments, path)

    def _attribute(self, namespace: str, name: str, label: str) -> Value:
        samples = self._known.held(namespace, name)
        if not samples and ("." in name or "[" in name):
            samples = self._inside(namespace, name)
        missing = "" if _is_in(_ALWAYS, namespace, name) else label
        found = of_samples(samples, Origin.ATTRIBUTE, missing)
        if not samples and namespace not in _OPEN_NAMESPACES:
            kinds = frozenset({Kind.BOOLEAN}) if name in _BOOLEANS else TEXT
            found = replace(found, kinds=NUMBER if name == "random_bucket_number" else kinds)
        if _is_in(_CODES, namespace, name):
            return replace(found, safe=ALL_SAFE)
        return replace(found, safe=_HEADER_SAFE) if _is_in(_WORDS, namespace, name) else found

    def _inside(self, namespace: str, name: str) -> tuple[Json, ...]:
        """`${address.city}`: what is held along the path that the name spells."""
        first, *rest = name.replace("[", ".").replace("]", "").split(".")
        samples = self._known.held(namespace, first)
        for step in rest:
            samples = known.items(samples) if step.isdigit() else known.members(samples, step)
        return samples

    def _follow(self, value: Value, segments: Sequence[Segment], whole: BrazeExpression) -> Value:
        if not segments:
            return value
        samples = value.samples
        for index, segment in enumerate(segments):
            if segment == "size" and index == len(segments) - 1:
                return replace(value, kinds=NUMBER, samples=(), safe=ALL_SAFE, missing="")
            if isinstance(segment, str) and segment not in ("first", "last"):
                names = known.member_names(samples)
                if names and segment not in names and isinstance(whole, Path):
                    self.misses[whole.token.start_index] = (whole, segment, names)
                samples = known.members(samples, segment)
            else:
                samples = known.items(samples)
        label = label_of(whole)
        kinds = frozenset(kind_of(sample) for sample in samples)
        bare = bool(kinds) and kinds <= {Kind.NUMBER, Kind.BOOLEAN}
        # The items of a text that was split, or of a range, are as safe as the whole.
        inherited = value.safe if value.kinds == {Kind.ARRAY} else NOT_SAFE
        return replace(
            value,
            kinds=kinds,
            samples=samples,
            safe=ALL_SAFE if bare else inherited,
            missing=label if value.missing else "",
            constant=None,
        )


def _is_in(table: Mapping[str, set[str] | None], namespace: str, name: str) -> bool:
    if namespace not in table:
        return False
    names = table[namespace]
    return names is None or name in names
