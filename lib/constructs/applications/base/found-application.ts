import { Construct } from "constructs";
import { literalText } from "../../../rules/terraform-literal";
import { accountOf } from "../../account/account-of";
import { LOOK_UP_VALIDATORS, nameToFind, onlyExactly, type LookUpProps } from "../../account/look-up";
import { loadL1 } from "../../kernel/load-l1";
import { Diagnostics } from "../../kernel/diagnostics";
import { requiredString } from "../../kernel/validators";
import type { IAccessApplication } from "./access-application";
import { domainProblem } from "./domain";

/** An application that Terraform looks up. */
export class FoundApplication extends Construct implements IAccessApplication {
  public readonly applicationId: string;

  public constructor(scope: Construct, id: string, by: "name" | "domain", given: string, props: LookUpProps) {
    super(scope, id);
    const diagnostics = new Diagnostics(this);
    const wanted = by === "name" ? nameToFind(diagnostics, given) : domainToFind(diagnostics, given);
    const account = accountOf(this, "application", diagnostics.validated(props, LOOK_UP_VALIDATORS).account);
    const { DataCloudflareZeroTrustAccessApplication } = loadL1(this, "applicationData");
    const found = new DataCloudflareZeroTrustAccessApplication(this, "Resource", {
      provider: account.officialProvider,
      accountId: account.accountId,
      filter: { [by]: literalText(wanted), exact: true },
      lifecycle: onlyExactly(this, "application", by, wanted),
    });
    this.applicationId = found.id;
  }
}

function domainToFind(diagnostics: Diagnostics, given: string): string {
  const { domain } = diagnostics.validated({ domain: given }, { domain: requiredString });
  const problem = domainProblem("domain", domain);
  if (problem !== undefined) diagnostics.add("CFA1400", problem);
  return domain;
}
