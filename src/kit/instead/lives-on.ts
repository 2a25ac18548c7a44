/** A form that is a file of its own is done with when it is saved. */
export const livesOn = (): boolean => false;

/** All ways: a form alone has no lines that belong to a record, and none that are only ever added. */
export const countOfWays = () => 3;
