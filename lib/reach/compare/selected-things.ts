import type { AccessModel } from "../model/access-model";
import type { ThingInBoth } from "../things";
import { urlPattern } from "../things/urls/url-pattern";
import { wantedOf } from "../wanted";
import { keysOf } from "./compare";
import { thingInWords } from "./thing-in-words";

/**
 * The things that a text names: those of an application by its name, the URLs of a hostname or below a path, a thing by its own
 * words, or what one URL, target or tool is.
 *
 * @throws {WantedError} When nothing is called so.
 */
export function selectedThings(
  model: AccessModel,
  things: readonly ThingInBoth[],
  text: string,
): readonly ThingInBoth[] {
  const named = things.filter(({ after, thing }) => isNamed(model, after, text) || thingInWords(thing) === text);
  if (named.length > 0) return named;
  const url = urlPattern(text).text;
  const urls = things.filter(
    ({ thing }) => thing.kind === "url" && (thing.uri === url || thing.uri.startsWith(`${url}/`)),
  );
  if (urls.length > 0) return urls;
  const { words, decider, sshUser } = wantedOf(model, text);
  const thing: ThingInBoth["thing"] =
    sshUser === undefined
      ? { kind: "url", uri: words, example: words }
      : { kind: "ssh", targets: { known: [], criteria: words }, port: 22, user: sshUser };
  return [{ thing, before: decider, after: decider }];
}

const isNamed = ({ applications }: AccessModel, decider: ThingInBoth["after"], text: string): boolean =>
  keysOf(decider).some((key) => {
    const application = applications.get(key);
    return [application?.name, application?.id, key].some((name) => name?.toLowerCase() === text.toLowerCase());
  });
