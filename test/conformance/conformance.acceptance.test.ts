import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { conformancePage } from "../../tools/conformance-page";
import { Conformance } from "../support/conformance/conformance";
import * as scenarios from "../support/conformance/scenarios";

const root = path.join(__dirname, "../..");
const page = path.join(root, "docs/reference/conformance.md");

let conformance: Conformance;
beforeAll(async () => {
  conformance = await Conformance.start();
});
afterAll(() => conformance.stop());

test("every area of the API has a file of scenarios", () => {
  const areas = readdirSync(path.join(root, "lib/api/areas")).map((name) => name.replace(/\.ts$/, ""));
  const files = readdirSync(path.join(root, "test/support/conformance/scenarios")).map((name) => path.parse(name).name);
  expect(files.sort()).toEqual(areas.sort());
});

describe("the official SDK and our client agree on", () => {
  test.each(Object.entries(scenarios))("%s", (_name, scenario) => conformance.run(scenario));
});

describe("after all scenarios", () => {
  test("the emulator has served every endpoint", () => {
    expect(
      conformance
        .endpoints()
        .filter(({ served }) => !served)
        .map(({ name }) => name),
    ).toEqual([]);
  });

  test("our client has reached every endpoint", () => {
    expect(
      conformance
        .endpoints()
        .filter(({ ours }) => !ours)
        .map(({ name }) => name),
    ).toEqual([]);
  });

  test("every method of the SDK for an endpoint has been called", async () => {
    expect(await conformance.uncalled()).toEqual([]);
  });

  test("docs/reference/conformance.md is up to date", () => {
    expect(readFileSync(page, "utf8")).toBe(conformancePage(conformance.endpoints()));
  });
});
