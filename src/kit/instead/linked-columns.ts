/** A form that is a file of its own links to no record. */
export const linkedColumns = (): [] => [];

/** It writes no such column. */
export const isLinkedColumn = (): boolean => false;
