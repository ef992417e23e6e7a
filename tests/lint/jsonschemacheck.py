# SPDX-FileCopyrightText: 2026 The Recourse developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""The keywords of JSON Schema (draft 2020-12) that the shipped schemas use; any other is reported."""
import re

TYPES = {"object": dict, "array": list, "string": str, "boolean": bool, "null": type(None)}
NOTES = {"$schema", "$id", "$defs", "$comment", "title", "description", "default", "examples", "format"}
# The keywords whose values are schemas, lists of schemas and schemas by name.
ONE, MANY, NAMED = {"additionalProperties", "items", "not", "propertyNames"}, {"allOf", "anyOf", "oneOf"}, \
    {"$defs", "properties", "patternProperties"}


def same(a, b):
    """Equal as JSON: true is not 1."""
    return isinstance(a, bool) == isinstance(b, bool) and a == b


def is_type(value, name):
    if name == "integer":
        return isinstance(value, int) and not isinstance(value, bool) or isinstance(value, float) and value.is_integer()
    if name == "number":
        return isinstance(value, (int, float)) and not isinstance(value, bool)
    return isinstance(value, TYPES[name])


class Schema:
    def __init__(self, root):
        self.root = root

    def errors(self, value):
        """(path, words) of everything that is wrong."""
        return list(self._check(self.root, value, ()))

    def unknown_keywords(self):
        return sorted(set(self._unknown(self.root)))

    def _unknown(self, schema):
        if isinstance(schema, bool):
            return
        for key, part in schema.items():
            if key in ONE:
                yield from self._unknown(part)
            elif key in MANY:
                for one in part:
                    yield from self._unknown(one)
            elif key in NAMED:
                for one in part.values():
                    yield from self._unknown(one)
            if key not in NOTES and not hasattr(self, self._method(key)):
                yield key

    @staticmethod
    def _method(key):
        return "_on_" + key.lstrip("$")

    def _check(self, schema, value, path):
        if isinstance(schema, bool):
            if not schema:
                yield path, "is not known here"
            return
        for key, rule in schema.items():
            method = getattr(self, self._method(key), None)
            if method:
                yield from method(rule, value, path, schema)

    def _holds(self, schema, value):
        return next(self._check(schema, value, ()), None) is None

    def _on_ref(self, rule, value, path, _):
        target = self.root
        for step in rule.removeprefix("#").strip("/").split("/") if rule != "#" else []:
            target = target[step]
        yield from self._check(target, value, path)

    def _on_type(self, rule, value, path, _):
        if not any(is_type(value, name) for name in ([rule] if isinstance(rule, str) else rule)):
            yield path, f"is no {rule}"

    def _on_const(self, rule, value, path, _):
        if not same(value, rule):
            yield path, f"is not {rule!r}"

    def _on_enum(self, rule, value, path, _):
        if not any(same(value, one) for one in rule):
            yield path, f"is {value!r}, which is none of the known values"

    def _on_required(self, rule, value, path, _):
        for key in rule if isinstance(value, dict) else ():
            if key not in value:
                yield path, f"lacks '{key}'"

    def _on_dependentRequired(self, rule, value, path, _):
        for key, others in rule.items() if isinstance(value, dict) else ():
            if key in value:
                yield from self._on_required(others, value, path, _)

    def _on_properties(self, rule, value, path, _):
        for key, part in rule.items() if isinstance(value, dict) else ():
            if key in value:
                yield from self._check(part, value[key], path + (key,))

    def _on_patternProperties(self, rule, value, path, _):
        for pattern, part in rule.items() if isinstance(value, dict) else ():
            for key in value:
                if re.search(pattern, key):
                    yield from self._check(part, value[key], path + (key,))

    def _on_additionalProperties(self, rule, value, path, schema):
        for key in value if isinstance(value, dict) else ():
            named = key in schema.get("properties", {})
            if not named and not any(re.search(pattern, key) for pattern in schema.get("patternProperties", {})):
                yield from self._check(rule, value[key], path + (key,))

    def _on_propertyNames(self, rule, value, path, _):
        for key in value if isinstance(value, dict) else ():
            yield from self._check(rule, key, path + (key,))

    def _on_items(self, rule, value, path, _):
        for index, element in enumerate(value if isinstance(value, list) else ()):
            yield from self._check(rule, element, path + (index,))

    def _on_uniqueItems(self, rule, value, path, _):
        if rule and isinstance(value, list) and any(same(a, b) for i, a in enumerate(value) for b in value[:i]):
            yield path, "holds something twice"

    def _on_minItems(self, rule, value, path, _):
        if isinstance(value, list) and len(value) < rule:
            yield path, f"has fewer than {rule} elements"

    def _on_maxItems(self, rule, value, path, _):
        if isinstance(value, list) and len(value) > rule:
            yield path, f"has more than {rule} elements"

    def _on_minLength(self, rule, value, path, _):
        if isinstance(value, str) and len(value) < rule:
            yield path, f"is shorter than {rule}"

    def _on_maxLength(self, rule, value, path, _):
        if isinstance(value, str) and len(value) > rule:
            yield path, f"is longer than {rule}"

    def _on_pattern(self, rule, value, path, _):
        if isinstance(value, str) and not re.search(rule, value):
            yield path, f"is '{value}', which does not match {rule}"

    def _on_minimum(self, rule, value, path, _):
        if is_type(value, "number") and value < rule:
            yield path, f"is less than {rule}"

    def _on_maximum(self, rule, value, path, _):
        if is_type(value, "number") and value > rule:
            yield path, f"is more than {rule}"

    def _on_not(self, rule, value, path, _):
        if self._holds(rule, value):
            yield path, "is what it must not be"

    def _on_allOf(self, rule, value, path, _):
        for part in rule:
            yield from self._check(part, value, path)

    def _on_anyOf(self, rule, value, path, _):
        if not any(self._holds(part, value) for part in rule):
            yield path, "is none of what may stand here"

    def _on_oneOf(self, rule, value, path, _):
        if sum(self._holds(part, value) for part in rule) != 1:
            yield path, "is not exactly one of what may stand here"
