/** Groups, policies and service tokens. */
export const POLICY_CODES = {
  CFA1301: "Nobody can approve access",
  CFA1302: "An approval group has fewer people than approvals needed",
  CFA1303: "A Bypass policy makes its applications public (guardrail `bypass-everyone`)",
  CFA1304: "A Service Auth policy lets every program in (guardrail `service-auth-everyone`)",
  CFA1305: "An Allow policy lets everyone in who can log in (guardrail `allow-everyone`)",
  CFA1306: "Nobody may use an application or an MCP server (guardrail `nobody-allowed`)",
  CFA1307: "A policy never decides, because an earlier one matches everyone (guardrail `unreachable-policy`)",
  CFA1308: "A one-time PIN is the only proof that a policy asks for (guardrail `one-time-pin-only`)",
  CFA1312: "A service token never expires, and that is not confirmed",
  CFA1313: "The secret of a service token is asked of Terraform, although it goes elsewhere",
} as const;
