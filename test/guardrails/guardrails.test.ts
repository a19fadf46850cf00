import { GUARDRAILS } from "../../lib/guardrails";
import { GUARDRAIL_CASES, SERVER_WITHOUT_APPLICATION } from "./cases";
import { foundIn, reportOn } from "./support";

test("every guardrail has a case, and every case a guardrail", () => {
  expect(Object.keys(GUARDRAIL_CASES).sort()).toEqual(GUARDRAILS.map(({ id }) => id).sort());
});

test.each(GUARDRAILS.map((guardrail) => [guardrail.id, guardrail] as const))("%s", (id) => {
  const { has, nearly, options } = GUARDRAIL_CASES[id] ?? {};
  if (has === undefined || nearly === undefined) throw new Error(`no case for ${id}`);

  expect(reportOn(has, options).findings.map(({ guardrail }) => guardrail)).toEqual([id]);
  expect(foundIn(reportOn(nearly, options))).toEqual([]);
});

test("an MCP server that no application is for is shown to nobody", () => {
  expect(foundIn(reportOn(SERVER_WITHOUT_APPLICATION))).toEqual(["warning nobody-allowed Docs"]);
});
