import assert from "node:assert/strict";
import type { BothClients } from "../both-clients";
import { everything, fieldOf, lifeCycle, PAGE } from "../life-cycle";

const application = (number: number) => ({
  type: "self_hosted" as const,
  name: `Application ${number}`,
  domain: `app-${number}.example.com`,
  session_duration: "8h",
});

export async function applications({ sdk, client, account }: BothClients): Promise<void> {
  const { applications: official } = sdk.zeroTrust.access;
  await lifeCycle(
    {
      create: (number) => official.create({ ...account, ...application(number) }),
      get: (id) => official.get(id, account),
      update: (id, number) => official.update(id, { ...account, ...application(number) }),
      list: () => official.list({ ...account, ...PAGE }),
      delete: (id) => official.delete(id, account),
    },
    {
      create: (number) => client.applications.create(application(number)),
      get: (app_id) => client.applications.get({ app_id }),
      update: (app_id, number) => client.applications.update({ app_id, ...application(number) }),
      list: () => client.applications.list(PAGE),
      delete: (app_id) => client.applications.delete({ app_id }),
    },
  );
}

/** Runs a scenario with an application that is deleted afterwards. */
async function withApplication({ client }: BothClients, scenario: (app_id: string) => Promise<void>): Promise<void> {
  const app_id = fieldOf("id")(await client.applications.create(application(10)));
  await scenario(app_id);
  await client.applications.delete({ app_id });
}

export const applicationPolicies = (both: BothClients): Promise<void> =>
  withApplication(both, async (app_id) => {
    const { sdk, client, account } = both;
    const { policies: official } = sdk.zeroTrust.access.applications;
    const { policies: ours } = client.applications;
    const where = { ...account, app_id };
    const policy = (number: number) => ({
      name: `Policy ${number}`,
      decision: "allow" as const,
      include: [{ email: { email: `user-${number}@example.com` } }],
    });
    await lifeCycle(
      {
        create: (number) => official.create(app_id, { ...account, ...policy(number) }),
        get: (id) => official.get(id, where),
        update: (id, number) => official.update(id, { ...where, ...policy(number) }),
        list: () => official.list(app_id, { ...account, ...PAGE }),
        delete: (id) => official.delete(id, where),
      },
      {
        create: (number) => ours.create({ app_id, ...policy(number) }),
        get: (policy_id) => ours.get({ app_id, policy_id }),
        update: (policy_id, number) => ours.update({ app_id, policy_id, ...policy(number) }),
        list: () => ours.list({ app_id, ...PAGE }),
        delete: (policy_id) => ours.delete({ app_id, policy_id }),
      },
    );
  });

/** An application has at most one SSH certificate authority. */
export const applicationCas = (both: BothClients): Promise<void> =>
  withApplication(both, async (app_id) => {
    const { sdk, client, account } = both;
    const { cas: official } = sdk.zeroTrust.access.applications;
    const { cas: ours } = client.applications;
    const created = await official.create(app_id, account);
    assert.deepEqual(await official.get(app_id, account), await ours.get({ app_id }));
    const listed = await everything(official.list(account));
    assert.deepEqual(
      listed.map(({ public_key }) => public_key),
      [created.public_key],
    );
    assert.deepEqual(await ours.list().toArray(), listed);
    await official.delete(app_id, account);
    const again = await ours.create({ app_id });
    assert.notEqual(again.public_key, created.public_key);
    await ours.delete({ app_id });
    assert.deepEqual(await everything(official.list(account)), []);
  });

export const applicationSettings = (both: BothClients): Promise<void> =>
  withApplication(both, async (app_id) => {
    const { sdk, client, account } = both;
    const { settings: official } = sdk.zeroTrust.access.applications;
    const { settings: ours } = client.applications;
    const settingsOf = async () => {
      const application = await client.applications.get({ app_id });
      assert.ok(application.type === "self_hosted");
      return [application.allow_iframe, application.skip_interstitial];
    };
    await official.update(app_id, { ...account, allow_iframe: true, skip_interstitial: false });
    assert.deepEqual(await settingsOf(), [true, false]);
    await official.edit(app_id, { ...account, skip_interstitial: true });
    assert.deepEqual(await settingsOf(), [true, true]);
    await ours.edit({ app_id, allow_iframe: false });
    assert.deepEqual(await settingsOf(), [false, true]);
    await ours.update({ app_id, allow_iframe: true, skip_interstitial: false });
    assert.deepEqual(await settingsOf(), [true, false]);
  });

/** Revokes the sessions of all users. */
export const tokenRevocation = (both: BothClients): Promise<void> =>
  withApplication(both, async (app_id) => {
    const { sdk, client, account } = both;
    await sdk.zeroTrust.access.applications.revokeTokens(app_id, account);
    await client.applications.revokeTokens({ app_id });
  });

/** Evaluates the application's policies for the caller. */
export const userPolicyChecks = (both: BothClients): Promise<void> =>
  withApplication(both, async (app_id) => {
    const { sdk, client, account } = both;
    const checked = await sdk.zeroTrust.access.applications.userPolicyChecks.list(app_id, account);
    assert.equal(checked.app_state?.app_uid, app_id);
    const ours = await client.applications.userPolicyChecks.get({ app_id });
    assert.deepEqual(ours.app_state, checked.app_state);
  });

/** Tests policies against the users of the account. */
export async function policyTests({ sdk, client, account }: BothClients): Promise<void> {
  const { policyTests: official } = sdk.zeroTrust.access.applications;
  const { policyTests: ours } = client.applications;
  const users = ["in@example.com", "out@example.net"].map((email) => client.users.create({ email, name: email }));
  const ids = (await Promise.all(users)).map(fieldOf("id"));
  const policy = {
    name: "Example's own",
    decision: "allow" as const,
    include: [{ email_domain: { domain: "example.com" } }],
  };
  const tests = [
    await official.create({ ...account, policies: [policy] }),
    await ours.create({ policies: [policy] }),
  ].map(fieldOf("id"));
  for (const policy_test_id of tests) {
    while ((await official.get(policy_test_id, account)).status === "processing");
    const found = await official.get(policy_test_id, account);
    assert.equal(found.status, "complete");
    assert.deepEqual(await ours.get({ policy_test_id }), found);
    const results = await everything(official.users.list(policy_test_id, { ...account, per_page: 1 }));
    assert.deepEqual(results, await ours.users.list({ policy_test_id, per_page: 1 }).toArray());
  }
  for (const user_id of ids) await client.users.delete({ user_id });
}
