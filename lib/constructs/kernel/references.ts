import { Token } from "cdktf";
import { Construct, type IConstruct } from "constructs";
import { constructWith, either, listOf, string, type Validator } from "./validators";

// Props that refer to other objects take a construct, or its identifier as a string.

/**
 * A list of constructs with a member, such as `tagName`, and of strings. The list can be a Token.
 *
 * @param one - the type of an element, with its article: `an AccessTag or a name`
 */
export function stringsOrConstructs(member: string, one: string, type: string): Validator {
  const list = listOf(stringOrConstruct(member, one), type);
  return {
    type,
    read: (value, ...rest) => (Token.isUnresolved(value) ? Token.asList(value) : list.read(value, ...rest)),
  };
}

/** A construct with a member, such as `customPageId`, or a string. */
export const stringOrConstruct = (member: string, type: string): Validator =>
  either(constructWith(member, type), string, (value) => Construct.isConstruct(value));

/** The identifier of each element: the strings as they are, the constructs by their member. */
export function memberOfEach<Referred extends IConstruct>(
  list: readonly (Referred | string)[] | undefined,
  memberOf: (construct: Referred) => string,
): readonly string[] | undefined {
  if (list === undefined || isToken(list)) return list;
  return list.map((one) => (typeof one === "string" ? one : memberOf(one)));
}

const isToken = (list: readonly unknown[]): list is readonly string[] => Token.isUnresolved(list);
