/** Where it is set in the configuration, a start mends and adds nothing: what it would mend is to be seen. */
export const ONLY_READS = 'duixian.onlyReads';
