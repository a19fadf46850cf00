import { randomUUID } from "node:crypto";
import { createServer, type IncomingMessage, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { json } from "node:stream/consumers";

type Body = Readonly<Record<string, unknown>>;

/** One request, with what was sent. */
export interface EchoedRequest {
  readonly method: string;
  readonly path: string;
  readonly body: unknown;
}

/** An API that keeps what it is sent, and answers it, with an id: nothing else is decided by it. */
export class EchoApi {
  readonly accountId = "0123456789abcdef0123456789abcdef";
  readonly zoneId = "abcdef0123456789abcdef0123456789";
  readonly requests: EchoedRequest[] = [];
  /** What becomes of an answer before it is sent; as it is unless told otherwise. */
  answer: (request: EchoedRequest, object: Body) => Body = (_, object) => object;
  readonly #kept = new Map<string, Body>();
  readonly #server: Server;

  private constructor() {
    this.#server = createServer((request, response) => {
      void this.#answer(request).then(([status, result]) => {
        response.writeHead(status, { "content-type": "application/json" });
        response.end(JSON.stringify({ success: status === 200, errors: [], messages: [], result }));
      });
    });
  }

  static async start(): Promise<EchoApi> {
    const api = new EchoApi();
    await new Promise<void>((resolve) => api.#server.listen(0, "127.0.0.1", resolve));
    return api;
  }

  get environment(): { CLOUDFLARE_BASE_URL: string; CLOUDFLARE_API_TOKEN: string; CLOUDFLARE_ACCOUNT_ID: string } {
    const { port } = this.#server.address() as AddressInfo;
    return {
      CLOUDFLARE_BASE_URL: `http://127.0.0.1:${port}`,
      CLOUDFLARE_API_TOKEN: "t".repeat(40),
      CLOUDFLARE_ACCOUNT_ID: this.accountId,
    };
  }

  /** The last body that was sent with this method to a path that ends so, or has this as an object's collection. */
  sent(method: string, path: RegExp): unknown {
    return this.requests.findLast((request) => request.method === method && path.test(request.path))?.body;
  }

  /** Changes an object behind the back of whoever made it. */
  change(path: RegExp, change: (object: Body) => Body): void {
    for (const [where, object] of this.#kept) if (path.test(where)) this.#kept.set(where, change(object));
  }

  async stop(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }

  async #answer(request: IncomingMessage): Promise<[status: number, result: unknown]> {
    const { method = "GET", url = "/" } = request;
    const body = request.headers["content-type"] === undefined ? undefined : ((await json(request)) as Body);
    const asked = { method, path: url, body };
    this.requests.push(asked);
    const object = this.#carryOut(asked);
    return object === undefined ? [404, null] : [200, this.answer(asked, object)];
  }

  #carryOut({ method, path, body }: EchoedRequest): Body | undefined {
    const [kept, sent] = [this.#kept.get(path), (body ?? {}) as Body];
    if (method === "POST") return this.#create(path, sent);
    if (method === "PUT") return this.#keep(path, { ...identity(path, kept), ...sent });
    if (method === "DELETE") this.#kept.delete(path);
    return kept;
  }

  #create(url: string, body: Body): Body {
    const id = String(url.endsWith("/tags") ? body.name : (body.id ?? randomUUID()));
    if (url.endsWith("/ca")) return this.#keep(url, { id, aud: "aud", public_key: "key" });
    const decided = url.endsWith("/custom_pages") ? { uid: id } : { id };
    const secret = url.endsWith("/service_tokens")
      ? { client_id: "client", client_secret: "secret-of-one-answer" }
      : {};
    return { ...this.#keep(`${url}/${id}`, { ...body, ...decided }), ...secret };
  }

  #keep(url: string, object: Body): Body {
    this.#kept.set(url, object);
    return object;
  }
}

/** What an object is known by does not change. */
function identity(url: string, kept: Body | undefined): Body {
  if (kept === undefined) return {};
  const { id, uid } = kept;
  return {
    ...(id === undefined ? {} : { id }),
    ...(uid === undefined ? {} : { uid }),
    ...(/tokens/.test(url) && { client_id: "client" }),
  };
}
