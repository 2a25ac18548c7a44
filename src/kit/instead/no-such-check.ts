/** A kit is built with the very rules its definition names. */
export const noSuchCheck = (): Error => new Error();
