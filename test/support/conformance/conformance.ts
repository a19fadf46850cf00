import { accessApi, endpointsOf, type Endpoint } from "../../../lib/api";
import { AccessClient } from "../../../lib/client";
import { AccessEmulator } from "../../../lib/emulator";
import type { Scenario } from "./both-clients";
import { ObservedSdk } from "./observed-sdk";
import * as scenarios from "./scenarios";

/** Which clients reached an endpoint. */
export interface EndpointConformance {
  readonly name: string;
  readonly endpoint: Endpoint;
  /** Whether the emulator served it successfully. */
  readonly served: boolean;
  /** Methods of the official SDK that reached it. */
  readonly official: readonly string[];
  /** Whether our client reached it. */
  readonly ours: boolean;
}

/** Runs the official SDK and our client on one strict emulator, which rejects everything that the endpoint table omits. */
export class Conformance {
  readonly scenarios: ReadonlyMap<string, Scenario> = new Map(Object.entries(scenarios));
  private readonly sdk: ObservedSdk;
  private readonly client: AccessClient;
  private readonly reached = new Set<string>();

  private constructor(private readonly emulator: AccessEmulator) {
    this.sdk = new ObservedSdk(emulator);
    this.client = new AccessClient({
      accountId: emulator.accountId,
      apiToken: emulator.apiToken,
      baseUrl: emulator.url,
      throttle: false,
      retry: false,
      onEvent: ({ type, endpoint }) => {
        if (type === "response") this.reached.add(endpoint);
      },
    });
  }

  static async start(): Promise<Conformance> {
    return new Conformance(
      await AccessEmulator.start({
        rateLimit: false,
        strict: true,
        behaviors: { policyTestSeconds: 0, bookmarksCreation: "accept" },
      }),
    );
  }

  /** Runs one scenario. @throws AssertionError if a client's result differs from the expected one, or from the other client's */
  async run(scenario: Scenario): Promise<void> {
    const { emulator, client, sdk } = this;
    await scenario({ sdk: sdk.client, client, emulator, account: { account_id: emulator.accountId } });
  }

  async runAll(): Promise<void> {
    for (const scenario of this.scenarios.values()) await this.run(scenario);
  }

  /** The endpoints of the table, with the clients that have reached them so far. */
  endpoints(): EndpointConformance[] {
    const served = new Set(
      [...this.emulator.requests].flatMap(({ endpoint, status }) => (status < 400 ? [endpoint] : [])),
    );
    const called = this.sdk.called();
    return [...endpointsOf(accessApi)].map(([name, endpoint]) => ({
      name,
      endpoint,
      served: served.has(name),
      official: called.get(name) ?? [],
      ours: this.reached.has(name),
    }));
  }

  /** Methods of the official SDK for endpoints of the table that no scenario has called. */
  uncalled(): Promise<string[]> {
    return this.sdk.uncalled();
  }

  async stop(): Promise<void> {
    await this.client.close();
    await this.emulator.stop();
  }
}
