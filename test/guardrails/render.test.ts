import type { Report } from "../../lib/guardrails";
import { renderJson } from "../../lib/guardrails/render/json";
import { renderMarkdown } from "../../lib/guardrails/render/markdown";
import { renderSarif } from "../../lib/guardrails/render/sarif";
import { renderText } from "../../lib/guardrails/render/text";
import { EMPTY_MODEL } from "../../lib/reach/model/access-model";
import { policy, wiki } from "../reach/support/model";
import { reportOn } from "./support";

const open = policy("open", {
  decision: "bypass",
  include: [{ everyone: {} }],
  origin: { address: "policy.open", file: "plan.json" },
});

/** A name that would end a line, change the terminal, turn the direction of the text, and be HTML and Markdown. */
const HOSTILE = "<script>alert(1)</script>\n\u001B[31m\u202Egnp|`*_[x](javascript:1) @all";

const hostileReport = (): Report => reportOn(wiki([{ ...open, name: HOSTILE }]));
const report = (): Report =>
  reportOn(wiki([open], { notes: [{ text: "Some lists are not read." }] }), {
    suppressions: [{ id: "token-unused", on: "x", reason: "y" }],
  });

test("text names the finding, the thing, an example and the page, and ends with the numbers", () => {
  expect(renderText(report()).split("\n")).toEqual([
    "error  bypass-everyone (CFA1303)  policy.open",
    '  Policy "open" bypasses Access for everyone, so application "wiki" is public, without login and log; require a rule about the ' +
      "request, such as ip, or use an Allow policy.",
    "  For example: somebody who has not logged in, on the address 17.83.201.44.",
    expect.stringMatching(/^ {2}https:.*bypass-everyone\.md$/),
    "",
    'The suppression of token-unused on "x" suppresses nothing: the guardrail finds nothing there any more. Remove it.',
    "Note: Some lists are not read.",
    "1 error, no warnings, no notes in 1 application and 1 policy.",
    "",
  ]);
});

test("Markdown of nothing says so", () => {
  expect(renderMarkdown(reportOn(EMPTY_MODEL))).toBe(
    "### Guardrails: nothing found\n\nno errors, no warnings, no notes in no applications and no policies.\n",
  );
});

test("JSON has the fields of the report", () => {
  const expected = JSON.parse(JSON.stringify(report())) as object;
  expect(JSON.parse(renderJson(report()))).toEqual({ format: "cfaccess-lint", formatVersion: 1, ...expected });
});

test("SARIF has the line of the resource, the fingerprint and the suppression", () => {
  const suppressed = reportOn(wiki([open]), {
    suppressions: [{ id: "bypass-everyone", on: "open", reason: "It is for customers." }],
  });
  const sarif = renderSarif(suppressed, { version: "1.2.3", lineOf: () => ({ file: "infra/access.tf", line: 7 }) });
  const { runs } = JSON.parse(sarif) as { runs: { results: object[]; tool: { driver: { rules: object[] } } }[] };

  expect(runs[0]?.results).toEqual([
    expect.objectContaining({
      ruleId: "bypass-everyone",
      level: "error",
      partialFingerprints: { "cfaccess/v1": suppressed.suppressed[0]?.fingerprint },
      suppressions: [{ kind: "external", justification: "It is for customers." }],
      locations: [
        expect.objectContaining({
          physicalLocation: { artifactLocation: { uri: "infra/access.tf" }, region: { startLine: 7 } },
        }),
      ],
    }),
  ]);
  expect(runs[0]?.tool.driver.rules.length).toBeGreaterThan(20);
});

describe("survives a hostile name", () => {
  test.each<[string, (report: Report) => string]>([
    ["text", (hostile) => renderText(hostile)],
    ["Markdown", (hostile) => renderMarkdown(hostile)],
  ])("in %s", (_format, render) => {
    const text = render(hostileReport());

    // eslint-disable-next-line no-control-regex -- control characters are what must not be there
    expect(text).not.toMatch(/[\u001B\u202E]/);
    expect(text.split("\n").filter((line) => line.startsWith("gnp"))).toEqual([]);
  });

  test("in Markdown, without HTML, links and mentions of its own", () => {
    const markdown = renderMarkdown(hostileReport());

    expect(markdown).not.toContain("<script>");
    expect(markdown).not.toMatch(/[^\\]\[x\]/);
    expect(markdown).not.toMatch(/[^\\]@all/);
  });

  test("in SARIF, which stays JSON", () => {
    const sarif = renderSarif(hostileReport(), { version: "1.2.3" });
    expect((JSON.parse(sarif) as { version: string }).version).toBe("2.1.0");
    expect(sarif).not.toMatch(/\\u001b|\u202E/);
  });
});
