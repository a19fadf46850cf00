import { existsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { AccessClient } from "../../../lib/client";
import { AccessEmulator } from "../../../lib/emulator";
import { merge, readLive, readSource, readSnapshot, writeSnapshot } from "../../../lib/reach/readers";
import type { AccessModel } from "../../../lib/reach/model/access-model";
import { Deployment } from "../../support/deployment";
import { RunningProviders } from "../../support/running-providers";
import { Terraform } from "../../support/terraform";
import { comparable } from "./comparable-model";

const PROGRAM = join(__dirname, "..", "..", "..", "examples", "company", "main.ts");
const STACKS = ["foundation", "apps", "servers", "agents"] as const;
const SECRETS = {
  TF_VAR_CROWDSTRIKE_SECRET: "a-secret",
  TF_VAR_ENTRA_SECRET: "a-secret",
  TF_VAR_ISSUES_TOKEN: "a-secret",
  TF_VAR_OKTA_SECRET: "a-secret",
};

let emulator: AccessEmulator;
beforeEach(async () => {
  emulator = await AccessEmulator.start({ rateLimit: false });
});
afterEach(() => emulator.stop());

const opaqueOf = ({ policies }: AccessModel): unknown[] =>
  [...policies.values()].filter((policy) => policy.opaque !== undefined || JSON.stringify(policy).includes('"opaque"'));

test("the example company is known in full as it is synthesized, without Terraform", async () => {
  const deployment = await Deployment.of(PROGRAM, emulator);
  try {
    await deployment.synthesize();
    const { after } = readSource(join(deployment.folder, "cdktf.out"));
    expect(after.applications.size).toBe(40);
    expect([after.notes, opaqueOf(after)]).toEqual([[], []]);
    expect(
      [...after.applications.values()].every(({ policies }) => policies.every((key) => after.policies.has(key))),
    ).toBe(true);
    expect([...after.groups.values()].map(({ origin }) => origin.constructPath)).toContain(
      "foundation/sre/group/Resource",
    );
    expect(writeSnapshot(readSnapshot(JSON.parse(writeSnapshot(after))))).toBe(writeSnapshot(after));
  } finally {
    await deployment.remove();
  }
});

/** A deployment of four stacks: a test of minutes. */
const longTest = process.env.LONG_RUNS === undefined ? test.skip : test;

longTest(
  "the example company is the same model from its synthesis, states, state files and the live account",
  async () => {
    const providers = await RunningProviders.create(emulator.environment);
    await Promise.all([providers.startOfficial("5.22.0"), providers.startCompanion()]);
    const environment = { ...SECRETS, ...providers.environment };
    const deployment = await Deployment.of(PROGRAM, emulator, environment);
    const shown = async (stack: string, ...args: string[]): Promise<AccessModel> => {
      const folder = join(deployment.folder, "cdktf.out", "stacks", stack);
      const file = join(folder, `shown-${args.length}.json`);
      writeFileSync(file, await Terraform.in(folder, environment).run("show", "-json", ...args));
      return readSource(file).after;
    };
    try {
      await deployment.synthesize();
      await deployment.initialize();
      await deployment.apply();
      const synthesized = comparable(readSource(join(deployment.folder, "cdktf.out")).after);
      const states = comparable(merge(await Promise.all(STACKS.map((stack) => shown(stack)))));
      expect(states).toMatchObject(synthesized);
      const files = STACKS.map((stack) => join(deployment.folder, `terraform.${stack}.tfstate`)).filter(existsSync);
      expect(comparable(merge(files.map((file) => readSource(file).after)))).toEqual(states);
      await using client = new AccessClient({
        accountId: emulator.accountId,
        apiToken: emulator.apiToken,
        baseUrl: emulator.url,
      });
      const live = comparable(await readLive(client));
      expect(live["groups"]).toEqual(states["groups"]);
      expect(live["applications"]).toEqual(states["applications"]);
    } finally {
      await deployment.remove();
      await providers.stop();
    }
  },
);
