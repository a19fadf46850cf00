import { readFileSync } from "node:fs";
import { join } from "node:path";
import {
  KeyConfiguration,
  MtlsCertificate,
  MtlsHostnameSettings,
  ShortLivedCertificate,
  type KeyConfigurationProps,
  type MtlsCertificateProps,
  type MtlsHostnameSettingsProps,
  type ShortLivedCertificateProps,
} from "../../../lib";
import { UUID } from "./sample-props";
import { subject } from "./subject";

/** The certificate of a CA, valid from 2020 to 2120. */
export const CA_FILE = join(__dirname, "..", "certificates", "fixtures", "ca.pem");
export const CA = readFileSync(CA_FILE, "utf8");

const ZONE_ID = "023e105f4ecef8ad9ca31a8372d0c353";

export const CERTIFICATES = [
  subject<MtlsCertificateProps, "certificateFile">({
    kind: MtlsCertificate,
    every: () => ({ name: "Devices", certificate: CA, hostnames: ["api.example.com"], zoneId: ZONE_ID }),
    required: ["name"],
    orAnother: "certificate",
  }),
  subject<MtlsHostnameSettingsProps>({
    kind: MtlsHostnameSettings,
    every: () => ({
      settings: [{ hostname: "api.example.com", clientCertificateForwarding: true, chinaNetwork: false }],
      zoneId: ZONE_ID,
    }),
    required: ["settings"],
  }),
  subject<ShortLivedCertificateProps>({
    kind: ShortLivedCertificate,
    every: () => ({ application: UUID, zoneId: ZONE_ID }),
    required: ["application"],
  }),
  subject<KeyConfigurationProps>({
    kind: KeyConfiguration,
    every: () => ({
      rotationIntervalDays: 90,
      rotateAfter: "720h",
      rotationTriggers: { incident: "none" },
      rotateOnCreate: true,
    }),
    required: ["rotationIntervalDays"],
  }),
];
