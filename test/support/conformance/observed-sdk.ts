import Cloudflare from "cloudflare";
import { accessApi, endpointsOf, type Endpoint } from "../../../lib/api";
import type { AccessEmulator } from "../../../lib/emulator";

type Methods = Map<string, (...args: unknown[]) => unknown>;

/** The official SDK as a client of an emulator. Records which of its methods sends which requests. */
export class ObservedSdk {
  readonly client: Cloudflare;
  /** Its methods for Access by their full names: `zeroTrust.access.groups.list`. */
  private readonly methods: Methods = new Map();
  /** The methods that sent a request, by the request: `GET /client/v4/…`. */
  private readonly senders = new Map<string, Set<string>>();
  private calling = "";
  /** Set while a method is probed: receives the request, which is not sent. */
  private probed: ((request: string) => void) | undefined;

  constructor(private readonly emulator: AccessEmulator) {
    this.client = new Cloudflare({
      apiToken: emulator.apiToken,
      baseURL: emulator.url,
      maxRetries: 0,
      fetch: (url, init) => this.send(url, init),
    });
    const { zeroTrust, user, accounts } = this.client;
    this.observe(zeroTrust.access, "zeroTrust.access");
    this.observe(zeroTrust.identityProviders, "zeroTrust.identityProviders");
    this.observe(zeroTrust.organizations, "zeroTrust.organizations");
    this.observe(user.tokens, "user.tokens");
    this.observe(accounts.tokens, "accounts.tokens");
  }

  /** The methods that were called, by the endpoint that they reached according to the emulator. */
  called(): Map<string, string[]> {
    const reached = new Map<string, Set<string>>();
    for (const { endpoint, method, path } of this.emulator.requests) {
      const senders = this.senders.get(`${method} ${path}`);
      if (endpoint === undefined || senders === undefined) continue;
      const known = reached.get(endpoint) ?? new Set();
      senders.forEach((sender) => known.add(sender));
      reached.set(endpoint, known);
    }
    return new Map([...reached].map(([endpoint, methods]) => [endpoint, [...methods].sort()]));
  }

  /** The methods for endpoints of the table that were not called. Probes them to find their endpoints. */
  async uncalled(): Promise<string[]> {
    const called = new Set([...this.senders.values()].flatMap((senders) => [...senders]));
    const found: string[] = [];
    for (const [name, method] of this.methods) {
      if (called.has(name)) continue;
      const endpoint = endpointOf(await this.probe(method));
      if (endpoint !== undefined) found.push(`${name} (${endpoint})`);
    }
    return found;
  }

  private async send(url: string | URL | Request, init?: RequestInit): Promise<Response> {
    const { pathname, search } = new URL(url instanceof Request ? url.url : url);
    const request = `${init?.method?.toUpperCase() ?? "GET"} ${pathname}${search}`;
    if (this.probed !== undefined) {
      this.probed(request);
      return Response.json({ success: true, errors: [], messages: [], result: [] });
    }
    const senders = this.senders.get(request) ?? new Set();
    this.senders.set(request, senders.add(this.calling));
    const response = await fetch(url, init);
    // In jest, `fetch` parses JSON to objects of another realm, which deepEqual distinguishes from those of the test.
    return Object.assign(response, { json: async (): Promise<unknown> => JSON.parse(await response.text()) });
  }

  /** Replaces each method of a resource and its subresources by one that records its name. */
  private observe(resource: object, path: string): void {
    for (const name of methodNames(resource)) {
      const original = Reflect.get(resource, name) as (...args: unknown[]) => unknown;
      const observed = (...args: unknown[]): unknown => {
        this.calling = `${path}.${name}`;
        return original.apply(resource, args);
      };
      this.methods.set(`${path}.${name}`, Object.assign(observed, { parameters: parametersOf(original) }));
      Reflect.set(resource, name, observed);
    }
    for (const name of Object.keys(resource)) {
      const inner: unknown = Reflect.get(resource, name);
      if (!name.startsWith("_") && typeof inner === "object" && inner !== null) this.observe(inner, `${path}.${name}`);
    }
  }

  private async probe(method: (...args: unknown[]) => unknown): Promise<string | undefined> {
    const names = Reflect.get(method, "parameters") as string[];
    const args = names.map((name) =>
      name === "options" ? undefined : OBJECT_ARGUMENTS.has(name) ? SAMPLE_OBJECT : "x",
    );
    let request: string | undefined;
    this.probed = (sent) => (request = sent);
    try {
      await method(...args);
    } finally {
      this.probed = undefined;
    }
    return request;
  }
}

/** The SDK's names of arguments that are objects with parameters. */
const OBJECT_ARGUMENTS = new Set(["params", "body", "query"]);
const SAMPLE_OBJECT = { account_id: "x", app_id: "x", user_id: "x" };

/** The names of a resource's methods, including inherited ones. */
function methodNames(resource: object): string[] {
  const names = new Set<string>();
  for (let type: object | null = resource; type !== null; type = Reflect.getPrototypeOf(type)) {
    if (type === Object.prototype) break;
    for (const name of Object.getOwnPropertyNames(type)) {
      const isMethod = name !== "constructor" && !name.startsWith("_");
      if (isMethod && typeof Reflect.get(resource, name) === "function") names.add(name);
    }
  }
  return [...names];
}

/** The names of a method's parameters, parsed from its source. */
function parametersOf(method: (...args: unknown[]) => unknown): string[] {
  const list = /\(([^)]*)\)/.exec(method.toString())?.[1] ?? "";
  return list.split(",").flatMap((parameter) => /^\s*(\w+)/.exec(parameter)?.[1] ?? []);
}

const routes = [...endpointsOf(accessApi)].map(([name, endpoint]) => ({ name, pattern: patternOf(endpoint) }));

/** The endpoint of a request. If several match, the one with the fewest placeholders. */
function endpointOf(request: string | undefined): string | undefined {
  const fitting = routes.filter(({ pattern }) => request !== undefined && pattern.test(request));
  return fitting.sort((a, b) => a.pattern.source.split("[^/?]").length - b.pattern.source.split("[^/?]").length)[0]
    ?.name;
}

function patternOf({ method, path }: Endpoint): RegExp {
  return new RegExp(`^${method} /client/v4${path.replaceAll(/\{\w+\}/g, "[^/?]+")}(?:\\?|$)`);
}
