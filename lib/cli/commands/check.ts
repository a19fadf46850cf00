import { Command } from "commander";
import { withExamples } from "../support/commander";
import { changesCommand } from "./check/changes";
import { notGrantedCommand } from "./check/not-granted";
import { notPublicCommand } from "./check/no-public-access";
import { requiresCommand } from "./check/requires";

/** `cfaccess check`: whether something holds of who can reach what, for pipelines. */
export const checkCommand = (): Command =>
  withExamples(
    new Command("check")
      .description(
        "Prove that something holds of who can reach what, for pipelines.\n" +
          "Exit codes: 0 it holds, which is proved; 1 it does not, with an example; 2 the command line or a source is invalid;\n" +
          "3 it cannot be decided, since it rests on facts that are named.",
      )
      .addCommand(
        changesCommand("no-new-access", "nobody gets in who did not before, and nothing loses its protection"),
      )
      .addCommand(changesCommand("no-lost-access", "nobody is kept out who got in before"))
      .addCommand(changesCommand("equivalent", "nothing changes who gets in, or under which conditions"))
      .addCommand(notPublicCommand())
      .addCommand(notGrantedCommand())
      .addCommand(requiresCommand()),
    "cfaccess check no-new-access plan.json",
    "cfaccess check requires mfa live --to wiki.example.com",
  );
