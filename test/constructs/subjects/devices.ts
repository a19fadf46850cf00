import {
  DevicePosture,
  PostureCheck,
  PostureIntegration,
  PostureProvider,
  Secret,
  type DevicePostureProps,
  type PostureIntegrationProps,
} from "../../../lib";
import { HOUR } from "./sample-props";
import { subject } from "./subject";

export const DEVICES = [
  subject<DevicePostureProps>({
    kind: DevicePosture,
    every: () => ({
      name: "Disks",
      check: PostureCheck.diskEncryption(),
      description: "Disks are encrypted",
      platforms: ["mac"],
      schedule: "10m",
      expiration: HOUR,
    }),
    required: ["name", "check"],
    atSynthesis: ["platforms"],
  }),
  subject<PostureIntegrationProps>({
    kind: PostureIntegration,
    every: () => ({
      name: "Kolide",
      provider: PostureProvider.kolide({ clientId: "c", clientSecret: Secret.fromVariable("SECRET") }),
      interval: HOUR,
    }),
    required: ["name", "provider"],
  }),
];
