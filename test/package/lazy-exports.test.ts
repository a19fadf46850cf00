import { execFileSync } from "node:child_process";

/** The modules of the package that a program loads, by their paths below `dist`. */
const loadedBy = (program: string): string[] => {
  const list = "console.log(JSON.stringify(Object.keys(require.cache)))";
  const stdout = execFileSync(process.execPath, ["-e", `${program};${list}`], { encoding: "utf8" });
  const paths = JSON.parse(stdout) as string[];
  return paths.flatMap((path) => path.split(/[\\/]dist[\\/](?!.*node_modules)/).slice(1));
};

test("the package loads a construct when it is first used", () => {
  const load = 'const access = require("cdktf-cloudflare-access")';
  expect(loadedBy(load)).toEqual(["index.js", "constructs/index.js"]);
  const used = loadedBy(`${load}; access.AccessGroup`);
  expect(used).toContain("constructs/policies/access-group.js");
  expect(used).not.toContain("constructs/targets/target-fleet.js");
});
