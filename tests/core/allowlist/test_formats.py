"""Every form is read back by its own grammar and holds exactly the addresses of the table."""

from __future__ import annotations

import ipaddress
import json
import re
from collections.abc import Callable, Sequence

import pytest

from hookstudio.core.allowlist.formats import FORMATS, addresses, allow_list
from hookstudio.core.allowlist.table import INSTANCES, TABLE_DATE, Instance

CHOICES = [*((instance,) for instance in INSTANCES), INSTANCES]


def _rules(text: str) -> list[str]:
    """The lines that are no comment."""
    return [line for line in text.split("\n") if not line.startswith("#")]


def _all(pattern: str, lines: Sequence[str]) -> list[str]:
    """What the pattern's group holds in each line; fails for a line that is different."""
    found = [re.fullmatch(pattern, line) for line in lines]
    assert all(found), lines
    return [match.group(1) for match in found if match]


def _cidrs(words: Sequence[str]) -> list[str]:
    networks = [ipaddress.IPv4Network(word) for word in words]
    assert all(network.prefixlen == 32 for network in networks)
    return [str(network.network_address) for network in networks]


def _nginx(text: str) -> list[str]:
    *allowed, last = _rules(text)
    assert last == "deny all;"
    return _all(r"allow (\S+);", allowed)


def _apache(text: str) -> list[str]:
    first, *required, last = _rules(text)
    assert (first, last) == ("<RequireAny>", "</RequireAny>")
    return _all(r"    Require ip (\S+)", required)


def _iptables(text: str) -> list[str]:
    *accepted, last = _rules(text)
    assert last == "iptables -A INPUT -p tcp --dport 443 -j DROP"
    return _cidrs(_all(r"iptables -A INPUT -p tcp --dport 443 -s (\S+) -j ACCEPT", accepted))


def _aws(text: str) -> list[str]:
    (rule,) = json.loads(text)
    assert (rule["IpProtocol"], rule["FromPort"], rule["ToPort"]) == ("tcp", 443, 443)
    for each in rule["IpRanges"]:
        # What EC2 takes in a description.
        assert re.fullmatch(r"[a-zA-Z0-9. _\-:/()#,@\[\]+=&;{}!$*]{1,255}", each["Description"])
    return _cidrs([each["CidrIp"] for each in rule["IpRanges"]])


_BLOCK = re.compile(
    r'variable "security_group_id" \{\n  type = string\n\}\n\n'
    r'resource "aws_security_group_rule" "([a-z_][a-z0-9_]*)" \{\n'
    r'(?P<values>(?:  \w+ += (?:"[^"\n]*"|\d+|var\.security_group_id)\n)+)'
    r'  cidr_blocks = \[\n(?P<list>(?:    "[^"\n]+",\n)+)  \]\n\}'
)


def _terraform(text: str) -> list[str]:
    found = _BLOCK.fullmatch("\n".join(_rules(text)))
    assert found is not None
    values = dict(re.findall(r"(\w+) += (.*)", found["values"]))
    assert values["type"] == '"ingress"'
    assert values["from_port"] == values["to_port"] == "443"
    return _cidrs(re.findall(r'"([^"]+)"', found["list"]))


READERS: dict[str, Callable[[str], list[str]]] = {
    "lines": _rules,
    "cidr": lambda text: _cidrs(_rules(text)),
    "nginx": _nginx,
    "apache": _apache,
    "iptables": _iptables,
    "aws": _aws,
    "terraform": _terraform,
}


@pytest.mark.parametrize("form", FORMATS)
@pytest.mark.parametrize("chosen", CHOICES, ids=lambda chosen: f"{chosen[0].name}x{len(chosen)}")
def test_the_text_reads_back(form: str, chosen: tuple[Instance, ...]) -> None:
    text = allow_list(chosen, form)
    assert READERS[form](text) == list(addresses(chosen))
    assert text == allow_list(chosen, form)
    assert TABLE_DATE in text
    assert all(instance.name in text for instance in chosen)
    assert "\r" not in text
    assert not text.endswith("\n")
