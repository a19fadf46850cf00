import { attribute } from "../../lib/plugin-framework";
import { createLog, levelFromEnvironment, type LogLevel } from "../../lib/plugin-framework/log";
import { Secrets } from "../../lib/plugin-framework/secrets";

function logged(level: LogLevel, secrets = new Secrets()) {
  const lines: Record<string, unknown>[] = [];
  const write = (line: string): void => void lines.push(JSON.parse(line) as Record<string, unknown>);
  return { lines, log: createLog({ module: "provider.example", secrets, level, write }) };
}

test("each message is a line of JSON in Terraform's format", () => {
  const { lines, log } = logged("trace");
  log.info("Listed targets", { count: 7, id: 9007199254740993n, cause: new Error("none") });
  expect(lines).toEqual([
    {
      "@level": "info",
      "@message": "Listed targets",
      "@module": "provider.example",
      "@timestamp": expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{6}Z$/) as string,
      count: 7,
      id: "9007199254740993",
      cause: "none",
    },
  ]);
});

test("lines below the level are not written", () => {
  const { lines, log } = logged("warn");
  log.debug("no");
  log.warn("yes");
  log.error("yes");
  expect(lines.map((line) => line["@level"])).toEqual(["warn", "error"]);
});

test("survives fields that cannot be converted to JSON", () => {
  const { lines, log } = logged("trace");
  const circle: Record<string, unknown> = {};
  circle["self"] = circle;
  log.info("Round", circle);
  expect(lines).toMatchObject([{ "@message": "Round" }]);
});

test("sensitive values are redacted everywhere, longest first", () => {
  const secrets = new Secrets();
  const secret = { sensitive: true, optional: true, description: "" } as const;
  const attributes = {
    token: attribute.string(secret),
    users: attribute.listNested({ password: attribute.string(secret) }, { optional: true, description: "" }),
    pin: attribute.string(secret),
  };
  secrets.collect(attributes, { token: "abcd", users: [{ password: "abcdefgh" }], pin: "1" });
  const { lines, log } = logged("trace", secrets);
  log.info("Sent abcdefgh and abcd, 1", { header: { authorization: "Bearer abcd" } });
  expect(lines).toMatchObject([
    {
      "@message": "Sent (sensitive value) and (sensitive value), 1",
      header: { authorization: "Bearer (sensitive value)" },
    },
  ]);
});

test("Terraform's environment variables set the level", () => {
  expect(levelFromEnvironment({})).toBe("warn");
  expect(levelFromEnvironment({ TF_LOG: "off" })).toBe("warn");
  expect(levelFromEnvironment({ TF_LOG: "INFO" })).toBe("info");
  expect(levelFromEnvironment({ TF_LOG: "INFO", TF_LOG_PROVIDER: "debug" })).toBe("debug");
  expect(levelFromEnvironment({ TF_LOG: "JSON" })).toBe("trace");
});
