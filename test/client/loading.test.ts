import { execFileSync } from "node:child_process";
import path from "node:path";

test("creating a client loads only the connection pool of undici", () => {
  const program = `
    const { AccessClient } = require("./lib/client");
    new AccessClient({ apiToken: "none" });
    console.log(JSON.stringify(Object.keys(require.cache)));
  `;
  const output = execFileSync(process.execPath, ["--import", "tsx", "-e", program], {
    cwd: path.join(__dirname, "../.."),
    encoding: "utf8",
  });
  const undici = (JSON.parse(output) as string[]).filter((file) => file.includes("node_modules/undici/"));
  expect(undici.filter((file) => file.endsWith("lib/dispatcher/pool.js"))).toHaveLength(1);
  expect(undici.filter((file) => /lib\/(web|cache|mock|interceptor)\//.test(file))).toEqual([]);
});
