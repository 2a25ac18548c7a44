/** Rows that wait for all others, with those they are held against, lie in memory on the command line: at most so many. */
export const mostWaiting = 200_000;
