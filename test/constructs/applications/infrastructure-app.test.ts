import { TerraformVariable } from "cdktf";
import {
  AccessRule,
  InfrastructureApp,
  InfrastructureTarget,
  TargetFleet,
  type InfrastructureAppProps,
} from "../../../lib";
import { UUID } from "../../rules/sample-rules";
import { annotationsOf, newAccount, newStack, onlyResource, diagnosticsOf, synthesize } from "../synthesis";

const TYPE = "cloudflare_zero_trust_access_application";
const allow = [AccessRule.emailDomain("example.com")];

function stackWith(props: Partial<InfrastructureAppProps>, account = {}) {
  const stack = newStack();
  newAccount(stack, account);
  const fleet = new TargetFleet(stack, "fleet", {
    targets: { "web-1": { ip: "10.0.0.5" }, "web-2": { ip: "10.0.0.6" } },
  });
  new InfrastructureApp(stack, "ssh", {
    name: "SSH",
    targetCriteria: [fleet.criteria(22, "SSH")],
    usernames: ["ubuntu"],
    allow,
    ...props,
  });
  return stack;
}

test("an application depends on its fleet, and has inline policies", () => {
  const stack = stackWith({
    policies: [
      {
        name: "Admins",
        include: [AccessRule.email("ann@example.com")],
        require: [AccessRule.authMethod("mfa")],
        usernames: ["root"],
        mfa: { sessionDuration: "1h" },
      },
    ],
    allowEmailAlias: true,
  });
  expect(onlyResource(synthesize(stack), TYPE)).toMatchInlineSnapshot(`
   {
     "account_id": "0123456789abcdef0123456789abcdef",
     "depends_on": [
       "cfaccess_target_fleet.fleet_6DA21C9E",
     ],
     "name": "SSH",
     "policies": [
       {
         "connection_rules": {
           "ssh": {
             "usernames": [
               "root",
             ],
           },
         },
         "decision": "allow",
         "include": [
           {
             "email": {
               "email": "ann@example.com",
             },
           },
         ],
         "mfa_config": {
           "session_duration": "1h",
         },
         "name": "Admins",
         "precedence": 1,
         "require": [
           {
             "auth_method": {
               "auth_method": "mfa",
             },
           },
         ],
       },
       {
         "connection_rules": {
           "ssh": {
             "allow_email_alias": true,
             "usernames": [
               "ubuntu",
             ],
           },
         },
         "decision": "allow",
         "include": [
           {
             "email_domain": {
               "domain": "example.com",
             },
           },
         ],
         "name": "SSH: allow",
         "precedence": 2,
       },
     ],
     "provider": "cloudflare",
     "target_criteria": [
       {
         "port": 22,
         "protocol": "SSH",
         "target_attributes": {
           "hostname": [
             "web-1",
             "web-2",
           ],
         },
       },
     ],
     "type": "infrastructure",
   }
  `);
});

test("an application can have a single target", () => {
  const stack = newStack();
  newAccount(stack);
  const target = new InfrastructureTarget(stack, "bastion", { hostname: "bastion", ip: "10.0.0.5" });
  new InfrastructureApp(stack, "ssh", {
    name: "SSH",
    targetCriteria: [target.criteria(22, "SSH")],
    usernames: ["ubuntu"],
    allow,
  });

  const json = synthesize(stack);
  expect(onlyResource(json, TYPE)).toMatchObject({
    target_criteria: [{ port: 22, protocol: "SSH", target_attributes: { hostname: ["bastion"] } }],
  });
  expect(json.provider).not.toHaveProperty("cfaccess");
});

test("names and usernames can be Tokens", () => {
  const list = (stack: ReturnType<typeof newStack>) =>
    new TerraformVariable(stack, "users", { type: "list(string)" }).listValue;
  const stack = newStack();
  newAccount(stack);
  const criteria = TargetFleet.fromHostnames(stack, "fleet", ["web"]).criteria(22, "SSH");
  new InfrastructureApp(stack, "ssh", { name: "SSH", targetCriteria: [criteria], usernames: list(stack), allow });

  expect(onlyResource(synthesize(stack), TYPE)).toMatchObject({
    policies: [{ connection_rules: { ssh: { usernames: "${var.users}" } } }],
  });
});

test.each<[Partial<InfrastructureAppProps>, string[]]>([
  [{ targetCriteria: [] }, ['targetCriteria is empty; add the targets, such as [fleet.criteria(22, "SSH")]']],
  [
    { usernames: [] },
    [
      'policy "SSH: allow": usernames is empty, so nobody can log in; add a Unix user, such as usernames: ' +
        '["ubuntu"], or set allowEmailAlias: true',
    ],
  ],
  [
    { usernames: ["a b", "a b"] },
    [
      'policy "SSH: allow": usernames contains "a b", which is not a Unix username; remove spaces, colons and ' +
        "slashes",
      'policy "SSH: allow": usernames contains a name twice; remove one',
    ],
  ],
  [
    { allow: [AccessRule.everyone()] },
    [
      'policy "SSH: allow": include has everyone: AccessRule.everyone cannot be used in a policy of an infrastructure ' +
        "application; use one of AccessRule.email, AccessRule.emailDomain, AccessRule.authMethod, " +
        "AccessRule.entraGroup, AccessRule.githubOrganization, AccessRule.googleGroup, AccessRule.oktaGroup, " +
        "AccessRule.samlAttribute, AccessRule.country, AccessRule.devicePosture",
    ],
  ],
  [
    { policies: [{ name: "", include: [], usernames: ["root"] }] },
    [
      'policy "": name is empty; set it to a name that people recognize',
      'policy "": include must have at least one rule; to include everyone, use AccessRule.everyone()',
    ],
  ],
  [
    { mfa: { allowedAuthenticators: ["totp" as "piv_key"] } },
    ['policy "SSH: allow": mfa.allowedAuthenticators is "totp"; it must be "piv_key" or "ssh_fido2_key"'],
  ],
  [
    { mfa: { allowedAuthenticators: ["ssh_fido2_key"] } },
    [
      '"ssh_fido2_key" in policies.mfa_config.allowed_authenticators needs version 5.29.0 or later of the official ' +
        "provider, and the account uses 5.22.0; set providerVersion of the AccessAccount",
    ],
  ],
])("fails with %j", (props, messages) => {
  expect(diagnosticsOf(stackWith(props))).toEqual(messages.map((message) => `[stack/ssh] ${message}`));
});

test("fails with URLs that are none", () => {
  expect(diagnosticsOf(stackWith({ customDenyUrl: "denied", logoUrl: "logo.png" }))).toEqual([
    expect.stringContaining('[stack/ssh] customDenyUrl is "denied"'),
    expect.stringContaining('[stack/ssh] logoUrl is "logo.png"'),
  ]);
});

test("fails with targets of another protocol", () => {
  const stack = newStack();
  newAccount(stack);
  const criteria = TargetFleet.fromHostnames(stack, "fleet", ["web"]).criteria(3389, "RDP");
  new InfrastructureApp(stack, "ssh", { name: "SSH", targetCriteria: [criteria], usernames: ["ubuntu"], allow });
  expect(diagnosticsOf(stack)).toEqual([
    "[stack/ssh] targetCriteria contains the protocol RDP; infrastructure applications support SSH only",
  ]);
});

test("fails with a group, which infrastructure applications do not support", () => {
  expect(diagnosticsOf(stackWith({ allow: [AccessRule.group(UUID)] }))).toEqual([
    expect.stringContaining(
      `include has group "${UUID}": AccessRule.group cannot be used in a policy of an infrastructure application`,
    ),
  ]);
});

function stackWithoutAllow(props: Partial<InfrastructureAppProps>) {
  const stack = newStack();
  newAccount(stack);
  const targetCriteria = [TargetFleet.fromHostnames(stack, "fleet", ["web"]).criteria(22, "SSH")];
  new InfrastructureApp(stack, "ssh", { name: "SSH", targetCriteria, ...props });
  return stack;
}

test("fails with usernames without allow", () => {
  expect(diagnosticsOf(stackWithoutAllow({ usernames: ["ubuntu"] }))).toEqual([
    "[stack/ssh] usernames has no effect without allow; set allow, or set it in policies",
  ]);
});

test("warns if nobody gets access", () => {
  const stack = stackWithoutAllow({});
  synthesize(stack);
  expect(annotationsOf(stack)).toEqual([
    "CFA1414: the application has no policy, so nobody gets access; set policies or allow",
  ]);
});

test("a second factor without allowed authenticators needs no later provider than the default", () => {
  expect(diagnosticsOf(stackWith({ mfa: { sessionDuration: "1h" } }))).toEqual([]);
  expect(diagnosticsOf(stackWith({ mfa: { sessionDuration: "1h" } }, { providerVersion: "5.14.0" }))).toEqual([
    expect.stringContaining("policies.mfa_config needs version 5.22.0"),
  ]);
});
