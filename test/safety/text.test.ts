import { Fn, TerraformLocal, TerraformVariable, Token } from "cdktf";
import { ZeroTrustAccessTag } from "@cdktf/provider-cloudflare/lib/zero-trust-access-tag";
import {
  AccessApplication,
  AccessGroup,
  AccessPolicy,
  AccessRule,
  Destination,
  Inventory,
  McpAuth,
  McpServer,
  McpTools,
  ScimAuthentication,
  Secret,
  SecureMcpPortal,
  SelfHostedApp,
  ServiceToken,
  TargetFleet,
} from "../../lib";
import { literalValue } from "../../lib/rules/terraform-literal";
import {
  annotationsOf,
  newAccount,
  newStack,
  onlyResource,
  synthesize,
  synthesizeText,
  temporaryFile,
} from "../constructs/synthesis";
import { ESCAPED, evaluated, HOSTILE, jsonOf } from "./template-strings";

test("writes values of classes as plain text: rules, tools, credentials, destinations, SCIM", () => {
  const stack = newStack();
  newAccount(stack);
  const identityProviderId = "f174e90a-fafe-4643-bbbc-4a0ed4fc8415";
  new AccessGroup(stack, "group", {
    name: "Group",
    include: [
      AccessRule.oktaGroup({ identityProviderId, name: HOSTILE }),
      AccessRule.samlAttribute({ identityProviderId, name: HOSTILE, value: HOSTILE }),
      AccessRule.raw({ future: { value: HOSTILE, list: [{ deep: HOSTILE }], [HOSTILE]: 1 } }),
    ],
  });
  new McpServer(stack, "server", {
    name: "Server",
    url: "https://docs.example.com/mcp",
    auth: McpAuth.oauth({
      clientId: HOSTILE,
      clientSecret: Secret.fromVariable("SECRET"),
      authorizationEndpoint: `https://id.example.com/${HOSTILE}`,
      tokenEndpoint: `https://id.example.com/${HOSTILE}`,
      redirectUris: [`https://id.example.com/${HOSTILE}`],
      scopes: ["a${b}"],
    }),
    tools: McpTools.except(HOSTILE).describe("one", HOSTILE),
  });
  new SelfHostedApp(stack, "app", {
    name: "App",
    destinations: [Destination.publicHostname("wiki.example.com/${a}")],
    allow: [AccessRule.email("ann@example.com")],
    scimConfig: {
      idpUid: identityProviderId,
      remoteUri: `https://scim.example.com/${HOSTILE}`,
      authentication: ScimAuthentication.basic(HOSTILE, Secret.fromVariable("SCIM")),
    },
  });
  new SecureMcpPortal(stack, "portal", {
    name: "Portal",
    hostname: "mcp.example.com",
    allow: [AccessRule.email("ann@example.com")],
    servers: {
      [HOSTILE]: {
        url: "https://wiki.example.com/mcp",
        serverId: "wiki",
        description: HOSTILE,
        tools: McpTools.only(HOSTILE),
        expectedTools: [HOSTILE],
      },
    },
  });

  const json = jsonOf(stack);

  expect(evaluated(json)).toEqual([]);
  expect(json).not.toContain("$$${");
});

test("writes what look-ups search for as plain text", () => {
  const stack = newStack();
  newAccount(stack);
  AccessGroup.fromName(stack, "group", HOSTILE);
  ServiceToken.fromName(stack, "token", HOSTILE);
  AccessApplication.fromName(stack, "application", HOSTILE);
  AccessPolicy.fromId(stack, "policy", HOSTILE);

  const json = jsonOf(stack);

  expect(evaluated(json)).toEqual([]);
  expect(json).not.toContain("$$${");
});

test("writes the configuration of the providers as plain text", () => {
  const stack = newStack();
  const account = newAccount(stack, {
    email: HOSTILE,
    apiKey: new TerraformVariable(stack, "key", { sensitive: true }).stringValue,
    baseUrl: "https://api.example.com/${path}",
  });
  new AccessGroup(stack, "group", { name: "Group", include: [AccessRule.everyone()] });
  new TargetFleet(stack, "fleet", { targets: { web: { ip: "10.0.0.5" } } });

  const json = jsonOf(stack);

  expect(evaluated(json)).toEqual([]);
  expect(json.split("$${path}")).toHaveLength(3);
  const notes = account.node.metadata.map(({ data }) => data as string);
  for (const prop of ["email", "baseUrl"]) {
    expect(notes.filter((note) => note.startsWith(`${prop} contains`))).toHaveLength(1); // both providers have it
  }
});

const INVENTORIES: Readonly<Record<string, () => Inventory>> = {
  YAML: () => Inventory.fromYaml(file("hosts.yaml", `web: { ip: 10.0.0.5, tags: { ${quoted}: ${quoted} } }\n`)),
  JSON: () => Inventory.fromJson(file("hosts.json", `{"web":{"ip":"10.0.0.5","tags":{${quoted}:${quoted}}}}`)),
  CSV: () => Inventory.fromCsv(file("hosts.csv", `hostname,ip,tag:env\nweb,10.0.0.5,${quotedCsv}\n`)),
  "Ansible YAML": () =>
    Inventory.fromAnsible(
      file(
        "hosts.yml",
        "all: { hosts: { web: { ansible_host: 10.0.0.5, cfaccess_tags: { role: " + quoted + " } } } }\n",
      ),
    ),
  "Ansible INI": () =>
    Inventory.fromAnsible(file("hosts.ini", `[web]\nweb ansible_host=10.0.0.5 cfaccess_tags='{"role": ${quoted}}'\n`)),
};

/** Inventories with a hostile string in every place that the format has: keys, hostnames, groups, addresses, networks, tags. */
const HOSTILE_INVENTORIES: Readonly<Record<string, () => Inventory>> = {
  "YAML, keys": () => Inventory.fromYaml(file("hosts.yaml", `${quoted}: 10.0.0.5\n`)),
  "YAML, hostname, network": () =>
    Inventory.fromYaml(file("hosts.yaml", `web: { ip: 10.0.0.5, hostname: ${quoted}, virtualNetworkId: ${quoted} }\n`)),
  "YAML, address": () => Inventory.fromYaml(file("hosts.yaml", `web: { ip: ${quoted} }\n`)),
  "JSON, keys": () => Inventory.fromJson(file("hosts.json", `{${quoted}:"10.0.0.5"}`)),
  "JSON, hostname, address": () =>
    Inventory.fromJson(file("hosts.json", `{"web":{"ip":{"ipv4":{"address":${quoted}}},"hostname":${quoted}}}`)),
  "CSV, key, tag name and value": () =>
    Inventory.fromCsv(file("hosts.csv", `key,hostname,ip,"tag:${csv}"\n${quotedCsv},web,10.0.0.5,${quotedCsv}\n`)),
  "CSV, hostname": () => Inventory.fromCsv(file("hosts.csv", `key,hostname,ip\nweb,${quotedCsv},10.0.0.5\n`)),
  "Ansible INI, host": () => Inventory.fromAnsible(file("hosts.ini", `[web]\n${word} ansible_host=10.0.0.5\n`)),
  "Ansible INI, address and variables": () =>
    Inventory.fromAnsible(
      file(
        "hosts.ini",
        `[web]\nweb ansible_host=10.0.0.5 cfaccess_hostname=${word} role=${word}\n[web:vars]\nx=${word}\n`,
      ),
    ),
  "Ansible YAML, host and group": () =>
    Inventory.fromAnsible(
      file("hosts.yml", `all: { children: { ${quoted}: { hosts: { ${quoted}: { ansible_host: 10.0.0.5 } } } } }\n`),
    ),
  "ssh_config, host": () => Inventory.fromSshConfig(file("config", `Host ${word}\n  HostName 10.0.0.5\n`)),
  "ssh_config, user": () =>
    Inventory.fromSshConfig(file("config", `Host web\n  HostName 10.0.0.5\n  User ${word}\n  ProxyJump ${word}\n`)),
};
/** A hostile string without blanks and quotes, for formats that end a word there. */
const word = "x${file(/etc/passwd)}%{if}";
const quoted = JSON.stringify(HOSTILE);
const quotedCsv = `"${HOSTILE.replaceAll('"', '""')}"`;
const csv = HOSTILE.replaceAll('"', '""');
const file = (name: string, content: string): string => temporaryFile(name, content);

test.each(Object.entries(INVENTORIES))(
  "writes the tags of a host in an inventory as plain text: %s",
  (_format, read) => {
    const stack = newStack();
    newAccount(stack);
    new TargetFleet(stack, "fleet", { targets: read(), tags: { all: HOSTILE } });

    const json = jsonOf(stack);

    expect(evaluated(json)).toEqual([]);
    expect(json).toContain(JSON.stringify(ESCAPED));
  },
);

/** Template syntax that Terraform would evaluate, of either hostile string. */
const live = (json: string): string[] => [
  ...evaluated(json),
  ...[...json.matchAll(/(?<!\$)(?:\$\$)*\$\{file\(|(?<!%)(?:%%)*%\{if/g)].map(({ 0: found }) => found),
];

test.each(Object.entries(HOSTILE_INVENTORIES))(
  "survives hostile strings in an inventory, refused or as plain text, in targets and as tags: %s",
  (_what, read) => {
    const stack = newStack();
    newAccount(stack);
    let inventory: Inventory;
    try {
      inventory = read();
    } catch (error) {
      expect((error as Error).message).toMatch(/^CFA17\d\d: /); // it never reaches Terraform
      return;
    }
    new TargetFleet(stack, "fleet", { targets: inventory });
    // As a user turns keys, hostnames and groups into tags.
    new TargetFleet(stack, "tagged", {
      targets: Object.fromEntries(
        inventory.hosts.map(({ key, groups, target: { hostname = "" } }, index) => [
          `host-${index}`,
          { ip: `10.1.0.${index}`, tags: { [key]: key, groups: groups.join(" "), hostname } },
        ]),
      ),
    });

    expect(live(jsonOf(stack))).toEqual([]);
  },
);

test("fails for an inventory with the marker of a Token, which cdktf would replace with a secret", () => {
  const stack = newStack();
  newAccount(stack);
  const secret = new TerraformVariable(stack, "secret", { sensitive: true }).stringValue;
  const inventory = file("hosts.json", JSON.stringify({ web: { ip: "10.0.0.5", tags: { stolen: secret } } }));

  expect(() => Inventory.fromJson(inventory)).toThrow(/CFA1717: .*"web": a field contains "TfToken\["/);
});

describe("Tokens", () => {
  test("work alone and inside a longer string, which is text around them", () => {
    const stack = newStack();
    newAccount(stack);
    const token = new TerraformVariable(stack, "suffix", {}).stringValue;
    new AccessGroup(stack, "group", {
      name: `a\${b} ${token} $${token} %{c} ${Fn.upper(token)}`,
      include: [AccessRule.email(`\${d}${token}@example.com`)],
    });

    expect(onlyResource(synthesize(stack), "cloudflare_zero_trust_access_group")).toMatchObject({
      name: 'a$${b} ${var.suffix} ${"$"}${var.suffix} %%{c} ${upper(var.suffix)}',
      include: [{ email: { email: "$${d}${var.suffix}@example.com" } }],
    });
  });

  test("merge with tags whose names and values are text", () => {
    const stack = newStack();
    newAccount(stack);
    const tags = Token.asStringMap(new TerraformLocal(stack, "tags", {}).fqn);
    new TargetFleet(stack, "fleet", {
      targets: { web: { ip: "10.0.0.5", tags } },
      tags: { ['q"${x}%{y}']: 'v"${x}%{y}\\' },
    });

    const { targets } = onlyResource(synthesize(stack), "cfaccess_target_fleet") as {
      targets: { web: { tags: string } };
    };
    expect(targets.web.tags).toBe(
      '${merge({"q\\"\\u0024{x}\\u0025{y}" = "v\\"\\u0024{x}\\u0025{y}\\\\"}, local.tags)}',
    );
  });

  test("in a header keep the text around them", () => {
    const stack = newStack();
    newAccount(stack);
    const token = new TerraformVariable(stack, "token", { sensitive: true }).stringValue;
    new McpServer(stack, "server", {
      name: "Server",
      url: "https://docs.example.com/mcp",
      auth: McpAuth.headers({ "X-Key": `a"\${b}%{c}${token}` }),
    });

    const server = onlyResource(synthesize(stack), "cloudflare_zero_trust_access_ai_controls_mcp_server");
    expect(server.auth_credentials).toBe(
      '${jsonencode({"headers" = {"X-Key" = "a\\"\\u0024{b}\\u0025{c}${var.token}"}})}',
    );
  });
});

test("the L1 stays raw: attributes and overrides set by the user", () => {
  const stack = newStack();
  const account = newAccount(stack);
  const group = new AccessGroup(stack, "group", { name: "Group", include: [AccessRule.everyone()] });
  group.resource.name = "${upper(local.name)}";
  group.resource.addOverride("is_default", "${local.yes}");
  new ZeroTrustAccessTag(stack, "tag", { accountId: account.accountId, name: "${local.tag}" });

  const json = synthesizeText(stack);

  expect(json).toContain('"${upper(local.name)}"');
  expect(json).toContain('"${local.yes}"');
  expect(json).toContain('"${local.tag}"');
});

test("a note says once per prop that an expression must be a Token", () => {
  const stack = newStack();
  newAccount(stack);
  const token = new TerraformVariable(stack, "suffix", {}).stringValue;
  new AccessGroup(stack, "plain", { name: token, include: [AccessRule.everyone()] });
  new SelfHostedApp(stack, "app", {
    name: "${local.name}",
    domain: "wiki.example.com",
    customDenyMessage: "$5 {a}",
    tags: ["${local.a}", "${local.b}"],
    policies: [],
  });
  synthesizeText(stack);

  const notes = annotationsOf(stack).filter((note) => note.includes("must be a Token"));
  expect(notes).toEqual([
    expect.stringMatching(/^name contains "\$\{" or "%\{"/),
    expect.stringMatching(/^tags contains "\$\{" or "%\{"/),
  ]);
});

describe("the work of escaping", () => {
  /** Counts how often the fields of targets are listed and read, and returns the escaped value too. */
  function escaped(count: number, tag: string) {
    let reads = 0;
    const counted = <Value extends object>(value: Value): Value =>
      new Proxy(value, {
        get: (target, name) => {
          reads++;
          return Reflect.get(target, name) as unknown;
        },
      });
    const targets = Object.fromEntries(
      Array.from({ length: count }, (_, index) => [
        `web-${index}`,
        counted({ ip: `10.0.${index >> 8}.${index & 255}`, tags: counted({ env: tag }) }),
      ]),
    );
    return { targets, literal: literalValue(targets), reads: () => reads };
  }

  test("grows with the number of targets: 5,000 need five times the reads of 1,000", () => {
    for (const tag of ["prod", "${a}"]) {
      const [small, large] = [escaped(1000, tag), escaped(5000, tag)];
      expect(large.reads()).toBe(5 * small.reads());
      expect(small.reads()).toBe(3 * 1000); // ip, tags and env, each once
    }
  });

  test("copies nothing that has no template, and only the way to what has one", () => {
    const { targets, literal } = escaped(5000, "prod");
    expect(literal).toBe(targets);

    const mixed = { plain: { list: ["a", { b: "{c} $d %e" }] }, other: { tags: { x: "${a}" } } };
    const changed = literalValue(mixed);
    expect(changed).toEqual({ ...mixed, other: { tags: { x: "$${a}" } } });
    expect(changed.plain).toBe(mixed.plain);
  });

  test("searches only strings that have a brace, each once", () => {
    const replace = jest.spyOn(String.prototype, "replace");
    try {
      const { literal } = escaped(5000, "prod $5 100%");
      expect(Object.keys(literal)).toHaveLength(5000);
      expect(replace).not.toHaveBeenCalled();
      escaped(5000, "{prod}");
      expect(replace).toHaveBeenCalledTimes(5000);
    } finally {
      replace.mockRestore();
    }
  });
});

test("a stack with 5,000 targets keeps every target", () => {
  const targets = Object.fromEntries(
    Array.from({ length: 5000 }, (_, index) => [
      `web-${index}`,
      { ip: `10.0.${index >> 8}.${index & 255}`, tags: { env: "prod" } },
    ]),
  );
  const stack = newStack();
  newAccount(stack);
  const { resource } = new TargetFleet(stack, "fleet", { targets });

  const fleet = synthesize(stack).resource?.cfaccess_target_fleet?.[resource.friendlyUniqueId] as { targets: object };
  expect(Object.keys(fleet.targets)).toHaveLength(5000);
});
