import { Command, Option } from "commander";
import { repeatable, withExamples } from "../support/commander";

/** `cfaccess explain`: why somebody gets in to something, or does not. */
export const explainCommand = (): Command =>
  withExamples(
    new Command("explain")
      .description(
        "Explain whether somebody gets in to something: which policy decides, under which conditions, and every policy passed over with the reason. Facts that are not said are false. Needs neither a network nor an account, but for the source live.",
      )
      .argument("<who>", 'an email address, anonymous, or facts in YAML: "{ serviceToken: CI, country: NL }"')
      .argument(
        "<what>",
        'a URL, "ssh root@host", "rdp host", a tool ("portal/server/tool"), or the name of an application',
      )
      .addOption(
        repeatable(
          "--in <source>",
          "where to look: a cdktf.out folder, a cdk.tf.json, a plan or state of terraform show -json, a snapshot, or live (default: cdktf.out)",
        ),
      )
      .option("--account <id>", "ID of the account, if the source has several")
      .option("--idp <provider>", "identity provider of the login: its name, type or ID")
      .addOption(repeatable("--group <name>", "groups that the identity provider tells"))
      .option("--mfa", "the user logged in with several factors, says the identity provider")
      .addOption(repeatable("--method <name>", "methods of the login: hwk (RFC 8176)"))
      .option("--country <code>", "country of the request: NL")
      .option("--address <ip>", "IP address of the request")
      .addOption(repeatable("--posture <check>", "posture checks that the device passed"))
      .option("--certificate <name>", "common name of the client certificate")
      .addOption(repeatable("--list <list>", "lists with unknown values on which the user or the address is"))
      .option("--risk <level>", "risk score of the user: low, medium, high or unscored")
      .addOption(repeatable("--assuming <fact>", "facts that hold although the source does not tell them"))
      .addOption(repeatable("--any <fact>", "facts that may be anything: country, address, groups and so on"))
      .addOption(new Option("--output <format>", "format of the explanation").choices(["text", "json"]).default("text"))
      .action(async (who: string, what: string, options: object) => {
        const { runExplain } = await import("./explain/run.js");
        process.exitCode = await runExplain(who, what, options);
      }),
    "cfaccess explain ann@example.com https://wiki.example.com --idp Okta --group eng --country NL",
    'cfaccess explain ann@example.com "ssh root@web-1" --in plan.json',
    'cfaccess explain "{ serviceToken: CI }" tools/jira/search --in live --output json',
  );
