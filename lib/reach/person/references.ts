import type {
  AddressListReference,
  ApplicationReference,
  DevicePostureReference,
  EmailListReference,
  IdentityProviderReference,
  ServiceTokenReference,
} from "../../rules/references";

/** A construct with the path by which the access model knows it. */
interface Located {
  readonly node?: { readonly path: string };
}

/** An object of the account, as it was named: its name, its ID, its key in the model, or a construct of it. */
export type Named<Construct extends object> = string | (Construct & Located);

export type NamedProvider = Named<IdentityProviderReference>;
export type NamedServiceToken = Named<ServiceTokenReference>;
export type NamedApplication = Named<ApplicationReference>;
export type NamedCheck = Named<DevicePostureReference>;
export type NamedList = Named<EmailListReference | AddressListReference>;
export type NamedGroup = Named<{ readonly groupId: string }>;

/** A reference to an object: words (a name, an ID or a key), and the path of the construct, if one was given. */
export interface Reference {
  readonly words: string;
  readonly path?: string | undefined;
}

/** The reference of what was named. @param field - the field of the construct that holds its ID. */
export function referenceTo<Construct extends object>(
  named: Named<Construct>,
  field: keyof Construct & string,
): Reference {
  if (typeof named === "string") return { words: named };
  const id: unknown = (named as Readonly<Record<string, unknown>>)[field];
  return { words: typeof id === "string" ? id : "", path: named.node?.path };
}

/** How a reference is shown: the path of a construct, which reads better than its Token. */
export const shownReference = ({ words, path }: Reference): string => path ?? words;

/** A Token of CDK for Terraform, or an expression of Terraform: it stands for an ID that is known only at apply. */
export const isUnresolved = (words: string): boolean => words.includes("${");
