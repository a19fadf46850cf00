import { ProviderError, type MoveRequest } from "../../../plugin-framework";
import { removedBlocks } from "./fleet-messages";

/** Refuses a `moved` block: one target cannot become a fleet, which has many. The error says what to write instead. */
export function refuseMove({ source }: MoveRequest): never {
  const example = targetId(source.state) ?? "TARGET_ID";
  throw new ProviderError(
    "A resource cannot be moved into a fleet",
    `A moved block moves one object, and a fleet has many targets, so ${source.type} cannot become a cfaccess_target_fleet. Nothing was changed.\n\n` +
      `Delete the moved block, and add to the fleet (TypeScript: takesOver: ["${example}"], with all ids or IP addresses to take over):\n\n` +
      `  takes_over = ["${example}"]\n\n${removedBlocks}`,
  );
}

function targetId(state: unknown): string | undefined {
  const id: unknown = typeof state === "object" && state !== null && "id" in state ? state.id : undefined;
  return typeof id === "string" ? id : undefined;
}
