"""Each row of the catalogue has others like it here; no row is left out without a reason."""

from __future__ import annotations

import pytest

from tests.bad_inputs.catalogue import FILE, rows
from tests.bad_inputs.own_cases import OWN

ENTRIES = {
    *("project_file", "users_file", "header", "url", "template", "response"),
    *("keyring", "settings_db", "cli", "receiver", "folder"),
}


def test_each_row_has_others_like_it() -> None:
    if not FILE.is_file():
        pytest.skip("needs the shared catalogue beside the checkout (../shared)")
    wanted = {case.id: case for case in rows() if case.entry != "import"}
    assert len(wanted) > 120
    assert {case.entry for case in wanted.values()} == ENTRIES
    own = {case.id: case for case in OWN}
    assert len(own) == len(OWN)
    assert {case.id.partition("/")[0] for case in OWN} == set(wanted)
    for case in OWN:
        row = wanted[case.id.partition("/")[0]]
        assert (case.entry, case.expect, case.code) == (row.entry, row.expect, row.code), case.id
        if row.id not in ("SET-01",):  # there is one empty file only
            assert row.content is None or case.content != row.content, case.id
