import type { IResolvable } from "cdktf";
import type {
  PLATFORMS_OF_CHECK,
  POSTURE_OPERATORS,
  POSTURE_PLATFORMS,
  POSTURE_VALUES,
} from "../../api/related/posture-types";
import type { IPostureIntegration } from "./integration-reference";

/** A platform of devices. */
export type PosturePlatform = (typeof POSTURE_PLATFORMS)[number];

/** How a version or a number is compared. */
export type PostureOperator = (typeof POSTURE_OPERATORS)[number];

/** Where a client certificate is searched. */
export interface PostureCertificateLocations {
  /**
   * Paths to search, for Linux.
   *
   * @default []
   */
  readonly paths?: readonly string[];
  /**
   * Stores to search: of the machine (`system`), or of the user.
   *
   * @default []
   */
  readonly trustStores?: readonly ("system" | "user")[];
}

/** Input of `PostureCheck.file`. */
export interface PostureFileInput {
  /** Operating system of the devices. */
  readonly operatingSystem: (typeof PLATFORMS_OF_CHECK.file)[number];
  /** Path of the file. */
  readonly path: string;
  /**
   * Whether the file must be there.
   *
   * @default true
   */
  readonly exists?: boolean | IResolvable;
  /**
   * SHA-256 of the file.
   *
   * @default - not checked
   */
  readonly sha256?: string;
  /**
   * Thumbprint of the certificate that signed the file.
   *
   * @default - not checked
   */
  readonly thumbprint?: string;
}

/** Input of `PostureCheck.application`. */
export interface PostureApplicationInput {
  /** Operating system of the devices. */
  readonly operatingSystem: (typeof PLATFORMS_OF_CHECK.application)[number];
  /** Path of the program. */
  readonly path: string;
  /**
   * SHA-256 of the file.
   *
   * @default - not checked
   */
  readonly sha256?: string;
  /**
   * Thumbprint of the certificate that signed the file.
   *
   * @default - not checked
   */
  readonly thumbprint?: string;
}

/** Input of `PostureCheck.diskEncryption`. */
export interface PostureDiskEncryptionInput {
  /**
   * Whether all disks must be encrypted.
   *
   * @default true, if `checkDisks` is not set
   */
  readonly requireAll?: boolean | IResolvable;
  /**
   * Volumes that must be encrypted: `C`.
   *
   * @default []
   */
  readonly checkDisks?: readonly string[];
}

/** Input of `PostureCheck.firewall`. */
export interface PostureFirewallInput {
  /** Operating system of the devices. */
  readonly operatingSystem: (typeof PLATFORMS_OF_CHECK.firewall)[number];
  /**
   * Whether the firewall must be on.
   *
   * @default true
   */
  readonly enabled?: boolean | IResolvable;
}

/** Input of `PostureCheck.osVersion`. */
export interface PostureOsVersionInput {
  /** Operating system of the devices. */
  readonly operatingSystem: PosturePlatform;
  /** How the version is compared. */
  readonly operator: PostureOperator;
  /** Version, three numbers: `10.0.19045`. */
  readonly version: string;
  /**
   * Name of the distribution, for Linux: `ubuntu`.
   *
   * @default - any distribution
   */
  readonly osDistroName?: string;
  /**
   * Version of the distribution, for Linux: `24.04`.
   *
   * @default - any version
   */
  readonly osDistroRevision?: string;
  /**
   * Further part of the version: `(a)` of a rapid security response, or the release of the Linux kernel.
   *
   * @default - not compared
   */
  readonly osVersionExtra?: string;
}

/** Input of `PostureCheck.domainJoined`. */
export interface PostureDomainJoinedInput {
  /**
   * Name of the domain.
   *
   * @default - any domain
   */
  readonly domain?: string;
  /**
   * Operating system of the devices.
   *
   * @default "windows"
   */
  readonly operatingSystem?: (typeof PLATFORMS_OF_CHECK.domain_joined)[number];
}

/** Input of `PostureCheck.clientCertificate`. */
export interface PostureClientCertificateInput {
  /** ID of the CA certificate that signed it, uploaded to Cloudflare. */
  readonly certificateId: string;
  /** Common name of the client certificate. */
  readonly cn: string;
}

/** Input of `PostureCheck.clientCertificateV2`. */
export interface PostureClientCertificateV2Input {
  /** ID of the CA certificate that signed it, uploaded to Cloudflare. */
  readonly certificateId: string;
  /** Operating system of the devices. */
  readonly operatingSystem: (typeof PLATFORMS_OF_CHECK.client_certificate_v2)[number];
  /**
   * Whether the private key must be on the device too.
   *
   * @default true
   */
  readonly checkPrivateKey?: boolean | IResolvable;
  /**
   * Common name of the client certificate: a name, or a pattern with `${serial_number}` or `${hostname}`.
   *
   * @default - any name
   */
  readonly cn?: string;
  /**
   * What the certificate must be for.
   *
   * @default []
   */
  readonly extendedKeyUsage?: readonly ("clientAuth" | "emailProtection")[];
  /**
   * Where the certificate is searched.
   *
   * @default - the usual places of the operating system
   */
  readonly locations?: PostureCertificateLocations;
  /**
   * Alternative names of the certificate.
   *
   * @default []
   */
  readonly subjectAlternativeNames?: readonly string[];
}

/** Input of `PostureCheck.antivirus`. */
export interface PostureAntivirusInput {
  /** Days since its last update, at most. */
  readonly updateWindowDays: number;
}

/** Input of `PostureCheck.uniqueClientId`. */
export interface PostureUniqueClientIdInput {
  /** ID of the Zero Trust list of devices. */
  readonly listId: string;
  /** Operating system of the devices. */
  readonly operatingSystem: (typeof PLATFORMS_OF_CHECK.unique_client_id)[number];
}

/** Input of `PostureCheck.kolide`. */
export interface PostureKolideInput {
  /** The integration to ask: a `PostureIntegration`, or its ID. */
  readonly integration: IPostureIntegration | string;
  /**
   * How the number of issues is compared.
   *
   * @default - not compared
   */
  readonly countOperator?: PostureOperator;
  /**
   * Number of issues.
   *
   * @default - not compared
   */
  readonly issueCount?: string;
  /**
   * Authentication states of the device that pass. Needs version 5.22.0 of the official provider.
   *
   * @default - any state
   */
  readonly authState?: readonly string[];
}

/** Input of `PostureCheck.taniumS2s`. */
export interface PostureTaniumInput {
  /** The integration to ask: a `PostureIntegration`, or its ID. */
  readonly integration: IPostureIntegration | string;
  /**
   * Time at which the endpoint was last seen.
   *
   * @default - not compared
   */
  readonly eidLastSeen?: string;
  /**
   * How that time is compared.
   *
   * @default - not compared
   */
  readonly operator?: PostureOperator;
  /**
   * Risk level of the device.
   *
   * @default - any level
   */
  readonly riskLevel?: (typeof POSTURE_VALUES.risk_level)[number];
  /**
   * How the score is compared.
   *
   * @default - not compared
   */
  readonly scoreOperator?: PostureOperator;
  /**
   * Total score.
   *
   * @default - not compared
   */
  readonly totalScore?: number;
}

/** Input of `PostureCheck.crowdstrikeS2s`. */
export interface PostureCrowdstrikeInput {
  /** The integration to ask: a `PostureIntegration`, or its ID. */
  readonly integration: IPostureIntegration | string;
  /**
   * Time since the device was last seen: `1h`.
   *
   * @default - not compared
   */
  readonly lastSeen?: string;
  /**
   * How scores and times are compared.
   *
   * @default - not compared
   */
  readonly operator?: PostureOperator;
  /**
   * Score of the operating system.
   *
   * @default - not compared
   */
  readonly os?: string;
  /**
   * Overall score.
   *
   * @default - not compared
   */
  readonly overall?: string;
  /**
   * Score of the configuration of the sensor.
   *
   * @default - not compared
   */
  readonly sensorConfig?: string;
  /**
   * State of the device.
   *
   * @default - any state
   */
  readonly state?: (typeof POSTURE_VALUES.state)[number];
  /**
   * Version of the sensor.
   *
   * @default - any version
   */
  readonly version?: string;
  /**
   * How the version is compared.
   *
   * @default - not compared
   */
  readonly versionOperator?: PostureOperator;
}

/** Input of `PostureCheck.intune`. */
export interface PostureIntuneInput {
  /** The integration to ask: a `PostureIntegration`, or its ID. */
  readonly integration: IPostureIntegration | string;
  /**
   * Status that passes.
   *
   * @default "compliant"
   */
  readonly complianceStatus?: (typeof POSTURE_VALUES.intune_compliance_status)[number];
}

/** Input of `PostureCheck.workspaceOne`. */
export interface PostureWorkspaceOneInput {
  /** The integration to ask: a `PostureIntegration`, or its ID. */
  readonly integration: IPostureIntegration | string;
  /**
   * Status that passes.
   *
   * @default "compliant"
   */
  readonly complianceStatus?: (typeof POSTURE_VALUES.workspace_one_compliance_status)[number];
}

/** Input of `PostureCheck.sentineloneS2s`. */
export interface PostureSentineloneInput {
  /** The integration to ask: a `PostureIntegration`, or its ID. */
  readonly integration: IPostureIntegration | string;
  /**
   * Number of active threats.
   *
   * @default - not compared
   */
  readonly activeThreats?: number;
  /**
   * How the number of threats is compared.
   *
   * @default - not compared
   */
  readonly operator?: PostureOperator;
  /**
   * Whether the device is infected.
   *
   * @default - not compared
   */
  readonly infected?: boolean | IResolvable;
  /**
   * Whether the agent is active.
   *
   * @default - not compared
   */
  readonly isActive?: boolean | IResolvable;
  /**
   * Network status of the device.
   *
   * @default - any status
   */
  readonly networkStatus?: (typeof POSTURE_VALUES.network_status)[number];
  /**
   * State of the agent.
   *
   * @default - any state
   */
  readonly operationalState?: (typeof POSTURE_VALUES.operational_state)[number];
}

/** Input of `PostureCheck.customS2s`. */
export interface PostureCustomInput {
  /** The integration to ask: a `PostureIntegration`, or its ID. */
  readonly integration: IPostureIntegration | string;
  /** How the score is compared. */
  readonly operator: PostureOperator;
  /** Score from 0 to 100. */
  readonly score: number;
}
