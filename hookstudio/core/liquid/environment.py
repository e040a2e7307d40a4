"""The one python-liquid environment, and the parsed templates that it gives."""

from __future__ import annotations

import threading
from collections import OrderedDict
from collections.abc import Iterable, Iterator, Sequence
from functools import cached_property, lru_cache
from typing import ClassVar

from liquid import BoundTemplate, Environment, Node

from hookstudio.core.liquid import limits
from hookstudio.core.liquid.compiler import Run, compile_template
from hookstudio.core.liquid.environment_values import NamedValue
from hookstudio.core.liquid.expressions import Literal, Path
from hookstudio.core.liquid.guards import LimitError, NestingError
from hookstudio.core.liquid.lexer import TemplateLexer
from hookstudio.core.liquid.names import ENVIRONMENT_ROOT
from hookstudio.core.liquid.parser import parse_nodes
from hookstudio.core.liquid.problems import (
    LIMIT,
    PARSE_ERROR,
    SYNTAX,
    LineMap,
    Problem,
    Problems,
    TooManyProblemsError,
)
from hookstudio.core.liquid.spelling import doubts_about
from hookstudio.core.liquid.tags import TAGS
from hookstudio.core.liquid.tags.variables import set_variables
from hookstudio.core.liquid.tokens import Stream, full_span
from hookstudio.core.wording import tr

# Compiling costs as much as some ten renderings, and a keystroke makes a new template.
COMPILE_AFTER = 10
# A larger one takes longer to compile than a preview may take.
_COMPILED_CHARS = 200_000
_CACHED_TEMPLATES = 256
_CACHED_CHARS = 2_000_000


class BrazeTemplate(BoundTemplate):
    """A parsed template; `problems` are those that can be known without data."""

    def __init__(
        self,
        env: BrazeEnvironment,
        nodes: list[Node],
        source: str,
        problems: tuple[Problem, ...],
        paths: Sequence[Path] = (),
    ) -> None:
        super().__init__(env, nodes)
        self.source = source
        self.problems = problems
        self.attributes = tuple(path for path in paths if path.is_attribute)
        self.doubts = tuple(doubts_about(paths))
        self.environment_values = tuple(_named_values(paths))
        self.is_broken = any(one.rule == PARSE_ERROR for one in problems)
        self._uses = 0
        self._compiled: dict[bool, Run | None] = {}

    @cached_property
    def lines(self) -> LineMap:
        """Where the lines of the source start."""
        return LineMap(self.source)

    @cached_property
    def named(self) -> frozenset[tuple[object, object]]:
        """The attributes that the source names: namespace and name."""
        return frozenset((path.root, path.segments[0]) for path in self.attributes)

    @cached_property
    def set_names(self) -> frozenset[str]:
        """The variables that the template sets itself; Content Blocks may set more."""
        return frozenset(set_variables(self.nodes))

    def compiled(self, *, traced: bool) -> Run | None:
        """The template as a function, once it has been rendered often enough to be worth it."""
        self._uses += 1
        if self._uses <= COMPILE_AFTER or len(self.source) > _COMPILED_CHARS:
            return None
        if traced not in self._compiled:
            self._compiled[traced] = compile_template(self, traced=traced)
        return self._compiled[traced]

    def leave_to_interpreter(self) -> None:
        """Compiled code failed with some data; it will most likely fail again."""
        self._compiled = {True: None, False: None}


class BrazeEnvironment(Environment):
    """python-liquid with the tags of the dialect only; filters belong to the expressions."""

    context_depth_limit: ClassVar[int] = 4 * limits.BLOCK_DEPTH

    def setup_tags_and_filters(self, *, extra: bool = False) -> None:  # noqa: ARG002
        for tag in TAGS:
            self.add_tag(tag)


@lru_cache(maxsize=1)
def environment() -> BrazeEnvironment:
    """The environment; it holds no project's data, so one serves the whole process."""
    return BrazeEnvironment()


class TemplateCache:
    """Parsed templates by source: the last used, bounded in number and in size."""

    def __init__(self, templates: int = _CACHED_TEMPLATES, chars: int = _CACHED_CHARS) -> None:
        self._templates: OrderedDict[tuple[str, bool], BrazeTemplate] = OrderedDict()
        self._most = templates
        self._room = chars
        self._lock = threading.Lock()

    def parsed_apart(self, source: str) -> BrazeTemplate:
        """A template of its own, which may be changed."""
        return parse(source)

    def get(self, source: str, *, keep_html_comments: bool = False) -> BrazeTemplate:
        key = (source, keep_html_comments)
        with self._lock:
            found = self._templates.get(key)
            if found is not None:
                self._templates.move_to_end(key)
                return found
        template = parse(source, keep_html_comments=keep_html_comments)
        with self._lock:
            if key not in self._templates:
                self._room -= len(source)
            self._templates[key] = template
            while len(self._templates) > 1 and (
                len(self._templates) > self._most or self._room < 0
            ):
                (dropped, _), _ = self._templates.popitem(last=False)
                self._room += len(dropped)
        return template


def parse(source: str, *, keep_html_comments: bool = False) -> BrazeTemplate:
    """Parse a template; what is wrong with it is in `problems`, nothing is raised."""
    env = environment()
    problems = Problems()
    nodes: list[Node] = []
    paths: list[Path] = []
    if len(source) > limits.SOURCE_CHARS:
        message = tr(
            "The template is longer than {limit:,} characters.",
            limit=limits.SOURCE_CHARS,
        )
        problems.add(Problem(PARSE_ERROR, message, 0, 0, code=LIMIT))
        return BrazeTemplate(env, nodes, "", problems.in_order())
    try:
        lexer = TemplateLexer(source, problems, keep_html_comments=keep_html_comments)
        stream = Stream(lexer.tokens(), source, problems, env.tags)
        nodes = list(parse_nodes(stream))
        paths = stream.paths
    except LimitError as error:
        place = full_span(error.token) if error.token else (0, 0)
        code = SYNTAX if isinstance(error, NestingError) else LIMIT
        problems.syntax(error.text, *place, code)
    except TooManyProblemsError:
        # Nothing can be rendered; the first mistakes are enough to start with.
        nodes = []
    return BrazeTemplate(env, nodes, source, problems.in_order(), paths)


def _named_values(paths: Iterable[Path]) -> Iterator[NamedValue]:
    """Where the paths read a value of the environment whose name is written out."""
    for path in paths:
        if path.root == ENVIRONMENT_ROOT and path.segments:
            first = path.segments[0]
            name = first.value if isinstance(first, Literal) else first
            if isinstance(name, str):
                start = path.token.start_index
                yield NamedValue(name, start, start + len(path.label))
