import { isUtf8 } from "node:buffer";
import type { Readable } from "node:stream";
import { ApiError, ERROR_CODE } from "../core/api-error";

/** Largest accepted body in bytes: several times a batch of all targets that an account may have. */
const LARGEST_BODY = 8 * 1024 * 1024;

/** Deepest accepted nesting of objects and lists. No valid body comes near it. */
const DEEPEST_NESTING = 100;

/** A body that was received. */
export interface RawBody {
  /** Undefined if the body was too large. */
  readonly bytes: Buffer | undefined;
}

/** Reads a body to its end, even if it is too large: a client that is still sending would not read the response. */
export async function readBody(stream: Readable): Promise<RawBody> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of stream as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size <= LARGEST_BODY) chunks.push(chunk);
  }
  return { bytes: size <= LARGEST_BODY ? Buffer.concat(chunks, size) : undefined };
}

const malformed = (why: string): ApiError =>
  new ApiError(400, { code: ERROR_CODE.malformedJson, message: `Malformed JSON in request body: ${why}` });

/**
 * The JSON value of a body; undefined for an empty body.
 * @param expected False for an endpoint without a body: an invalid body is ignored then.
 * @throws {ApiError} If the body is too large, or is not JSON in UTF-8.
 */
export function decodeBody(raw: RawBody | undefined, contentType: string | undefined, expected: boolean): unknown {
  if (raw === undefined) return undefined;
  if (raw.bytes === undefined) {
    const message = `The request body is too large: at most ${LARGEST_BODY} bytes are allowed`;
    throw new ApiError(413, { code: ERROR_CODE.bodyTooLarge, message });
  }
  if (raw.bytes.length === 0) return undefined;
  if (expected) return parse(raw.bytes, contentType);
  try {
    return parse(raw.bytes, contentType);
  } catch {
    return undefined;
  }
}

function parse(bytes: Buffer, contentType: string | undefined): unknown {
  if (contentType !== undefined && !/^application\/(?:[\w.-]+\+)?json\s*(?:;|$)/i.test(contentType.trim())) {
    const message = `The content type is ${JSON.stringify(contentType)}, allowed: application/json`;
    throw new ApiError(415, { code: ERROR_CODE.unsupportedMediaType, message });
  }
  if (!isUtf8(bytes)) throw malformed("it is not UTF-8");
  if (nestsDeeperThan(DEEPEST_NESTING, bytes)) throw malformed(`it nests deeper than ${DEEPEST_NESTING} levels`);
  try {
    return JSON.parse(bytes.toString()) as unknown;
  } catch (error) {
    // The parser's own message quotes the body, which may contain a secret.
    const ended = error instanceof Error && /^(?:Unexpected end|Unterminated)/.test(error.message);
    throw malformed(ended ? "it ends too early" : "it is not JSON");
  }
}

const [QUOTE, BACKSLASH, OPEN_LIST, CLOSE_LIST, OPEN_OBJECT, CLOSE_OBJECT] = Buffer.from('"\\[]{}');

function nestsDeeperThan(limit: number, json: Buffer): boolean {
  let depth = 0;
  let inString = false;
  for (let i = 0; i < json.length; i += 1) {
    const byte = json[i];
    if (inString) {
      if (byte === BACKSLASH) i += 1;
      else if (byte === QUOTE) inString = false;
    } else if (byte === QUOTE) inString = true;
    else if (byte === OPEN_LIST || byte === OPEN_OBJECT) {
      depth += 1;
      if (depth > limit) return true;
    } else if (byte === CLOSE_LIST || byte === CLOSE_OBJECT) depth -= 1;
  }
  return false;
}
