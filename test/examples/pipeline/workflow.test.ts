import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { MERGED_BY_ANN, NIGHT, OPENED_BY_ANN, OPENED_FROM_A_FORK } from "./events";
import { exampleWorkflow, holds } from "./workflow";
import { EXAMPLE } from "./workspace";

const workflow = exampleWorkflow();

/** The actions that the workflow uses, each with what takes its place when pipeline.acceptance.test.ts runs it. */
const ACTIONS: Readonly<Record<string, string>> = {
  "actions/checkout": "a copy of the example",
  "actions/setup-node": "the Node.js of the test",
  "hashicorp/setup-terraform": "the Terraform on the PATH",
};

describe("the workflow of examples/pipeline", () => {
  test.each([
    ["a pull request", OPENED_BY_ANN, ["plan"]],
    ["a pull request from a fork, which gets no secrets", OPENED_FROM_A_FORK, []],
    ["a merge", MERGED_BY_ANN, ["apply"]],
    ["a night", NIGHT, ["drift"]],
  ])("has the right jobs for %s", (_, github, jobs) => {
    const started = Object.entries(workflow.jobs).filter(([, job]) => holds(job.if, { github }));
    expect(started.map(([name]) => name)).toEqual(jobs);
  });

  test("may only read the repository, uses pinned actions that the test knows, and has no expression in a script", () => {
    const steps = Object.values(workflow.jobs).flatMap((job) => job.steps);
    const used = steps.flatMap(({ uses = [] }) => uses);
    expect(workflow.permissions).toEqual({ contents: "read" });
    expect(Object.values(workflow.jobs).filter(({ permissions }) => permissions !== undefined)).toEqual([]);
    expect(used.filter((one) => !/^[\w/-]+@[0-9a-f]{40}$/.test(one))).toEqual([]);
    expect(new Set(used.map((one) => one.split("@")[0]))).toEqual(new Set(Object.keys(ACTIONS)));
    expect(steps.filter(({ run = "" }) => run.includes("${{"))).toEqual([]);
  });

  test("has the same jobs, commands and variables as .gitlab-ci.yml", () => {
    const gitlab = parse(readFileSync(join(EXAMPLE, ".gitlab-ci.yml"), "utf8")) as GitlabPipeline;
    const ofPipeline = ["stages", "variables", "default"];
    expect(Object.keys(gitlab).filter((key) => !ofPipeline.includes(key))).toEqual(Object.keys(workflow.jobs));
    for (const [name, job] of Object.entries(workflow.jobs)) {
      const other = gitlab[name] as GitlabJob;
      const { before_script: before } = gitlab.default;
      expect([...commandsOf([...before, ...other.script]), ...commandsOf(other.after_script ?? [])]).toEqual(
        job.steps.flatMap(({ run, if: condition, "working-directory": folder = "" }) =>
          (run ?? "")
            .split("\n")
            .filter((line) => line !== "")
            .map((line) => `${folder}: ${condition === "failure()" ? IF_FAILED : ""}${line}`),
        ),
      );
      // The others are settings of the project.
      const settings = Object.entries({ ...workflow.env, ...job.env }).filter(
        ([, value]) => !/(vars|secrets)\./.test(value),
      );
      const variables = { ...gitlab.variables, ...other.variables };
      expect(Object.keys(variables).sort()).toEqual(settings.map(([variable]) => variable).sort());
      expect(other.environment.name).toBe(job.environment);
    }
  });
});

/** How .gitlab-ci.yml begins a command that GitHub runs with `if: failure()`. */
const IF_FAILED = 'test "$CI_JOB_STATUS" = success || ';

interface GitlabJob {
  readonly script: readonly string[];
  readonly after_script?: readonly string[];
  readonly variables: object;
  readonly environment: { readonly name: string };
}

type GitlabPipeline = Readonly<Record<string, unknown>> & {
  readonly default: { readonly before_script: readonly string[] };
  readonly variables: object;
};

/** The commands of a script, each with its working directory in place of `cd`. */
function commandsOf(script: readonly string[]): string[] {
  let folder = "";
  return script.flatMap((line) => {
    const directory = /^cd "?(?:\$CI_PROJECT_DIR\/?)?(.*?)"?$/.exec(line)?.[1];
    if (directory === undefined) return [`${folder}: ${line}`];
    folder = directory;
    return [];
  });
}
