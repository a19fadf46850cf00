import type { TSchema } from "@sinclair/typebox";
import fc from "fast-check";
import { accessApi, AccessRule, ApplicationInput, endpointsOf } from "../../../lib/api";
import { Diagnostics, type Attribute } from "../../../lib/plugin-framework";
import { attributesOf, checkVariants, filledIn, requested, requestOf, stateOf } from "../../../lib/provider/api-schema";
import { unknown } from "../../../lib/plugin-framework";
import { RULE_KIND_NAMES, recordOf } from "../../../lib/rules/kinds";
import { arbitraryOf } from "../../emulator/arbitrary-of";

type Body = TSchema & { readonly static: object };

/** The bodies of all endpoints of the API, each once. A list has no attributes of its own. */
const BODIES = new Map<string, Body>();
for (const [name, { body }] of endpointsOf(accessApi)) {
  const isKnown = [...BODIES.values()].some((known) => known === body);
  if (body !== undefined && body.type !== "array" && !isKnown) BODIES.set(name, body as Body);
}

describe.each([...BODIES])("the body of %s", (_name, body) => {
  test("has attributes with descriptions", () => {
    const undescribed = (attributes: Readonly<Record<string, Attribute>>, path: string): string[] =>
      Object.entries(attributes).flatMap(([name, { description, nested }]) => [
        ...(description === "" ? [path + name] : []),
        ...undescribed(nested?.attributes ?? {}, `${path}${name}.`),
      ]);
    const attributes = attributesOf(body) as Readonly<Record<string, Attribute>>;
    expect(Object.keys(attributes).length).toBeGreaterThan(0);
    expect(undescribed(attributes, "")).toEqual([]);
  });

  test("is the same after it was sent, read and sent again, in any order of its lists", () => {
    fc.assert(
      fc.property(arbitraryOf(body), (sent) => {
        const state = stateOf(body, sent as object);
        expect(stateOf(body, requestOf(body, state), state)).toEqual(state);
        expect(stateOf(body, reversed(sent) as object, state)).toEqual(state);
      }),
      { numRuns: 30 },
    );
  });
});

/** The same value with each list reversed, as the API may return it. The order of policies has a meaning. */
function reversed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map((one: unknown) => reversed(one)).reverse();
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, one]) => [name, name === "policies" ? (one as unknown) : reversed(one)]),
  );
}

test("rules have the attributes of the official provider", () => {
  const attributes = Object.keys(attributesOf(AccessRule));
  expect(attributes.sort()).toEqual(RULE_KIND_NAMES.map((kind) => recordOf(kind).attribute).sort());
});

describe("a value", () => {
  const bookmark = BODIES.get("bookmarks.create") as Body;
  const nothing = { name: null, domain: null, logo_url: null, app_launcher_visible: null };

  test("that is omitted stays null while the API returns nothing or an empty value", () => {
    expect(stateOf(bookmark, { name: "", app_launcher_visible: false }, nothing)).toEqual(nothing);
  });

  test("that is configured as empty stays so while the API returns nothing", () => {
    const empty = { ...nothing, name: "", app_launcher_visible: false };
    expect(stateOf(bookmark, {}, empty)).toEqual(empty);
  });

  test("that someone changed is the API's", () => {
    const changed = { name: "Theirs", app_launcher_visible: true };
    expect(stateOf(bookmark, changed, { ...nothing, name: "Ours" })).toEqual({ ...nothing, ...changed });
    expect(stateOf(bookmark, {}, { ...nothing, name: "Ours" })).toEqual(nothing);
  });

  test("keeps its spelling while it means the same", () => {
    const app = { type: "self_hosted", domain: "a.example.com", session_duration: "1h0m0s" };
    const state = stateOf(ApplicationInput, app) as { session_duration: string };
    expect(state.session_duration).toBe("1h0m0s");
    const configured = { ...state, session_duration: "60m" };
    expect(stateOf(ApplicationInput, app, configured)).toMatchObject({ session_duration: "60m" });
  });

  test("that the table has a default for has it while the API returns nothing", () => {
    const app = { type: "self_hosted", domain: "a.example.com" };
    expect(stateOf(ApplicationInput, app)).toMatchObject({ session_duration: "24h", http_only_cookie_attribute: true });
    // A bookmark has no session.
    expect(stateOf(ApplicationInput, { type: "bookmark" })).toMatchObject({ session_duration: null });
  });
});

test("the provider fills in only what is unknown in the plan", () => {
  const plan = { id: unknown, name: "Ours", tags: ["b", "a"], saas_app: { client_id: unknown, scopes: null } };
  const found = { id: "1", name: "Theirs", tags: ["a", "b"], saas_app: { client_id: "c", scopes: ["email"] } };
  expect(requested(plan)).toEqual({ ...plan, id: null, saas_app: { client_id: null, scopes: null } });
  expect(filledIn(plan, found)).toEqual({ ...plan, id: "1", saas_app: { client_id: "c", scopes: null } });
});

describe("a configuration", () => {
  const problemsOf = (config: object): string[] => {
    const diagnostics = new Diagnostics();
    checkVariants(ApplicationInput, config, "applications", diagnostics);
    return diagnostics.list.map(({ detail }) => detail);
  };

  test("fails with fields that its type does not have, and names the types that have them", () => {
    expect(
      problemsOf({ type: "bookmark", domain: "a.example.com", session_duration: "1h", target_criteria: [] }),
    ).toEqual([
      expect.stringMatching(
        /^session_duration is set, but applications of type "bookmark" do not have it.*self_hosted/,
      ),
      expect.stringMatching(/^target_criteria is set.*: infrastructure, rdp\.$/),
    ]);
  });

  test("fails without a field that its type requires", () => {
    expect(problemsOf({ type: "infrastructure" })).toEqual([
      'target_criteria is required for applications of type "infrastructure".',
    ]);
  });

  test("fails with a rule that has no kind, or two", () => {
    const policies = [{ name: "p", decision: "allow", include: [{}, { everyone: {}, email: { email: "a@b.c" } }] }];
    expect(problemsOf({ type: "self_hosted", policies })).toEqual([
      expect.stringMatching(/^policies\[0\]\.include\[0\] must have exactly one attribute.*none is set/),
      expect.stringMatching(/^policies\[0\]\.include\[1\].*(email and everyone|everyone and email) are set/),
    ]);
  });

  test("with an unknown type, or an unknown field, is checked when the value is known", () => {
    expect(problemsOf({ type: unknown, session_duration: "1h" })).toEqual([]);
    expect(problemsOf({ type: "infrastructure", target_criteria: unknown })).toEqual([]);
  });
});
