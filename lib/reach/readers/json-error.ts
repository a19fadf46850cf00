/** A value that is not a list or an object: as much of it as is JSON. */
const SCALAR =
  /"(?:[^"\\\p{Cc}]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/uy;
const STRING = /"(?:[^"\\\p{Cc}]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/uy;
const SPACE = /[ \t\r\n]*/y;

/** The position of the first error in text that is not JSON. Node's messages do not always have it. */
export function positionOfError(text: string): number {
  let at = 0;
  const take = (pattern: RegExp): boolean => {
    pattern.lastIndex = at;
    const found = pattern.test(text);
    if (found) at = pattern.lastIndex;
    return found;
  };
  const eat = (token: string): boolean => {
    take(SPACE);
    const isThere = text.startsWith(token, at);
    if (isThere) at += token.length;
    return isThere;
  };
  /** What closes the lists and objects around. */
  const open: ("]" | "}")[] = [];
  const name = (): boolean => {
    take(SPACE);
    return take(STRING) && eat(":");
  };
  for (;;) {
    // Here a value begins.
    if (eat("[")) {
      if (!eat("]")) {
        open.push("]");
        continue;
      }
    } else if (eat("{")) {
      if (!eat("}")) {
        open.push("}");
        if (!name()) return endIfUnfinished(text, at);
        continue;
      }
    } else if (!take(SCALAR)) {
      return endIfUnfinished(text, at);
    }
    // Here a value has ended.
    while (open.length > 0 && eat(open.at(-1) ?? "")) open.pop();
    if (open.length === 0) {
      take(SPACE);
      return at;
    }
    if (!eat(",") || (open.at(-1) === "}" && !name())) return endIfUnfinished(text, at);
  }
}

/** The end of the text, if what begins here is the beginning of something: a string that is cut off. */
function endIfUnfinished(text: string, at: number): number {
  const rest = text.slice(at).trimStart();
  const isCutOff = /^"(?:[^"\\\n]|\\.)*\\?$/.test(rest) || /^(?:t|tr|tru|f|fa|fal|fals|n|nu|nul|-)?$/.test(rest);
  return isCutOff ? text.length : at;
}
