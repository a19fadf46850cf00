import { AccessGroup, AccessPolicy, AccessRule, AccessTag } from "cdktf-cloudflare-access";
import { Construct } from "constructs";

export interface TeamProps {
  readonly name: string;

  /** Who is in the team: groups of the identity providers, or single people. */
  readonly members: readonly AccessRule[];

  /** Rules that the devices of the members must meet. */
  readonly devices: readonly AccessRule[];
}

/** A team: its people, the policy that lets them in, and the tag of its applications in the App Launcher. */
export class Team extends Construct {
  /** For rules that cannot name a group, such as those of SSH. */
  readonly members: readonly AccessRule[];
  readonly group: AccessGroup;
  readonly policy: AccessPolicy;
  readonly tag: AccessTag;

  constructor(scope: Construct, id: string, { name, members, devices }: TeamProps) {
    super(scope, id);
    this.members = members;
    this.group = new AccessGroup(this, "group", { name, include: members });
    this.policy = new AccessPolicy(this, "policy", {
      name,
      include: [AccessRule.group(this.group)],
      require: devices,
      sessionDuration: "same_as_application",
    });
    this.tag = new AccessTag(this, "tag", { name: id });
  }
}
