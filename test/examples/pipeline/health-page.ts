import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import type { AccessEmulator } from "../../../lib/emulator";

/** A page behind Access, for programs with a service token that the emulator accepts. It remembers their secrets. */
export class HealthPage {
  static async start(emulator: AccessEmulator): Promise<HealthPage> {
    const page = new HealthPage(emulator);
    await new Promise<void>((resolve) => page.#http.listen(0, "127.0.0.1", resolve));
    return page;
  }

  readonly secrets: string[] = [];
  readonly #http: Server;

  private constructor(emulator: AccessEmulator) {
    this.#http = createServer(({ headers }, response) => {
      const { "cf-access-client-id": id = "", "cf-access-client-secret": secret = "" } = headers;
      const isAccepted = emulator.acceptsServiceToken(String(id), String(secret));
      if (isAccepted) this.secrets.push(String(secret));
      response.writeHead(isAccepted ? 200 : 302, { location: "/cdn-cgi/access/login" }).end();
    });
  }

  get url(): string {
    return `http://127.0.0.1:${(this.#http.address() as AddressInfo).port}/health`;
  }

  async stop(): Promise<void> {
    this.#http.closeAllConnections();
    await new Promise((resolve) => this.#http.close(resolve));
  }
}
