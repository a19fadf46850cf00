import type { ZeroTrustDevicePostureRuleInput } from "@cdktf/provider-cloudflare/lib/zero-trust-device-posture-rule";
import type { REQUIRED_POSTURE_INPUT } from "../../api/related/posture-types";
import { DiagnosticError } from "../../diagnostics";
import { brand } from "../../rules/brand";
import { stringOrConstruct } from "../kernel/references";
import type { ISerialList } from "../lists/serial-list";
import { checkedInput } from "../kernel/checked-input";
import type { IPostureIntegration } from "./integration-reference";
import { INPUT } from "./posture-input-validators";
import type {
  PostureAntivirusInput,
  PostureApplicationInput,
  PostureClientCertificateInput,
  PostureClientCertificateV2Input,
  PostureCrowdstrikeInput,
  PostureCustomInput,
  PostureDiskEncryptionInput,
  PostureDomainJoinedInput,
  PostureFileInput,
  PostureFirewallInput,
  PostureIntuneInput,
  PostureKolideInput,
  PostureOsVersionInput,
  PostureSentineloneInput,
  PostureTaniumInput,
  PostureUniqueClientIdInput,
  PostureWorkspaceOneInput,
  PosturePlatform,
} from "./posture-inputs";

type PostureType = keyof typeof REQUIRED_POSTURE_INPUT;

/** The input of any check, as the factories take it. */
interface AnyInput {
  readonly operatingSystem?: string;
  readonly integration?: IPostureIntegration | string;
  readonly authState?: readonly string[];
}

/** What a posture check compares. */
export class PostureCheck {
  /**
   * A file is, or is not, on the device.
   *
   * @throws DiagnosticError if a field is missing or invalid
   */
  public static file(given: PostureFileInput): PostureCheck {
    return PostureCheck.of("file", { exists: true, ...checkedInput("PostureCheck.file", given, INPUT.file) });
  }

  /**
   * A program is running on the device.
   *
   * @throws DiagnosticError if a field is missing or invalid
   */
  public static application(given: PostureApplicationInput): PostureCheck {
    return PostureCheck.of("application", { ...checkedInput("PostureCheck.application", given, INPUT.application) });
  }

  /**
   * SentinelOne is running on the device.
   *
   * @throws DiagnosticError if a field is missing or invalid
   */
  public static sentinelone(given: PostureApplicationInput): PostureCheck {
    return PostureCheck.of("sentinelone", { ...checkedInput("PostureCheck.sentinelone", given, INPUT.application) });
  }

  /**
   * Carbon Black is running on the device.
   *
   * @throws DiagnosticError if a field is missing or invalid
   */
  public static carbonblack(given: PostureApplicationInput): PostureCheck {
    return PostureCheck.of("carbonblack", { ...checkedInput("PostureCheck.carbonblack", given, INPUT.application) });
  }

  /**
   * The disks of the device are encrypted.
   *
   * @throws DiagnosticError if a field is missing or invalid
   */
  public static diskEncryption(given: PostureDiskEncryptionInput = {}): PostureCheck {
    const input = checkedInput("PostureCheck.diskEncryption", given, INPUT.diskEncryption);
    return PostureCheck.of("disk_encryption", { requireAll: input.checkDisks === undefined, checkDisks: [], ...input });
  }

  /**
   * The firewall of the operating system is on.
   *
   * @throws DiagnosticError if a field is missing or invalid
   */
  public static firewall(given: PostureFirewallInput): PostureCheck {
    return PostureCheck.of("firewall", {
      enabled: true,
      ...checkedInput("PostureCheck.firewall", given, INPUT.firewall),
    });
  }

  /**
   * The operating system has a version.
   *
   * @throws DiagnosticError if a field is missing or invalid
   */
  public static osVersion(given: PostureOsVersionInput): PostureCheck {
    return PostureCheck.of("os_version", { ...checkedInput("PostureCheck.osVersion", given, INPUT.osVersion) });
  }

  /**
   * The device is joined to a Windows domain.
   *
   * @throws DiagnosticError if a field is missing or invalid
   */
  public static domainJoined(given: PostureDomainJoinedInput = {}): PostureCheck {
    return PostureCheck.of("domain_joined", {
      operatingSystem: "windows",
      ...checkedInput("PostureCheck.domainJoined", given, INPUT.domainJoined),
    });
  }

  /**
   * A client certificate is on the device, checked without its private key. Prefer `clientCertificateV2`.
   *
   * @throws DiagnosticError if a field is missing or invalid
   */
  public static clientCertificate(given: PostureClientCertificateInput): PostureCheck {
    return PostureCheck.of("client_certificate", {
      ...checkedInput("PostureCheck.clientCertificate", given, INPUT.clientCertificate),
    });
  }

  /**
   * A client certificate is on the device.
   *
   * @throws DiagnosticError if a field is missing or invalid
   */
  public static clientCertificateV2(given: PostureClientCertificateV2Input): PostureCheck {
    return PostureCheck.of("client_certificate_v2", {
      checkPrivateKey: true,
      ...checkedInput("PostureCheck.clientCertificateV2", given, INPUT.clientCertificateV2),
    });
  }

  /**
   * The antivirus program of the device is up to date.
   *
   * @throws DiagnosticError if a field is missing or invalid
   */
  public static antivirus(given: PostureAntivirusInput): PostureCheck {
    return PostureCheck.of("antivirus", { ...checkedInput("PostureCheck.antivirus", given, INPUT.antivirus) });
  }

  /**
   * The device is on a list of devices, by the ID that its client was deployed with.
   *
   * @throws DiagnosticError if a field is missing or invalid
   */
  public static uniqueClientId(given: PostureUniqueClientIdInput): PostureCheck {
    return PostureCheck.of("unique_client_id", {
      ...checkedInput("PostureCheck.uniqueClientId", given, INPUT.uniqueClientId),
    });
  }

  /**
   * Kolide reports few issues, or an authentication state.
   *
   * @throws DiagnosticError if a field is missing or invalid
   */
  public static kolide(given: PostureKolideInput): PostureCheck {
    return PostureCheck.of("kolide", { ...checkedInput("PostureCheck.kolide", given, INPUT.kolide) });
  }

  /**
   * Tanium reports a score.
   *
   * @throws DiagnosticError if a field is missing or invalid
   */
  public static taniumS2s(given: PostureTaniumInput): PostureCheck {
    return PostureCheck.of("tanium_s2s", { ...checkedInput("PostureCheck.taniumS2s", given, INPUT.taniumS2s) });
  }

  /**
   * CrowdStrike reports a score, a version or a state.
   *
   * @throws DiagnosticError if a field is missing or invalid
   */
  public static crowdstrikeS2s(given: PostureCrowdstrikeInput): PostureCheck {
    return PostureCheck.of("crowdstrike_s2s", {
      ...checkedInput("PostureCheck.crowdstrikeS2s", given, INPUT.crowdstrikeS2s),
    });
  }

  /**
   * Intune reports a compliance status.
   *
   * @throws DiagnosticError if a field is missing or invalid
   */
  public static intune(given: PostureIntuneInput): PostureCheck {
    return PostureCheck.of("intune", {
      complianceStatus: "compliant",
      ...checkedInput("PostureCheck.intune", given, INPUT.intune),
    });
  }

  /**
   * Workspace ONE reports a compliance status.
   *
   * @throws DiagnosticError if a field is missing or invalid
   */
  public static workspaceOne(given: PostureWorkspaceOneInput): PostureCheck {
    return PostureCheck.of("workspace_one", {
      complianceStatus: "compliant",
      ...checkedInput("PostureCheck.workspaceOne", given, INPUT.workspaceOne),
    });
  }

  /**
   * SentinelOne reports a healthy device.
   *
   * @throws DiagnosticError if a field is missing or invalid
   */
  public static sentineloneS2s(given: PostureSentineloneInput): PostureCheck {
    return PostureCheck.of("sentinelone_s2s", {
      ...checkedInput("PostureCheck.sentineloneS2s", given, INPUT.sentineloneS2s),
    });
  }

  /**
   * A service of your own gives the device a score.
   *
   * @throws DiagnosticError if a field is missing or invalid
   */
  public static customS2s(given: PostureCustomInput): PostureCheck {
    return PostureCheck.of("custom_s2s", { ...checkedInput("PostureCheck.customS2s", given, INPUT.customS2s) });
  }

  /**
   * The serial number of the device is on a list: a `SerialList`, or the ID of one.
   *
   * @throws DiagnosticError if it is neither
   */
  public static serialNumber(list: ISerialList | string): PostureCheck {
    const where = "PostureCheck.serialNumber: the list";
    const given = stringOrConstruct("listId", "a SerialList, or the ID of one").read(
      list,
      where,
      ({ code, message }) => {
        throw new DiagnosticError(code, message);
      },
    ) as ISerialList | string;
    if (typeof given === "string") return new PostureCheck("serial_number", { id: given });
    const { listId, listType } = given as { readonly listId: string; readonly listType?: string };
    if (listType === "SERIAL") return new PostureCheck("serial_number", { id: listId });
    throw new DiagnosticError("CFA2104", `${where} has the type "${listType ?? "unknown"}"; give a SerialList`);
  }

  /** The device uses Gateway with the client of Cloudflare. */
  public static gateway(): PostureCheck {
    return new PostureCheck("gateway", {});
  }

  /** The device runs the client of Cloudflare. */
  public static warp(): PostureCheck {
    return new PostureCheck("warp", {});
  }

  /** Tanium, in its former integration without an API. Prefer `taniumS2s`. */
  public static tanium(): PostureCheck {
    return new PostureCheck("tanium", {});
  }

  private static of(type: PostureType, given: object): PostureCheck {
    const { authState, ...input } = given as AnyInput;
    return new PostureCheck(
      type,
      attributesOf(type, input),
      authState,
      input.operatingSystem as PosturePlatform | undefined,
    );
  }

  private constructor(
    /** Type of the check in the API: `disk_encryption`. It cannot be changed: give a construct with another type another ID. */
    public readonly type: PostureType,
    /** The input in the names of the L1. */
    public readonly attributes: ZeroTrustDevicePostureRuleInput,
    /** Authentication states that pass, which the L1 lacks. */
    public readonly authState?: readonly string[],
    /** The operating system that the check is for. Undefined if it is for any, or if the check names none. */
    public readonly platform?: PosturePlatform,
  ) {
    Object.freeze(this);
  }
}

/** Whether a value is a `PostureCheck`, also one of another copy of this package. */
export const isPostureCheck = brand(PostureCheck, "PostureCheck");

/** The input in the names of the L1, with the ID of the integration. */
function attributesOf(
  type: PostureType,
  { integration, ...input }: Omit<AnyInput, "authState"> & { readonly listId?: string },
): ZeroTrustDevicePostureRuleInput {
  const { listId, ...rest } = input;
  return {
    ...(rest as ZeroTrustDevicePostureRuleInput),
    ...(listId !== undefined && { id: listId }),
    ...(integration !== undefined && { connectionId: connectionId(type, integration) }),
  };
}

function connectionId(type: PostureType, integration: IPostureIntegration | string): string {
  if (typeof integration === "string") return integration;
  const { postureIntegrationId, integrationType = type, node } = integration;
  if (integrationType === type) return postureIntegrationId;
  const message = `PostureCheck: the integration "${node.path}" has the type "${integrationType}", and the check "${type}"; give the integration of that service`;
  throw new DiagnosticError("CFA2105", message);
}
