import type { Fault } from "../../../lib/emulator";
import { EmulatedStack, outputOf } from "../emulated-stack";
import { sampleOf } from "../../support/long-runs";

const MAIN = "cfaccess_saml_certificate.main";
const ROTATE = { endpoint: "samlCertificates.rotate" };
const GET = { endpoint: "samlCertificates.get" };
const DAY = 24 * 60 * 60_000;

/** Milliseconds between the emulator's clock and that of this machine. */
let offset: number;
let stack: EmulatedStack;
let provider: string;
beforeEach(async () => {
  offset = 0;
  stack = new EmulatedStack(...(await EmulatedStack.parts({ clock: () => Date.now() + offset }, {})));
  const config = { issuer_url: "https://id.example.com", sso_target_url: "https://id.example.com/saml" };
  provider = stack.emulator.call("identityProviders.create", { name: "Staff", type: "saml", config }).id;
});
afterEach(() => stack.remove());

const write = (attributes: object = {}, more: object = {}): Promise<void> =>
  stack.stack.write({
    resource: {
      cfaccess_saml_certificate: {
        main: { account_id: stack.emulator.accountId, identity_provider_id: provider, ...attributes },
      },
      ...more,
    },
  });

const sets = () => stack.emulator.call("samlCertificates.list", {});
const current = (): string => sets()[0]?.current_certificate?.uid ?? "";
const rotations = (): number => stack.emulator.requests.count("samlCertificates.rotate");
const state = async (): Promise<Record<string, unknown>> => (await stack.stack.attributes(MAIN)) ?? {};

async function settled(): Promise<void> {
  expect(await stack.stack.plan()).toMatchObject({ code: 0 });
}

it("creates the certificate once, and rotates it on triggers, past an age, and at no other time", async () => {
  await write({ triggers: { release: "1" } });
  await stack.applied();
  const [set] = sets();
  const first = current();
  expect(await state()).toMatchObject({
    id: set?.uid,
    rotated_at: null,
    current_certificate: { uid: first, public_certificate: set?.current_certificate?.public_certificate },
  });
  await settled();

  await write({ triggers: { release: "1" }, rotate_after: "90d" });
  await stack.applied();
  expect(rotations()).toBe(0);
  const unknown = { triggers: { release: "${terraform_data.of.output}" }, rotate_after: "90d" };
  await write(unknown, { terraform_data: { of: { input: "2" } } });
  await stack.applied();
  expect(rotations()).toBe(1);
  const second = current();
  expect(await state()).toMatchObject({ current_certificate: { uid: second }, previous_certificate: { uid: first } });
  await settled();

  // Somebody rotated it long ago: the age is that of the current certificate, whoever made it.
  offset = -91 * DAY;
  stack.emulator.call("samlCertificates.rotate", { saml_cert_set_id: set?.uid ?? "" });
  offset = 0;
  expect(outputOf(await stack.stack.plan())).toContain('is older than rotate_after = "90d"');
  await stack.applied();
  expect(rotations()).toBe(2);
  await settled();

  const destroyed = outputOf(await stack.stack.destroy());
  expect(destroyed).toContain("The SAML certificate stays");
  expect(destroyed).toContain(`keeps the set ${set?.uid ?? ""}`);
  expect(sets()).toHaveLength(1);

  // A new resource adopts the set of the identity provider.
  await write();
  await stack.applied();
  expect(await state()).toMatchObject({ id: set?.uid, current_certificate: { uid: current() } });
  expect(rotations()).toBe(2);
});

describe("failures", () => {
  const struck: [string, Fault][] = [
    ["a connection reset after the rotation", { match: ROTATE, kind: "reset-after" }],
    ["a page of HTML after the rotation", { match: ROTATE, kind: "malformed", form: "html" }],
  ];
  it.each(sampleOf(struck, 1))(
    "survives a reset after the creation and %s: one set, one rotation",
    async (_name, fault) => {
      const match = { endpoint: "identityProviders.samlCertificate.create" };
      stack.emulator.faults.add({ match, kind: "reset-after" });
      await write({ triggers: { release: "1" } });
      await stack.applied();
      const first = current();
      expect(sets()).toHaveLength(1);

      stack.emulator.faults.add(fault);
      await write({ triggers: { release: "2" } });
      await stack.applied();
      expect(sets()).toMatchObject([{ previous_certificate: { uid: first } }]);
      expect(rotations()).toBe(1);
      expect(await state()).toMatchObject({ current_certificate: { uid: current() } });
      await settled();
    },
  );

  it("survives a run that is lost after the rotation: the next one does not rotate again, and says so", async () => {
    await write({ triggers: { release: "1" } });
    await stack.applied();
    const first = current();
    stack.emulator.faults.add({ match: ROTATE, kind: "reset-after" });
    // The refresh reads once, and the update once before the rotation.
    stack.emulator.faults.add({ match: GET, kind: "status", code: 400, after: 2, times: "always" });
    await write({ triggers: { release: "2" } });
    expect(await stack.stack.apply()).toMatchObject({ code: 1 });
    stack.emulator.faults.clear();
    expect(sets()).toMatchObject([{ previous_certificate: { uid: first } }]);

    expect(outputOf(await stack.applied())).toContain("was not rotated again");
    expect(sets()).toMatchObject([{ previous_certificate: { uid: first } }]);
    await settled();
    await write({ triggers: { release: "3" } });
    await stack.applied();
    expect(rotations()).toBe(2);
  });

  it("fails for another type of identity provider, an import without a certificate, and bad input", async () => {
    const pin = stack.emulator.call("identityProviders.create", { name: "PIN", type: "onetimepin", config: {} }).id;
    await write({ identity_provider_id: pin });
    const outcome = await stack.stack.apply();
    expect(outcome.code).toBe(1);
    expect(outputOf(outcome)).toContain(`Could not create the SAML certificate of the identity provider "${pin}"`);
    expect(outputOf(outcome)).toContain("has type onetimepin, allowed: saml");

    await write();
    const imported = await stack.stack.import(MAIN, `${stack.emulator.accountId}/${provider}`);
    expect(outputOf(imported)).toContain(`The identity provider "${provider}" has no SAML certificate`);
    expect(outputOf(await stack.stack.import(MAIN, provider))).toContain("Use ACCOUNT_ID/IDENTITY_PROVIDER_ID");

    stack.emulator.requests.clear();
    await write({ rotate_after: "90" });
    expect(outputOf(await stack.stack.plan())).toContain('such as "90s", "20m", "1h30m" or "90d", not "90"');
    expect(stack.emulator.requests.count()).toBe(0);
  });
});
