import { providerKit } from "../plugin-framework";
import type { ProviderContext } from "./context";

/** What the companion, its resources and data sources are defined with: `companion.defineResource({ … })`. */
export const companion = providerKit<ProviderContext>();
