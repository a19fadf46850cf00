import {
  AccessGroup,
  AccessRule,
  DevicePosture,
  PostureCheck,
  PostureIntegration,
  PostureProvider,
  Secret,
  SerialList,
} from "../../../lib";
import { SAMPLE_CHECKS } from "../devices/sample-checks";
import type { Deployment } from "./deployment";

/** A check of each type that needs no integration. */
const checks: Deployment = {
  name: "checks",
  build: (scope, { variant }) => {
    const isChanged = variant === "changed";
    for (const [type, check] of Object.entries(SAMPLE_CHECKS)) {
      new DevicePosture(scope, type, {
        name: isChanged ? `Other ${type}` : type,
        check:
          isChanged && type === "file"
            ? PostureCheck.file({ operatingSystem: "mac", path: "/b", exists: false })
            : check(),
        ...(variant !== "required" && {
          description: isChanged ? "Others" : "Some",
          platforms: isChanged ? ["mac"] : ["windows", "linux"],
          schedule: isChanged ? "1h" : "10m",
          expiration: isChanged ? "2h" : "30m",
        }),
      });
    }
    const laptops = new SerialList(scope, "laptops", { name: "Laptops", serialNumbers: ["C02ZK1ABMD6T"] });
    const posture = new DevicePosture(scope, "known", { name: "Known", check: PostureCheck.serialNumber(laptops) });
    new AccessGroup(scope, "group", {
      name: "Known laptops",
      include: [AccessRule.emailDomain("example.com")],
      require: [AccessRule.devicePosture(posture)],
    });
  },
};

const integration: Deployment = {
  name: "integration",
  build: (scope, { variant, version }) => {
    const isChanged = variant === "changed";
    const kolide = new PostureIntegration(scope, "kolide", {
      name: isChanged ? "Kolide K2" : "Kolide",
      provider: PostureProvider.kolide({
        clientId: isChanged ? "other" : "client",
        clientSecret: Secret.fromVariable("SECRET"),
      }),
      ...(variant !== "required" && { interval: isChanged ? "2h" : "30m" }),
    });
    const isNew = version !== "5.14.0" && variant !== "required";
    new DevicePosture(scope, "issues", {
      name: "Issues",
      check: PostureCheck.kolide({
        integration: kolide,
        countOperator: "<",
        issueCount: isChanged ? "2" : "1",
        ...(isNew && { authState: ["Good"] }),
      }),
    });
  },
  // The API returns no secret, so the first plan after an import sends it again.
  changedByImport: { "kolide/Resource": ["update"] },
};

export const DEVICES = [checks, integration];
