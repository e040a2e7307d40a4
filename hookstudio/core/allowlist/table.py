"""Braze's instances, their hosts and the addresses they send webhooks from (spec/braze.md §3)."""

from __future__ import annotations

from dataclasses import dataclass

from hookstudio.core.errors import UsageError
from hookstudio.core.wording import listed, tr

TABLE_DATE = "2026-11-24"
SOURCE = "_includes/data_centers.md of Braze's documentation at commit f56b459"
"""Braze may add instances and addresses; what it publishes now counts."""


@dataclass(frozen=True, slots=True)
class Instance:
    """One instance of Braze. The addresses are IPv4, in the order in which Braze lists them."""

    name: str
    dashboard: str
    rest_host: str
    addresses: tuple[str, ...]


_US_01 = (
    *("23.21.118.191", "34.206.23.173", "50.16.249.9", "52.4.160.214", "54.87.8.34"),
    *("54.156.35.251", "52.54.89.238", "18.205.178.15"),
)
_US_08 = (
    *("52.151.246.51", "52.170.163.182", "40.76.166.157", "40.76.166.170", "40.76.166.167"),
    *("40.76.166.161", "40.76.166.156", "40.76.166.166", "40.76.166.160", "40.88.51.74"),
    *("52.154.67.17", "40.76.166.80", "40.76.166.84", "40.76.166.85", "40.76.166.81"),
    *("40.76.166.71", "40.76.166.144", "40.76.166.145"),
)
_US_10 = (
    *("100.25.232.164", "35.168.86.179", "52.7.44.117", "3.92.153.18", "35.172.3.129"),
    "50.19.162.19",
)
_EU = (
    *("52.58.142.242", "52.29.193.121", "35.158.29.228", "18.157.135.97", "3.123.166.46"),
    *("3.64.27.36", "3.65.88.25", "3.68.144.188", "3.70.107.88"),
)
_AU_01 = (
    *("13.210.1.145", "13.211.70.159", "13.238.45.54", "52.65.73.167", "54.153.242.239"),
    "54.206.45.213",
)


def _numbered(region: str, number: int, host: str, ending: str, ips: tuple[str, ...]) -> Instance:
    """An instance whose hosts are called as most are."""
    end = f"{number:02}"
    return Instance(
        f"{region}-{end}", f"dashboard-{end}.braze.{ending}", f"{host}-{end}.braze.{ending}", ips
    )


INSTANCES: tuple[Instance, ...] = (
    *(_numbered("US", number, "rest.iad", "com", _US_01) for number in range(1, 8)),
    _numbered("US", 8, "rest.iad", "com", _US_08),
    Instance("US-10", "dashboard.us-10.braze.com", "rest.us-10.braze.com", _US_10),
    *(_numbered("EU", number, "rest.fra", "eu", _EU) for number in (1, 2)),
    Instance("AU-01", "dashboard.au-01.braze.com", "rest.au-01.braze.com", _AU_01),
)


def instance_named(name: str) -> Instance:
    """The instance of that name, in any case; raises UsageError with what is near."""
    for instance in INSTANCES:
        if instance.name == name.strip().upper():
            return instance
    import difflib  # start-up time: needed for a mistake only

    known = [instance.name for instance in INSTANCES]
    near = difflib.get_close_matches(name.strip().upper(), known, n=3, cutoff=0.5)
    if near:
        either = tr(" or ", note="between the items of a list").join(near)
        hint = tr("Did you mean {names}?", names=either)
    else:
        hint = tr("There are {names}.", names=listed(known))
    raise UsageError(
        tr(
            "There is no Braze instance {name!r} in the table of {date}. {hint}",
            name=name[:40],
            date=TABLE_DATE,
            hint=hint,
        ),
        code="CLI_NO_INSTANCE",
    )
