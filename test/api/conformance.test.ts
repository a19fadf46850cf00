import { readFileSync } from "node:fs";
import path from "node:path";
import { accessApi, additionsOf, endpointsOf, get, OneOf, put, type EndpointTable } from "../../lib/api";
import { Type } from "@sinclair/typebox";
import { compacted, expanded } from "../../tools/api-digest/compact";
import { digestOf, referenceFolder, type Digest } from "../../tools/api-digest/digest";
import { departures } from "./departures";
import { differencesOf, staleMarksOf } from "./differences";

const reference = referenceFolder(path.resolve(__dirname, "../.."));
const committed = readFileSync(path.join(__dirname, "endpoints.digest.json"), "utf8");
const digest: Digest = reference === undefined ? expanded(committed) : digestOf(reference);

/** Endpoints of the caller's token, which are not part of Access. */
const TOKENS = ["tokens.verify", "tokens.verifyAccount"];

/** The endpoints of Access that are newer than the reference. */
const ADDITIONS = [
  ...["list", "get", "create", "update", "delete"].map((verb) => `identityProviders.${verb}`),
  ...["samlCertificate.create", "scim.groups.list", "scim.users.list"].map((name) => `identityProviders.${name}`),
  ...["list", "get", "create", "delete"].map((verb) => `idpFederationGrants.${verb}`),
  ...["get", "create", "update", "edit", "revokeUsers", "doh.get", "doh.update"].map((name) => `organizations.${name}`),
  ...["list", "get", "getPem", "rotate"].map((verb) => `samlCertificates.${verb}`),
];

/** Whether the pattern of a departure matches a difference. */
const matches = (pattern: string, difference: string): boolean =>
  new RegExp(`^${pattern.split("*").map(literally).join(".*")}$`).test(difference);

const literally = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

describe("the table of endpoints", () => {
  const differences = [...differencesOf(accessApi, digest)];
  const patterns = departures.flatMap((departure) => departure.differences);

  test("has all endpoints of the reference, and those of the caller's token", () => {
    expect(Object.keys(digest)).toHaveLength(96);
    const all = [...endpointsOf(accessApi)];
    expect(all).toHaveLength(96 + TOKENS.length + ADDITIONS.length);
    const names = new Set(all.map(([name]) => name));
    expect(TOKENS.filter((name) => !names.has(name))).toEqual([]);
  });

  test("has the listed additions, which the reference lacks", () => {
    expect(additionsOf(accessApi).map(([name]) => name)).toEqual(ADDITIONS);
  });

  test("agrees with the reference, except for the listed departures", () => {
    expect(differences.filter((difference) => !patterns.some((pattern) => matches(pattern, difference)))).toEqual([]);
  });

  test("fails for a departure that no longer exists", () => {
    expect(patterns.filter((pattern) => !differences.some((difference) => matches(pattern, difference)))).toEqual([]);
  });

  test("fails for a field that is marked as newer than the reference, but is in the reference", () => {
    expect([...staleMarksOf(accessApi, digest)]).toEqual([]);
  });

  test("is compared with an up-to-date digest of the reference", () => {
    expect(compacted(digest)).toBe(committed);
  });
});

describe("the comparison with the reference", () => {
  const real = accessApi.tags;
  const differencesWith = (tags: EndpointTable): string[] =>
    [...differencesOf({ tags }, digest)].filter((difference) => difference.startsWith("tags."));

  test("finds no difference between equal endpoints", () => {
    expect(differencesWith(real)).toEqual([]);
  });

  test("fails for a missing endpoint, and for one that does not exist", () => {
    const { delete: _, ...rest } = real;
    expect(differencesWith(rest)).toEqual(["tags.delete: only in the reference"]);
    const extra = get("/accounts/{account_id}/access/tags/all", {
      summary: "",
      permission: null,
      result: Type.Object({}),
    });
    expect(differencesWith({ ...real, all: extra })).toEqual(["tags.all: not in the reference"]);
  });

  test("fails for a wrong path parameter, summary, paging, requirement, type or enum value", () => {
    const { path: update } = real.update;
    const name = Type.Object({ name: Type.Optional(Type.Number()), colour: OneOf(["red"]) });
    const details = {
      summary: "Update",
      permission: null,
      paging: "single",
      body: name,
      result: real.update.result,
    } as const;
    expect(differencesWith({ ...real, update: put(update, details) })).toEqual([
      "tags.update summary: Update here, Update a tag in the reference",
      "tags.update paging: single here, none in the reference",
      "tags.update body.colour: not in the reference",
      "tags.update body.name: optional here, required in the reference",
      "tags.update body.name: number here, string in the reference",
    ]);
  });

  test("fails for a missing field of the query or the result", () => {
    const list = get(real.list.path, {
      summary: "List tags",
      permission: null,
      result: Type.Object({}),
      paging: "page",
    });
    expect(differencesWith({ ...real, list })).toEqual([
      "tags.list query.page: only in the reference",
      "tags.list query.per_page: only in the reference",
      "tags.list result.app_count: only in the reference",
      "tags.list result.created_at: only in the reference",
      "tags.list result.name: only in the reference",
      "tags.list result.updated_at: only in the reference",
    ]);
  });

  test("fails for a mark on a field that is in the reference", () => {
    const marked = Type.Object({ name: Type.String({ newerThanReference: "2026" }) });
    const update = put(real.update.path, {
      summary: "Update a tag",
      permission: null,
      body: marked,
      result: Type.Object({}),
    });
    expect([...staleMarksOf({ tags: { update } }, digest)]).toEqual(["tags.update body.name: the reference has it"]);
  });
});
