/** The folder of words that are fetched when they are wanted, below the site's root. */
export const wordsFolder = 'words';

/** The words of a check of files that go into one's own registers, below the site's root. */
export function wordsFileOfMine(locale: string): string {
	return `${wordsFolder}/${locale}/mine.json`;
}

/** The words a report is written and shown with, below the site's root. */
export function wordsFileOfReport(locale: string): string {
	return `${wordsFolder}/${locale}/report.json`;
}
