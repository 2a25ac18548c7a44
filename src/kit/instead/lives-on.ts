/** A form that is a file of its own is done with when it is saved. */
export const livesOn = (): boolean => false;
