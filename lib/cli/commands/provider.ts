import { Command } from "commander";
import { withExamples } from "../support/commander";

/** `cfaccess provider`: installs the companion provider, for Terraform configurations that this package does not synthesize. */
export const providerCommand = (): Command =>
  withExamples(
    new Command("provider")
      .description("Install the companion Terraform provider of this package.")
      .helpCommand(false)
      .addCommand(withExamples(installCommand(), ...EXAMPLES)),
    ...EXAMPLES,
  );

const EXAMPLES = [
  "cfaccess provider install terraform.d/plugins",
  "cfaccess provider install ~/terraform-mirror > terraform.rc",
];

const installCommand = (): Command =>
  new Command("install")
    .description(
      "Install the companion provider in a folder as a filesystem mirror, and print the CLI configuration with which Terraform uses it. " +
        "The folder terraform.d/plugins of a configuration, or ~/.terraform.d/plugins, needs none. Stacks of this package do not need it: their synthesis installs the provider.",
    )
    .argument("<directory>", "the folder of the mirror; other providers and versions in it are kept")
    .action(async (directory: string) => {
      const { installMirror } = await import("./provider/install-mirror.js");
      const { folder, source, version, configuration } = installMirror(directory);
      const next =
        configuration === undefined
          ? "Run terraform init: it searches this folder without a CLI configuration."
          : "Add this to Terraform's CLI configuration (~/.terraformrc, or the file in TF_CLI_CONFIG_FILE):";
      process.stderr.write(`Installed ${source} ${version} in ${folder}, for Linux and macOS.\n${next}\n`);
      if (configuration !== undefined) process.stdout.write(configuration);
    });
