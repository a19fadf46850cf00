import { existsSync, readFileSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import type { Outcome } from "../../support/terraform";
import type { StartedBy } from "../companion-stack";
import { EmulatedStack } from "../emulated-stack";

const CI = "ephemeral.cfaccess_service_token.ci";

/** The values that the provisioner of the run got. */
export interface Used {
  readonly id: string;
  readonly secret: string;
  readonly token_name: string;
  readonly read_id: string;
  readonly read_name: string;
}

/** A stack whose run uses a temporary service token in a provisioner, which waits until the test lets it end. */
export class TokenRunStack extends EmulatedStack {
  static async create(startedBy?: StartedBy): Promise<TokenRunStack> {
    return new TokenRunStack(...(await EmulatedStack.parts({}, {}, startedBy)));
  }

  /** @param end - a shell command that ends the provisioner */
  write({ token = {}, end = "true", run = "1" }: { token?: object; end?: string; run?: string } = {}): Promise<void> {
    const { accountId: account_id } = this.emulator;
    const environment = {
      USED: JSON.stringify({
        id: `\${${CI}.client_id}`,
        secret: `\${${CI}.client_secret}`,
        token_name: `\${${CI}.token_name}`,
        read_id: "${ephemeral.cfaccess_service_token_identity.ci.client_id}",
        read_name: "${ephemeral.cfaccess_service_token_identity.ci.name}",
      }),
    };
    const command = `printf '%s' "$USED" > used.part && mv used.part used.json; while [ ! -e go ]; do sleep 0.05; done; ${end}`;
    const run_ = { triggers_replace: run, provisioner: [{ "local-exec": { command, environment } }] };
    return this.stack.write({
      ephemeral: {
        cfaccess_service_token: { ci: { account_id, name: "ci", ...token } },
        cfaccess_service_token_identity: { ci: { account_id, service_token_id: `\${${CI}.id}` } },
      },
      resource: { terraform_data: { run: run_ } },
    });
  }

  /** Applies. While the provisioner waits, calls `during` with what it got, and lets it end. */
  async run(during: (used: Used) => void = () => undefined): Promise<Outcome> {
    const { outcome } = this.stack.terraform.start("apply", "-auto-approve", "-input=false", "-no-color");
    let ended: Outcome | undefined;
    void outcome.then((one) => (ended = one));
    while (this.used === undefined && ended === undefined) await sleep(20);
    if (this.used !== undefined) during(this.used);
    await writeFile(this.file("go"), "");
    return outcome;
  }

  /** What the provisioner got. Undefined before it started. */
  get used(): Used | undefined {
    const file = this.file("used.json");
    return existsSync(file) ? (JSON.parse(readFileSync(file, "utf8")) as Used) : undefined;
  }

  file(name: string): string {
    return join(this.stack.terraform.folder, name);
  }

  get names(): string[] {
    return this.emulator.call("serviceTokens.list", {}).map(({ name = "" }) => name);
  }
}
