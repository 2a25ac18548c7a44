import { contentOf, listed, readRecord, readRows, trackerIds } from './read-content.ts';

/** Whose form each tracker is, by the tracker's id. */
export type FormAudiences = ReadonlyMap<string, readonly string[]>;

/** A situation of the home page that sends its reader to a form. */
export interface Situation {
	id: string;
	/** The page its rule stands on, whose readers it is for. */
	page: string;
	form: string;
}

/** Whose form each tracker is, from the content files themselves. */
export function readFormAudiences(root: string): FormAudiences {
	const content = contentOf(root);
	return new Map(
		trackerIds(content).map((id) => [
			id,
			listed(readRecord(content, `trackers/${id}/tracker.yml`)['audience']),
		]),
	);
}

/** The situations of `finder.yml` that name a form. */
export function readSituations(root: string): Situation[] {
	return readRows(contentOf(root), 'finder.yml').flatMap(({ id, page, form }) =>
		form === undefined ? [] : { id: String(id), page: String(page), form: String(form) },
	);
}
