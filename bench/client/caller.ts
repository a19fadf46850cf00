import { AccessClient } from "cdktf-cloudflare-access/client";
import Cloudflare from "cloudflare";
import { Pool } from "undici";
import { ACCOUNT_ID } from "../hosts";
import { PAGE, type RequestName } from "./requests";

/** Sends one request for the target with this ID, and reads the response. */
export type Send = (targetId: string) => Promise<void>;

/** A client under measurement. */
export interface Caller {
  readonly sends: Readonly<Record<RequestName, Send>>;
  close(): Promise<void>;
}

export interface Destination {
  readonly url: string;
  readonly apiToken: string;
}

/** The number of concurrent requests and connections: the client's default. */
export const CONCURRENCY = 16;

const UPDATED = { hostname: "updated.example.com" };

/** The client of this package, with defaults except for the throttle, which is off. */
export function clientCaller({ url, apiToken }: Destination): Caller {
  const client = new AccessClient({ accountId: ACCOUNT_ID, apiToken, baseUrl: url, throttle: false });
  const { targets } = client.infrastructure;
  return {
    sends: {
      get: async (target_id) => expectSome((await targets.get({ target_id })).id),
      page: async () => {
        const first = await targets.list(PAGE).pages()[Symbol.asyncIterator]().next();
        expectSome(first.done === true ? undefined : first.value.items.length);
      },
      update: async (target_id) =>
        expectSome((await targets.update({ target_id, ...UPDATED, ip: addressOf(target_id) })).id),
    },
    close: () => client.close(),
  };
}

/** The official SDK with its defaults. */
export function officialCaller({ url, apiToken }: Destination): Caller {
  const sdk = new Cloudflare({ apiToken, baseURL: url });
  const { targets } = sdk.zeroTrust.access.infrastructure;
  const account = { account_id: ACCOUNT_ID };
  return {
    sends: {
      get: async (id) => expectSome((await targets.get(id, account)).id),
      page: async () => expectSome((await targets.list({ ...account, ...PAGE })).result.length),
      update: async (id) => expectSome((await targets.update(id, { ...account, ...UPDATED, ip: addressOf(id) })).id),
    },
    close: () => Promise.resolve(),
  };
}

/** Plain undici: sends the same requests, and reads and parses the responses. */
export function undiciCaller({ url, apiToken }: Destination): Caller {
  const { origin, pathname } = new URL(url);
  const pool = new Pool(origin, { connections: CONCURRENCY });
  const path = `${pathname}/accounts/${ACCOUNT_ID}/infrastructure/targets`;
  const headers = { authorization: `Bearer ${apiToken}`, accept: "application/json" };
  const send = async (method: "GET" | "PUT", to: string, body?: unknown): Promise<Envelope> => {
    const request =
      body === undefined
        ? { headers }
        : { headers: { ...headers, "content-type": "application/json" }, body: JSON.stringify(body) };
    const response = await pool.request({ method, path: path + to, ...request });
    return (await response.body.json()) as Envelope;
  };
  return {
    sends: {
      get: async (id) => expectSome((await send("GET", `/${id}`)).result.id),
      page: async () => expectSome((await send("GET", `?page=${PAGE.page}&per_page=${PAGE.per_page}`)).result.length),
      update: async (id) => expectSome((await send("PUT", `/${id}`, { ...UPDATED, ip: addressOf(id) })).result.id),
    },
    close: () => pool.close(),
  };
}

interface Envelope {
  readonly result: { readonly id?: string; readonly length?: number };
}

/** An IP address derived from the target's ID, so that no two targets collide. */
function addressOf(targetId: string): { ipv4: { ip_addr: string } } {
  const bytes = [1, 3, 5].map((at) => Number.parseInt(targetId.slice(at, at + 2), 16));
  return { ipv4: { ip_addr: `10.${bytes.join(".")}` } };
}

function expectSome(value: string | number | undefined): void {
  if (value === undefined || value === 0 || value === "") throw new Error("The response is empty.");
}
