/** What browsers call the newest form of the tables: ten times the last `version` of `tables.ts`; a test holds the two together. */
export const databaseVersion = 40;
