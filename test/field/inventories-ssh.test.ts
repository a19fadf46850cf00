import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import fc from "fast-check";
import { Inventory } from "../../lib/constructs";
import { temporaryFile } from "../constructs/synthesis";
import { hasPrograms } from "../support/programs.cjs";
import { longOr } from "../support/long-runs";

/**
 * Compares the reader with OpenSSH on generated configurations. Each name in a `Host` line must have the address that `ssh -G`
 * prints. Where OpenSSH's client is not installed, one line says that the comparison was not run.
 */
const hasSsh = hasPrograms("the comparison with ssh -G", "ssh");

const NAMES = ["web-1", "web-2", "db.lab", "web.lab", "Jump", "10.0.0.7"];
const name = fc.constantFrom(...NAMES);
const pattern = fc.constantFrom("*", "web-*", "*.lab", "web-?", "?b.*", "w*b*", "10.*", "JUMP", "none");
const hostWord = fc.oneof(
  { weight: 4, arbitrary: name },
  { weight: 2, arbitrary: pattern },
  { weight: 1, arbitrary: fc.oneof(name, pattern).map((negated) => `!${negated}`) },
);
const quoting = fc.constantFrom("", '"', "'");
const separator = fc.constantFrom(" ", "  ", "\t", "=", " = ", " =");
const comment = fc.constantFrom("", "", " # web-2 *", "\t#x");
const address = fc.nat({ max: 250 }).map((last) => `10.1.0.${last}`);

const hostLine = fc
  .tuple(
    fc.constantFrom("Host", "host", "HOST"),
    separator,
    fc.array(fc.tuple(hostWord, quoting), { minLength: 1, maxLength: 3 }),
    comment,
  )
  .map(
    ([keyword, by, words, end]) =>
      `${keyword}${by}${words.map(([word, quote]) => quote + word + quote).join(" ")}${end}`,
  );
const criterion = fc.oneof(
  fc
    .tuple(
      fc.constantFrom("", "!"),
      fc.constantFrom("host", "originalhost"),
      fc.array(hostWord, { minLength: 1, maxLength: 3 }),
    )
    .map(([not, kind, words]) => `${not}${kind} ${words.join(",")}`),
  fc.constant("final"),
);
const matchLine = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.array(criterion, { minLength: 1, maxLength: 2 }).map((criteria) => `Match ${criteria.join(" ")}`),
  },
  { weight: 1, arbitrary: fc.constant("Match all") },
);
const hostName = fc
  .tuple(
    fc.constantFrom("HostName", "  hostname", "\tHostName"),
    separator,
    fc.oneof(address, fc.constantFrom("10.2.%%h", "%h.x")),
    quoting,
    comment,
  )
  .map(([keyword, by, value, quote, end]) => `${keyword}${by}${quote}${value}${quote}${end}`);
const other = fc.constantFrom(
  "  User ops",
  "Port=22",
  "# Host web-1",
  "",
  "  ServerAliveInterval 5 # HostName 10.9.9.9",
);
const line = fc.oneof(
  { weight: 3, arbitrary: hostLine },
  { weight: 2, arbitrary: matchLine },
  { weight: 5, arbitrary: hostName },
  { weight: 1, arbitrary: other },
);
const configuration = fc.array(line, { minLength: 2, maxLength: 12 }).map((lines) => `${lines.join("\n")}\n`);

/** What `ssh -G` prints as the hostname of names, or its error. One shell starts all, which is quicker than Node.js. */
function hostnamesOf(questions: readonly (readonly [file: string, host: string])[]): string[] {
  const script = `while IFS='\t' read -r file host; do echo "$(ssh -G -F "$file" -- "$host" 2>&1 | grep -m 1 -E '^hostname |line [0-9]+')"; done`;
  const input = questions.map((question) => `${question.join("\t")}\n`).join("");
  const { stdout } = spawnSync("sh", ["-c", script], { input, encoding: "utf8" });
  return stdout
    .trimEnd()
    .split("\n")
    .map((line) => line.replace(/^hostname /, ""));
}

/** The address that the reader found for each host, or the name where it is no address. */
function read(file: string): Map<string, string> {
  const found = new Map<string, string>();
  try {
    const inventory = Inventory.fromSshConfig(file, { skipWithoutAddress: true });
    for (const { key, target } of inventory.hosts) if (typeof target.ip === "string") found.set(key, target.ip);
    addNames(found, inventory.notes.join("\n"));
  } catch (error) {
    addNames(found, String(error));
  }
  return found;
}

function addNames(found: Map<string, string>, notes: string): void {
  for (const [, key = "", value = ""] of notes.matchAll(/"(.*)" was skipped: it has the name "(.*)" instead/g)) {
    found.set(key, value);
  }
}

(hasSsh ? test : test.skip)("each host has the address that ssh -G prints, on generated configurations", () => {
  // Each name has a line of its own at the end, so that all are hosts, and none is the second name of another.
  const own = NAMES.map((name) => `Host ${name}\n`).join("");
  const files = fc
    .sample(configuration, { numRuns: longOr(60, 20), seed: 20261129 })
    .map((text) => temporaryFile("config", text + own));
  const found = files.flatMap((file) => [...read(file)].map(([name, ip]) => [file, name, ip] as const));
  const printed = hostnamesOf(found.map(([file, name]) => [file, name]));

  expect(found.length).toBeGreaterThan(longOr(150, 50));
  expect(found.filter(([, , ip]) => ip.startsWith("10.1."))).not.toEqual([]);
  for (const [index, [file, name, ip]] of found.entries()) {
    const configuration = readFileSync(file, "utf8");
    expect({ configuration, name, ip }).toEqual({ configuration, name, ip: printed[index] });
  }
});

test("each host has the address of the first block that applies to it, nested Include lines too", () => {
  const included = temporaryFile("lab.conf", "HostName 10.5.0.1\nHost inner\n  HostName 10.5.0.2\nHost other\n");
  const file = temporaryFile("config", `Host outer inner\n  Include ${included}\n  HostName 10.5.0.9\n`);
  const { targets, notes } = Inventory.fromSshConfig(file);

  expect(targets).toEqual({ outer: { ip: "10.5.0.1" } });
  expect(notes.join("\n")).toMatch(/lab\.conf:4: "other" was skipped: the Include of this file is in a block/);
  if (hasSsh)
    expect(
      hostnamesOf([
        [file, "outer"],
        [file, "inner"],
      ]),
    ).toEqual(["10.5.0.1", "10.5.0.1"]);
});

test("CanonicalizeHostname is ignored, and a note says so", () => {
  const file = temporaryFile(
    "config",
    "CanonicalizeHostname yes\nCanonicalizeHostname no\nHost a\n  HostName 10.0.0.1\n",
  );

  expect(Inventory.fromSshConfig(file).notes).toEqual([
    `${file}:1: CanonicalizeHostname is ignored: names are not resolved`,
  ]);
});

test.each<[string, RegExp]>([
  ["Host a\n  HostName 10.0.0.%n\n", /:1: "a": HostName "10\.0\.0\.%n" has a token other than %h and %%/],
  ["Host a\n  HostName 10.0.0.1 10.0.0.2\n", /:2: HostName has more than one value, which ssh refuses/],
  ["Host a\n  HostName '10.0.0.1\n", /:2: a quote after HostName is not closed/],
  ["Host\n  HostName 10.0.0.1\n", /:1: Host has no value, which ssh refuses/],
])("fails where ssh fails: %j", (text, message) => {
  const file = temporaryFile("config", text);

  expect(() => Inventory.fromSshConfig(file)).toThrow(message);
  if (hasSsh) expect(hostnamesOf([[file, "a"]])).not.toEqual([expect.stringMatching(/^[\d.]+$/)]);
});

test("fails for thousands of hosts and patterns, with bounded work", () => {
  const patterns = Array.from({ length: 4_000 }, (_, index) => `Host ${"*a".repeat(20)}${index}\n HostName 10.0.0.1`);
  const hosts = Array.from({ length: 5_000 }, (_, index) => `Host h${index}\n HostName 10.1.0.1`);
  const file = temporaryFile("config", [...patterns, ...hosts].join("\n"));

  expect(() => Inventory.fromSshConfig(file)).toThrow(/CFA1725: .*too many to compare/);
});

test("fails for a line with thousands of names and negated patterns, with bounded work", () => {
  const names = Array.from({ length: 20_000 }, (_, index) => `h${index} !*x${index}`).join(" ");
  const file = temporaryFile("config", `Host ${names}\n  HostName 10.0.0.1\n`);

  expect(() => Inventory.fromSshConfig(file)).toThrow(/CFA1725: .*too many to compare/);
});

test("reads thousands of hosts with work that grows like the file", () => {
  const durationOf = (count: number): number => {
    const hosts = Array.from(
      { length: count },
      (_, index) => `Host h${index}\n HostName 10.${index >> 8}.0.${index & 255}`,
    );
    const file = temporaryFile("config", `${hosts.join("\n")}\nHost *\n HostName 10.0.0.1\n`);
    const start = process.cpuUsage();
    expect(Inventory.fromSshConfig(file).hosts).toHaveLength(count);
    return process.cpuUsage(start).user;
  };
  durationOf(500);

  // Eight times the hosts: quadratic work would take 64 times as long.
  expect(durationOf(8_000)).toBeLessThan(32 * Math.max(durationOf(1_000), 20_000));
});
