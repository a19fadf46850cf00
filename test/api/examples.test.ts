import { readFileSync } from "node:fs";
import path from "node:path";
import { accessApi, endpointsOf } from "../../lib/api";
import { expanded } from "../../tools/api-digest/compact";
import { examplesOf, referenceFolder, type Examples } from "../../tools/api-digest/digest";
import { requestOf } from "./differences";
import { errorsOf } from "./json-schema";

const read = (file: string): string => readFileSync(path.join(__dirname, file), "utf8");
const reference = referenceFolder(path.resolve(__dirname, "../.."));
const committed = JSON.parse(read("endpoints.examples.json")) as Examples;
const examples = reference === undefined ? committed : examplesOf(reference);

/** Placeholders in the examples of the reference: the value, and the expected type. */
const PLACEHOLDERS: Readonly<Record<string, string>> = {
  '/status "status"': "the status of an MCP server",
  '/id "id"': "the identifier of a service token, a UUID",
};

describe("the examples of the reference", () => {
  const byRequest = new Map([...endpointsOf(accessApi)].map(([, endpoint]) => [requestOf(endpoint), endpoint]));
  const used = new Set<string>();

  test("are up to date in this repository", () => {
    expect(examples).toEqual(committed);
  });

  test.each(Object.entries(expanded(read("endpoints.digest.json"))))("are valid: %s", (id, digest) => {
    const endpoint = byRequest.get(requestOf(digest));
    if (endpoint === undefined) throw new Error(`The table lacks ${id}.`);
    const example = examples[id];
    if (endpoint.result.type === "void") {
      expect(example).toBeUndefined();
      return;
    }
    expect(Array.isArray(example)).toBe(endpoint.paging !== "none");
    const items: unknown[] = Array.isArray(example) ? example : [example];
    const errors = items.flatMap((item) => errorsOf(endpoint.result, item));
    const real = errors.filter(({ pointer, given }) => {
      const placeholder = `${pointer.replace(/^.*(?=\/)/, "")} ${JSON.stringify(given)}`;
      used.add(placeholder);
      return PLACEHOLDERS[placeholder] === undefined;
    });
    expect(real).toEqual([]);
  });

  test("fails for a placeholder that no longer exists", () => {
    expect([...used].sort()).toEqual(Object.keys(PLACEHOLDERS).sort());
  });

  test("fails for an example with invalid values", () => {
    expect(errorsOf(accessApi.mcp.portals.list.result, { id: "UPPER", name: 1, servers: [] })).toEqual([
      { pointer: "", given: expect.anything(), message: "must have required property 'hostname'" },
      { pointer: "/id", given: "UPPER", message: 'must match pattern "^[a-z0-9_]+(?:-[a-z0-9_]+)*$"' },
      { pointer: "/name", given: 1, message: "must be string" },
    ]);
  });
});
