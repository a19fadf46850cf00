import type { Envelope, Target } from "../../lib/api";
import { AccessEmulator, type AccessEmulatorOptions } from "../../lib/emulator";

const running: AccessEmulator[] = [];

/** Starts an emulator that `stopEmulators` stops. */
export async function emulate(options: AccessEmulatorOptions = {}): Promise<AccessEmulator> {
  const emulator = await AccessEmulator.start(options);
  running.push(emulator);
  return emulator;
}

/** A clock that is a second later each time: the times of the API are whole seconds. */
export function tickingClock(): () => number {
  let now = Date.now();
  return () => (now += 1_000);
}

/** Stops all emulators. Call it after each test. */
export async function stopEmulators(): Promise<void> {
  await Promise.all(running.splice(0).map((emulator) => emulator.stop()));
}

export interface TestResponse<Result> {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  readonly envelope: Envelope<Result>;
}

interface Request {
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Sends a request. A body that is neither string nor bytes is sent as JSON. */
export async function send<Result = unknown>(
  emulator: AccessEmulator,
  method: string,
  path: string,
  { body, headers }: Request = {},
): Promise<TestResponse<Result>> {
  const raw = typeof body === "string" || body instanceof Uint8Array || body === undefined;
  const response = await fetch(`${emulator.url}${path}`, {
    method,
    headers: {
      authorization: `Bearer ${emulator.apiToken}`,
      ...(body === undefined ? {} : { "content-type": "application/json" }),
      ...headers,
    },
    ...(body === undefined ? {} : { body: raw ? (body as string) : JSON.stringify(body) }),
  });
  const text = await response.text();
  return { status: response.status, headers: response.headers, text, envelope: JSON.parse(text) as Envelope<Result> };
}

/** Sends a request to a control route, a path below `/__emulator`, with the token and the content type that it needs. */
export const control = (emulator: AccessEmulator, path: string, init: RequestInit = {}): Promise<Response> =>
  fetch(emulator.url.replace("/client/v4", `/__emulator${path}`), {
    ...init,
    headers: {
      authorization: `Bearer ${emulator.controlToken}`,
      "content-type": "application/json",
      ...(init.headers as Record<string, string>),
    },
  });

export const targetsPath = (emulator: AccessEmulator): string =>
  `/accounts/${emulator.accountId}/infrastructure/targets`;

/** The input of a target with a unique IP address for each number. */
export const numbered = (i: number, more: object = {}): { hostname: string; ip: { ipv4: { ip_addr: string } } } => ({
  hostname: `host-${i}`,
  ip: { ipv4: { ip_addr: `10.0.${i >> 8}.${i & 255}` } },
  ...more,
});

/** Creates a target. @throws If the request fails. */
export async function created(emulator: AccessEmulator, body: object): Promise<Target> {
  const { status, text, envelope } = await send<Target>(emulator, "POST", targetsPath(emulator), { body });
  if (status !== 200 || envelope.result === null) throw new Error(`not created: ${text}`);
  return envelope.result;
}

/** The hostnames of the targets on the first page of the list. */
export async function hostnames(emulator: AccessEmulator, query = ""): Promise<string[]> {
  const { status, text, envelope } = await send<Target[]>(emulator, "GET", `${targetsPath(emulator)}${query}`);
  if (status !== 200) throw new Error(text);
  return (envelope.result ?? []).map(({ hostname }) => hostname);
}
