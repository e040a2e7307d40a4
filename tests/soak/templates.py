"""Hypothesis strategies for templates and data within what Braze and Shopify have in common."""

from __future__ import annotations

from hypothesis import strategies as st

NAMES = st.sampled_from(["a", "b", "user", "items", "n", "text", "flag", "nothing", "i"])
WORDS = st.sampled_from(
    ["x", "a b", "Hello, World", " padded ", "é漢👩", "<b>&\"'</b>", "", "3", "4.5"]
)
STRINGS = WORDS.map(lambda word: f"'{word}'" if "'" not in word else f'"{word}"').filter(
    lambda literal: not ('"' in literal[1:-1] and literal[0] == '"')
)
NUMBERS = st.sampled_from(["0", "1", "2", "-3", "10", "2.5", "-0.5", "100.0"])
PATHS = st.one_of(
    NAMES,
    NAMES.map(lambda name: f"{name}.name"),
    NAMES.map(lambda name: f"{name}.size"),
    NAMES.map(lambda name: f"{name}[0]"),
    NAMES.map(lambda name: f"{name}[-1].price"),
    NAMES.map(lambda name: f"{name}.first"),
    NAMES.map(lambda name: f"{name}['last']"),
    st.just("forloop.index"),
    st.just("forloop.last"),
    st.just("user[text]"),
    st.sampled_from(["b[0][1]", "items.first.name", "items[n].price", "a.size.size", "b.last[0]"]),
    st.sampled_from(["forloop.rindex0", "forloop.parentloop.index", "forloop.length", "i.name.x"]),
    st.sampled_from(["['user'].name", "user['x']", "items['0']", "tablerowloop.col", "a['size']"]),
)
VALUES = st.one_of(
    STRINGS,
    NUMBERS,
    PATHS,
    PATHS,
    st.sampled_from(["true", "false", "nil", "empty", "blank", "(1..3)", "(n..4)", "(3..n)"]),
)


def call(name: str, *arguments: st.SearchStrategy[str]) -> st.SearchStrategy[str]:
    if not arguments:
        return st.just(name)
    return st.tuples(*arguments).map(lambda found: f"{name}: {', '.join(found)}")


def words(text: str) -> list[str]:
    return text.split()


SMALL = st.sampled_from(["0", "1", "2", "5", "-2", "n"])
FILTERS = st.one_of(
    *(
        call(name)
        for name in words(
            "abs capitalize ceil compact downcase escape first floor join last "
            "newline_to_br reverse size sort sort_natural strip strip_html "
            "strip_newlines truncate uniq upcase url_encode round base64_encode"
        )
    ),
    *(
        call(name, VALUES)
        for name in words(
            "append at_least at_most concat default divided_by join minus modulo "
            "plus prepend remove remove_first split times"
        )
    ),
    call("replace", STRINGS, STRINGS),
    call("replace_first", STRINGS, STRINGS),
    call("slice", SMALL),
    call("slice", SMALL, SMALL),
    call("round", SMALL),
    call("truncate", SMALL, STRINGS),
    call("truncatewords", SMALL),
    call("map", st.sampled_from(["'name'", "'price'"])),
    call("where", st.sampled_from(["'name'", "'price'"])),
    call("where", st.just("'name'"), STRINGS),
    *(call(name, st.just("'price'")) for name in words("sort sort_natural uniq compact")),
    call("default", VALUES.map(lambda value: f"{value}, allow_false: true")),
    call("date", st.sampled_from(["'%Y-%m-%d'", "'%s'", "'%H:%M:%S %b %-d'", "'%j %U %a'"])),
)
FILTERED = st.tuples(VALUES, st.lists(FILTERS, max_size=3)).map(
    lambda pair: " | ".join([pair[0], *pair[1]])
)
OPERATORS = st.sampled_from(["==", "!=", "<>", "<", ">", "<=", ">=", "contains"])
TESTS = st.one_of(VALUES, st.tuples(VALUES, OPERATORS, VALUES).map(" ".join))
CONDITIONS = st.lists(TESTS, min_size=1, max_size=3).flatmap(
    lambda tests: st.lists(
        st.sampled_from([" and ", " or "]), min_size=len(tests) - 1, max_size=len(tests) - 1
    ).map(lambda joints: "".join(a + b for a, b in zip(tests, [*joints, ""], strict=True)))
)
# Shopify's cycle splits its text at every comma, those in quotes too, and forgets a nil.
CYCLED = VALUES.filter(lambda value: "," not in value and value != "nil")
OPEN, CLOSE = st.sampled_from(["{%", "{%-", "{%\n"]), st.sampled_from(["%}", "-%}", "\t%}"])


def tag(text: st.SearchStrategy[str]) -> st.SearchStrategy[str]:
    return st.tuples(OPEN, text, CLOSE).map(" ".join)


LEAVES = st.one_of(
    st.sampled_from(["text", " ", "\n", " \t\n ", "é\r\n", "$", "{ }", "%}", "}}"]),
    FILTERED.map(lambda value: f"{{{{ {value} }}}}"),
    FILTERED.map(lambda value: f"{{{{- {value} -}}}}"),
    tag(st.tuples(NAMES, FILTERED).map(lambda pair: f"assign {pair[0]} = {pair[1]}")),
    tag(FILTERED.map(lambda value: f"echo {value}")),
    tag(st.sampled_from(["increment k", "decrement k", "break", "continue", "# note"])),
    tag(st.lists(CYCLED, min_size=1, max_size=3).map(lambda found: f"cycle {', '.join(found)}")),
    tag(CYCLED.map(lambda value: f"cycle 'g': {value}, 'b'")),
    tag(st.tuples(NAMES, FILTERED).map(lambda p: f"liquid\nassign {p[0]} = {p[1]}\necho {p[0]}\n")),
    st.sampled_from(["{% raw %}{{ x }}{% endraw %}", "{% comment %}{{ x }}{% endcomment %}"]),
    st.sampled_from(["{%- raw %} {{ x }} {% endraw %}", "{%- comment -%} x {% endcomment -%}"]),
)


def blocks(inner: st.SearchStrategy[str]) -> st.SearchStrategy[str]:
    body = st.lists(inner, max_size=3).map("".join)
    limits = st.sampled_from(["", " limit: 2", " offset: 1", " reversed", " limit: n offset: 1"])
    return st.one_of(
        st.tuples(tag(CONDITIONS.map(lambda c: f"if {c}")), body, CONDITIONS, body, body).map(
            lambda p: f"{p[0]}{p[1]}{{% elsif {p[2]} %}}{p[3]}{{% else %}}{p[4]}{{% endif %}}"
        ),
        st.tuples(tag(CONDITIONS.map(lambda c: f"unless {c}")), body, CONDITIONS, body).map(
            lambda p: f"{p[0]}{p[1]}{{% elsif {p[2]} %}}{p[3]}{{% endunless %}}"
        ),
        st.tuples(tag(CONDITIONS.map(lambda c: f"unless {c}")), body).map(
            lambda p: f"{p[0]}{p[1]}{{% endunless %}}"
        ),
        body.map(lambda inner: f"{{% ifchanged %}}{inner}{{% endifchanged %}}"),
        st.tuples(tag(st.tuples(VALUES, limits).map(lambda v: f"for i in {v[0]}{v[1]}")), body).map(
            lambda p: f"{p[0]}{p[1]}{{% endfor %}}"
        ),
        st.tuples(VALUES, body).map(
            lambda p: f"{{% for i in {p[0]} %}}{p[1]}{{% else %}}e{{% endfor %}}"
        ),
        st.tuples(VALUES, st.sampled_from(["cols: 2", "limit: 3 cols: n", "offset: 1"]), body).map(
            lambda p: f"{{% tablerow i in {p[0]} {p[1]} %}}{p[2]}{{% endtablerow %}}"
        ),
        st.tuples(NAMES, body).map(lambda p: f"{{% capture {p[0]} %}}{p[1]}{{% endcapture %}}"),
        st.tuples(VALUES, VALUES, VALUES, body, body).map(
            lambda p: (
                f"{{% case {p[0]} %}} {{% when {p[1]} or {p[2]} -%}}{p[3]}"
                f"{{% else %}}{p[4]}{{% endcase %}}"
            )
        ),
    )


TEMPLATES = st.lists(st.recursive(LEAVES, blocks, max_leaves=8), min_size=1, max_size=4).map(
    "".join
)
SCALARS = st.one_of(
    WORDS,
    st.sampled_from([0, 1, -7, 42, 2.5, 1e20, 0.1, True, False, None]),
    st.just("2016-09-07 08:43:50 UTC"),
)
OBJECTS = st.fixed_dictionaries(
    {}, optional={"name": SCALARS, "price": st.sampled_from([1, 2.5, 10, None, "7"]), "x": SCALARS}
)
DATA = st.fixed_dictionaries(
    {},
    optional={
        "a": st.one_of(SCALARS, st.lists(SCALARS, max_size=3)),
        "b": st.one_of(OBJECTS, st.lists(st.lists(SCALARS, max_size=2), max_size=2)),
        "user": OBJECTS,
        "items": st.lists(st.one_of(OBJECTS, OBJECTS, SCALARS), max_size=3),
        "n": st.sampled_from([0, 1, 3, "2", 2.7]),
        "text": WORDS,
        "flag": st.booleans(),
    },
)
