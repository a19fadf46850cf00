import { ref, TerraformElement, TerraformResource, Token } from "cdktf";
import { Construct } from "constructs";
import { CfaccessServiceTokenDelivery } from "../../bindings/cfaccess/service-token-delivery";
import type { CfaccessServiceTokenRotation } from "../../bindings/cfaccess/service-token-rotation";
import { DiagnosticError, typeOf } from "../../diagnostics";
import type { AccessAccount } from "../account/access-account";
import { placeOf } from "../kernel/place";
import { plainTextL1 } from "../kernel/plain-text";
import { credentialJson, NO_SECRET, type RotatedSecret, type SecretSink } from "./secret-sink";

const EPHEMERAL = "cfaccess_rotated_service_token_secret";

/** The sinks of a secret, by the IDs of their constructs. */
export function sinksById(sinks: readonly SecretSink[]): ReadonlyMap<string, SecretSink> {
  const byId = new Map<string, SecretSink>();
  for (const sink of sinks) {
    let id = sink.kind;
    for (let number = 2; byId.has(id); number += 1) id = `${sink.kind}-${number}`;
    byId.set(id, sink);
  }
  return byId;
}

/** The way of a secret from a rotation to its sinks. */
export class SecretDelivery extends Construct {
  /** The resources that get the secret. */
  public readonly sinks: readonly TerraformResource[];

  public constructor(
    scope: Construct,
    account: AccessAccount,
    rotation: CfaccessServiceTokenRotation,
    sinks: ReadonlyMap<string, SecretSink>,
  ) {
    super(...placeOf(scope, "Secret"));
    const secret = new EphemeralSecret(this, "Value", account, rotation);
    const resources = [...sinks].map(
      ([id, sink]) => [id, written(sink, new Construct(this, id), secret.value)] as const,
    );
    this.sinks = resources.map(([, resource]) => resource);
    const { companionProvider, accountId } = account;
    new (plainTextL1(CfaccessServiceTokenDelivery))(this, "Delivery", {
      provider: companionProvider,
      accountId,
      serviceTokenId: rotation.serviceTokenId,
      version: rotation.version,
      // A sink that is created again has another ID, so the delivery fails unless the run rotates.
      sinks: Object.fromEntries(
        resources.flatMap(([id, resource]) => ("id" in resource ? [[id, String(resource.id)]] : [])),
      ),
      dependsOn: [...this.sinks],
    });
  }
}

/** Lets a sink create its resource. */
function written({ place, write }: SecretSink, scope: Construct, secret: RotatedSecret): TerraformResource {
  const resource: unknown = write(scope, secret);
  if (Construct.isConstruct(resource) && TerraformResource.isTerraformResource(resource)) return resource;
  const message = `SecretSink.resource: the function for "${place}" must return the resource that it creates, not ${typeOf(resource)}`;
  throw new DiagnosticError("CFA1002", message);
}

/** The ephemeral resource that has the secret. cdktf has no class for such resources. */
class EphemeralSecret extends TerraformElement {
  readonly #account: AccessAccount;
  readonly #rotation: CfaccessServiceTokenRotation;

  public constructor(scope: Construct, id: string, account: AccessAccount, rotation: CfaccessServiceTokenRotation) {
    super(scope, id, EPHEMERAL);
    this.#account = account;
    this.#rotation = rotation;
  }

  /** The credential, for write-only arguments. */
  public get value(): RotatedSecret {
    const { clientId, version } = this.#rotation;
    // Not null in a run that does not rotate: many providers refuse a version without a value, although they do not send it.
    const expression = `coalesce(ephemeral.${EPHEMERAL}.${this.friendlyUniqueId}.client_secret, "${NO_SECRET}")`;
    const clientSecret = Token.asString(ref(expression));
    return { clientId, clientSecret, json: credentialJson(clientId, clientSecret), version };
  }

  public override toTerraform(): object {
    const { companionProvider, accountId } = this.#account;
    const attributes = {
      provider: companionProvider.fqn,
      account_id: accountId,
      service_token_id: this.#rotation.serviceTokenId,
      version: this.#rotation.version,
    };
    return { ephemeral: { [EPHEMERAL]: { [this.friendlyUniqueId]: attributes } } };
  }
}
