import { TerraformOutput, TerraformStack, TerraformVariable, Token } from "cdktf";
import { Construct } from "constructs";
import {
  AccessAccount,
  AccessRule,
  Duration,
  GatewayCa,
  InfrastructureTarget,
  SshInfrastructureApp,
  TargetFleet,
  type SshInfrastructureAppProps,
} from "../../../lib";
import {
  annotationsOf,
  appOf,
  codesOf,
  newAccount,
  newStack,
  onlyResource,
  diagnosticsOf,
  fakeExecutable,
  synthesize,
} from "../synthesis";

const TYPE = "cloudflare_zero_trust_access_application";
const allow = [AccessRule.emailDomain("example.com")];
const FOR_ALL: Omit<SshInfrastructureAppProps, "targets"> = { name: "Production SSH", usernames: ["ubuntu"], allow };

/** A stack with an account, two hosts named "web-1" and "web-2", and an application for them. */
function sshStack(props: (stack: TerraformStack) => Partial<SshInfrastructureAppProps> = () => ({})) {
  const stack = newStack();
  newAccount(stack);
  const targets = new TargetFleet(stack, "fleet", {
    targets: { "web-1": { ip: "10.0.0.5" }, "web-2": { ip: "10.0.0.6" } },
  });
  const ssh = new SshInfrastructureApp(stack, "ssh", { ...FOR_ALL, targets, ...props(stack) });
  return { stack, ssh };
}

const applicationOf = (stack: TerraformStack) => onlyResource(synthesize(stack), TYPE);

test("one construct creates the application with its policy, and the certificate authority", () => {
  const { resource: { cfaccess_target_fleet: _, ...resource } = {} } = synthesize(sshStack().stack);

  expect(resource).toMatchInlineSnapshot(`
   {
     "cfaccess_gateway_ca": {
       "account_gateway-ca_574333E6": {
         "account_id": "0123456789abcdef0123456789abcdef",
         "provider": "cfaccess",
       },
     },
     "cloudflare_zero_trust_access_application": {
       "ssh_Application_C4D25655": {
         "account_id": "0123456789abcdef0123456789abcdef",
         "depends_on": [
           "cfaccess_target_fleet.fleet_6DA21C9E",
         ],
         "name": "Production SSH",
         "policies": [
           {
             "connection_rules": {
               "ssh": {
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
             "name": "Production SSH: allow",
             "precedence": 1,
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
       },
     },
   }
  `);
});

test("targets can be fleets, single targets and hostnames, sorted and without duplicates, for each port", () => {
  const { stack } = sshStack((scope) => ({
    targets: [
      "legacy",
      new TargetFleet(scope, "more", { targets: { b: { ip: "10.0.0.7" } } }),
      new InfrastructureTarget(scope, "bastion", { hostname: "Bastion", ip: "10.0.0.8" }),
      "LEGACY",
    ],
    ports: [22, 2222],
  }));

  const { target_criteria, depends_on } = applicationOf(stack);
  const target_attributes = { hostname: ["b", "Bastion", "legacy"] };
  expect(target_criteria).toEqual([22, 2222].map((port) => ({ port, protocol: "SSH", target_attributes })));
  expect(depends_on).toEqual(
    expect.arrayContaining([
      expect.stringMatching(/^cfaccess_target_fleet\.more_/) as unknown,
      expect.stringMatching(/^cloudflare_zero_trust_access_infrastructure_target\.bastion_/) as unknown,
    ]),
  );
});

test("a fleet whose targets are a Token has its own target criteria", () => {
  const { stack } = sshStack((scope) => {
    const hosts = new TerraformVariable(scope, "hosts", {});
    return { targets: ["bastion", new TargetFleet(scope, "later", { targets: Token.asAny(hosts.value) })] };
  });

  expect(applicationOf(stack).target_criteria).toMatchObject([
    { target_attributes: { hostname: ["bastion"] } },
    { target_attributes: { hostname: expect.stringMatching(/cfaccess_target_fleet\.later_\w+\.targets/) as unknown } },
  ]);
});

test("policies come before the policy of allow", () => {
  const { stack } = sshStack(() => ({
    policies: [{ name: "On call", include: [AccessRule.email("ann@example.com")], usernames: ["root"] }],
    mfa: { sessionDuration: Duration.hours(1) },
    allowEmailAlias: true,
  }));

  expect(applicationOf(stack).policies).toMatchObject([
    { name: "On call", precedence: 1, connection_rules: { ssh: { usernames: ["root"] } } },
    {
      name: "Production SSH: allow",
      precedence: 2,
      connection_rules: { ssh: { usernames: ["ubuntu"], allow_email_alias: true } },
      mfa_config: { session_duration: "1h" },
    },
  ]);
});

test("applications of an account share its certificate authority", () => {
  const { stack, ssh } = sshStack();
  const other = new SshInfrastructureApp(stack, "other", { ...FOR_ALL, targets: "db" });

  expect(other.gatewayCa).toBe(ssh.gatewayCa);
  for (const app of [ssh, other]) new TerraformOutput(app, "user_data", { value: app.cloudInit() });
  const { resource, output } = synthesize(stack);
  expect(Object.keys(resource?.cfaccess_gateway_ca ?? {})).toHaveLength(1);
  const [one, two] = Object.values(output ?? {});
  expect(one).toEqual(two);
});

test("a given certificate authority is not created", () => {
  const key = Token.asString({ resolve: () => "${var.ssh_ca}", creationStack: [] });
  const { stack, ssh } = sshStack((scope) => ({ gatewayCa: GatewayCa.fromPublicKey(scope, "ca", key) }));

  expect(synthesize(stack).resource).not.toHaveProperty("cfaccess_gateway_ca");
  expect(ssh.publicKey).toBe(key);
});

test("every string may be a Token", () => {
  const { stack } = sshStack((scope) => {
    const text = new TerraformVariable(scope, "text", { type: "string" }).stringValue;
    return { name: text, targets: text, usernames: [text], ports: [Token.asNumber(`\${${text}}`)] };
  });

  expect(diagnosticsOf(stack)).toEqual([]);
});

test.each<[string, (scope: Construct) => Partial<SshInfrastructureAppProps>, string]>([
  ["no targets", () => ({ targets: [] }), "targets is empty; add a fleet, a target or a hostname"],
  ["an invalid hostname", () => ({ targets: "web_1" }), `targets: the hostname is "web_1"; it must`],
  [
    "a target of another account",
    (scope) => {
      const part = new Construct(scope, "other");
      const props = { accountId: "f".repeat(32), companionBuild: fakeExecutable() };
      const account = new AccessAccount(part, "account", props);
      return { targets: new InfrastructureTarget(part, "db", { hostname: "db", ip: "10.0.0.9", account }) };
    },
    `targets: "stack/other/db" belongs to the account "stack/other/account"; an application can only have targets`,
  ],
  ["no port", () => ({ ports: [] }), "ports is empty; omit it for port 22, or add a port"],
  ["an invalid port", () => ({ ports: [70_000] }), "ports has 70000; a port must be a whole number from 1 to"],
  ["a duplicate port", () => ({ ports: [22, 22] }), "ports has a duplicate; remove it"],
  ["no Unix user", () => ({ usernames: [] }), "usernames is empty, so nobody can log in"],
  ["an invalid Unix user", () => ({ usernames: ["a b"] }), 'usernames contains "a b", which is not a Unix username'],
  [
    "a rule for web applications",
    () => ({ allow: [AccessRule.everyone()] }),
    "include has everyone: AccessRule.everyone cannot be used",
  ],
  ["no rule", () => ({ allow: [] }), "include must have at least one rule"],
  ["no name", () => ({ name: " " }), "name is empty; set it to a name that people recognize"],
])("fails for %s", (_what, props, problem) => {
  expect(diagnosticsOf(sshStack(props).stack)).toEqual([expect.stringContaining(problem)]);
});

test.each<[string, Partial<SshInfrastructureAppProps>]>([
  ["CFA1605", { targets: [] }],
  ["CFA1607", { ports: [70_000] }],
  ["CFA1701", { targets: "web_1" }],
])("fails with code %s", (code, props) => {
  expect(codesOf(sshStack(() => props).stack)).toEqual([code]);
});

test("a fleet of another stack is a dependency of the stack, not of the resource", () => {
  const hosts = newStack();
  newAccount(hosts);
  const fleet = new TargetFleet(hosts, "fleet", { targets: { web: { ip: "10.0.0.1" } } });
  const stack = new TerraformStack(appOf(hosts), "applications");
  newAccount(stack);
  new SshInfrastructureApp(stack, "ssh", { ...FOR_ALL, targets: fleet });

  expect(applicationOf(stack)).toMatchObject({ target_criteria: [{ target_attributes: { hostname: ["web"] } }] });
  expect(applicationOf(stack)).toHaveProperty("depends_on", []);
  expect(stack.dependencies).toEqual([hosts]);
});

test("warns once of a hostname that no target of the app has", () => {
  const stack = newStack();
  newAccount(stack);
  new SshInfrastructureApp(stack, "ssh", { name: "SSH", targets: ["WEB", "wbe"], usernames: ["ubuntu"], allow });
  new TargetFleet(stack, "fleet", { targets: { web: { ip: "10.0.0.1" } } }); // after the application

  for (let synthesis = 1; synthesis <= 2; synthesis++) {
    synthesize(stack);
    expect(annotationsOf(stack)).toEqual([
      'CFA1608: targets has the hostname "wbe", but no target of this app has it; check the spelling, unless the target is created ' +
        "elsewhere",
    ]);
  }
});

test("does not warn of a hostname if the app has no targets, or if they are a Token", () => {
  for (const known of [true, false]) {
    const stack = newStack();
    newAccount(stack);
    const hosts = new TerraformVariable(stack, "hosts", {});
    if (!known) new TargetFleet(stack, "fleet", { targets: Token.asAny(hosts.value) });
    new SshInfrastructureApp(stack, "ssh", { name: "SSH", targets: "legacy", usernames: ["ubuntu"], allow });
    synthesize(stack);
    expect(annotationsOf(stack)).toEqual([]);
  }
});

test("fails with usernames without allow", () => {
  const { stack } = sshStack();
  new SshInfrastructureApp(stack, "other", { name: "Other", targets: "db", usernames: ["dba"] });

  expect(diagnosticsOf(stack)).toEqual([
    expect.stringContaining("usernames has no effect without allow; set allow, or set it in policies"),
  ]);
});

test("fails with all problems at once", () => {
  const { stack } = sshStack(() => ({ targets: [], ports: [0], name: "", usernames: ["a:b"] }));
  new SshInfrastructureApp(stack, "other", { ...FOR_ALL, targets: "no spaces" });

  expect(diagnosticsOf(stack)).toHaveLength(5);
});

test("fails without an account", () => {
  const stack = newStack();
  expect(() => new SshInfrastructureApp(stack, "ssh", { ...FOR_ALL, targets: "db" })).toThrow(
    `"stack/ssh" has no Cloudflare account`,
  );
});
