// Without imports: the constructs load this file alone.

/** Maximum length of the name and of the comment of a virtual network, in characters. */
export const VIRTUAL_NETWORK_TEXT_LENGTH = 256;
