import type { Provider } from "../provider/provider";
import { listen } from "./listen";
import { watchParent } from "./parent-watch";

/** Serves a provider that runs in a debugger, and prints the variable that connects Terraform to it. */
export async function serveForDebugging<Context>(provider: Provider<Context>): Promise<void> {
  const listenAddress = { socketDirectory: undefined, socketGroup: undefined, ports: [10_000, 25_000] } as const;
  const { server, network, address, cleanUp } = await listen(provider, listenAddress, { logLevel: "trace" });
  process.on("exit", cleanUp);
  for (const signal of ["SIGINT", "SIGTERM"] as const) {
    process.on(signal, () => {
      server.session.stop();
      process.exit(0);
    });
  }
  watchParent(() => process.exit(0));
  const reattach = {
    [provider.address ?? `registry.terraform.io/hashicorp/${provider.name}`]: {
      Protocol: "grpc",
      ProtocolVersion: 6,
      Pid: process.pid,
      // Terraform neither starts nor stops the process.
      Test: true,
      Addr: { Network: network, String: address },
    },
  };
  process.stdout.write(
    `The provider ${provider.name} is running. To use it, run Terraform with this environment variable:\n\n` +
      `  TF_REATTACH_PROVIDERS='${JSON.stringify(reattach)}'\n\nPress Ctrl-C to stop it.\n`,
  );
}
