import {
  between,
  Diagnostics,
  lengthBetween,
  matches,
  oneOf,
  path,
  sizeAtLeast,
  sizeAtMost,
  sizeBetween,
  type Validator,
} from "../../lib/plugin-framework";

/** The errors of a validator for a value. */
function verdict<Value>(validator: Validator<Value>, value: Value): string[] {
  const diagnostics = new Diagnostics();
  validator(value, path("hosts").key("web 1").attribute("port"), diagnostics);
  return diagnostics.list.map(({ detail }) => detail);
}

const AT = 'hosts["web 1"].port';

test("valid values pass", () => {
  const verdicts = [
    verdict(oneOf("a", "b"), "b"),
    verdict(oneOf(1, 2), 2),
    verdict(lengthBetween(2, 3), "äöü"),
    verdict(matches(/^[a-z]+$/g, "letters"), "abc"),
    verdict(matches(/^[a-z]+$/g, "letters"), "abc"),
    verdict(between(1, 65_535), 65_535),
    verdict(sizeAtLeast(1), ["x"]),
    verdict(sizeAtMost(1), { a: 1 }),
    verdict(sizeBetween(0, 1), []),
  ];
  expect(verdicts.flat()).toEqual([]);
});

test("fails for invalid values, with the allowed and the actual value", () => {
  expect(verdict(oneOf("a", "b"), "c")).toEqual([`${AT} must be one of "a", "b", not "c".`]);
  expect(verdict(lengthBetween(1, 3), "long")).toEqual([`${AT} must have 1 to 3 characters, not "long".`]);
  expect(verdict(lengthBetween(2, 2), "x")).toEqual([`${AT} must have exactly 2 characters, not "x".`]);
  expect(verdict(matches(/^[a-z]+$/, "letters"), "a1")).toEqual([`${AT} must be letters, not "a1".`]);
  expect(verdict(between(1, 5), 6)).toEqual([`${AT} must be 1 to 5, not 6.`]);
  expect(verdict(sizeAtLeast(1), [])).toEqual([`${AT} must have at least 1 elements, not 0.`]);
  expect(verdict(sizeAtMost(1), { a: 1, b: 2 })).toEqual([`${AT} must have at most 1 elements, not 2.`]);
});
