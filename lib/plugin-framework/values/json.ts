/** A number that JavaScript might round: long, or with an exponent. Also matches inside strings. */
const LONG_NUMBER = /(?:^|[:,[\s])-?\d[\d.]*(?:[eE]|(?<=[\d.]{16}))/;
const NUMBER = /-?\d[\d.]*(?:[eE][+-]?\d+)?/y;
const LONGEST_EXACT = 15;

/**
 * Parses JSON without rounding: numbers of more than 15 characters, or with an exponent, become strings.
 * @throws SyntaxError when it is not valid JSON
 */
export function parseJson(bytes: Uint8Array): unknown {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("utf8");
  return JSON.parse(LONG_NUMBER.test(text) ? quoteLongNumbers(text) : text);
}

function quoteLongNumbers(text: string): string {
  const parts: string[] = [];
  let copied = 0;
  let position = 0;
  while (position < text.length) {
    if (text[position] === '"') {
      position = endOfString(text, position);
      continue;
    }
    NUMBER.lastIndex = position;
    const number = NUMBER.exec(text)?.[0];
    if (number === undefined) {
      position += 1;
      continue;
    }
    if (number.length > LONGEST_EXACT || /[eE]/.test(number)) {
      parts.push(text.slice(copied, position), `"${number}"`);
      copied = position + number.length;
    }
    position += number.length;
  }
  return parts.join("") + text.slice(copied);
}

/** The position after the string that starts here. */
function endOfString(text: string, start: number): number {
  let end = start;
  let isEscaped: boolean;
  do {
    end = text.indexOf('"', end + 1);
    if (end === -1) return text.length;
    let backslash = end - 1;
    while (text[backslash] === "\\") backslash -= 1;
    isEscaped = (end - backslash) % 2 === 0;
  } while (isEscaped);
  return end + 1;
}
