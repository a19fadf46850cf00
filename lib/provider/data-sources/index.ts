import { dataSourceOf } from "./data-source";
import { READS } from "./reads";

/** The data sources of the companion. */
export const dataSources = Object.entries(READS).map(([type, read]) => dataSourceOf(type, read));
