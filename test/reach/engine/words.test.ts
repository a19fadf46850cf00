import type { AccessRule } from "../../../lib/api/areas/policies/rules";
import { DecisionEngine, isLetIn } from "../../../lib/reach/engine";
import type { AccessModel, KnownPolicy, ModelRule } from "../../../lib/reach/model/access-model";
import { byKey, policy, wiki } from "../support/model";

const parts: Partial<AccessModel> = {
  identityProviders: byKey(
    { key: "okta-key", name: "Okta", type: "okta", origin: {} },
    { key: "github-key", name: "GitHub", type: "github", origin: {} },
  ),
  serviceTokens: byKey({ key: "ci-key", name: "CI", origin: {} }),
  postureChecks: byKey({ key: "disk-key", name: "Disk encryption", type: "disk_encryption", origin: {} }),
  lists: byKey({ key: "list-key", name: "On call", type: "EMAIL", origin: {} }),
};

/** Who gets in by policies, in words. */
function words(...policies: readonly Partial<KnownPolicy>[]): readonly string[] {
  const model = wiki(
    policies.map((fields, i) => policy(`p${i}`, fields)),
    parts,
  );
  const engine = new DecisionEngine([model]);
  return engine.where(engine.application(model, "wiki"), isLetIn)?.words() ?? ["nobody"];
}

const contractors: AccessRule = { email_domain: { domain: "contractors.example.com" } };
const okta: AccessRule = { login_method: { id: "okta-key" } };
const dutch: AccessRule = { geo: { country_code: "NL" } };
const ann: AccessRule = { email: { email: "ann@example.com" } };
const bob: AccessRule = { email: { email: "bob@contractors.example.com" } };
const engineers: AccessRule = { okta: { name: "Engineers", identity_provider_id: "okta-key" } };
const team: AccessRule = { "github-organization": { name: "acme", team: "ops", identity_provider_id: "github-key" } };
const office: AccessRule = { ip: { ip: "203.0.113.0/24" } };
const everyone: AccessRule = { everyone: {} };
const opaque: ModelRule = { opaque: { name: 'group "legacy"', reason: "the plan does not contain the group" } };

test.each<[string[], Partial<KnownPolicy>[]]>([
  [["nobody"], [{ include: [] }]],
  [["users"], [{ include: [everyone] }]],
  [["anybody, even without a login"], [{ decision: "bypass", include: [everyone] }]],
  [["users of contractors.example.com"], [{ include: [contractors] }]],
  [['users of contractors.example.com who log in with "Okta"'], [{ include: [contractors], require: [okta] }]],
  [["users of contractors.example.com, from the Netherlands"], [{ include: [contractors], require: [dutch] }]],
  [["ann@example.com and users of contractors.example.com"], [{ include: [contractors, ann, bob] }]],
  [
    ["users of contractors.example.com except bob@contractors.example.com"],
    [{ include: [contractors], exclude: [bob] }],
  ],
  [["users except bob@contractors.example.com"], [{ include: [everyone], exclude: [bob] }]],
  [['users who are in the "Okta" group "Engineers"'], [{ include: [engineers] }]],
  [
    ['users of contractors.example.com who are not in the "Okta" group "Engineers"'],
    [{ include: [contractors], exclude: [engineers] }],
  ],
  [['users who are in the "GitHub" team "acme/ops"'], [{ include: [team] }]],
  [["requests from 203.0.113.0/24, even without a login"], [{ decision: "bypass", include: [office] }]],
  [["users, from any address but 203.0.113.0/24"], [{ include: [everyone], exclude: [office] }]],
  [["users, from any country but the Netherlands"], [{ include: [everyone], exclude: [dutch] }]],
  [
    ['programs with the service token "CI"'],
    [{ decision: "non_identity", include: [{ service_token: { token_id: "ci-key" } }] }],
  ],
  [["programs with a valid service token"], [{ decision: "non_identity", include: [{ any_valid_service_token: {} }] }]],
  [
    ['requests with the client certificate "build", even without a login'],
    [{ decision: "bypass", include: [{ common_name: { common_name: "build" } }] }],
  ],
  [
    ['users, on a device that passes "Disk encryption"'],
    [{ include: [everyone], require: [{ device_posture: { integration_uid: "disk-key" } }] }],
  ],
  [['users who are on the list "On call"'], [{ include: [{ email_list: { id: "list-key" } }] }]],
  [['users, matching group "legacy"'], [{ include: [opaque] }]],
  [["users, from the Netherlands", "users of contractors.example.com"], [{ include: [contractors, dutch] }]],
  [
    ["users of contractors.example.com, from any country but the Netherlands"],
    [{ decision: "deny", include: [dutch] }, { include: [contractors] }],
  ],
])("%j", (expected, policies) => {
  expect(words(...policies)).toEqual(expected);
});
