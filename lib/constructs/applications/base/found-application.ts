import { Construct } from "constructs";
import { literalText } from "../../../rules/terraform-literal";
import { accountOf } from "../../account/account-of";
import { LOOK_UP_VALIDATORS, nameToFind, onlyExactly, type LookUpProps } from "../../kernel/look-up";
import { officialL1 } from "../../kernel/official-l1";
import { Diagnostics } from "../../kernel/diagnostics";
import { requiredText } from "../../kernel/validators";
import type { IAccessApplication } from "./access-application";
import { domainProblem } from "./domain";

/** An application that Terraform looks up. */
export class FoundApplication extends Construct implements IAccessApplication {
  public readonly applicationId: string;

  public constructor(scope: Construct, id: string, by: "name" | "domain", given: string, props: LookUpProps) {
    super(scope, id);
    const problems = new Diagnostics(this);
    const wanted = by === "name" ? nameToFind(problems, given) : domainToFind(problems, given);
    const account = accountOf(this, "application", problems.usable(props, LOOK_UP_VALIDATORS).account);
    const { DataCloudflareZeroTrustAccessApplication } = officialL1(this, "applicationData");
    const found = new DataCloudflareZeroTrustAccessApplication(this, "Resource", {
      provider: account.officialProvider,
      accountId: account.accountId,
      filter: { [by]: literalText(wanted), exact: true },
      lifecycle: onlyExactly(this, "application", by, wanted),
    });
    this.applicationId = found.id;
  }
}

function domainToFind(problems: Diagnostics, given: string): string {
  const { domain } = problems.usable({ domain: given }, { domain: requiredText });
  const problem = domainProblem("domain", domain);
  if (problem !== undefined) problems.add(problem);
  return domain;
}
