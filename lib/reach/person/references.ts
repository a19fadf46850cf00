import type {
  AddressListReference,
  ApplicationReference,
  DevicePostureReference,
  EmailListReference,
  IdentityProviderReference,
  ServiceTokenReference,
} from "../../rules/references";
import { PersonError } from "./person-error";

/** A construct with the path by which the access model knows it. */
interface Located {
  readonly node?: { readonly path: string };
}

/** An object of the account, as it was named: its name, its ID, its key in the model, or a construct of it. */
export type Named<Construct extends object> = string | (Construct & Located);

/** An identity provider: a construct, or its name, type or ID. */
export type NamedProvider = Named<IdentityProviderReference>;
/** A service token: a construct, or its name or ID. */
export type NamedServiceToken = Named<ServiceTokenReference>;
/** An application: a construct, or its name or ID. */
export type NamedApplication = Named<ApplicationReference>;
/** A posture check of devices: a construct, or its name or ID. */
export type NamedCheck = Named<DevicePostureReference>;
/** A Zero Trust list: a construct, or its name or ID. */
export type NamedList = Named<EmailListReference | AddressListReference>;
/** An Access group: a construct, or its ID. */
export type NamedGroup = Named<{ readonly groupId: string }>;

/** A reference to an object: words (a name, an ID or a key), and the path of the construct, if one was given. */
export interface Reference {
  readonly words: string;
  readonly path?: string | undefined;
}

/**
 * The reference of what was named.
 *
 * @param field - the field of the construct that holds its ID
 * @throws PersonError if it is neither a text nor such a construct
 */
export function referenceTo<Construct extends object>(
  named: Named<Construct>,
  field: keyof Construct & string,
): Reference {
  if (typeof named === "string") return { words: named };
  const given: unknown = named;
  const id =
    typeof given === "object" && given !== null ? (given as Readonly<Record<string, unknown>>)[field] : undefined;
  if (typeof id === "string") return { words: id, path: named.node?.path };
  throw new PersonError(
    `a value of type ${typeof given} is no object of the account; use a construct with ${field}, or a name or an ID`,
  );
}

/** How a reference is shown: the path of a construct, which reads better than its Token. */
export const shownReference = ({ words, path }: Reference): string => path ?? words;

/** A Token of CDK for Terraform, or an expression of Terraform: it stands for an ID that is known only at apply. */
export const isUnresolved = (words: string): boolean => words.includes("${");
