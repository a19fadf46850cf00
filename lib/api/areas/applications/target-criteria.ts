import type { Static } from "@sinclair/typebox";
import { Type } from "../../core/type";
import { INFRASTRUCTURE_PAGE } from "../../core/sources";

const targetAttributes = Type.Record(Type.String(), Type.Array(Type.String()), {
  description: "Allowed values by attribute. The only attribute is `hostname`: `{ hostname: [web-1, web-2] }`.",
});

const newerThanReference = INFRASTRUCTURE_PAGE;

const selection = (description: string) =>
  Type.Object(
    {
      target_attributes: Type.Optional(targetAttributes),
      tags: Type.Optional(
        Type.Record(Type.String(), Type.Array(Type.String()), {
          description: "Allowed values by tag: `{ environment: [production] }`.",
        }),
      ),
    },
    { description, newerThanReference },
  );

const criterion = <const Protocol extends "SSH" | "RDP">(name: Protocol) => {
  const connection = {
    port: Type.Integer({
      minimum: 1,
      maximum: 65_535,
      description: "Port of the targets. In one account, a port has only one protocol.",
    }),
    protocol: Type.Literal(name, { description: "Protocol of the targets." }),
  };
  const byHostname = Type.Object(
    { ...connection, target_attributes: targetAttributes },
    { description: "Selects targets by hostname." },
  );
  const bySelection = Type.Object(
    {
      ...connection,
      include: Type.Optional(selection("A target must match any of these.")),
      require: Type.Optional(selection("A target must match all of these.")),
      exclude: Type.Optional(selection("A target must match none of these.")),
    },
    { minProperties: 3, description: "Selects targets by hostname and tags." },
  );
  return Type.Array(Type.Union([byHostname, bySelection]), {
    description:
      "Existing and future targets that the application protects. Each entry selects by hostname, or by include, require and exclude.",
  });
};

export const SshTargetCriteria = criterion("SSH");
export type SshTargetCriteria = Static<typeof SshTargetCriteria>;

export const RdpTargetCriteria = criterion("RDP");
export type RdpTargetCriteria = Static<typeof RdpTargetCriteria>;
