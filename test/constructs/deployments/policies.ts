import { Fn, TerraformOutput } from "cdktf";
import { AccessGroup, AccessRule, McpAuth, McpServer, SecretSink, ServiceToken } from "../../../lib";
import { oauthClientSink } from "../subjects/sample-props";
import { either, type Deployment } from "./deployment";

const group: Deployment = {
  name: "group",
  build: (scope, { variant }) => {
    const isChanged = variant === "changed";
    new AccessGroup(scope, "engineers", {
      name: isChanged ? "Operators" : "Engineers",
      include: [AccessRule.emailDomain(isChanged ? "example.org" : "example.com")],
      ...(variant !== "required" && {
        require: [AccessRule.authMethod(isChanged ? "hwk" : "mfa")],
        exclude: [AccessRule.country(isChanged ? "T1" : "NL")],
        isDefault: !isChanged,
      }),
    });
  },
};

const rotatedToken: Deployment = {
  name: "rotated-token",
  build: (scope, { variant }) => {
    const token = new ServiceToken(scope, "ci", {
      name: either(variant, "Nightly", "Hourly"),
      duration: either(variant, "8760h", "4380h"),
      rotateEvery: either(variant, "2160h", "1080h"),
      ...(variant !== "required" && {
        previousSecretValidFor: either(variant, "48h", "72h"),
        refreshBefore: either(variant, "240h", "480h"),
      }),
    });
    // A secret that is null would fail here.
    new TerraformOutput(scope, "secret", { value: Fn.lengthOf(token.clientSecret), sensitive: true });
  },
  changedByImport: {
    // The API does not return the version of the secret, and nobody can read a secret.
    "ci/Resource": ["update"],
    "ci/Rotation": ["update"],
  },
};

/** Without a sink the official provider manages the token, so that the first change moves it to the companion. */
const deliveredToken: Deployment = {
  name: "delivered-token",
  build: (scope, { variant }) => {
    const server = new McpServer(scope, "jira", {
      name: "Jira",
      url: "https://jira.example.com/mcp",
      auth: McpAuth.oauth(),
    });
    new ServiceToken(scope, "bot", {
      name: either(variant, "Bot", "Robot"),
      ...(variant !== "required" && {
        secretTo: SecretSink.resource("client", (inner, secret) => oauthClientSink(inner, secret, server.serverId)),
        enabled: either(variant, true, false),
        rotateEvery: either(variant, "2160h", "1080h"),
        previousSecretValidFor: either(variant, "48h", "72h"),
        refreshBefore: either(variant, "240h", "480h"),
        warnBeforeExpiry: either(variant, "720h", "480h"),
        warnIfUnusedFor: either(variant, "1440h", "720h"),
      }),
    });
  },
  changedByImport: {
    // Nobody can read a secret.
    "bot/Rotation": ["update"],
    "bot/Secret/resource/Client": ["update"],
  },
  // It stands for what this run has delivered.
  notImportable: ["bot/Secret/Delivery"],
};

export const POLICIES = [group, rotatedToken, deliveredToken];
