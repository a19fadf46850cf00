import type { Guardrail } from "../guardrail";
import { named, subjectOf } from "../subject";

export const tokenWithoutEnd: Guardrail = {
  id: "token-without-end",
  code: "CFA2609",
  level: "warning",
  why: "A service token that never expires is valid until somebody revokes it, also in the log or backup where it was forgotten.",
  fix: "Set a duration such as `8760h`, and rotate the token (`rotateEvery`).",
  example: `new ServiceToken(this, "ci", { name: "CI", duration: "forever", neverExpires: true });`,
  *check({ model }) {
    for (const token of model.serviceTokens.values()) {
      if (token.duration !== "forever") continue;
      const message = `${named("service token", token)} never expires; set a duration such as 8760h, and rotate the token`;
      yield { subject: subjectOf("service token", token), message };
    }
  },
};
