import { isUtf8 } from "node:buffer";
import type { Readable } from "node:stream";
import { ApiError, ERROR_CODE } from "../core/api-error";

/** The largest body taken, in bytes: several times a batch of as many targets as an account may have. */
export const LARGEST_BODY = 8 * 1024 * 1024;

/** How deep objects and lists may nest in a body. Nothing the API takes comes near it. */
const DEEPEST_NESTING = 100;

/** The bytes of a body; `undefined` when they were more than are taken. */
export interface RawBody {
  readonly bytes: Buffer | undefined;
}

/** Reads a body to its end, also one that is too large: who is still sending would not see the answer. */
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
 * What a body says; undefined when there is none.
 * @param wanted False for an endpoint that takes no body: then one that makes no sense is as good as none.
 */
export function decodeBody(raw: RawBody | undefined, contentType: string | undefined, wanted: boolean): unknown {
  if (raw === undefined) return undefined;
  if (raw.bytes === undefined) {
    const message = `The request body is too large: at most ${LARGEST_BODY} bytes are taken`;
    throw new ApiError(413, { code: ERROR_CODE.bodyTooLarge, message });
  }
  if (raw.bytes.length === 0) return undefined;
  if (wanted) return parse(raw.bytes, contentType);
  try {
    return parse(raw.bytes, contentType);
  } catch {
    return undefined;
  }
}

function parse(bytes: Buffer, contentType: string | undefined): unknown {
  if (contentType !== undefined && !/^application\/(?:[\w.-]+\+)?json\s*(?:;|$)/i.test(contentType.trim())) {
    const message = `The content type is ${JSON.stringify(contentType)}, it has to be application/json`;
    throw new ApiError(415, { code: ERROR_CODE.unsupportedMediaType, message });
  }
  if (!isUtf8(bytes)) throw malformed("it is not UTF-8");
  if (nestsDeeperThan(DEEPEST_NESTING, bytes)) throw malformed(`it nests deeper than ${DEEPEST_NESTING} levels`);
  try {
    return JSON.parse(bytes.toString()) as unknown;
  } catch (error) {
    // Not the parser's own words: they quote the body, and with it whatever secret is in it.
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
