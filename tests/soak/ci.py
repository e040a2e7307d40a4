"""What CI does and takes long: a hook that installs Hook Studio, a browser that shows a report."""

from __future__ import annotations

from pathlib import Path

from hookstudio.core.checks.reports.page import html_report
from hookstudio.core.project.sample import sample_project
from tests.browser import complaints, find_browser
from tests.core.checks.reports.sample_report import sample_report
from tests.core.checks.test_revisions import commit, git
from tests.e2e.test_in_ci import try_hook


def hook_installs(scratch: Path) -> tuple[str, list[str]]:
    """`pre-commit try-repo` with the hook that installs Hook Studio from the package index."""
    root = sample_project(scratch / "repository").root
    (root / "webhooks/with-mistakes.yaml").unlink()
    git(root, "init", "--quiet")
    commit(root)
    status, out = try_hook("hookstudio-check", root, scratch)
    return "a hook that was installed by pre-commit", [] if status == 0 else [out]


def page_in_browser(scratch: Path) -> tuple[str, list[str]]:
    """The HTML report in a real browser, which says what it does not like."""
    browser = find_browser()
    if browser is None:
        return "the HTML report in no browser", ["no browser is installed (chromium)"]
    page = scratch / "report.html"
    page.write_text(html_report(sample_report()), encoding="utf-8")
    return f"the HTML report in {Path(browser).name}", complaints(browser, page, scratch)
