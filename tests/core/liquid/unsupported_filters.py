"""The filters of plain Liquid that Braze lacks, with three cases each."""

from __future__ import annotations

UNSUPPORTED: dict[str, list[tuple[str, str]]] = {
    "base64_decode": [
        ("{{ 'YmxhaA==' | base64_decode }}", "blah"),
        ("{{ nil | base64_decode }}", ""),
        ("{{ 'w6k=' | base64_decode }}", "é"),
    ],
    "base64_url_safe_decode": [
        ("{{ 'Pz8-' | base64_url_safe_decode }}", "??>"),
        ("{{ 'YQ==' | base64_url_safe_decode }}", "a"),
        ("{{ nil | base64_url_safe_decode }}", ""),
    ],
    "base64_url_safe_encode": [
        ("{{ '??>' | base64_url_safe_encode }}", "Pz8-"),
        ("{{ nil | base64_url_safe_encode }}", ""),
        ("{{ 'a' | base64_url_safe_encode }}", "YQ=="),
    ],
    "escape_once": [
        ("{{ '&amp; <' | escape_once }}", "&amp; &lt;"),
        ("{{ '& &#39;' | escape_once }}", "&amp; &#39;"),
        ("{{ nil | escape_once }}", ""),
    ],
    "find": [
        ("{% assign f = items | find: 'id', 2 %}{{ f.name }}", "Cap"),
        ("{{ items | find: 'nope' }}", ""),
        ("{% assign f = items | find: 'in' %}{{ f.id }}", "1"),
    ],
    "find_index": [
        ("{{ items | find_index: 'id', 3 }}", "2"),
        ("{{ items | find_index: 'nope' }}", ""),
        ("{{ items | find_index: 'in' }}", "0"),
    ],
    "has": [
        ("{{ items | has: 'id', 3 }}", "true"),
        ("{{ items | has: 'nope' }}", "false"),
        ("{{ items | has: 'in' }}", "true"),
    ],
    "lstrip": [
        ("[{{ ' a ' | lstrip }}]", "[a ]"),
        ("{{ nil | lstrip }}", ""),
        ("{{ '\na' | lstrip }}", "a"),
    ],
    "reject": [
        ("{{ items | reject: 'in' | map: 'id' | join }}", "2 3"),
        ("{{ items | reject: 'id', 1 | size }}", "2"),
        ("{{ items | reject: nil | size }}", "0"),
    ],
    "remove_last": [
        ("{{ 'a-b-c' | remove_last: '-' }}", "a-bc"),
        ("{{ 'a' | remove_last: 'b' }}", "a"),
        ("{{ nil | remove_last: 'b' }}", ""),
    ],
    "replace_last": [
        ("{{ 'a-b-c' | replace_last: '-', '+' }}", "a-b+c"),
        ("{{ 'a' | replace_last: 'b', 'c' }}", "a"),
        ("{{ 'a' | replace_last: '', 'c' }}", "ac"),
    ],
    "rstrip": [
        ("[{{ ' a ' | rstrip }}]", "[ a]"),
        ("{{ nil | rstrip }}", ""),
        ("{{ 'a\n' | rstrip }}", "a"),
    ],
    "squish": [
        ("{{ text | squish }}", "The quick brown fox"),
        ("{{ nil | squish }}", ""),
        ("[{{ '  a  b ' | squish }}]", "[a b]"),
    ],
    "sum": [
        ("{{ numbers | sum }}", "7"),
        ("{{ items | sum: 'id' }}", "6"),
        ("{{ bare | sum: 'id' }}", "1"),
        ("{{ nil | sum }}", "0"),
    ],
    "url_decode": [
        ("{{ 'a+b%26c' | url_decode }}", "a b&c"),
        ("{{ '%C3%A9' | url_decode }}", "é"),
        ("{{ nil | url_decode }}", ""),
    ],
}
