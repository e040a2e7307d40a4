"""`hookstudio simulate WEBHOOK --answers SCRIPT`: what the retries would do, in no time."""

from __future__ import annotations

import argparse

from hookstudio.cli.choice import choose_webhook, open_project
from hookstudio.cli.environment import Environment
from hookstudio.cli.exit_status import ExitStatus
from hookstudio.cli.outbox_objects import simulation_object, spread_object
from hookstudio.cli.progress import progress
from hookstudio.cli.terminal import visible_line
from hookstudio.core.delivery.retries import DELAYS_SOURCE
from hookstudio.core.delivery.schedule import Policy, own_schedule, policy_named
from hookstudio.core.errors import UsageError
from hookstudio.core.lab.simulation import MAX_RUNS, Timeline, simulate, spread
from hookstudio.core.receiver.script import parse

_QUANTILES = (0.05, 0.5, 0.95)


def run(options: argparse.Namespace, environment: Environment) -> ExitStatus:
    """Print a timeline for each policy, and with `--runs` where jitter takes many of them."""
    script = parse(options.answers)
    project = open_project(options.project, options.webhook, environment.cwd)
    webhook = choose_webhook(project, options.webhook, environment.cwd)
    settings = webhook.delivery
    own = policy_named(settings.policy, settings.schedule)
    policies = [_policy(words) for words in options.policy] if options.policy else [own]
    if not 1 <= options.runs <= MAX_RUNS:
        raise UsageError(f"--runs is 1 to {MAX_RUNS:,}.")
    for policy in policies:
        timeline = simulate(policy, script, seed=options.seed)
        if options.json:
            environment.write_object(simulation_object(timeline))
        else:
            environment.write(_text(policy, timeline))
        if options.runs > 1:
            _spread(environment, policy, options)
    return ExitStatus.DONE


def _policy(words: str) -> Policy:
    """A policy's name, or the seconds before each retry: `10,60,300`."""
    parts = words.split(",")
    try:
        delays = [float(part) for part in parts]
    except ValueError:
        return policy_named(words)
    return own_schedule(delays)


def _spread(environment: Environment, policy: Policy, options: argparse.Namespace) -> None:
    script = parse(options.answers)
    with progress(environment, "Running") as shown:
        found = spread(policy, script, runs=options.runs, seed=options.seed, progress=shown)
    if options.json:
        environment.write_object(spread_object(policy.name, found, _QUANTILES))
        return
    lines = [f"{found.runs:,} runs: start of each attempt, 5 % / median / 95 %"]
    for number in range(1, len(found.starts_s) + 1):
        times = " / ".join(_time(found.quantile(number, part)) for part in _QUANTILES)
        lines.append(f"  attempt {number}  {times}")
    environment.write("\n".join([*lines, ""]))


def _text(policy: Policy, timeline: Timeline) -> str:
    note = f" ({DELAYS_SOURCE})" if policy.name == "braze" else ""
    lines = [f"Policy {policy.name}{note}"]
    for attempt in timeline.attempts:
        asked = f"  (waits as asked by {attempt.asked_by})" if attempt.asked_by else ""
        line = f"{_time(attempt.start_s):>11}  {attempt.number}  {attempt.message}{asked}"
        lines.append(visible_line(line))
    lines.append(f"{_time(timeline.end_s):>11}  {timeline.state}")
    return "\n".join([*lines, ""])


def _time(seconds: float) -> str:
    """`+0:01:05.1`: hours, minutes, seconds since the message was queued."""
    hours, rest = divmod(round(seconds, 1), 3600)
    minutes, left = divmod(rest, 60)
    return f"+{int(hours)}:{int(minutes):02}:{left:04.1f}"
