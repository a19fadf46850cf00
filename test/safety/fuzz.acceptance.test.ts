import fc from "fast-check";
import { remainingRequests, requestQuotas, retryAfter } from "../../lib/client/pipeline/throttle/rate-limit-headers";
import { literalText } from "../../lib/rules/terraform-literal";
import { Concealer } from "../../lib/secrets/concealer";
import { nasty } from "../emulator/hostile-values";

/** FUZZ_RUNS and FUZZ_SEED repeat a run. fast-check prints the seed and the smallest case of a failure. */
const settings = {
  numRuns: Number(process.env.FUZZ_RUNS ?? 10_000),
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
