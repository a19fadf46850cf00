import type { ClientEvent } from "../../lib/client";
import { clientOf, target, TARGET_ID } from "./sample";
import { ACCOUNT, ok, refuse, reset, ScriptedServer } from "./scripted-server";

describe("onEvent", () => {
  let server: ScriptedServer;
  afterEach(() => server.stop());

  test("receives every request, response and retry", async () => {
    server = await ScriptedServer.start(refuse(503), reset, ok(target()));
    const events: ClientEvent[] = [];
    const client = clientOf(server, { onEvent: (event) => events.push(event) });
    await client.infrastructure.targets.get({ target_id: TARGET_ID });
    await client.close();
    const about = {
      endpoint: "infrastructure.targets.get",
      method: "GET",
      path: `/accounts/${ACCOUNT}/infrastructure/targets/${TARGET_ID}`,
    };
    const number = expect.any(Number) as number;
    expect(events).toEqual([
      { ...about, type: "request", attempt: 1 },
      { ...about, type: "response", attempt: 1, status: 503, error: undefined, durationMs: number },
      { ...about, type: "retry", attempt: 1, status: 503, error: "ACCESS_ERR_SERVER", waitMs: number },
      { ...about, type: "request", attempt: 2 },
      { ...about, type: "response", attempt: 2, status: undefined, error: "ACCESS_ERR_CONNECTION", durationMs: number },
      { ...about, type: "retry", attempt: 2, status: undefined, error: "ACCESS_ERR_CONNECTION", waitMs: number },
      { ...about, type: "request", attempt: 3 },
      { ...about, type: "response", attempt: 3, status: 200, error: undefined, durationMs: number },
    ]);
  });

  test("survives a listener that throws, with a warning", async () => {
    server = await ScriptedServer.start(ok(target()));
    const warn = jest.spyOn(process, "emitWarning").mockImplementation(() => undefined);
    const client = clientOf(server, {
      onEvent: () => {
        throw new Error("listener is broken");
      },
    });
    await expect(client.tokens.verify()).resolves.toEqual(target());
    await client.close();
    expect(warn).toHaveBeenCalledWith(expect.stringContaining("listener is broken"));
    warn.mockRestore();
  });
});
