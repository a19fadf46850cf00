import { setTimeout as sleep } from "node:timers/promises";
import { ProviderError } from "../../../../lib/plugin-framework";

/** How the API is reached. */
export interface ApiOptions {
  readonly baseUrl: string;
  /** Headers that say who calls. */
  readonly credentials: Readonly<Record<string, string>>;
  readonly userAgent: string;
}

/** An answer of the API: its envelope, or what came instead. */
export interface ApiAnswer {
  readonly status: number;
  readonly result: unknown;
}

/** How often the real provider repeats a request, whatever it was, and after how many milliseconds at first and at most. */
const REPEATS = 2;
const [FIRST_PAUSE, LONGEST_PAUSE] = [500, 8000];

/** Sends requests as the real provider does: one at a time for each resource, repeated twice, without a throttle. */
export class Api {
  readonly #options: ApiOptions;

  constructor(options: ApiOptions) {
    this.#options = options;
  }

  /** @returns undefined where there is nothing at that path. @throws ProviderError where it is refused */
  async find(path: string, signal: AbortSignal): Promise<ApiAnswer | undefined> {
    const answer = await this.#send("GET", path, undefined, signal);
    return answer.status === 404 ? undefined : succeeded(answer);
  }

  /** @throws ProviderError where it is refused */
  async send(method: string, path: string, body: unknown, signal: AbortSignal): Promise<ApiAnswer> {
    return succeeded(await this.#send(method, path, body, signal));
  }

  async #send(method: string, path: string, body: unknown, signal: AbortSignal): Promise<Answered> {
    const { baseUrl, credentials, userAgent } = this.#options;
    const url = `${baseUrl.replace(/\/+$/, "")}/${path}`;
    const headers = {
      ...credentials,
      "user-agent": userAgent,
      accept: "application/json",
      ...(body === undefined ? {} : { "content-type": "application/json" }),
    };
    const request = { method, headers, signal, ...(body === undefined ? {} : { body: JSON.stringify(body) }) };
    for (let repeats = 0; ; repeats += 1) {
      const answer = await answered(url, request, repeats === REPEATS);
      if (answer !== undefined && (repeats === REPEATS || !isRepeated(answer.status))) return answer;
      await sleep(pause(answer, repeats), undefined, { signal });
    }
  }
}

interface Answered extends ApiAnswer {
  readonly request: string;
  readonly statusText: string;
  readonly text: string;
  readonly retryAfter: string | null;
}

/** One request; undefined where no answer came and it is to be repeated. */
async function answered(url: string, request: RequestInit, isLast: boolean): Promise<Answered | undefined> {
  try {
    const response = await fetch(url, request);
    const { status, statusText } = response;
    const text = await response.text();
    const retryAfter = response.headers.get("retry-after");
    return { request: `${request.method} "${url}"`, status, statusText, text, result: resultIn(text), retryAfter };
  } catch (error) {
    if (!isLast && request.signal?.aborted !== true) return undefined;
    const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
    throw new ProviderError("failed to make http request", `${request.method} "${url}": ${String(cause)}`);
  }
}

const isRepeated = (status: number): boolean => [408, 409, 429].includes(status) || status >= 500;

function pause(answer: Answered | undefined, repeats: number): number {
  const asked = Number(answer?.retryAfter ?? Number.NaN) * 1000;
  return asked >= 0 && asked <= 60_000 ? asked : Math.min(FIRST_PAUSE * 2 ** repeats, LONGEST_PAUSE);
}

function resultIn(text: string): unknown {
  try {
    const envelope: unknown = JSON.parse(text);
    return (envelope as { result?: unknown } | null)?.result ?? null;
  } catch {
    return null;
  }
}

function succeeded({ request, status, statusText, text, result }: Answered): ApiAnswer {
  if (status >= 200 && status < 300) return { status, result };
  throw new ProviderError("failed to make http request", `${request}: ${status} ${statusText} ${text}`);
}
