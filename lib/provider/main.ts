import { serve } from "../plugin-framework";
import { cfaccessProvider } from "./provider";

void serve(cfaccessProvider);
