import {
  AccessRule,
  GatewayCa,
  KeyConfiguration,
  MtlsCertificate,
  MtlsHostnameSettings,
  SelfHostedApp,
  ShortLivedCertificate,
} from "../../../lib";
import { CA_FILE } from "../subjects/certificates";
import type { Deployment } from "./deployment";

const mtls: Deployment = {
  name: "mtls",
  build: (scope, { variant, zoneId }) => {
    const isChanged = variant === "changed";
    new MtlsCertificate(scope, "devices", {
      name: isChanged ? "Robots" : "Devices",
      certificateFile: CA_FILE,
      ...(variant !== "required" && { hostnames: isChanged ? ["b.example.com"] : ["a.example.com", "b.example.com"] }),
    });
    new MtlsHostnameSettings(scope, "settings", {
      zoneId,
      settings: [
        {
          hostname: isChanged ? "b.example.com" : "a.example.com",
          ...(variant !== "required" && { clientCertificateForwarding: !isChanged, chinaNetwork: false }),
        },
      ],
    });
  },
  // The API does not return the text of a certificate, and another text replaces it.
  changedByImport: { "devices/Resource": ["delete", "create"] },
  notImportable: ["settings/Resource"],
};

const shortLived: Deployment = {
  name: "short-lived",
  build: (scope) => {
    const application = new SelfHostedApp(scope, "terminal", {
      name: "Terminal",
      domain: "terminal.example.com",
      allow: [AccessRule.emailDomain("example.com")],
    });
    const { publicKey } = new ShortLivedCertificate(scope, "ca", { application });
    GatewayCa.fromPublicKey(scope, "trusted", publicKey);
  },
};

const keys: Deployment = {
  name: "keys",
  build: (scope, { variant }) => {
    const isChanged = variant === "changed";
    new KeyConfiguration(scope, "keys", {
      rotationIntervalDays: isChanged ? 365 : 90,
      ...(variant !== "required" && {
        rotateAfter: isChanged ? "8000h" : "2000h",
        rotationTriggers: { incident: isChanged ? "2026-12-01" : "none" },
        rotateOnCreate: !isChanged,
      }),
    });
  },
  // They exist only in the code. New triggers rotate the keys.
  changedByImport: { "keys/Rotation": ["update"] },
};

export const CERTIFICATES = [mtls, shortLived, keys];
