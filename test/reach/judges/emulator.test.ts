import type { AccessRule } from "../../../lib/api";
import { AccessClient } from "../../../lib/client";
import { AccessEmulator } from "../../../lib/emulator";
import { DecisionEngine } from "../../../lib/reach/engine";
import { evaluateApplication, type AccessRequest } from "../../../lib/reach/evaluate";
import type { AccessModel } from "../../../lib/reach/model/access-model";
import { readLive } from "../../../lib/reach/readers";
import { Random } from "../engine/random-account";

/** FUZZ_SEED repeats a run; `npm run test:long` has more accounts. */
const SEED = Number(process.env.FUZZ_SEED ?? Date.now() % 1_000_000);
const ACCOUNTS = process.env.LONG_RUNS === undefined ? 6 : 60;
const USERS = 12;

let emulator: AccessEmulator;
let client: AccessClient;

beforeEach(async () => {
  emulator = await AccessEmulator.start({ rateLimit: false, behaviors: { policyTestSeconds: 0 } });
  const { accountId, url } = emulator;
  client = new AccessClient({ accountId, apiToken: emulator.apiToken, baseUrl: url });
});
afterEach(async () => {
  await client.close();
  await emulator.stop();
});

/** What rules can refer to in an account. */
interface Referable {
  readonly okta: string;
  readonly github: string;
  readonly token: string;
  readonly groups: readonly string[];
}

const rulesAbout = ({ okta, github, token, groups }: Referable): readonly AccessRule[] => [
  { everyone: {} },
  { email: { email: "user1@a.example" } },
  { email_domain: { domain: "A.example" } },
  { email_domain: { domain: "b.example" } },
  { login_method: { id: okta } },
  { login_method: { id: github } },
  { auth_method: { auth_method: "mfa" } },
  { okta: { name: "eng", identity_provider_id: okta } },
  { "github-organization": { name: "Org", team: "ops", identity_provider_id: github } },
  { saml: { attribute_name: "team", attribute_value: "ops", identity_provider_id: okta } },
  { geo: { country_code: "NL" } },
  { ip: { ip: "192.0.2.0/25" } },
  { common_name: { common_name: "build" } },
  { certificate: {} },
  { user_risk_score: { user_risk_score: ["high"] } },
  ...(token === "" ? [] : [{ service_token: { token_id: token } }, { any_valid_service_token: {} }]),
  ...groups.map((id) => ({ group: { id } })),
];

/** A random account with one application, in the emulator. Returns the IDs of its policies in their order. */
async function createAccount(random: Random): Promise<readonly string[]> {
  const create = async (body: Parameters<typeof client.identityProviders.create>[0]): Promise<string> =>
    (await client.identityProviders.create(body)).id;
  const okta = await create({ name: "Okta", type: "okta", config: { client_id: "a", client_secret: "b", okta_account: "https://a.example" } }); // prettier-ignore
  const github = await create({ name: "GitHub", type: "github", config: { client_id: "a", client_secret: "b" } });
  const token = (await client.serviceTokens.create({ name: "ci" })).id ?? "";
  const groups: string[] = [];
  const lists = (rules: readonly AccessRule[]) => ({
    include: [random.pick(rules), ...random.some(rules, 2)],
    require: random.chance(2) ? random.some(rules, 2) : [],
    exclude: random.chance(3) ? random.some(rules, 1) : [],
  });
  for (const name of ["one", "two"]) {
    const rules = rulesAbout({ okta, github, token: "", groups });
    groups.push((await client.groups.create({ name, ...lists(rules) })).id ?? "");
  }
  const rules = rulesAbout({ okta, github, token: "", groups });
  const policies: string[] = [];
  for (let i = 0; i < 1 + random.below(4); i++) {
    const decision = random.pick(["allow", "allow", "deny"] as const);
    policies.push((await client.policies.create({ name: `policy ${i}`, decision, ...lists(rules) })).id ?? "");
  }
  const programs = rulesAbout({ okta, github, token, groups: [] }).filter((rule) => "service_token" in rule || "geo" in rule); // prettier-ignore
  policies.push(
    (await client.policies.create({ name: "programs", decision: "non_identity", ...lists(programs) })).id ?? "",
  );
  await client.applications.create({
    type: "self_hosted",
    name: "Wiki",
    domain: "wiki.example.com",
    policies: policies.map((id, index) => ({ id, precedence: index + 1 })),
  });
  return policies;
}

/** A random user, as the emulator remembers the last login. */
function randomUser(random: Random, model: AccessModel, number: number) {
  const [okta = "", github = ""] = ["Okta", "GitHub"].map(
    (name) => [...model.identityProviders.values()].find((one) => one.name === name)?.id,
  );
  const provider = random.pick([okta, github]);
  const token = [...model.serviceTokens.keys()][0] ?? "";
  const email = `user${number}@${random.pick(["a.example", "b.example", "A.example", "c.example"])}`;
  const login = {
    ...(random.chance(2) ? { methods: ["mfa"] } : {}),
    ...(random.chance(2) ? { groups: ["eng"] } : {}),
    ...(random.chance(2) ? { githubOrganizations: [{ name: "org", teams: random.some(["ops", "dev"], 2) }] } : {}),
    ...(random.chance(2) ? { samlAttributes: { team: random.pick(["ops", "dev"]) } } : {}),
  };
  const riskScore = random.pick(["high", "low"] as const);
  const country = random.pick(["NL", "DE"]);
  const ip = random.pick(["192.0.2.7", "192.0.2.200", "2001:db8::7"]);
  const commonName = random.pick(["", "build", "other"]);
  const hasToken = random.chance(4);
  const facts: AccessRequest["facts"] = {
    email,
    login: { identityProvider: provider, ...login },
    riskScore,
    country,
    ip,
    ...(commonName === "" ? {} : { certificate: { commonName } }),
    ...(hasToken ? { serviceToken: token } : {}),
  };
  const seen = {
    user: email,
    idp: { id: provider, type: "any" },
    geo: { country },
    ip,
    common_name: commonName,
    ...(hasToken ? { service_token_id: token, service_token_status: true } : {}),
    facts: { login, riskScore },
  };
  return { email, facts, seen };
}

test(`the engine agrees with policy tests of the emulator about ${ACCOUNTS} random accounts (FUZZ_SEED=${SEED})`, async () => {
  const verdicts = new Set<string>();
  for (let account = 0; account < ACCOUNTS; account++) {
    emulator.reset();
    const random = new Random(SEED * 1_000 + account);
    const policies = await createAccount(random);
    const model = await readLive(client);
    const users = Array.from({ length: USERS }, (_, number) => randomUser(random, model, number));
    emulator.seed({
      users: users.map(({ email }) => ({ email, name: email })),
      "users.lastSeenIdentity": users.map(({ seen }) => seen),
    });
    const { id = "" } = await client.applications.policyTests.create({ policies: [...policies] });
    const results = await client.applications.policyTests.users.list({ policy_test_id: id }).toArray();
    const statuses = new Map(results.map((result) => [result.email, result.status]));

    const engine = new DecisionEngine([model]);
    const [key = ""] = model.applications.keys();
    const decision = engine.application(model, key);
    const judged = users.map(({ email, facts }) => {
      const isIn = engine.outcome(decision, { facts }).kind === "admitted";
      expect(evaluateApplication(model, key, { facts }).outcome.kind === "admitted").toBe(isIn);
      return [email, isIn ? "approved" : "blocked"];
    });
    expect(judged).toEqual(users.map(({ email }) => [email, statuses.get(email)]));
    for (const [, verdict = ""] of judged) verdicts.add(verdict);
  }
  expect([...verdicts].toSorted()).toEqual(["approved", "blocked"]);
});
