// Without imports: the constructs load this file alone.

/** Maximum length of the name of a tag, in characters (a peer that was developed against the API: Alchemy). */
export const TAG_NAME_LENGTH = 35;
