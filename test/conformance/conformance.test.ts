import { readFileSync } from "node:fs";
import path from "node:path";
import { conformancePage } from "../../tools/conformance-page";
import { Conformance } from "../support/conformance/conformance";
import * as scenarios from "../support/conformance/scenarios";

const page = path.join(__dirname, "../../docs/reference/conformance.md");

let conformance: Conformance;
beforeAll(async () => {
  conformance = await Conformance.start();
});
afterAll(() => conformance.stop());

describe("the official SDK and our client agree on", () => {
  test.each(Object.entries(scenarios))("%s", (_name, scenario) => conformance.run(scenario));
});

describe("all together", () => {
  test("every endpoint of the API is served", () => {
    expect(
      conformance
        .endpoints()
        .filter(({ served }) => !served)
        .map(({ name }) => name),
    ).toEqual([]);
  });

  test("our client reaches every endpoint", () => {
    expect(
      conformance
        .endpoints()
        .filter(({ ours }) => !ours)
        .map(({ name }) => name),
    ).toEqual([]);
  });

  test("every method that the SDK has for an endpoint is called", async () => {
    expect(await conformance.uncalled()).toEqual([]);
  });

  test("docs/reference/conformance.md says what was found", () => {
    expect(readFileSync(page, "utf8")).toBe(conformancePage(conformance.endpoints()));
  });
});
