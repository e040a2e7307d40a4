"""The `delivery` of a webhook's file: policy, own schedule, signing."""

from __future__ import annotations

from hookstudio.core.json_value import Json, JsonObject
from hookstudio.core.project.shape import Shape
from hookstudio.core.project.webhook import DeliverySettings
from hookstudio.core.project.yaml_node import Node, Scalar
from hookstudio.core.wording import listed, tr, trn

SCHEDULE = "schedule"
POLICIES = ("braze", "once", "standard-webhooks", SCHEDULE)
MAX_RETRIES = 20
MAX_DELAY_S = 7 * 86_400.0


def read_delivery(shape: Shape, node: Node | None) -> DeliverySettings:
    """The settings; a ProjectReadError with its place where they are wrong."""
    if node is None:
        return DeliverySettings()
    mapping = shape.mapping(node, tr("delivery should hold a policy."))
    shape.unknown_keys(mapping, ("policy", "schedule", "signing"), "delivery")
    policy_node = mapping.get("policy")
    schedule = _schedule(shape, mapping.get("schedule"))
    policy = shape.string(policy_node, "delivery.policy", SCHEDULE if schedule else "braze")
    if policy not in POLICIES:
        wanted = tr("delivery.policy should be one of {policies}.", policies=listed(POLICIES))
        shape.fail(policy_node or mapping, wanted)
    return DeliverySettings(policy, schedule, _signing(shape, mapping.get("signing")))


def delivery_data(settings: DeliverySettings) -> JsonObject:
    """The data that is saved; what is as by default is left out."""
    data: dict[str, Json] = {"policy": settings.policy}
    if settings.schedule:
        data["schedule"] = [int(s) if s == int(s) else s for s in settings.schedule]
    if settings.signing_secret:
        data["signing"] = {"secret": settings.signing_secret}
    return data


def _schedule(shape: Shape, node: Node | None) -> tuple[float, ...]:
    message = tr("delivery.schedule should be a list of seconds, such as [10, 60, 300].")
    items = shape.items(node, message)
    if node is not None and len(items) > MAX_RETRIES:
        shape.fail(
            node,
            trn(
                "delivery.schedule has more than {n} retry.",
                "delivery.schedule has more than {n} retries.",
                n=MAX_RETRIES,
            ),
        )
    delays = []
    for item in items:
        value = item.value if isinstance(item, Scalar) else None
        if isinstance(value, bool) or not isinstance(value, int | float):
            shape.fail(item, message)
        if not 0 <= value <= MAX_DELAY_S:
            shape.fail(item, tr("A delay of delivery.schedule is 0 seconds to 7 days."))
        delays.append(float(value))
    return tuple(delays)


def _signing(shape: Shape, node: Node | None) -> str:
    if node is None:
        return ""
    mapping = shape.mapping(node, tr("delivery.signing should hold the name of a secret."))
    shape.unknown_keys(mapping, ("secret",), "delivery.signing")
    return shape.string(mapping.get("secret"), "delivery.signing.secret")
