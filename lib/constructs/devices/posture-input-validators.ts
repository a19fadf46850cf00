import {
  PLATFORMS_OF_CHECK,
  POSTURE_OPERATORS,
  POSTURE_PLATFORMS,
  POSTURE_SCORE,
  POSTURE_VALUES,
} from "../../api/related/posture-types";
import { stringOrConstruct } from "../kernel/references";
import {
  boolean,
  missingString,
  number,
  objectOf,
  required,
  requiredString,
  string,
  strings,
  type Validators,
} from "../kernel/validators";
import { choice, choices, numberFrom } from "./choice";
import type {
  PostureAntivirusInput,
  PostureApplicationInput,
  PostureCertificateLocations,
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
} from "./posture-inputs";

const operator = choice(POSTURE_OPERATORS);
const integration = required(
  stringOrConstruct("postureIntegrationId", "a PostureIntegration, or the ID of one"),
  missingString,
);
const locations = objectOf<PostureCertificateLocations>(
  { paths: strings, trustStores: choices(POSTURE_VALUES.trust_stores) },
  "an object with paths or trustStores",
);

/** Validators of the input of each factory of `PostureCheck`. */
export const INPUT = {
  file: {
    operatingSystem: required(choice(PLATFORMS_OF_CHECK.file), missingString),
    path: requiredString,
    exists: boolean,
    sha256: string,
    thumbprint: string,
  } satisfies Validators<PostureFileInput>,
  application: {
    operatingSystem: required(choice(PLATFORMS_OF_CHECK.application), missingString),
    path: requiredString,
    sha256: string,
    thumbprint: string,
  } satisfies Validators<PostureApplicationInput>,
  diskEncryption: { requireAll: boolean, checkDisks: strings } satisfies Validators<PostureDiskEncryptionInput>,
  firewall: {
    operatingSystem: required(choice(PLATFORMS_OF_CHECK.firewall), missingString),
    enabled: boolean,
  } satisfies Validators<PostureFirewallInput>,
  osVersion: {
    operatingSystem: required(choice(POSTURE_PLATFORMS), missingString),
    operator: required(operator, missingString),
    version: requiredString,
    osDistroName: string,
    osDistroRevision: string,
    osVersionExtra: string,
  } satisfies Validators<PostureOsVersionInput>,
  domainJoined: {
    domain: string,
    operatingSystem: choice(PLATFORMS_OF_CHECK.domain_joined),
  } satisfies Validators<PostureDomainJoinedInput>,
  clientCertificate: {
    certificateId: requiredString,
    cn: requiredString,
  } satisfies Validators<PostureClientCertificateInput>,
  clientCertificateV2: {
    certificateId: requiredString,
    operatingSystem: required(choice(PLATFORMS_OF_CHECK.client_certificate_v2), missingString),
    checkPrivateKey: boolean,
    cn: string,
    extendedKeyUsage: choices(POSTURE_VALUES.extended_key_usage),
    locations: locations,
    subjectAlternativeNames: strings,
  } satisfies Validators<PostureClientCertificateV2Input>,
  antivirus: { updateWindowDays: required(numberFrom(1), () => 1) } satisfies Validators<PostureAntivirusInput>,
  uniqueClientId: {
    listId: requiredString,
    operatingSystem: required(choice(PLATFORMS_OF_CHECK.unique_client_id), missingString),
  } satisfies Validators<PostureUniqueClientIdInput>,
  kolide: {
    integration: integration,
    countOperator: operator,
    issueCount: string,
    authState: strings,
  } satisfies Validators<PostureKolideInput>,
  taniumS2s: {
    integration: integration,
    eidLastSeen: string,
    operator: operator,
    riskLevel: choice(POSTURE_VALUES.risk_level),
    scoreOperator: operator,
    totalScore: number,
  } satisfies Validators<PostureTaniumInput>,
  crowdstrikeS2s: {
    integration: integration,
    lastSeen: string,
    operator: operator,
    os: string,
    overall: string,
    sensorConfig: string,
    state: choice(POSTURE_VALUES.state),
    version: string,
    versionOperator: operator,
  } satisfies Validators<PostureCrowdstrikeInput>,
  intune: {
    integration: integration,
    complianceStatus: choice(POSTURE_VALUES.intune_compliance_status),
  } satisfies Validators<PostureIntuneInput>,
  workspaceOne: {
    integration: integration,
    complianceStatus: choice(POSTURE_VALUES.workspace_one_compliance_status),
  } satisfies Validators<PostureWorkspaceOneInput>,
  sentineloneS2s: {
    integration: integration,
    activeThreats: numberFrom(0),
    operator: operator,
    infected: boolean,
    isActive: boolean,
    networkStatus: choice(POSTURE_VALUES.network_status),
    operationalState: choice(POSTURE_VALUES.operational_state),
  } satisfies Validators<PostureSentineloneInput>,
  customS2s: {
    integration: integration,
    operator: required(operator, missingString),
    score: required(numberFrom(POSTURE_SCORE.minimum, POSTURE_SCORE.maximum), () => 0),
  } satisfies Validators<PostureCustomInput>,
} as const;
