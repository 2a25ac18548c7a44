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
