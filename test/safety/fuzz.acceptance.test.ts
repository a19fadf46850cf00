import type { TerraformStack } from "cdktf";
import fc from "fast-check";
import {
  AccessGroup,
  AccessRule,
  diagnosticsOf,
  McpPortalApp,
  SecureMcpPortal,
  SelfHostedApp,
  TargetFleet,
} from "../../lib";
import { remainingRequests, requestQuotas, retryAfter } from "../../lib/client/pipeline/throttle/rate-limit-headers";
import { literalText } from "../../lib/rules/terraform-literal";
import { Concealer } from "../../lib/secrets/concealer";
import { newAccount, newStack } from "../constructs/synthesis";
import { nasty } from "../emulator/hostile-values";

/**
 * FUZZ_RUNS and FUZZ_SEED repeat a run; `npm run test:long` has ten times as many cases. fast-check prints the seed and the
 * smallest case of a failure.
 */
const settings = {
  numRuns: Number(process.env.FUZZ_RUNS ?? 1_000),
  seed: Number(process.env.FUZZ_SEED ?? Date.now() % 2 ** 31),
};

/** Strings of a hostile user: templates, other names of properties, broken Unicode, and what looks the same. */
const hostile = fc.oneof(
  nasty,
  fc.string({ unit: "binary", maxLength: 20 }),
  fc
    .array(
      fc.constantFrom(
        "$",
        "%",
        "{",
        "}",
        "$${",
        "%%{",
        '"',
        "\\",
        "~",
        "\n",
        "\u202e",
        "e\u0301",
        "\u00e9",
        "\ud800",
        "a",
      ),
    )
    .map((parts) => parts.join("")),
);

test("text never becomes a template, and stays the same text", () => {
  fc.assert(
    fc.property(hostile, (text) => {
      const literal = literalText(text);
      expect(literal.replace(/\$\$\{|%%\{/g, "\u0000")).not.toMatch(/[$%]\{/);
      expect(literal.replace(/([$%])\1\{/g, "$1{")).toBe(text);
    }),
    settings,
  );
});

test("headers of the API never throw, and mean a number or nothing", () => {
  const part = fc.constantFrom(
    '"default"',
    '"',
    ";",
    "r=",
    "t=",
    "q=",
    "=",
    "0",
    "9".repeat(400),
    "-1",
    "1e9",
    "NaN",
    ",",
    " ",
    "Mon, ",
  );
  const header = fc.oneof(
    hostile,
    fc.array(part, { maxLength: 12 }).map((parts) => parts.join("")),
  );
  fc.assert(
    fc.property(header, (value) => {
      const headers = { "retry-after": value, ratelimit: value, "ratelimit-policy": value };
      const response = { status: 429, headers, text: "" };
      const numbers = [
        retryAfter(response) ?? 0,
        ...remainingRequests(response).flatMap(({ requests, resetsIn }) => [requests, resetsIn]),
        ...requestQuotas(response).map(({ requests }) => requests),
      ];
      for (const one of numbers) expect(one >= 0).toBe(true);
    }),
    settings,
  );
});

test("a concealer conceals any secret in each form, wherever it is", () => {
  const secret = fc.string({ unit: "binary", minLength: 6, maxLength: 30 }).filter((one) => one.length >= 6);
  const FORMS: readonly ((secret: string) => string)[] = [
    (one) => one,
    (one) => JSON.stringify(one).slice(1, -1),
    (one) => encodeURIComponent(Buffer.from(one).toString()),
    (one) => new URLSearchParams({ a: Buffer.from(one).toString() }).toString().slice(2),
    (one) => Buffer.from(one).toString("base64"),
    (one) => Buffer.from(one).toString("base64url"),
  ];
  fc.assert(
    fc.property(secret, hostile, hostile, fc.constantFrom(...FORMS), (one, before, after, write) => {
      const form = write(one);
      const text = new Concealer({ mask: "\u0001\u0001" }, [one]).conceal(`${before}|${form}|${after}`);
      expect(text).toContain("\u0001\u0001");
      expect(text).not.toContain(`|${form}|`);
    }),
    settings,
  );
});

/** Constructs with props at several depths. Each gets a prop that it does not know, at each depth. */
const company = AccessRule.emailDomain("example.com");
const SHAPES: readonly [name: string, create: (stack: TerraformStack, props: never) => unknown, props: object][] = [
  [
    "AccessGroup",
    (stack, props) => new AccessGroup(stack, "one", props),
    { name: "Staff", include: [company], require: [AccessRule.country("NL")] },
  ],
  [
    "SelfHostedApp",
    (stack, props) => new SelfHostedApp(stack, "one", props),
    {
      name: "Wiki",
      domain: "wiki.example.com",
      allow: [company],
      corsHeaders: { allowedMethods: ["GET"], allowedOrigins: ["https://example.com"] },
    },
  ],
  [
    "McpPortalApp",
    (stack, props) => new McpPortalApp(stack, "one", props),
    {
      name: "Tools",
      hostname: "mcp.example.com",
      allow: [company],
      oauthConfiguration: { dynamicClientRegistration: { allowedUris: ["https://claude.ai/*"] } },
    },
  ],
  [
    "SecureMcpPortal",
    (stack, props) => new SecureMcpPortal(stack, "one", props),
    {
      name: "Tools",
      hostname: "mcp.example.com",
      allow: [company],
      servers: { docs: { url: "https://docs.example.com/mcp" } },
    },
  ],
  [
    "TargetFleet",
    (stack, props) => new TargetFleet(stack, "one", props),
    { targets: { web: { ip: { ipv4: { address: "10.0.0.5" } } } } },
  ],
];

/** Objects whose keys are names of the user's choice, not props. */
const MAPS = new Set(["servers", "targets"]);

const isPlain = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && Object.getPrototypeOf(value) === Object.prototype;

/** The paths of all plain objects whose keys are props. */
const pathsOf = (value: Record<string, unknown>, path: readonly string[] = []): string[][] => [
  ...(MAPS.has(path.at(-1) ?? "") ? [] : [[...path]]),
  ...Object.entries(value).flatMap(([key, inner]) => (isPlain(inner) ? pathsOf(inner, [...path, key]) : [])),
];

const PLACES = SHAPES.flatMap(([, , props]) => pathsOf(props as Record<string, unknown>)).length;

const withProps = (value: object, path: readonly string[], names: readonly string[]): object => {
  const [key, ...rest] = path;
  const copy = { ...value } as Record<string, unknown>;
  for (const name of key === undefined ? names : []) Object.defineProperty(copy, name, { value: 1, enumerable: true });
  if (key !== undefined) copy[key] = withProps(copy[key] as object, rest, names);
  return copy;
};

const messagesFor = (create: (typeof SHAPES)[number][1], props: object): string[] => {
  const stack = newStack();
  newAccount(stack);
  create(stack, props as never);
  return diagnosticsOf(stack).map(({ message }) => message);
};

/** Names in one construct: the 10,000 cases are spread over all places of all constructs. */
const AT_ONCE = 10;

/** A known name with one mistake: a character added, dropped, doubled or in the other case. */
const misspelt = (names: readonly string[]) =>
  fc
    .tuple(fc.constantFrom(...names), fc.nat(), fc.constantFrom("add", "drop", "double", "case"))
    .map(([name, at, how]) => {
      const index = at % name.length;
      const character = name.charAt(index);
      const other = character === character.toUpperCase() ? character.toLowerCase() : character.toUpperCase();
      const written: Record<string, string> = {
        add: `${character}s`,
        drop: "",
        double: character.repeat(2),
        case: other,
      };
      return name.slice(0, index) + (written[how] ?? "") + name.slice(index + 1);
    });

describe.each(SHAPES)("an unknown prop of %s", (_name, create, props) => {
  // A name that resembles none is answered by all names: what the construct itself knows.
  const places = pathsOf(props as Record<string, unknown>).map((path) => {
    const [message = ""] = messagesFor(create, withProps(props, path, ["q".repeat(30)]));
    return { path, known: (/the props are (.*)$/.exec(message)?.[1] ?? "").split(", ") };
  });

  test.each(places)("is refused at [$path], whatever its name", ({ path, known }) => {
    expect(known.length).toBeGreaterThan(1);
    expect(messagesFor(create, props)).toEqual([]);
    const name = fc.oneof(misspelt(known), hostile).filter((one) => !known.includes(one));
    const names = fc.uniqueArray(name, { minLength: AT_ONCE, maxLength: AT_ONCE });
    fc.assert(
      fc.property(names, (all) => {
        const messages = messagesFor(create, withProps(props, path, all));
        expect(messages).toHaveLength(AT_ONCE);
        for (const one of all) expect(messages).toContainEqual(expect.stringContaining(`${one} is not a prop; `));
      }),
      { ...settings, numRuns: Math.ceil(settings.numRuns / PLACES / AT_ONCE) },
    );
  });
});
