/** How cdktf encodes a list that is known only at apply: a list with one string, which is not a usable value. */
const MARKER = /#\{TfToken\[/;

/** Whether a value is the one string inside a Token list. Code that maps or spreads the list takes it for an element. */
export const isListElement = (value: unknown): boolean => typeof value === "string" && MARKER.test(value);

/** What is wrong with such a value, and what to do, after the name of the value. */
export const LIST_ELEMENT_PROBLEM =
  "comes from a Token list, whose elements are known only at apply, so it cannot be mapped, spread or indexed; " +
  "pass the list itself to a prop that takes a list of strings, or take one element with Fn.element(list, 0)";
