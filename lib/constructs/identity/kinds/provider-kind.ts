import type { IdentityProviderType } from "../../../api/areas/identity-providers/identity-provider-limits";
import type { Diagnostics } from "../../kernel/diagnostics";
import type { Validators } from "../../kernel/validators";
import type { IdentityProviderProps } from "../identity-provider-props";

/** What the rules of an identity provider need of it. */
export interface RuleSource<Props extends object = object> {
  readonly identityProviderId: string;
  /** Its props; undefined if another program manages it. */
  readonly props?: Partial<Props> | undefined;
  /** Warns about a rule that matches nobody. */
  readonly warn: (message: string) => void;
}

/** One kind of identity provider: all that this package knows about it, besides its schema in `lib/api`. */
export interface ProviderKind<Props extends IdentityProviderProps, Rules extends object> {
  /** Its type in the API. */
  readonly type: IdentityProviderType;
  /** Validators of its props. The props that are not common to all kinds are attributes of `config`. */
  readonly validators: Validators<Props>;
  /** Props whose attributes the L1 lacks, each with the path of its attribute. @default {} */
  readonly newer?: Readonly<Record<string, string>>;
  /** Reports invalid props. */
  check?(diagnostics: Diagnostics, props: Props): void;
  /** The rules that only this kind of identity provider has. */
  rules(source: RuleSource<Props>): Rules;
}

/** Types a record. */
export const providerKind = <Props extends IdentityProviderProps, Rules extends object>(
  kind: ProviderKind<Props, Rules>,
): ProviderKind<Props, Rules> => kind;
