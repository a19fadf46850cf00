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
type ByServer = "id" | "aud" | "created_at" | "updated_at";
type Field = Exclude<KeysOf<Application>, ByServer | "type" | "policies">;

/** What is said of an application, whatever its type: no type has all of these fields. */
export type ApplicationFields = { readonly type: ApplicationType } & {
  readonly [Key in Field]?: Exclude<ValueOf<Application, Key>, undefined>;
};

/** A policy's place in an application: its own policies are kept apart, and so are reusable ones. */
const StoredLink = Type.Required(PolicyLink);
export type StoredLink = Static<typeof StoredLink>;

/** An application as it is kept. */
export type StoredApplication = ApplicationFields & {
  readonly id: string;
  readonly aud: string;
  readonly policies: readonly StoredLink[];
  readonly created_at: string;
  readonly updated_at: string;
};

const kept = {
  id: Uuid(),
  aud: Type.String(),
  policies: Type.Array(StoredLink),
  created_at: Timestamp(),
  updated_at: Timestamp(),
};

// What the variants have in common with the type is not seen through a list that is mapped.
export const StoredApplication = Variants(
  "type",
  Application.oneOf.map(({ properties }) => Type.Object({ ...properties, ...kept })),
) as unknown as TVariants<StoredApplication>;

/** Whether applications of a type have a field. */
export const hasField = (type: ApplicationType, field: Field): boolean =>
  Object.hasOwn(variantOf(Application, type)?.properties ?? {}, field);

const { precedence: _, ...policyFields } = ApplicationPolicy.properties;

/** A policy that belongs to one application. Its place in the order is kept with the application. */
export const OwnPolicy = Type.Object({ ...policyFields, id: Uuid(), application_id: Uuid() });
export type OwnPolicy = Static<typeof OwnPolicy>;
