/** The plan's tables 1, 2 and 5: LibreOffice saved their files in every way people do. */
export const resavedTables = ['assessment', 'feedback', 'needs'];

/**
 * Registers whose files it saved in the ways a register comes back: numbers given, moments, links to records of one,
 * of several and of the same register, several lines in a cell, what never leaves and what leaves masked.
 */
export const resavedRegisters = [
	'actions',
	'complaints',
	'contacts',
	'incident_log',
	'mechanisms',
	'meetings',
];
