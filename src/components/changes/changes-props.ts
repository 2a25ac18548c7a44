import type { ChangedPage } from '~/core/training/changed-page.ts';

/** The register of confirmed pages, as the page of changes knows it. Plain JSON. */
export interface ConfirmationRegister {
	/** Its tracker. */
	id: string;
	/** Its page. */
	href: string;
	title: string;
	departments: { code: string; label: string }[];
	/** What the staff number is called where the company has switched it on; `null` = it is not asked. */
	person: string | null;
}

/** Plain JSON, as every island's props. */
export interface ChangesIslandProps {
	pages: ChangedPage[];
	roles: { code: string; label: string }[];
	/** `null` = the company keeps no such register. */
	register: ConfirmationRegister | null;
	/** Sentences of the area changes. */
	words: Record<string, string>;
	locale: string;
	/** Name of the database; left out: the site's own. */
	database?: string;
}
