import { propTable } from "../../tools/construct-docs/prop-table";
import { publicApi } from "../../tools/construct-docs/public-api";
import { TypeText } from "../../tools/construct-docs/type-text";
import { diagnosticsPage } from "../../tools/reference/diagnostics-page";
import { withEndpointCount } from "../../tools/api-docs/counts";

describe("a generated table of props", () => {
  const api = publicApi("test/docs/sample-props.ts");
  const types = new TypeText(api, (name) => (name === "Duration" ? "values.md#duration" : undefined));

  test("has type, default and description of each prop, required ones first", () => {
    expect(propTable(api, "SampleProps", types).split("\n")).toEqual([
      "| prop | type | default | description |",
      "| --- | --- | --- | --- |",
      "| `names` | list of `string` | **required** | Required, so it comes first. |",
      "| `enabled` | `boolean` | `false` | Whether it is on, in two lines \\| with a bar. |",
      "| `version` | `string` | the newest one |  |",
      '| `fate` | `"keep"` or `"delete"` | `"keep"` |  |',
      "| `durations` | map of ([`Duration`](values.md#duration) or `string`) |  |  |",
    ]);
  });

  test("fails for an interface that does not exist", () => {
    expect(() => propTable(api, "OtherProps", types)).toThrow("no interface OtherProps");
  });
});

describe("docs/reference/diagnostics.md", () => {
  test("has a section for each code, with the fix if there is one", () => {
    const page = diagnosticsPage({
      CFA1002: "A prop has the wrong type",
      CFA1201: { title: "A rule", fix: "Remove it" },
    });
    expect(page).toContain("## Access rules\n\n### CFA1201\n\nA rule.\n\n**Fix:** Remove it.");
    expect(page).toContain("### CFA1002\n\nA prop has the wrong type.");
  });

  test("fails for a code whose range has no title", () => {
    expect(() => diagnosticsPage({ CFA9901: "A stranger" })).toThrow("no range for CFA9901");
  });
});

test("the number of endpoints is corrected in text, and left alone in generated parts", () => {
  const generated = "<!-- x: written by a tool --> 1 endpoints <!-- end of x -->";
  expect(withEndpointCount(`All 7 endpoints. ${generated} All 7 endpoints, 7 areas.`)).toMatch(
    /^All (\d\d+) endpoints\. <!-- x: written by a tool --> 1 endpoints <!-- end of x --> All \1 endpoints, 7 areas\.$/,
  );
});
