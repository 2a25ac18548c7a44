import { useLayoutEffect, useState } from 'preact/hooks';

type Field = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

/**
 * What somebody wrote or chose in fields that the server drew, before the code of their island came, counts as if it
 * were done now; also what a browser put back into them after a reload. On a slow line that is seconds, and the fields
 * would be emptied, or show what nothing goes by. `island` is a selector of what holds the fields; `counts` is asked in
 * the browser: at a shared screen somebody else may have said it.
 */
export function useSaidEarly(island: string, counts = () => true): void {
	// A text area is emptied while the island wakes: what it said is read before.
	const [early] = useState(() =>
		typeof document === 'undefined' || !counts() ? [] : saidIn(island),
	);
	useLayoutEffect(() => {
		for (const { field, value } of early) {
			if (field instanceof HTMLTextAreaElement) field.value = value;
			for (const kind of ['input', 'change']) {
				field.dispatchEvent(new Event(kind, { bubbles: true }));
			}
		}
	}, []);
}

/** The fields of a sleeping island that say something else than the server wrote, with what they say. */
function saidIn(island: string) {
	const fields = document.querySelectorAll<Field>(
		`astro-island[ssr] ${island} :is(input, select, textarea):enabled`,
	);
	return [...fields].filter(isChanged).map((field) => ({ field, value: field.value }));
}

function isChanged(field: Field): boolean {
	if (field instanceof HTMLSelectElement) {
		const options = [...field.options];
		// Where none is written as chosen, a browser shows the first that may be.
		const written =
			options.find((option) => option.defaultSelected) ?? options.find(({ disabled }) => !disabled);
		return field.selectedIndex !== (written?.index ?? -1);
	}
	if (field instanceof HTMLTextAreaElement) return field.value !== field.defaultValue;
	if (field.type === 'checkbox') return field.checked !== field.defaultChecked;
	// Of radio buttons the one pressed says it for those it takes the place of.
	if (field.type === 'radio') return field.checked && !field.defaultChecked;
	return field.value !== field.defaultValue;
}
