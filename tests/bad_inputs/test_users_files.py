"""Bad files of users, through `hookstudio users import`."""

from __future__ import annotations

from pathlib import Path

from tests.bad_inputs.catalogue import Case, each
from tests.bad_inputs.conftest import Run, contents

LONG = "USE-14"


@each("users_file")
def test_the_command_line_names_it(run: Run, project: Path, case: Case) -> None:
    if case.id.startswith(LONG):
        return
    file = project / "people"
    file.write_bytes(case.content or b"")
    before = contents(project)
    ran = run("users", "import", "people", "--json")
    if case.rejected:
        assert (ran.status, ran.codes) == (2, [case.code]), ran.err
        assert ran.objects[0]["line"]
        assert contents(project) == before
    else:
        assert ran.status == 0, ran.err
        assert case.code in ran.codes
        after = contents(project)
        assert {name: after[name] for name in before} == before
