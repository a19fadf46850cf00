import { setTimeout as sleep } from "node:timers/promises";
import { ProviderError } from "../../../../lib/plugin-framework";

/** Connection to the API. */
export interface ApiOptions {
  readonly baseUrl: string;
  /** Authentication headers. */
  readonly credentials: Readonly<Record<string, string>>;
  readonly userAgent: string;
}

/** A response of the API. */
export interface ApiAnswer {
  readonly status: number;
  readonly result: unknown;
}

/** How often the real provider retries any request, and its first and longest pause in milliseconds. */
const RETRIES = 2;
const [FIRST_PAUSE, LONGEST_PAUSE] = [500, 8000];

/** Sends requests like the real provider: one at a time for each resource, with two retries, without a rate limit. */
export class Api {
  readonly #options: ApiOptions;

  constructor(options: ApiOptions) {
    this.#options = options;
  }

  /** @returns undefined for a 404. @throws ProviderError for any other error */
  async find(path: string, signal: AbortSignal): Promise<ApiAnswer | undefined> {
    const answer = await this.#send("GET", path, undefined, signal);
    return answer.status === 404 ? undefined : succeeded(answer);
  }

  /** @throws ProviderError for an error */
  async send(method: string, path: string, body: unknown, signal: AbortSignal): Promise<ApiAnswer> {
    return succeeded(await this.#send(method, path, body, signal));
  }

  async #send(method: string, path: string, body: unknown, signal: AbortSignal): Promise<HttpResponse> {
    const { baseUrl, credentials, userAgent } = this.#options;
    const url = `${baseUrl.replace(/\/+$/, "")}/${path}`;
    const headers = {
      ...credentials,
      "user-agent": userAgent,
      accept: "application/json",
      ...(body === undefined ? {} : { "content-type": "application/json" }),
    };
    const request = { method, headers, signal, ...(body === undefined ? {} : { body: JSON.stringify(body) }) };
    for (let retries = 0; ; retries += 1) {
      const answer = await attempt(url, request, retries === RETRIES);
      if (answer !== undefined && (retries === RETRIES || !isRetried(answer.status))) return answer;
      await sleep(pause(answer, retries), undefined, { signal });
    }
  }
}

interface HttpResponse extends ApiAnswer {
  readonly request: string;
  readonly statusText: string;
  readonly text: string;
  readonly retryAfter: string | null;
}

/** Sends a request once; undefined if there was no response, and a retry is left. */
async function attempt(url: string, request: RequestInit, isLast: boolean): Promise<HttpResponse | undefined> {
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

const isRetried = (status: number): boolean => [408, 409, 429].includes(status) || status >= 500;

function pause(answer: HttpResponse | undefined, retries: number): number {
  const requested = Number(answer?.retryAfter ?? Number.NaN) * 1000;
  return requested >= 0 && requested <= 60_000 ? requested : Math.min(FIRST_PAUSE * 2 ** retries, LONGEST_PAUSE);
}

function resultIn(text: string): unknown {
  try {
    const envelope: unknown = JSON.parse(text);
    return (envelope as { result?: unknown } | null)?.result ?? null;
  } catch {
    return null;
  }
}

function succeeded({ request, status, statusText, text, result }: HttpResponse): ApiAnswer {
  if (status >= 200 && status < 300) return { status, result };
  throw new ProviderError("failed to make http request", `${request}: ${status} ${statusText} ${text}`);
}
