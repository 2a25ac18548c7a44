/** Files that can be read into one's own records. */
export const takenFiles = '.csv,.tsv,.txt,.zip,.json,text/csv,application/zip,application/json';
