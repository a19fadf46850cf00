import { decide, type DecidingPolicy } from "../../../lib/rules/decision";
import type { AccessEmulator, Behaviors } from "../../../lib/emulator";
import type { Attributes } from "../life-cycles";
import { EmulatedStack } from "../emulated-stack";
import type { StartedBy } from "../companion-stack";

/** The people of the tests, by the first part of their email addresses. */
export const PEOPLE = ["ann", "bob", "eve"] as const;
export type Person = (typeof PEOPLE)[number];

const email = (person: string): string => `${person}@example.com`;
const emails = (people: readonly string[]): object[] => people.map((one) => ({ email: { email: email(one) } }));

/** A policy that allows people. */
export const allow = (precedence: number, ...people: Person[]): Attributes => ({
  precedence,
  decision: "allow",
  include: emails(people),
});

/** A policy that blocks people. */
export const block = (precedence: number, ...people: Person[]): Attributes => ({
  ...allow(precedence, ...people),
  decision: "deny",
});

/** A stack with policies of one application, which the test creates. It watches who may enter after every request. */
export class PolicyStack extends EmulatedStack {
  readonly applicationId: string;
  /** The policies after each write since `watch`. */
  #moments: (readonly DecidingPolicy[])[] = [];

  constructor(...parts: ConstructorParameters<typeof EmulatedStack>) {
    super(...parts);
    const { emulator } = this;
    this.applicationId = newApplication(emulator, "wiki");
    const log = emulator.requests;
    const add = log.add.bind(log);
    log.add = (request) => {
      if (request.method !== "GET") this.#moments.push(this.policies());
      add(request);
    };
  }

  static async start(behaviors: Partial<Behaviors> = {}, startedBy?: StartedBy): Promise<PolicyStack> {
    const strict = { applicationsRefuseLastPolicyDeletion: true, ...behaviors };
    return new PolicyStack(...(await EmulatedStack.parts({ behaviors: strict }, {}, startedBy)));
  }

  /** The policies of the application, by precedence. */
  policies() {
    return this.emulator.call("applications.policies.list", { app_id: this.applicationId });
  }

  /** The policies of the application in short: `1 allow ann bob`. */
  get summary(): string[] {
    return this.policies().map(({ precedence, decision, include = [] }) =>
      [
        precedence,
        decision,
        ...include.flatMap((rule) => ("email" in rule ? [rule.email.email.slice(0, 3)] : [])),
      ].join(" "),
    );
  }

  /** Writes the configuration: policies by the name of their resource, which is the policy's name too. */
  async configure(policies: Readonly<Record<string, Attributes>>, more: object = {}): Promise<void> {
    const { accountId: account_id } = this.emulator;
    const all = Object.entries(policies).map(([name, fields]) => [
      name,
      { account_id, application_id: this.applicationId, name, ...fields },
    ]);
    const resource = { cfaccess_application_policy: Object.fromEntries(all) as object };
    await this.stack.write({ ...(all.length > 0 && { resource }), ...more });
  }

  /** Configures and applies policies. Returns what Terraform printed. */
  async deploy(policies: Readonly<Record<string, Attributes>>, more: object = {}): Promise<string> {
    await this.configure(policies, more);
    this.watch();
    const { stdout } = await this.applied();
    return stdout;
  }

  /** Begins to watch who may enter. */
  watch(): void {
    this.#moments = [this.policies()];
    this.emulator.requests.clear();
  }

  /** Who may enter before the first request, and after each. */
  get admitted(): string[] {
    return this.#moments.map((policies) =>
      PEOPLE.filter((one) => decide({ policies, facts: { email: email(one) } }).admitted).join(" "),
    );
  }

  /** Checks that nobody could enter since `watch` who may neither before nor after, nor was kept out who may both. */
  checkMoments(): void {
    const all = this.admitted.map((people) => people.split(" "));
    const [before = [], after = []] = [all[0], all.at(-1)];
    const intruders = all.map((during) => during.filter((one) => !before.includes(one) && !after.includes(one)));
    const kept = all.map((during) => before.filter((one) => after.includes(one) && !during.includes(one)));
    expect({ intruders: intruders.flat(), keptOut: kept.flat() }).toEqual({ intruders: [], keptOut: [] });
    // A policy that is gone already is looked for, and deleted once more.
    const refused = [...this.emulator.requests].filter(
      ({ status, fault }) => status >= 400 && status !== 404 && fault === undefined,
    );
    expect(refused).toEqual([]);
  }

  async settled(): Promise<void> {
    expect(await this.stack.plan()).toMatchObject({ code: 0 });
  }
}

/** Creates an application without policies. */
export function newApplication(emulator: AccessEmulator, name: string): string {
  const domain = `${name}.example.com`;
  return emulator.call("applications.create", { type: "self_hosted", name, domain }).id ?? "";
}
