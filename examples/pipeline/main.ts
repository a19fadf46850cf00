import { App, DataResource, Fn, PgBackend, TerraformStack } from "cdktf";
import { AccessAccount, AccessGroup, AccessPolicy, AccessRule, SelfHostedApp } from "cdktf-cloudflare-access";
import type { Construct } from "constructs";

interface AccessStackProps {
  readonly accountId: string;
  readonly stateUrl: string;
}

/** A wiki for the staff. Its health page is also for programs with a service token. */
class AccessStack extends TerraformStack {
  constructor(scope: Construct, id: string, { accountId, stateUrl }: AccessStackProps) {
    super(scope, id);
    // The user and the password are in PGUSER and PGPASSWORD. The schema and the table are created by state.sql.
    const created = { skipSchemaCreation: true, skipTableCreation: true, skipIndexCreation: true };
    new PgBackend(this, { connStr: stateUrl, ...created });

    new AccessAccount(this, "account", { accountId });
    const staff = new AccessGroup(this, "staff", { name: "Staff", include: [AccessRule.emailDomain("example.com")] });
    new SelfHostedApp(this, "wiki", { name: "Wiki", domain: "wiki.example.com", allow: [AccessRule.group(staff)] });
    const programs = new AccessPolicy(this, "programs", {
      name: "Programs",
      decision: "non_identity",
      include: [AccessRule.anyValidServiceToken()],
    });
    new SelfHostedApp(this, "health", {
      name: "Health of the wiki",
      domain: "wiki.example.com/health",
      policies: [programs],
    });
  }
}

/**
 * Opens the health page with a service token that exists only during `terraform apply`: no state and no plan contains it. It is a
 * stack of its own, because Terraform would also create the token in each plan, for which the job "plan" has no permission.
 */
class SmokeTestStack extends TerraformStack {
  constructor(scope: Construct, id: string, accountId: string) {
    super(scope, id);
    const { companionProvider } = new AccessAccount(this, "account", { accountId });
    this.addOverride("ephemeral.cfaccess_service_token.smoke_test", {
      provider: companionProvider.fqn,
      account_id: accountId,
      name: "smoke test",
      duration: "10m",
    });
    new DataResource(this, "smoke-test", {
      triggersReplace: { at: Fn.plantimestamp() },
      provisioners: [
        {
          type: "local-exec",
          // Terraform shows no output of a command that gets an ephemeral value.
          command: "node --import tsx ../../../smoke-test.ts > smoke-test.log 2>&1",
          environment: {
            CF_ACCESS_CLIENT_ID: "${ephemeral.cfaccess_service_token.smoke_test.client_id}",
            CF_ACCESS_CLIENT_SECRET: "${ephemeral.cfaccess_service_token.smoke_test.client_secret}",
          },
        },
      ],
    });
  }
}

/** Reads a required environment variable. */
function setting(name: string, what: string): string {
  const value = process.env[name] ?? "";
  if (value === "") throw new Error(`set ${name} to ${what}`);
  return value;
}

/** The URL of the database. The synthesized JSON contains it, so it must not have a password. */
function stateUrl(): string {
  const url = setting(
    "STATE_URL",
    "the URL of the database, such as postgres://db.example.com/access?sslmode=verify-full",
  );
  if (/:\/\/[^/@]*:[^/]*@|[?&]password=/.test(url)) throw new Error("STATE_URL has a password; set PGPASSWORD instead");
  return url;
}

const accountId = setting("CLOUDFLARE_ACCOUNT_ID", "the identifier of your Cloudflare account");
const app = new App();
new AccessStack(app, "access", { accountId, stateUrl: stateUrl() });
new SmokeTestStack(app, "smoke-test", accountId);
app.synth();
