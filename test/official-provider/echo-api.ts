import { randomUUID } from "node:crypto";
import { createServer, type IncomingMessage, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { json } from "node:stream/consumers";

type Body = Readonly<Record<string, unknown>>;

/** A request with its body. */
export interface EchoedRequest {
  readonly method: string;
  readonly path: string;
  readonly body: unknown;
}

/** An API that stores what it receives and returns it with an ID. It checks and adds nothing else. */
export class EchoApi {
  readonly accountId = "0123456789abcdef0123456789abcdef";
  readonly zoneId = "abcdef0123456789abcdef0123456789";
  readonly requests: EchoedRequest[] = [];
  /** Changes a response before it is sent. */
  answer: (request: EchoedRequest, object: Body) => Body = (_, object) => object;
  readonly #stored = new Map<string, Body>();
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

  /** The body of the last request with this method to a matching path. */
  sent(method: string, path: RegExp): unknown {
    return this.requests.findLast((request) => request.method === method && path.test(request.path))?.body;
  }

  /** Changes a stored object, as another client would. */
  change(path: RegExp, change: (object: Body) => Body): void {
    for (const [where, object] of this.#stored) if (path.test(where)) this.#stored.set(where, change(object));
  }

  async stop(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }

  async #answer(request: IncomingMessage): Promise<[status: number, result: unknown]> {
    const { method = "GET", url = "/" } = request;
    const body = request.headers["content-type"] === undefined ? undefined : ((await json(request)) as Body);
    const received = { method, path: url, body };
    this.requests.push(received);
    const object = this.#execute(received);
    return object === undefined ? [404, null] : [200, this.answer(received, object)];
  }

  #execute({ method, path, body }: EchoedRequest): Body | undefined {
    const [stored, sent] = [this.#stored.get(path), (body ?? {}) as Body];
    if (method === "POST") return this.#create(path, sent);
    if (method === "PUT") return this.#store(path, { ...identity(path, stored), ...sent });
    if (method === "DELETE") this.#stored.delete(path);
    return stored;
  }

  #create(url: string, body: Body): Body {
    const id = String(url.endsWith("/tags") ? body.name : (body.id ?? randomUUID()));
    if (url.endsWith("/ca")) return this.#store(url, { id, aud: "aud", public_key: "key" });
    const decided = url.endsWith("/custom_pages") ? { uid: id } : { id };
    const secret = url.endsWith("/service_tokens")
      ? { client_id: "client", client_secret: "secret-returned-once" }
      : {};
    return { ...this.#store(`${url}/${id}`, { ...body, ...decided }), ...secret };
  }

  #store(url: string, object: Body): Body {
    this.#stored.set(url, object);
    return object;
  }
}

/** Fields that an update does not change. */
function identity(url: string, stored: Body | undefined): Body {
  if (stored === undefined) return {};
  const { id, uid } = stored;
  return {
    ...(id === undefined ? {} : { id }),
    ...(uid === undefined ? {} : { uid }),
    ...(/tokens/.test(url) && { client_id: "client" }),
  };
}
