import type { ChangedPage, PageChange, PageSection } from './changed-page.ts';

/** What somebody has looked at and confirmed of the handbook; kept on the device. */
export interface Confirmed {
	/** The version of the newest change that was looked at, by page. */
	seen: Record<string, string>;
	/** The edition that was read and confirmed, and the day, by page. */
	pages: Record<string, { edition: string; day: string }>;
}

/** Nothing yet. */
export const noneConfirmed: Confirmed = { seen: {}, pages: {} };

/** What a device has kept, whatever it is; nothing where it cannot be read. */
export function readConfirmed(kept: string | null): Confirmed {
	try {
		const read: unknown = JSON.parse(kept ?? 'null');
		return isConfirmed(read) ? read : noneConfirmed;
	} catch {
		return noneConfirmed;
	}
}

/** The changes of a page since it was last looked at, or confirmed, the newest first. */
export function newChanges(
	{ page, changes }: ChangedPage,
	{ seen, pages }: Confirmed,
): PageChange[] {
	const known = [seen[page], pages[page]?.edition];
	const last = changes.findIndex(({ version }) => known.includes(version));
	// Confirmed before its first change: that edition stands in no change.
	return last < 0 ? changes : changes.slice(0, last);
}

/** The sections, each once, that read differently since a page was confirmed; none where it never was. */
export function changedSince(
	changes: readonly PageChange[],
	confirmed: Confirmed['pages'][string] | undefined,
): PageSection[] {
	if (!confirmed) return [];
	const last = changes.findIndex(({ version }) => version === confirmed.edition);
	const sections = changes.slice(0, last < 0 ? undefined : last).flatMap((one) => one.sections);
	return [...new Map(sections.map((one) => [one.title, one])).values()];
}

/** Whether a page is to be read and confirmed: it asks for it, and its edition of today was not confirmed. */
export function isToConfirm({ page, edition }: ChangedPage, { pages }: Confirmed): boolean {
	return edition !== null && pages[page]?.edition !== edition;
}

/** With the newest changes of these pages looked at. */
export function withSeen(confirmed: Confirmed, pages: readonly ChangedPage[]): Confirmed {
	const newest = pages.flatMap(({ page, changes: [first] }) =>
		first ? [[page, first.version] as const] : [],
	);
	return { ...confirmed, seen: { ...confirmed.seen, ...Object.fromEntries(newest) } };
}

/** With these pages confirmed in their editions of today, on a day. */
export function withConfirmed(
	confirmed: Confirmed,
	pages: readonly ChangedPage[],
	day: string,
): Confirmed {
	const now = pages.flatMap(({ page, edition }) =>
		edition === null ? [] : [[page, { edition, day }] as const],
	);
	const seen = withSeen(confirmed, pages);
	return { ...seen, pages: { ...confirmed.pages, ...Object.fromEntries(now) } };
}

function isConfirmed(read: unknown): read is Confirmed {
	if (typeof read !== 'object' || read === null) return false;
	return ['seen', 'pages'].every((name) => {
		const value: unknown = Reflect.get(read, name);
		return typeof value === 'object' && value !== null && !Array.isArray(value);
	});
}
