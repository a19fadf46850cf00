import { readFileSync } from "node:fs";
import { join } from "node:path";
import { dependencies, engines } from "../../package.json";

interface Locked {
  readonly dev?: boolean;
  readonly engines?: { readonly node?: string };
}

const { packages } = JSON.parse(readFileSync(join(__dirname, "../../package-lock.json"), "utf8")) as {
  packages: Readonly<Record<string, Locked>>;
};

/** The lowest major version of Node.js that each alternative of a range (`^20 || >=22`) starts with. */
const lowest = (range: string): number =>
  Math.min(...range.split("||").map((part) => Number(/\d+/.exec(part)?.[0] ?? 0)));

describe("every dependency accepts Node.js 20.19, as an install with engine-strict needs", () => {
  test("of the package", () => {
    expect(engines.node).toBe(">=20.19.0");
    // Its dependencies raise the version they need in minor releases: tools/build.mjs bundles it instead.
    expect(Object.keys(dependencies)).not.toContain("fastify");
  });

  test("of the checkout", () => {
    const tooNew = Object.entries(packages).filter(([, { engines: needs }]) => lowest(needs?.node ?? "0") > 20);
    expect(tooNew.map(([name]) => name)).toEqual([]);
  });
});
