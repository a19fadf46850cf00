/** Options of a `Concealer`. */
export interface ConcealerOptions {
  /** What replaces a secret: `[redacted]`. */
  readonly mask: string;
  /**
   * Secrets with fewer characters are not concealed, because they occur in ordinary text.
   * @default 1
   */
  readonly shortest?: number;
}

/** One way to write a secret. */
interface Form {
  readonly text: string;
  /** Whether the characters before and after an occurrence hold some bits of the secret: Base64. */
  readonly before: boolean;
  readonly after: boolean;
  /** Computed at the first use. */
  prefixLengths?: Uint32Array;
}

/** Start and end in a text. */
type Span = readonly [start: number, end: number];

/** Shorter encoded forms are not searched for: they occur in ordinary text. */
const SHORTEST_ENCODED = 6;

/** This many first characters of a secret are concealed wherever they occur. */
const PREFIX = 12;

/** This many first characters are concealed where a text is cut: at its end, and before an ellipsis. */
const CUT_PREFIX = 6;

const CUT = ["…", "...", "\\u2026"] as const;
const BASE64 = /[A-Za-z0-9+/_-]/;

/**
 * The secrets that logs and messages must not contain. It conceals them as they are, in JSON, in URLs and in Base64, and
 * their beginning where a limit cut them. It knows nothing of Access or Terraform, and imports nothing: the client, the
 * plugin framework and the emulator use it.
 */
export class Concealer {
  readonly #mask: string;
  readonly #shortest: number;
  readonly #secrets = new Set<string>();
  readonly #forms = new Map<string, Form>();

  constructor({ mask, shortest = 1 }: ConcealerOptions, secrets: Iterable<string> = []) {
    this.#mask = mask;
    this.#shortest = Math.max(1, shortest);
    for (const secret of secrets) this.add(secret);
  }

  /** Adds a secret. */
  add(secret: string): void {
    if (secret.length < this.#shortest || this.#secrets.has(secret)) return;
    this.#secrets.add(secret);
    for (const form of formsOf(secret)) {
      const known = this.#forms.get(form.text);
      this.#forms.set(form.text, known === undefined || known.before || known.after ? form : known);
    }
  }

  /** The text with the mask in place of every secret. Secrets that overlap, or begin alike, leave nothing behind. */
  conceal(text: string): string {
    const spans: Span[] = [];
    for (const form of this.#forms.values()) for (const span of spansOf(form, text)) spans.push(span);
    if (spans.length === 0) return text;
    const parts: string[] = [];
    let end = 0;
    for (const [start, stop] of merged(spans)) {
      parts.push(text.slice(end, start), this.#mask);
      end = stop;
    }
    return parts.join("") + text.slice(end);
  }
}

/**
 * Where a text has a form of a secret, or enough of its beginning, in order and without overlaps. It takes time in
 * proportion to the text, also if the secret repeats itself: no character is compared twice (the Z-algorithm).
 */
function spansOf(form: Form, text: string): Span[] {
  const spans: Span[] = [];
  const wanted = form.text;
  const head = wanted.slice(0, CUT_PREFIX);
  // The stretch of the text that is known to be the beginning of the form.
  let [known, end] = [0, 0];
  for (let at = text.indexOf(head); at >= 0; at = text.indexOf(head, at + 1)) {
    let length = at < end ? prefixLength(form, at - known) : head.length;
    if (at + length >= end) {
      length = Math.max(at + head.length, end) - at;
      while (length < wanted.length && text.charCodeAt(at + length) === wanted.charCodeAt(length)) length++;
      [known, end] = [at, at + length];
    }
    const span = spanAt(form, text, at, length);
    if (span !== undefined) addInOrder(spans, span);
  }
  return spans;
}

/** What to conceal where the first `length` characters of a form are at a position. Undefined if they are too few. */
function spanAt(form: Form, text: string, at: number, length: number): Span | undefined {
  const end = at + length;
  const isWhole = length === form.text.length;
  const isCut = end === text.length || CUT.some((mark) => text.startsWith(mark, end));
  if (!isWhole && length < PREFIX && !isCut) return undefined;
  const from = form.before && BASE64.test(text[at - 1] ?? "") ? at - 1 : at;
  return [from, isWhole && form.after ? afterBase64(text, end) : end];
}

/** How many characters of a form from a position are its beginning. */
function prefixLength(form: Form, position: number): number {
  form.prefixLengths ??= prefixLengths(form.text);
  return form.prefixLengths[position] ?? 0;
}

/** For each position of a text, how many characters from there are the beginning of the text. */
function prefixLengths(text: string): Uint32Array {
  const lengths = new Uint32Array(text.length);
  lengths[0] = text.length;
  let [known, end] = [0, 0];
  for (let at = 1; at < text.length; at++) {
    let length = at < end ? Math.min(lengths[at - known] ?? 0, end - at) : 0;
    while (at + length < text.length && text.charCodeAt(at + length) === text.charCodeAt(length)) length++;
    if (at + length > end) [known, end] = [at, at + length];
    lengths[at] = length;
  }
  return lengths;
}

/** The end of Base64 that ends with a character for the last bits of a secret, or with padding. */
function afterBase64(text: string, end: number): number {
  let after = BASE64.test(text[end] ?? "") ? end + 1 : end;
  while (text[after] === "=" && after < end + 3) after++;
  return after;
}

/** Spans in order, without overlaps. */
function merged(spans: readonly Span[]): Span[] {
  const result: Span[] = [];
  const inOrder = [...spans].sort((left, right) => left[0] - right[0] || right[1] - left[1]);
  for (const span of inOrder) addInOrder(result, span);
  return result;
}

/** Adds a span that begins after the others. If it overlaps the last one, they become one. */
function addInOrder(spans: Span[], span: Span): void {
  const last = spans.at(-1);
  if (last === undefined || span[0] >= last[1]) spans.push(span);
  else if (span[1] > last[1]) spans[spans.length - 1] = [last[0], span[1]];
}

function* formsOf(secret: string): Generator<Form> {
  const whole = (text: string): Form => ({ text, before: false, after: false });
  yield whole(secret);
  const encoded = [...jsonForms(secret), ...urlForms(secret)];
  for (const text of encoded) if (text !== secret) yield whole(text);
  for (const text of new Set([secret, ...encoded])) yield* base64Forms(text);
}

/** A secret in a JSON string: as JavaScript writes it, as Go and PHP do, in ASCII only, and in JSON within JSON. */
function jsonForms(secret: string): Set<string> {
  const once = inJson(secret);
  const escape = (character: string): string => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
  const inGo = once.replace(/[<>&\u2028\u2029]/g, escape);
  const inAscii = inGo.replace(/[\u007f-\uffff]/g, escape);
  const forms = [once, inGo, inAscii, once.replaceAll("/", "\\/")];
  return new Set([...forms, ...forms.map(inJson)]);
}

const inJson = (text: string): string => JSON.stringify(text).slice(1, -1);

/** A secret in a URL: in a component, in a whole URL, and in a form. The hexadecimal digits have either case. */
function urlForms(secret: string): Set<string> {
  const wellFormed = Buffer.from(secret).toString();
  const component = encodeURIComponent(wellFormed);
  const escape = (character: string): string => `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
  const strict = component.replace(/[!'()*]/g, escape);
  const inForm = new URLSearchParams({ "": wellFormed }).toString().slice(1);
  const forms = [component, strict, strict.replaceAll("%20", "+"), inForm, encodeURI(wellFormed)];
  return new Set([...forms, ...forms.map((form) => form.replace(/%../g, (code) => code.toLowerCase()))]);
}

/**
 * A secret in Base64 and Base64url, alone or within longer text: the bytes before it shift it by nothing, two or four
 * bits. Only the characters that depend on nothing but the secret are searched for.
 */
function* base64Forms(secret: string): Generator<Form> {
  for (const shift of [0, 1, 2]) {
    const bytes = Buffer.concat([Buffer.alloc(shift), Buffer.from(secret)]);
    const [start, end] = [Math.ceil((8 * shift) / 6), Math.floor((8 * bytes.length) / 6)];
    if (end - start < SHORTEST_ENCODED) continue;
    const rest = { before: shift > 0, after: (8 * bytes.length) % 6 > 0 };
    for (const encoding of ["base64", "base64url"] as const) {
      yield { text: bytes.toString(encoding).slice(start, end), ...rest };
    }
  }
}
