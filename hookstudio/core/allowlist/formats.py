"""allow_list: the addresses of instances in the words of a firewall; no clock, no chance."""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence

from hookstudio.core.allowlist.table import TABLE_DATE, Instance

PORT = 443
"""Firewalls open and close this one: Braze sends to 443 (HTTPS) and 80 (HTTP) only."""


def allow_list(instances: Sequence[Instance], form: str) -> str:
    """The text in one of `FORMATS`, without a last line end; each address once.

    Every form has a comment with the instances and the table's date. JSON knows no comments: there
    it is each rule's description.
    """
    return FORMATS[form](_names(instances), addresses(instances))


def addresses(instances: Sequence[Instance]) -> tuple[str, ...]:
    """The addresses of all instances in the order of the table, each once."""
    return tuple(dict.fromkeys(ip for instance in instances for ip in instance.addresses))


def _names(instances: Sequence[Instance]) -> str:
    return ", ".join(instance.name for instance in instances)


def _title(names: str) -> str:
    return f"# Addresses that Braze sends webhooks from: {names}; table of {TABLE_DATE}"


def _lines(names: str, ips: Sequence[str]) -> str:
    return "\n".join([_title(names), *ips])


def _cidr(names: str, ips: Sequence[str]) -> str:
    return "\n".join([_title(names), *(f"{ip}/32" for ip in ips)])


def _nginx(names: str, ips: Sequence[str]) -> str:
    where = "# For a server or location block."
    return "\n".join([_title(names), where, *(f"allow {ip};" for ip in ips), "deny all;"])


def _apache(names: str, ips: Sequence[str]) -> str:
    where = "# For a <Location> or <Directory> section, or .htaccess; Apache 2.4 or newer."
    rules = [f"    Require ip {ip}" for ip in ips]
    return "\n".join([_title(names), where, "<RequireAny>", *rules, "</RequireAny>"])


def _iptables(names: str, ips: Sequence[str]) -> str:
    notes = [
        f"# Closes port {PORT} for everybody else. Braze's addresses are all IPv4: where the",
        "# machine has IPv6 too, close that port with ip6tables as well.",
    ]
    begin = f"iptables -A INPUT -p tcp --dport {PORT}"
    accept = [f"{begin} -s {ip}/32 -j ACCEPT" for ip in ips]
    return "\n".join([_title(names), *notes, *accept, f"{begin} -j DROP"])


def _aws(names: str, ips: Sequence[str]) -> str:
    # A description holds 255 characters, of a small alphabet.
    description = f"Braze {names}, table of {TABLE_DATE}"
    ranges = [{"CidrIp": f"{ip}/32", "Description": description} for ip in ips]
    rule = {"IpProtocol": "tcp", "FromPort": PORT, "ToPort": PORT, "IpRanges": ranges}
    return json.dumps([rule], indent=2)


def _terraform(names: str, ips: Sequence[str]) -> str:
    label = names.lower().replace("-", "_") if "," not in names else "all"
    return "\n".join(
        [
            _title(names),
            'variable "security_group_id" {',
            "  type = string",
            "}",
            "",
            f'resource "aws_security_group_rule" "braze_{label}" {{',
            '  type              = "ingress"',
            f'  description       = "Braze {names}, table of {TABLE_DATE}"',
            '  protocol          = "tcp"',
            f"  from_port         = {PORT}",
            f"  to_port           = {PORT}",
            "  security_group_id = var.security_group_id",
            "  cidr_blocks = [",
            *(f'    "{ip}/32",' for ip in ips),
            "  ]",
            "}",
        ]
    )


FORMATS: dict[str, Callable[[str, Sequence[str]], str]] = {
    "lines": _lines,
    "cidr": _cidr,
    "nginx": _nginx,
    "apache": _apache,
    "iptables": _iptables,
    "aws": _aws,
    "terraform": _terraform,
}
"""Every form by its name; `aws` is for `ec2 authorize-security-group-ingress --ip-permissions`."""
