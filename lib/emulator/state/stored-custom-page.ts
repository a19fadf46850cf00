import { Type } from "../../api/core/type";
import { CustomPageWithHtml, Uuid } from "../../api";

/** A custom page as it is kept. How many applications use it is counted when it is read. */
export const StoredCustomPage = Type.Object({ ...CustomPageWithHtml.properties, uid: Uuid() });
