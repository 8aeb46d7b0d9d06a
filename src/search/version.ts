/** Raised whenever the index would come out otherwise for the same content: it is then made anew at start. */
export const INDEX_VERSION = 3;
