/**
 * The version of reading. It is raised when a release reads differently from the one before, so that `entente reread`
 * knows which readings of a record are to be made again.
 */
export const ENGINE = 1;
