/** A page's content without what lies behind it, and that, in order. */
export interface SplitContent {
	html: string;
	/** Notes and resolutions, as HTML. */
	notes: string[];
	/** What editors filled in in tables, as HTML, each once. */
	filled: string[];
}

/** Takes out of the HTML of a page what its components set aside for the line at its end. */
export function splitBasis(content: string): SplitContent {
	const notes: string[] = [];
	const filled = new Set<string>();
	const html = content.replace(
		/<gt-(basis|filled)\b[^>]*>([\s\S]*?)<\/gt-\1>/g,
		(_, kind: string, inside: string) => {
			if (kind === 'basis') notes.push(inside);
			else filled.add(inside.trim());
			return '';
		},
	);
	return { html, notes, filled: [...filled] };
}
