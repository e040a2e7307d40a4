"""Study: a subject with what was found out about its texts, each thing once for all rules."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property

from hookstudio.core.checks.rules.deciding import mentions
from hookstudio.core.checks.rules.json_machine import Notes
from hookstudio.core.checks.rules.json_paths import json_notes
from hookstudio.core.checks.rules.known import Known
from hookstudio.core.checks.rules.names import Names
from hookstudio.core.checks.rules.reading import Reading, read
from hookstudio.core.checks.rules.subject import Subject
from hookstudio.core.checks.rules.texts import Form, Text, texts_of
from hookstudio.core.checks.rules.url_places import UrlPlace, url_places
from hookstudio.core.liquid.environment import BrazeTemplate
from hookstudio.core.liquid.rendering import parsed
from hookstudio.core.project.webhook import Webhook


@dataclass(frozen=True, slots=True)
class Parsed:
    """A text with its template, which has no syntax error."""

    text: Text
    template: BrazeTemplate

    @property
    def field(self) -> str:
        return self.text.field

    @property
    def source(self) -> str:
        return self.text.source


class Study:
    """What the rules are given. A text that cannot be parsed is left to the parser's findings."""

    def __init__(self, subject: Subject) -> None:
        self.subject = subject
        self.webhook: Webhook = subject.webhook
        self.texts = texts_of(subject.webhook)
        self._readings: dict[str, Reading] = {}
        self._names: dict[str, Names] = {}
        self._json: dict[str, Notes] = {}
        self._places: dict[str, Mapping[int, UrlPlace]] = {}

    @cached_property
    def parsed(self) -> tuple[Parsed, ...]:
        """The texts that hold Liquid and can be parsed."""
        found = []
        for text in self.texts:
            template = parsed(text.source)
            if not template.is_broken:
                found.append(Parsed(text, template))
        return tuple(found)

    def of_form(self, *forms: Form) -> Iterator[Parsed]:
        """Those that become one of these."""
        return (one for one in self.parsed if one.text.form in forms)

    @cached_property
    def known(self) -> Known:
        """What the sample users hold."""
        return Known(self.subject.users)

    def reading(self, one: Parsed) -> Reading:
        """What a walk through one template found."""
        if one.field not in self._readings:
            catalogs = dict(self.subject.catalogs)
            self._readings[one.field] = read(one.template, self.known, catalogs)
        return self._readings[one.field]

    def json(self, one: Parsed) -> Notes:
        """Where the outputs of a JSON text stand."""
        if one.field not in self._json:
            self._json[one.field] = json_notes(one.template, self.reading(one))
        return self._json[one.field]

    def places(self, one: Parsed) -> Mapping[int, UrlPlace]:
        """Where the outputs of a URL or a form stand, and those of the URLs it asks."""
        if one.field not in self._places:
            self._places[one.field] = self._find_places(one)
        return self._places[one.field]

    def _find_places(self, one: Parsed) -> Mapping[int, UrlPlace]:
        reading = self.reading(one)
        found: dict[int, UrlPlace] = {}
        if one.text.form in (Form.URL, Form.FORM):
            start = UrlPlace.START if one.text.form is Form.URL else UrlPlace.QUERY
            found |= url_places(one.template.nodes, reading, start)
        for tag in reading.connected:
            if tag.arguments.words:
                nodes = [node for word in tag.arguments.words for node in word.nodes]
                found |= url_places(nodes, reading)
        return found

    def names(self, one: Parsed) -> Names:
        """Where a template sets and reads variables."""
        if one.field not in self._names:
            self._names[one.field] = Names(one.template.nodes)
        return self._names[one.field]

    def is_set(self, one: Parsed, expression: object) -> bool:
        """Whether every variable that an expression reads is set in its text."""
        names = one.template.set_names
        return all(name in names for name in mentions(expression))

    def plain(self, forms: Iterable[Form]) -> Iterator[Text]:
        """The texts of some forms, whether they can be parsed or not."""
        wanted = frozenset(forms)
        return (text for text in self.texts if text.form in wanted)
