import {
  EMPTY_MODEL,
  type AccessModel,
  type Application,
  type KnownPolicy,
} from "../../../lib/reach/model/access-model";

/** Parts by their keys. */
export const byKey = <Part extends { readonly key: string }>(...parts: readonly Part[]): ReadonlyMap<string, Part> =>
  new Map(parts.map((part) => [part.key, part]));

/** A policy that lets nobody in, with the given fields. */
export const policy = (key: string, fields: Partial<KnownPolicy> = {}): KnownPolicy => ({
  key,
  name: key,
  origin: {},
  decision: "allow",
  reusable: true,
  include: [],
  require: [],
  exclude: [],
  ...fields,
});

/** A web application at `KEY.example.com` with the given fields. */
export const application = (key: string, fields: Partial<Application> = {}): Application => ({
  key,
  name: key,
  origin: {},
  type: "self_hosted",
  destinations: [{ type: "public", uri: `${key}.example.com` }],
  policies: [],
  ...fields,
});

/** A model with one application, "wiki", of these policies. */
export const wiki = (policies: readonly KnownPolicy[], fields: Partial<AccessModel> = {}): AccessModel => ({
  ...EMPTY_MODEL,
  applications: byKey(application("wiki", { policies: policies.map(({ key }) => key) })),
  policies: byKey(...policies),
  ...fields,
});
