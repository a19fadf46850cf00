import { AccessGroup, AccessRule } from "../../../lib";
import type { Deployment } from "./deployment";

const group: Deployment = {
  name: "group",
  build: (scope, { variant }) => {
    const isChanged = variant === "changed";
    new AccessGroup(scope, "engineers", {
      name: isChanged ? "Operators" : "Engineers",
      include: [AccessRule.emailDomain(isChanged ? "example.org" : "example.com")],
      ...(variant !== "required" && {
        require: [AccessRule.authMethod(isChanged ? "hwk" : "mfa")],
        exclude: [AccessRule.country(isChanged ? "T1" : "NL")],
        isDefault: !isChanged,
      }),
    });
  },
};

export const POLICIES = [group];
