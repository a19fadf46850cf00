import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { cfaccess } from "./run-cfaccess";

const folder = mkdtempSync(join(tmpdir(), "cfaccess-reach-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function fileOf(name: string, content: string | object): string {
  const file = join(folder, name);
  writeFileSync(file, typeof content === "string" ? content : JSON.stringify(content));
  return file;
}

/** A stack as people write it without constructs. */
const source = fileOf("cdk.tf.json", {
  resource: {
    cloudflare_zero_trust_access_identity_provider: { okta: { name: "Okta", type: "okta", config: {} } },
    cloudflare_zero_trust_access_policy: {
      staff: {
        name: "Staff",
        decision: "allow",
        include: [
          { okta: { name: "eng", identity_provider_id: "${cloudflare_zero_trust_access_identity_provider.okta.id}" } },
        ],
      },
      outside: { name: "Outside", decision: "allow", include: [{ group: { id: "${var.group}" } }] },
    },
    cloudflare_zero_trust_access_application: {
      wiki: {
        name: "Wiki",
        type: "self_hosted",
        domain: "wiki.example.com",
        policies: [{ id: "${cloudflare_zero_trust_access_policy.staff.id}", precedence: 1 }],
      },
      hr: {
        name: "HR",
        type: "self_hosted",
        domain: "hr.example.com",
        policies: [{ id: "${cloudflare_zero_trust_access_policy.outside.id}", precedence: 1 }],
      },
    },
  },
  variable: { group: {} },
});

describe("cfaccess explain", () => {
  it("says who gets in, by which policy, and under which conditions", async () => {
    const outcome = await cfaccess([
      "explain",
      "ann@example.com",
      "https://wiki.example.com",
      "--in",
      source,
      "--idp",
      "okta",
      "--group",
      "ops",
      "--group",
      "eng",
    ]);
    expect(outcome).toEqual({
      code: 0,
      stderr: "",
      stdout: `ann@example.com, logged in with Okta, in the groups ops and eng gets in to https://wiki.example.com
  decided by application "Wiki" (cloudflare_zero_trust_access_application.wiki)
  by policy "Staff" (cloudflare_zero_trust_access_policy.staff), Allow: it includes the group eng of "Okta"
  for a session of 24h
`,
    });
  });

  it("prints JSON, takes facts in YAML, and ends with 3 where the answer is not sure", async () => {
    const [json, open] = await Promise.all([
      cfaccess(["explain", "{ email: ann@example.com, country: NL }", "wiki", "--in", source, "--output", "json"]),
      cfaccess(["explain", "ann@example.com", "HR", "--in", source]),
    ]);
    expect(JSON.parse(json.stdout)).toMatchObject({
      version: 1,
      answer: "denied",
      passedOver: [expect.stringContaining("the group eng")],
    });
    expect(open).toMatchObject({
      code: 3,
      stdout: expect.stringContaining("It rests on facts that the source does not tell") as string,
    });
  });

  it.each([
    [["ann@example.com", "wkii"], 'nothing in the source is called "wkii"; did you mean "Wiki"?'],
    [["ann@example.com", "wiki", "--idp", "Oktaa"], 'there is no identity provider "Oktaa"; did you mean "Okta"?'],
    [["ann@example.com", "wiki", "--country", "nl"], 'use "NL"'],
    [["{ emial: a@b.c }", "wiki"], 'a person has no field "emial"; did you mean "email"?'],
    [["{ email: ", "wiki"], "the facts are not YAML"],
  ])("fails for %j", async (args, message) => {
    const { code, stderr, stdout } = await cfaccess(["explain", ...args, "--in", source]);
    expect([code, stdout]).toEqual([2, ""]);
    expect(stderr).toContain(message);
  });

  it("fails for a source that is none", async () => {
    const { code, stderr } = await cfaccess([
      "explain",
      "ann@example.com",
      "wiki",
      "--in",
      join(folder, "missing.json"),
    ]);
    expect(code).toBe(2);
    expect(stderr).toContain("missing.json does not exist");
  });
});

describe("cfaccess test", () => {
  const holds = fileOf(
    "holds.yaml",
    "tests:\n  - who: { email: ann@example.com, login: Okta, groups: eng }\n    allow: wiki\n",
  );
  const fails = fileOf("fails.yaml", "tests:\n  - who: ann@example.com\n    allow: wiki\n");
  const open = fileOf("open.yaml", "tests:\n  - who: ann@example.com\n    deny: HR\n");

  it("ends with 0 if all hold, with 1 if one does not, and with 3 if one cannot be decided", async () => {
    const [first, second, third, all] = await Promise.all([
      cfaccess(["test", holds, "--in", source]),
      cfaccess(["test", "--in", source, fails, holds]),
      cfaccess(["test", open, "--in", source]),
      cfaccess(["test", open, fails, "--in", source, "--output", "junit"]),
    ]);
    expect(first).toEqual({ code: 0, stdout: "1 expectation holds.\n", stderr: "" });
    expect(second).toMatchObject({
      code: 1,
      stdout: expect.stringContaining(`${fails}:3: ann@example.com must get in`) as string,
    });
    expect(third).toMatchObject({ code: 3, stdout: expect.stringContaining("1 cannot be decided") as string });
    expect(all).toMatchObject({
      code: 1,
      stdout: expect.stringMatching(/^<\?xml.*tests="2" failures="1" errors="1"/s) as string,
    });
  });

  it("writes a baseline that holds, and the same one again", async () => {
    const file = join(folder, "baseline.yaml");
    const generated = await cfaccess(["test", "--generate", file, "--in", source]);
    expect(generated).toMatchObject({ code: 0, stdout: "" });
    const text = readFileSync(file, "utf8");
    expect(text).toContain("groups: [ eng ]");
    expect(await cfaccess(["test", file, "--in", source])).toMatchObject({ code: 0 });
    await cfaccess(["test", "--generate", file, "--in", source]);
    expect(readFileSync(file, "utf8")).toBe(text);
  });

  it("fails for a mistake in a file, with its line, and for two files to write", async () => {
    const mistaken = fileOf("mistaken.yaml", "tests:\n  - who: ann@example.com\n    allwo: wiki\n    deny: HR\n");
    const [mistake, two] = await Promise.all([
      cfaccess(["test", mistaken, "--in", source]),
      cfaccess(["test", "--generate", holds, fails, "--in", source]),
    ]);
    expect(mistake).toMatchObject({
      code: 2,
      stderr: expect.stringContaining(`${mistaken}:3: a test has no field "allwo"; did you mean "allow"?`) as string,
    });
    expect(two).toMatchObject({
      code: 2,
      stderr: expect.stringContaining("option '--generate' writes one file, and 2 are given") as string,
    });
  });
});
