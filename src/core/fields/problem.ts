/**
 * Something a person should mend, without the sentence: words `problems.<key>` of the page's
 * language say it, filled with `params`.
 */
export interface Problem {
	key: string;
	/** Id of the field it stands beside; `null` for the form as a whole. */
	field: string | null;
	params?: Record<string, string | number>;
	/** A warning is shown and does not stop saving. */
	level?: 'error' | 'warning';
}

/** The problem `key` beside a field. */
export function problemOf(
	field: { id: string },
	key: string,
	params?: Record<string, string | number>,
): Problem {
	return params === undefined ? { key, field: field.id } : { key, field: field.id, params };
}

/** The problem of a cell that cannot be read, quoting as much of it as a sentence can hold. */
export function unreadable(
	field: { id: string },
	key: string,
	cell: string,
): { ok: false; problem: Problem } {
	const text = Array.from(cell.trim().slice(0, 100));
	const quoted = text.length > 40 ? `${text.slice(0, 40).join('')}…` : text.join('');
	return { ok: false, problem: problemOf(field, key, { cell: quoted }) };
}

/** Errors stop saving; warnings are only shown. */
export function isError({ level }: Problem): boolean {
	return level !== 'warning';
}
