import type { EphemeralResourceDefinition } from "../../lib/plugin-framework";
import { type NoteContext, noteProvider, ticket, type ticketAttributes } from "./note-provider";
import { served } from "./served";

/** Serves a provider with one ephemeral resource that has these handlers. */
export function servedTicket(changes: Partial<EphemeralResourceDefinition<typeof ticketAttributes, NoteContext>>) {
  return served(noteProvider({ ephemeralResources: [ticket(changes)] }));
}
