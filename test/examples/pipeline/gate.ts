import { createServer, request as forward, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

/** A request that waits at the gate. */
interface Held {
  /** Resolves when the request has arrived. */
  readonly arrived: Promise<void>;
  readonly hasArrived: () => void;
  /** Lets the request through. */
  readonly release: () => void;
  readonly released: Promise<void>;
}

/** Stands before an API, and lets every request through, except one update at a time that a test wants to wait. */
export class Gate {
  /** @param url - the base URL of the API */
  static async start(url: string): Promise<Gate> {
    const gate = new Gate(new URL(url));
    await new Promise<void>((resolve) => gate.#server.listen(0, "127.0.0.1", resolve));
    return gate;
  }

  readonly #server: Server;
  #next: Held | undefined;

  private constructor(readonly api: URL) {
    this.#server = createServer((request, response) => void this.#handle(request, response));
  }

  /** The base URL to use in place of that of the API. */
  get url(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}${this.api.pathname}`;
  }

  /** Holds the next update of an object. */
  hold(): Pick<Held, "arrived" | "release"> {
    const [arrival, departure] = [signal(), signal()];
    this.#next = {
      arrived: arrival.given,
      hasArrived: arrival.give,
      release: departure.give,
      released: departure.given,
    };
    return this.#next;
  }

  async stop(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }

  async #handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { method, headers, url = "" } = request;
    if (method === "PUT" && this.#next !== undefined) {
      const held = this.#next;
      this.#next = undefined;
      held.hasArrived();
      await held.released;
    }
    const forwarded = forward(new URL(url, this.api), { method, headers }, (answer) => {
      response.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(response);
    });
    forwarded.once("error", () => response.destroy());
    request.pipe(forwarded);
  }
}

/** A promise that is resolved from outside. */
function signal(): { readonly given: Promise<void>; readonly give: () => void } {
  let give = (): void => undefined;
  const given = new Promise<void>((resolve) => (give = resolve));
  return { given, give: () => give() };
}
