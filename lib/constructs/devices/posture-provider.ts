import type { ZeroTrustDevicePostureIntegrationConfigA } from "@cdktf/provider-cloudflare/lib/zero-trust-device-posture-integration";
import { Token } from "cdktf";
import type { IConstruct } from "constructs";
import type { REQUIRED_POSTURE_CONFIG } from "../../api/related/posture-types";
import { brand } from "../../rules/brand";
import {
  missingString,
  required,
  requiredString,
  string,
  type RequiredValidator,
  type Validator,
  type Validators,
} from "../kernel/validators";
import { assertSecret, isSecret, type Secret } from "../values/secret";
import { checkedInput } from "../kernel/checked-input";

/** How Cloudflare logs in at a service, for `PostureProvider.workspaceOne`. */
export interface PostureWorkspaceOneConfig {
  /** URL of the service's API, such as `https://api.example.com`. */
  readonly apiUrl: string;
  /** URL at which the service issues tokens. */
  readonly authUrl: string;
  /** Client ID that Cloudflare has at the service. */
  readonly clientId: string;
  /** Client secret that Cloudflare has at the service. */
  readonly clientSecret: Secret;
}

/** How Cloudflare logs in at a service, for `PostureProvider.crowdstrike`. */
export interface PostureCrowdstrikeConfig {
  /** URL of the service's API, such as `https://api.example.com`. */
  readonly apiUrl: string;
  /** Client ID that Cloudflare has at the service. */
  readonly clientId: string;
  /** Client secret that Cloudflare has at the service. */
  readonly clientSecret: Secret;
  /** ID of your account at the service; for Intune, the ID of the tenant. */
  readonly customerId: string;
}

/** How Cloudflare logs in at a service, for `PostureProvider.uptycs`. */
export interface PostureUptycsConfig {
  /** URL of the service's API, such as `https://api.example.com`. */
  readonly apiUrl: string;
  /** Client key that Cloudflare has at the service. */
  readonly clientKey: Secret;
  /** Client secret that Cloudflare has at the service. */
  readonly clientSecret: Secret;
  /** ID of your account at the service; for Intune, the ID of the tenant. */
  readonly customerId: string;
}

/** How Cloudflare logs in at a service, for `PostureProvider.intune`. */
export interface PostureIntuneConfig {
  /** Client ID that Cloudflare has at the service. */
  readonly clientId: string;
  /** Client secret that Cloudflare has at the service. */
  readonly clientSecret: Secret;
  /** ID of your account at the service; for Intune, the ID of the tenant. */
  readonly customerId: string;
}

/** How Cloudflare logs in at a service, for `PostureProvider.kolide`. */
export interface PostureKolideConfig {
  /** Client ID that Cloudflare has at the service. */
  readonly clientId: string;
  /** Client secret that Cloudflare has at the service. */
  readonly clientSecret: Secret;
}

/** How Cloudflare logs in at a service, for `PostureProvider.tanium`. */
export interface PostureTaniumConfig {
  /** URL of the service's API, such as `https://api.example.com`. */
  readonly apiUrl: string;
  /** Client secret that Cloudflare has at the service. */
  readonly clientSecret: Secret;
  /**
   * Client ID of the service token with which Cloudflare passes Access in front of the API.
   *
   * @default - Access does not protect the API
   */
  readonly accessClientId?: string;
  /**
   * Client secret of that service token.
   *
   * @default - Access does not protect the API
   */
  readonly accessClientSecret?: Secret;
}

/** How Cloudflare logs in at a service, for `PostureProvider.sentinelone`. */
export interface PostureSentineloneConfig {
  /** URL of the service's API, such as `https://api.example.com`. */
  readonly apiUrl: string;
  /** Client secret that Cloudflare has at the service. */
  readonly clientSecret: Secret;
}

/** How Cloudflare logs in at a service, for `PostureProvider.custom`. */
export interface PostureCustomConfig {
  /** URL of the service's API, such as `https://api.example.com`. */
  readonly apiUrl: string;
  /** Client ID of the service token with which Cloudflare passes Access in front of the API. */
  readonly accessClientId: string;
  /** Client secret of that service token. */
  readonly accessClientSecret: Secret;
}

/** An HTTPS URL, over which secrets travel. */
const url: Validator = {
  type: "a string",
  read: (value, path, report) => {
    const text = string.read(value, path, report);
    if (typeof text !== "string" || Token.isUnresolved(text)) return text;
    if (URL.canParse(text) && new URL(text).protocol === "https:") return text;
    // The URL is not repeated: it may contain a password.
    report({ code: "CFA1017", message: `${path} must be an https URL, such as "https://api.example.com"` });
    return undefined;
  },
};
const requiredUrl: RequiredValidator = required(url, missingString);

/** A `Secret`. A value in plain text is refused without being printed. */
const optionalSecret: Validator = {
  type: "a Secret",
  read: (value, path) => {
    assertSecret(path, value);
    return value;
  },
};
const secretField: RequiredValidator = required(optionalSecret, () => undefined);

type Config = Readonly<Record<string, string | Secret | undefined>>;

/** A service that knows the posture of devices, and how Cloudflare logs in there. */
export class PostureProvider {
  /**
   * VMware Workspace ONE.
   *
   * @throws DiagnosticError if a field is missing or invalid, or a secret is not a `Secret`
   */
  public static workspaceOne(config: PostureWorkspaceOneConfig): PostureProvider {
    return PostureProvider.of("workspaceOne", "workspace_one", config, {
      apiUrl: requiredUrl,
      authUrl: requiredUrl,
      clientId: requiredString,
      clientSecret: secretField,
    });
  }

  /**
   * CrowdStrike Falcon.
   *
   * @throws DiagnosticError if a field is missing or invalid, or a secret is not a `Secret`
   */
  public static crowdstrike(config: PostureCrowdstrikeConfig): PostureProvider {
    return PostureProvider.of("crowdstrike", "crowdstrike_s2s", config, {
      apiUrl: requiredUrl,
      clientId: requiredString,
      clientSecret: secretField,
      customerId: requiredString,
    });
  }

  /**
   * Uptycs.
   *
   * @throws DiagnosticError if a field is missing or invalid, or a secret is not a `Secret`
   */
  public static uptycs(config: PostureUptycsConfig): PostureProvider {
    return PostureProvider.of("uptycs", "uptycs", config, {
      apiUrl: requiredUrl,
      clientKey: secretField,
      clientSecret: secretField,
      customerId: requiredString,
    });
  }

  /**
   * Microsoft Intune.
   *
   * @throws DiagnosticError if a field is missing or invalid, or a secret is not a `Secret`
   */
  public static intune(config: PostureIntuneConfig): PostureProvider {
    return PostureProvider.of("intune", "intune", config, {
      clientId: requiredString,
      clientSecret: secretField,
      customerId: requiredString,
    });
  }

  /**
   * Kolide.
   *
   * @throws DiagnosticError if a field is missing or invalid, or a secret is not a `Secret`
   */
  public static kolide(config: PostureKolideConfig): PostureProvider {
    return PostureProvider.of("kolide", "kolide", config, { clientId: requiredString, clientSecret: secretField });
  }

  /**
   * Tanium.
   *
   * @throws DiagnosticError if a field is missing or invalid, or a secret is not a `Secret`
   */
  public static tanium(config: PostureTaniumConfig): PostureProvider {
    return PostureProvider.of("tanium", "tanium_s2s", config, {
      apiUrl: requiredUrl,
      clientSecret: secretField,
      accessClientId: string,
      accessClientSecret: optionalSecret,
    });
  }

  /**
   * SentinelOne.
   *
   * @throws DiagnosticError if a field is missing or invalid, or a secret is not a `Secret`
   */
  public static sentinelone(config: PostureSentineloneConfig): PostureProvider {
    return PostureProvider.of("sentinelone", "sentinelone_s2s", config, {
      apiUrl: requiredUrl,
      clientSecret: secretField,
    });
  }

  /**
   * A service of your own, which Access protects.
   *
   * @throws DiagnosticError if a field is missing or invalid, or a secret is not a `Secret`
   */
  public static custom(config: PostureCustomConfig): PostureProvider {
    return PostureProvider.of("custom", "custom_s2s", config, {
      apiUrl: requiredUrl,
      accessClientId: requiredString,
      accessClientSecret: secretField,
    });
  }

  private static of<Given extends object>(
    factory: string,
    type: keyof typeof REQUIRED_POSTURE_CONFIG,
    config: Given,
    validators: Validators<Given>,
  ): PostureProvider {
    const valid = checkedInput(`PostureProvider.${factory}`, config, validators) as Config;
    return new PostureProvider(type, (integration) => withTokens(valid, integration));
  }

  private constructor(
    /** Type of the integration in the API: `crowdstrike_s2s`. */
    public readonly type: string,
    /** Returns the attribute of the L1, for an integration. */
    public readonly configFor: (integration: IConstruct) => ZeroTrustDevicePostureIntegrationConfigA,
  ) {
    Object.freeze(this);
  }
}

/** Whether a value is a `PostureProvider`, also one of another copy of this package. */
export const isPostureProvider = brand(PostureProvider, "PostureProvider");

/** What an integration without a provider continues with. */
export const NO_PROVIDER: Pick<PostureProvider, "type" | "configFor"> = { type: "unknown", configFor: () => ({}) };

/** The configuration with the Tokens of its secrets. */
function withTokens(config: Config, integration: IConstruct): ZeroTrustDevicePostureIntegrationConfigA {
  const entries = Object.entries(config).map(([name, value]) => [
    name,
    isSecret(value) ? value.tokenFor(integration) : value,
  ]);
  return Object.fromEntries(entries) as ZeroTrustDevicePostureIntegrationConfigA;
}
