import type { Provider } from "../definition/provider";
import { listen } from "./listen";
import { watchParent } from "./parent-watch";

/** Serves a provider to the Terraform that is told where it is, so that it can run in a debugger. */
export async function serveForDebugging<Context>(provider: Provider<Context>): Promise<void> {
  const place = { socketDirectory: undefined, socketGroup: undefined, ports: [10_000, 25_000] } as const;
  const { server, network, address, cleanUp } = await listen(provider, place, { logLevel: "trace" });
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
      // Terraform neither starts nor ends it.
      Test: true,
      Addr: { Network: network, String: address },
    },
  };
  process.stdout.write(
    `The provider ${provider.name} is being served. To use it, run Terraform with this in its environment:\n\n` +
      `  TF_REATTACH_PROVIDERS='${JSON.stringify(reattach)}'\n\nCtrl-C ends it.\n`,
  );
}
