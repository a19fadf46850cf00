import { serve } from "./protocol";
import { cfaccessProvider } from "./provider";

void serve(cfaccessProvider);
