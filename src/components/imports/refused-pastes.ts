import type { Problem } from '~/core/fields/problem.ts';
import type { GivenSource } from '~/workers/collect/collect-api.ts';
import type { Preview } from '~/workers/collect/views.ts';

/** The pasted texts that were not read; `null` for a check that came to no end: all of them. */
export function refusedPastes(
	sources: readonly GivenSource[],
	preview: Preview | null,
): GivenSource[] {
	const pasted = sources.filter(({ origin }) => origin === 'pasted');
	if (!preview) return pasted;
	// A text is one file of the preview, in the order they were pasted.
	const files = preview.files.filter(({ origin }) => origin === 'pasted');
	return pasted.filter((_, index) => {
		const refused = files[index]?.refused;
		return refused && !isAnswerable(refused);
	});
}

/** A text of which a person says whose it is needs no mending. */
function isAnswerable({ key }: Problem): boolean {
	return key === 'which_form' || key === 'left_out';
}

/** What was pasted, as one text for the box. */
export function textOf(pasted: readonly GivenSource[]): string {
	return pasted.flatMap(({ data }) => (typeof data === 'string' ? data : [])).join('\n');
}
