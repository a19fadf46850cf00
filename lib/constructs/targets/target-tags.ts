import { Fn, Token } from "cdktf";
import { literalText } from "../../rules/terraform-literal";

/** Tags of a target: one value for each name. */
export type Tags = Readonly<Record<string, string>>;

/** The fleet's tags with the target's, whose value wins; put together by Terraform where only it knows them. */
export function mergedTags(fleet: Tags = {}, target: Tags = {}): Tags | undefined {
  const [outer, inner] = [literal(fleet), literal(target)];
  if (isEmpty(inner)) return isEmpty(outer) ? undefined : outer;
  if (isEmpty(outer)) return inner;
  const isToken = Token.isUnresolved(outer) || Token.isUnresolved(inner);
  return isToken ? (Fn.merge([outer, inner]) as Tags) : { ...outer, ...inner };
}

/** Tags as they are written: what looks like one of Terraform's templates is none. */
function literal(tags: Tags): Tags {
  if (Token.isUnresolved(tags)) return tags;
  return Object.fromEntries(Object.entries(tags).map(([name, value]) => [literalText(name), literalText(value)]));
}

const isEmpty = (tags: Tags): boolean => !Token.isUnresolved(tags) && Object.keys(tags).length === 0;
