import { Command } from "commander";

/** `cfaccess provider`: the companion provider for pipelines that this package does not synthesize. */
export const providerCommand = (): Command =>
  new Command("provider")
    .description("The companion Terraform provider that comes with this package.")
    .helpCommand(false)
    .addCommand(installCommand());

const installCommand = (): Command =>
  new Command("install")
    .description(
      "Put the companion into a folder that Terraform can be told to take it from (a filesystem mirror), and print the CLI configuration that tells it. " +
        "A stack of this package needs neither: it brings the companion along.",
    )
    .argument("<directory>", "the mirror; other providers and versions in it stay")
    .action(async (directory: string) => {
      const { installMirror } = await import("./provider/install-mirror.js");
      const { folder, source, version, configuration } = installMirror(directory);
      process.stderr.write(
        `${source} ${version} is in ${folder}, for Linux and macOS.\n` +
          `Put this into Terraform's CLI configuration (~/.terraformrc, or the file that TF_CLI_CONFIG_FILE names):\n`,
      );
      process.stdout.write(configuration);
    });
