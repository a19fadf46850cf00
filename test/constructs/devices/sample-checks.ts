import { PostureCheck } from "../../../lib";
import { UUID } from "../subjects/sample-props";

/** A check of each type that needs neither an integration nor a list of this stack, with every field of its input. */
export const SAMPLE_CHECKS: Readonly<Record<string, () => PostureCheck>> = {
  file: () => PostureCheck.file({ operatingSystem: "linux", path: "/a", sha256: "ab", thumbprint: "cd" }),
  application: () => PostureCheck.application({ operatingSystem: "mac", path: "/a", sha256: "ab", thumbprint: "cd" }),
  sentinelone: () => PostureCheck.sentinelone({ operatingSystem: "windows", path: "C:\\a" }),
  carbonblack: () => PostureCheck.carbonblack({ operatingSystem: "windows", path: "C:\\a" }),
  disk_encryption: () => PostureCheck.diskEncryption({ checkDisks: ["C"], requireAll: false }),
  firewall: () => PostureCheck.firewall({ operatingSystem: "mac" }),
  os_version: () =>
    PostureCheck.osVersion({
      operatingSystem: "linux",
      operator: ">=",
      version: "6.8.0",
      osDistroName: "ubuntu",
      osDistroRevision: "24.04",
      osVersionExtra: "45",
    }),
  domain_joined: () => PostureCheck.domainJoined({ domain: "corp.example.com" }),
  client_certificate: () => PostureCheck.clientCertificate({ certificateId: UUID, cn: "ann" }),
  client_certificate_v2: () =>
    PostureCheck.clientCertificateV2({
      certificateId: UUID,
      operatingSystem: "linux",
      checkPrivateKey: false,
      cn: "${serial_number}.example.com",
      extendedKeyUsage: ["clientAuth"],
      locations: { paths: ["/etc/a.pem"], trustStores: ["system"] },
      subjectAlternativeNames: ["a.example.com"],
    }),
  antivirus: () => PostureCheck.antivirus({ updateWindowDays: 7 }),
  unique_client_id: () => PostureCheck.uniqueClientId({ listId: UUID, operatingSystem: "android" }),
  gateway: () => PostureCheck.gateway(),
  warp: () => PostureCheck.warp(),
  tanium: () => PostureCheck.tanium(),
};

/** A check of each type that asks an integration, with every field of its input. */
export const SAMPLE_SERVICE_CHECKS: Readonly<Record<string, () => PostureCheck>> = {
  kolide: () => PostureCheck.kolide({ integration: UUID, countOperator: "<", issueCount: "1", authState: ["Good"] }),
  tanium_s2s: () =>
    PostureCheck.taniumS2s({
      integration: UUID,
      eidLastSeen: "2026-11-01T00:00:00Z",
      operator: ">",
      riskLevel: "low",
      scoreOperator: "<",
      totalScore: 10,
    }),
  crowdstrike_s2s: () =>
    PostureCheck.crowdstrikeS2s({
      integration: UUID,
      lastSeen: "1h",
      operator: ">=",
      os: "80",
      overall: "80",
      sensorConfig: "80",
      state: "online",
      version: "7.1",
      versionOperator: ">=",
    }),
  intune: () => PostureCheck.intune({ integration: UUID }),
  workspace_one: () => PostureCheck.workspaceOne({ integration: UUID, complianceStatus: "compliant" }),
  sentinelone_s2s: () =>
    PostureCheck.sentineloneS2s({
      integration: UUID,
      activeThreats: 0,
      operator: "==",
      infected: false,
      isActive: true,
      networkStatus: "connected",
      operationalState: "na",
    }),
  custom_s2s: () => PostureCheck.customS2s({ integration: UUID, operator: ">=", score: 80 }),
};
