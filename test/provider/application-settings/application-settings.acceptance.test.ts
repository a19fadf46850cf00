import { newApplication } from "../application-policy/policy-stack";
import { EmulatedStack, outputOf } from "../emulated-stack";

jest.setTimeout(180_000);

let stack: EmulatedStack;
let application_id: string;
beforeEach(async () => {
  stack = new EmulatedStack(...(await EmulatedStack.parts({}, {})));
  application_id = newApplication(stack.emulator, "wiki");
});
afterEach(() => stack.remove());

type Values = Readonly<Record<string, unknown>>;

const configure = (values: Values, more: object = {}): Promise<void> => {
  const account_id = "zone_id" in values ? undefined : stack.emulator.accountId;
  const resource = { cfaccess_application_settings: { wiki: { account_id, application_id, ...values } } };
  return stack.stack.write({ resource, ...more });
};

const settings = (scope?: { readonly kind: "zone"; readonly id: string }) => {
  const { allow_iframe = false, skip_interstitial = false }: Values = {
    ...stack.emulator.call("applications.get", { app_id: application_id }, scope),
  };
  return { allow_iframe, skip_interstitial };
};

test("one setting is patched, both are put, an omitted one stays, and nothing is reset at the end", async () => {
  stack.emulator.call("applications.settings.edit", { app_id: application_id, allow_iframe: true });
  // The value is known only at apply.
  const known = { resource: { terraform_data: { on: { input: true } } } };
  await stack.stack.write({
    resource: {
      ...known.resource,
      cfaccess_application_settings: {
        wiki: {
          ...{ account_id: stack.emulator.accountId, application_id: "${terraform_data.id.output}" },
          skip_interstitial: "${terraform_data.on.output}",
        },
      },
      terraform_data: { on: { input: true }, id: { input: application_id } },
    },
  });
  await stack.applied();
  expect([stack.writes, settings()]).toEqual([
    ["applications.settings.edit"],
    { allow_iframe: true, skip_interstitial: true },
  ]);

  await configure({ skip_interstitial: false, allow_iframe: false });
  stack.emulator.requests.clear();
  await stack.applied();
  expect([stack.writes, settings()]).toEqual([
    ["applications.settings.update"],
    { allow_iframe: false, skip_interstitial: false },
  ]);

  // Another owner changes both; only the configured one is put right, with a warning that names the remedy.
  const changed = { app_id: application_id, allow_iframe: true, skip_interstitial: true };
  await configure({ skip_interstitial: false });
  await stack.applied();
  stack.emulator.call("applications.settings.update", changed);
  const plan = await stack.stack.plan();
  expect(plan.code).toBe(2);
  expect(outputOf(plan)).toContain("skip_interstitial is not what this resource set");
  expect(outputOf(plan)).toContain("ignore_changes = [allow_iframe, skip_interstitial]");
  await stack.applied();
  expect(settings()).toEqual({ allow_iframe: true, skip_interstitial: false });

  stack.emulator.requests.clear();
  expect(await stack.stack.destroy()).toMatchObject({ code: 0 });
  expect([stack.writes, settings()]).toEqual([[], { allow_iframe: true, skip_interstitial: false }]);
});

test("an application of a zone is managed and imported, survives faults, and may be gone", async () => {
  const zone_id = stack.emulator.zoneId;
  const zone = { kind: "zone", id: zone_id } as const;
  const domain = `wiki.${stack.emulator.zoneName}`;
  const created = stack.emulator.call("applications.create", { type: "self_hosted", name: "zone", domain }, zone);
  application_id = created.id ?? "";
  const match = { endpoint: "applications.settings.*" };
  stack.emulator.faults.add({ kind: "reset-after", match });
  stack.emulator.faults.add({ kind: "status", code: 429, retryAfter: 0, match });
  stack.emulator.faults.add({ kind: "status", code: 502, match });
  await configure({ zone_id, allow_iframe: true, skip_interstitial: true });
  await stack.applied();
  expect(settings(zone)).toEqual({ allow_iframe: true, skip_interstitial: true });

  await stack.stack.terraform.run("state", "rm", "cfaccess_application_settings.wiki");
  const imported = await stack.stack.import("cfaccess_application_settings.wiki", `zones/${zone_id}/${application_id}`);
  expect(imported).toMatchObject({ code: 0 });
  expect(await stack.stack.plan()).toMatchObject({ code: 0 });

  stack.emulator.call("applications.delete", { app_id: application_id }, zone);
  const outcome = await stack.stack.apply();
  expect(outcome.code).toBe(1);
  expect(outputOf(outcome)).toContain(`There is no application ${application_id}`);
});

test("fails without a setting, without a scope, for a type without settings, and to import what does not exist", async () => {
  const none = "00000000-0000-4000-8000-000000000001";
  await configure({});
  expect(outputOf(await stack.stack.plan())).toContain("Set allow_iframe or skip_interstitial, or both");
  await configure({ zone_id: stack.emulator.zoneId, account_id: stack.emulator.accountId, allow_iframe: true });
  expect(outputOf(await stack.stack.plan())).toContain("Exactly one of account_id and zone_id");

  const { accountId } = stack.emulator;
  const bookmark = { type: "bookmark", name: "Link", domain: "link.example.com" } as const;
  application_id = stack.emulator.call("applications.create", bookmark).id ?? "";
  await configure({ allow_iframe: true });
  const outcome = await stack.stack.apply();
  expect(outcome.code).toBe(1);
  expect(outputOf(outcome)).toContain("have neither allow_iframe nor skip_interstitial");
  for (const [id, problem] of [
    [`${accountId}/${none}`, `There is no application ${none}`],
    [accountId, "Use ACCOUNT_ID/APPLICATION_ID or zones/ZONE_ID/APPLICATION_ID"],
  ] as const) {
    const imported = await stack.stack.import("cfaccess_application_settings.wiki", id);
    expect([imported.code, outputOf(imported)]).toEqual([1, expect.stringContaining(problem)]);
  }
});
