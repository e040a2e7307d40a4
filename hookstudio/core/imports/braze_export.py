"""One user of Braze's `/users/export/ids` as the data of a sample user (spec/braze.md §5).

A key that is absent there means null, false or empty, so it is not set here. What has no
Liquid tag is reported and left out.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping

from hookstudio.core.imports.fields import SUBSCRIPTION
from hookstudio.core.imports.imported import FoundUser, Report
from hookstudio.core.json_value import Json, JsonObject
from hookstudio.core.wording import tr, trn

_STANDARD = {
    "braze_id": "braze_id",
    "country": "country",
    "dob": "date_of_birth",
    "email": "email_address",
    "external_id": "user_id",
    "first_name": "first_name",
    "gender": "gender",
    "home_city": "city",
    "language": "language",
    "last_coordinates": "most_recent_location",
    "last_name": "last_name",
    "phone": "phone_number",
    "random_bucket": "random_bucket_number",
    "time_zone": "time_zone",
}
_DEVICE = {
    "ad_tracking_enabled": "ad_tracking_enabled",
    "browser": "browser",
    "carrier": "carrier",
    "device_id": "id",
    "google_ad_id": "google_ad_id",
    "idfa": "idfa",
    "idfv": "id",
    "model": "model",
    "os": "os",
    "roku_ad_id": "roku_ad_id",
}
_DEVICE_SECTION = "most_recently_used_device"
FIELDS_TO_EXPORT = (*_STANDARD, "apps", "custom_attributes", "devices", "email_subscribe")
"""What is asked for over the REST API: what a template can read, and nothing else."""

# What no other format has: one of these shows Braze's export.
MARKS = frozenset(
    {
        *("apps", "braze_id", "campaigns_received", "canvases_received", "custom_attributes"),
        *("custom_events", "devices", "email_subscribe", "push_subscribe", "push_tokens"),
        *("purchases", "random_bucket", "user_aliases"),
    }
)


def from_export(
    data: JsonObject, line: int | None, report: Report, fail: Callable[[str], object]
) -> FoundUser:
    """The user; `fail` raises the error for a part that has the wrong shape."""
    user = FoundUser({}, line=line)
    for name, value in data.items():
        if name in _STANDARD:
            user.put("attributes", _STANDARD[name], value)
        elif name == "custom_attributes":
            if isinstance(value, Mapping):
                user.sections.setdefault("custom_attributes", {}).update(value)
            elif value is not None:
                fail(tr("{field} should be an object", field=name))
        elif name == "email_subscribe":
            user.put(SUBSCRIPTION.section, SUBSCRIPTION.name, value)
        elif name == "apps":
            _take_apps(user, _objects(name, value, fail), report)
        elif name == "devices":
            _take_device(user, _objects(name, value, fail), report)
        else:
            report.unknown(name, line)
    return user


def _take_apps(user: FoundUser, apps: list[JsonObject], report: Report) -> None:
    """When an app was used last, and the version of that app."""
    used = [app for app in apps if isinstance(app.get("last_used"), str)]
    if used:
        latest = max(used, key=lambda app: str(app["last_used"]))
        user.put("attributes", "last_used_app_date", latest["last_used"])
        if "version" in latest:
            user.put("attributes", "most_recent_app_version", latest["version"])
    for name in dict.fromkeys(name for app in apps for name in app):
        if name not in ("last_used", "version") or not used:
            report.unknown(f"apps[].{name}", user.line)


def _take_device(user: FoundUser, devices: list[JsonObject], report: Report) -> None:
    """The first device: the export does not say which one was used last."""
    if len(devices) > 1:
        report.note(
            "USERS_DEVICES",
            trn(
                "One of {n} device is taken, the first; Braze's export does not say which one was "
                "used last.",
                "One of {n} devices is taken, the first; Braze's export does not say which one "
                "was used last.",
                n=len(devices),
            ),
            user.line,
        )
    for name, value in (devices[0] if devices else {}).items():
        if name in _DEVICE:
            section = user.sections.setdefault(_DEVICE_SECTION, {})
            if _DEVICE[name] not in section or name == "device_id":
                section[_DEVICE[name]] = value
        else:
            report.unknown(f"devices[].{name}", user.line)


def _objects(name: str, value: Json, fail: Callable[[str], object]) -> list[JsonObject]:
    if value is None:
        return []
    if not isinstance(value, list) or not all(isinstance(item, Mapping) for item in value):
        fail(tr("{field} should be a list of objects", field=name))
        return []
    return [item for item in value if isinstance(item, Mapping)]
