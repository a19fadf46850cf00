import type { Static } from "@sinclair/typebox";
import { Type } from "../../api/core/type";
import { ApplicationCa, Uuid } from "../../api";

/** The certificate authority of an application as it is kept. */
export const StoredApplicationCa = Type.Object({ ...Type.Required(ApplicationCa).properties, application_id: Uuid() });
export type StoredApplicationCa = Static<typeof StoredApplicationCa>;
