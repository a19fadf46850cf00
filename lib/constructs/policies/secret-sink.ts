import { Fn, TerraformProvider, TerraformResource, Token } from "cdktf";
import type { Construct } from "constructs";
import { DiagnosticError, typeOf } from "../../diagnostics";
import { brand } from "../../rules/brand";
import { checkedInput } from "../kernel/checked-input";
import { plainText } from "../kernel/plain-text";
import { instanceOf, requiredString, string, type Validators } from "../kernel/validators";

/** The credential of a service token, for the write-only arguments of a resource. */
export interface RotatedSecret {
  /** Client ID, for the header `CF-Access-Client-Id`. Not secret. */
  readonly clientId: string;
  /**
   * Client secret, for the header `CF-Access-Client-Secret`: an ephemeral value, which Terraform accepts in a write-only
   * argument only. In a run that does not rotate, it is a text that says so, and Terraform does not send it.
   */
  readonly clientSecret: string;
  /** Both as JSON, `{"client_id":"…","client_secret":"…"}`: an ephemeral value. */
  readonly json: string;
  /** Version of the secret, for the argument that says when the write-only one is sent: it is higher after each rotation. */
  readonly version: number;
}

/** Writes a secret: creates the resource in a scope of its own, and returns it. */
export type WriteSecret = (scope: Construct, secret: RotatedSecret) => TerraformResource;

/** A provider of a sink that has several configurations. */
export interface SinkProviderProps {
  /**
   * The provider's configuration.
   *
   * @default - the default configuration of the provider in the stack
   */
  readonly provider?: TerraformProvider;
}

/** A secret in the key-value engine (version 2) of HashiCorp Vault or OpenBao. */
export interface VaultSinkProps extends SinkProviderProps {
  /** Path of the engine: `secret`. */
  readonly mount: string;
  /** Path of the secret in the engine: `ci/cloudflare`. */
  readonly name: string;
}

/** A secret in AWS Secrets Manager. */
export interface AwsSinkProps extends SinkProviderProps {
  /** ARN or name of the secret. */
  readonly secretId: string;
}

/** A secret in Google Secret Manager. */
export interface GoogleSinkProps extends SinkProviderProps {
  /** Name of the secret: `projects/example/secrets/ci`. */
  readonly secret: string;
}

/** A secret in Azure Key Vault. */
export interface AzureSinkProps extends SinkProviderProps {
  /** ID of the vault. */
  readonly keyVaultId: string;
  /** Name of the secret. */
  readonly name: string;
}

/** A secret in Kubernetes. */
export interface KubernetesSinkProps extends SinkProviderProps {
  /** Name of the secret. */
  readonly name: string;
  /**
   * Namespace of the secret.
   *
   * @default "default"
   */
  readonly namespace?: string;
}

const provider = instanceOf(
  (value) => TerraformProvider.isTerraformProvider(value),
  "a provider, such as new VaultProvider(…)",
);

/**
 * Where the secret of a service token goes, past the plan and the state of Terraform: a resource with a write-only argument.
 * Terraform 1.11 and later has them, and OpenTofu 1.11.
 *
 * The resource belongs to a provider of the stack that you add: `new VaultProvider(this, "vault", …)`.
 */
export class SecretSink {
  /**
   * A secret with `client_id` and `client_secret` in the key-value engine (version 2) of HashiCorp Vault or OpenBao. Needs version
   * 5 of the provider `hashicorp/vault`.
   *
   * @throws DiagnosticError if the input is invalid
   */
  public static vault(input: VaultSinkProps): SecretSink {
    const { mount, name, ...rest } = checkedInput("SecretSink.vault", input, {
      mount: requiredString,
      name: requiredString,
      provider,
    } satisfies Validators<VaultSinkProps>);
    return SecretSink.of("vault_kv_secret_v2", `${mount}/${name}`, rest, ({ json, version }) => ({
      mount,
      name,
      data_json_wo: json,
      data_json_wo_version: version,
    }));
  }

  /**
   * A version of a secret in AWS Secrets Manager: JSON with `client_id` and `client_secret`. Needs version 5.88 of the provider
   * `hashicorp/aws`.
   *
   * @throws DiagnosticError if the input is invalid
   */
  public static aws(input: AwsSinkProps): SecretSink {
    const { secretId, ...rest } = checkedInput("SecretSink.aws", input, {
      secretId: requiredString,
      provider,
    } satisfies Validators<AwsSinkProps>);
    return SecretSink.of("aws_secretsmanager_secret_version", secretId, rest, ({ json, version }) => ({
      secret_id: secretId,
      secret_string_wo: json,
      secret_string_wo_version: version,
    }));
  }

  /**
   * A version of a secret in Google Secret Manager: JSON with `client_id` and `client_secret`. Needs version 6.25 of the provider
   * `hashicorp/google`.
   *
   * @throws DiagnosticError if the input is invalid
   */
  public static google(input: GoogleSinkProps): SecretSink {
    const { secret, ...rest } = checkedInput("SecretSink.google", input, {
      secret: requiredString,
      provider,
    } satisfies Validators<GoogleSinkProps>);
    return SecretSink.of("google_secret_manager_secret_version", secret, rest, ({ json, version }) => ({
      secret,
      secret_data_wo: json,
      secret_data_wo_version: version,
    }));
  }

  /**
   * A secret in Azure Key Vault: JSON with `client_id` and `client_secret`. Needs a version of the provider `hashicorp/azurerm` that
   * has `value_wo`.
   *
   * @throws DiagnosticError if the input is invalid
   */
  public static azure(input: AzureSinkProps): SecretSink {
    const { keyVaultId, name, ...rest } = checkedInput("SecretSink.azure", input, {
      keyVaultId: requiredString,
      name: requiredString,
      provider,
    } satisfies Validators<AzureSinkProps>);
    return SecretSink.of("azurerm_key_vault_secret", `${keyVaultId}/${name}`, rest, ({ json, version }) => ({
      key_vault_id: keyVaultId,
      name,
      value_wo: json,
      value_wo_version: version,
    }));
  }

  /**
   * A secret in Kubernetes with the keys `client_id` and `client_secret`. Needs a version of the provider `hashicorp/kubernetes`
   * that has `data_wo`.
   *
   * @throws DiagnosticError if the input is invalid
   */
  public static kubernetes(input: KubernetesSinkProps): SecretSink {
    const {
      name,
      namespace = "default",
      ...rest
    } = checkedInput("SecretSink.kubernetes", input, {
      name: requiredString,
      namespace: string,
      provider,
    } satisfies Validators<KubernetesSinkProps>);
    return SecretSink.of("kubernetes_secret_v1", `${namespace}/${name}`, rest, (secret) => ({
      metadata: { name, namespace },
      data_wo: { client_id: secret.clientId, client_secret: secret.clientSecret },
      data_wo_revision: secret.version,
    }));
  }

  /**
   * Any resource with a write-only argument.
   *
   * ```ts
   * SecretSink.resource("ssm", (scope, secret) =>
   *   new SsmParameter(scope, "parameter", {
   *     name: "/ci/cloudflare",
   *     type: "SecureString",
   *     valueWo: secret.json,
   *     valueWoVersion: secret.version,
   *   }),
   * );
   * ```
   *
   * @param name - what the place is; another name makes a new secret for it
   * @param write - creates the resource in the scope, and returns it
   * @throws DiagnosticError if the input is invalid
   */
  public static resource(name: string, write: WriteSecret): SecretSink {
    const valid = checkedInput("SecretSink.resource", { name }, { name: requiredString });
    if (typeof (write as unknown) === "function") return new SecretSink("resource", valid.name, write);
    const message = `SecretSink.resource: write must be a function such as (scope, secret) => new SsmParameter(scope, "parameter", …), not ${typeOf(write)}`;
    throw new DiagnosticError("CFA1002", message);
  }

  private static of(
    type: string,
    place: string,
    props: SinkProviderProps,
    attributes: (secret: RotatedSecret) => Readonly<Record<string, unknown>>,
  ): SecretSink {
    return new SecretSink(
      type,
      place,
      (scope, secret) => new SinkResource(scope, "Resource", type, props, attributes(secret)),
    );
  }

  private constructor(
    /**
     * What the place is, for the ID of its construct.
     *
     * @internal
     */
    public readonly kind: string,
    /**
     * Where the place is. A new secret is made when it changes.
     *
     * @internal
     */
    public readonly place: string,
    /** @internal */
    public readonly write: WriteSecret,
  ) {
    Object.freeze(this);
  }
}

/** Whether a value is a `SecretSink`, also one of another copy of this package. */
export const isSecretSink = brand(SecretSink, "SecretSink");

/** A resource of a provider whose L1s this package does not have. */
class SinkResource extends TerraformResource {
  readonly #attributes: Readonly<Record<string, unknown>>;

  public constructor(
    scope: Construct,
    id: string,
    type: string,
    { provider }: SinkProviderProps,
    attributes: Readonly<Record<string, unknown>>,
  ) {
    super(scope, id, {
      terraformResourceType: type,
      terraformGeneratorMetadata: { providerName: type.slice(0, type.indexOf("_")) },
      ...(provider !== undefined && { provider }),
    });
    this.#attributes = Object.fromEntries(
      Object.entries(attributes).map(([name, value]) => [name, plainText(scope, name, value)]),
    );
  }

  /** Known when Terraform has created the resource. */
  public get id(): string {
    return this.getStringAttribute("id");
  }

  protected override synthesizeAttributes(): Record<string, unknown> {
    return this.#attributes;
  }
}

/** What a run that does not rotate has in place of the secret. No sink gets it: their versions are unchanged then. */
export const NO_SECRET = "this run did not rotate the service token";

/** The credential as JSON. */
export const credentialJson = (clientId: string, clientSecret: string): string =>
  Token.asString(Fn.jsonencode({ client_id: clientId, client_secret: clientSecret }));
