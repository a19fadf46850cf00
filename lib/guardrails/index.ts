// Checks of who can reach what, with stable names: `cdktf-cloudflare-access/guardrails`.
export { GUARDRAILS } from "./checks";
export { LEVELS, SEVERITIES } from "./guardrail";
export type { Found, Guardrail, Level, Severity, Subject, SubjectKind } from "./guardrail";
export { GuardrailError } from "./guardrail-error";
export type { GuardrailLimits, Production } from "./limits";
export { lint, titleOf, type LintOptions } from "./lint";
export type { Finding, IdleSuppression, Report, SuppressedFinding, UndecidedGuardrail } from "./report";
export type { GuardrailSettings } from "./settings";
export type { Suppression } from "./suppression";
