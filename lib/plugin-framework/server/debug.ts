import { addressOf, type Provider } from "../provider/provider";
import { levelFromEnvironment } from "../log";
import { endProcess, SIGNAL_TIMEOUT } from "./end-process";
import { listen } from "./listen";
import { watchParent } from "./parent-watch";

/**
 * Serves a provider that runs in a debugger, and prints the variable that connects Terraform to it: for people, or as a
 * JSON object of environment variables. Its log has the level `trace`, unless TF_LOG_PROVIDER or TF_LOG sets another one.
 */
export async function serveForDebugging<Context>(
  provider: Provider<Context>,
  { json }: { readonly json: boolean },
): Promise<void> {
  const listenAddress = { socketDirectory: undefined, socketGroup: undefined, ports: [10_000, 25_000] } as const;
  const { TF_LOG_PROVIDER, TF_LOG } = process.env;
  const logLevel = TF_LOG_PROVIDER === undefined && TF_LOG === undefined ? "trace" : levelFromEnvironment(process.env);
  const listening = await listen(provider, listenAddress, { logLevel });
  const { network, address, cleanUp } = listening;
  process.on("exit", cleanUp);
  endOnSignals(() => void endProcess(listening, 0, SIGNAL_TIMEOUT));
  watchParent(() => process.exit(0));
  const reattach = JSON.stringify({
    [addressOf(provider)]: {
      Protocol: "grpc",
      ProtocolVersion: 6,
      Pid: process.pid,
      // Terraform neither starts nor stops the process.
      Test: true,
      Addr: { Network: network, String: address },
    },
  });
  process.stdout.write(
    json
      ? `${JSON.stringify({ TF_REATTACH_PROVIDERS: reattach })}\n`
      : `The provider ${provider.name} is running. To use it, run Terraform with this environment variable:\n\n` +
          `  TF_REATTACH_PROVIDERS='${reattach}'\n\nPress Ctrl-C to stop it.\n`,
  );
}

/** The first signal ends the process after the calls in progress, the second one at once. */
function endOnSignals(end: () => void): void {
  let isEnding = false;
  for (const signal of ["SIGINT", "SIGTERM"] as const) {
    process.on(signal, () => {
      if (isEnding) process.exit(1);
      isEnding = true;
      end();
    });
  }
}
