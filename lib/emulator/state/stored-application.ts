import type { Static } from "@sinclair/typebox";
import { Type } from "../../api/core/type";
import {
  Application,
  ApplicationPolicy,
  PolicyLink,
  Timestamp,
  Uuid,
  variantOf,
  Variants,
  type ApplicationType,
  type TVariants,
} from "../../api";

type KeysOf<Union> = Union extends Union ? keyof Union : never;
type ValueOf<Union, Key extends PropertyKey> = Union extends { readonly [K in Key]?: infer Value } ? Value : never;
type ServerField = "id" | "uid" | "aud" | "created_at" | "updated_at";
type Field = Exclude<KeysOf<Application>, ServerField | "type" | "policies">;

/** The fields that applications of any type can have. No single type has all of them. */
export type ApplicationFields = { readonly type: ApplicationType } & {
  readonly [Key in Field]?: Exclude<ValueOf<Application, Key>, undefined>;
};

/** A link from an application to one of its policies. The policies are stored in collections of their own. */
const StoredLink = Type.Required(PolicyLink);
export type StoredLink = Static<typeof StoredLink>;

/** A stored application. */
export type StoredApplication = ApplicationFields & {
  readonly id: string;
  readonly aud: string;
  readonly policies: readonly StoredLink[];
  readonly created_at: string;
  readonly updated_at: string;
};

const serverFields = {
  id: Uuid(),
  aud: Type.String(),
  policies: Type.Array(StoredLink),
  created_at: Timestamp(),
  updated_at: Timestamp(),
};

// TypeScript cannot infer the union of a mapped list of variants.
export const StoredApplication = Variants(
  "type",
  Application.oneOf.map(({ properties }) => Type.Object({ ...properties, ...serverFields })),
) as unknown as TVariants<StoredApplication>;

/** Whether applications of this type have the field. */
export const hasField = (type: ApplicationType, field: Field): boolean =>
  Object.hasOwn(variantOf(Application, type)?.properties ?? {}, field);

const { precedence: _, uid: _uid, reusable: _reusable, ...policyFields } = ApplicationPolicy.properties;

/** A policy that belongs to one application. Its precedence is stored in the link. */
export const StoredApplicationPolicy = Type.Object({ ...policyFields, id: Uuid(), application_id: Uuid() });
export type StoredApplicationPolicy = Static<typeof StoredApplicationPolicy>;
