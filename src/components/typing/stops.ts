/**
 * Where the keyboard stops in a form, in order: every input, of the buttons that belong together the one
 * that is chosen, or the first. Buttons are reached by Tab alone.
 */
export function stopsIn(form: HTMLElement): HTMLElement[] {
	const stops: HTMLElement[] = [];
	const seen = new Set<string>();
	const inputs = form.querySelectorAll<HTMLElement>('input, select, textarea');
	for (const input of inputs) {
		const group = groupOf(input);
		if (group === null) stops.push(input);
		else if (!seen.has(group)) {
			seen.add(group);
			const all = [...inputs].filter((one) => groupOf(one) === group);
			stops.push(all.find((one) => one.matches('[type=radio]:checked')) ?? input);
		}
	}
	return stops;
}

/** The place among the stops of what has the focus; -1: it is none. */
export function stopOf(stops: readonly HTMLElement[], focused: Element | null): number {
	const group = focused instanceof HTMLElement ? groupOf(focused) : null;
	return stops.findIndex((one) => one === focused || (group !== null && groupOf(one) === group));
}

/** Radio buttons and check boxes of a question go together. */
function groupOf(input: HTMLElement): string | null {
	if (!(input instanceof HTMLInputElement) || !['radio', 'checkbox'].includes(input.type))
		return null;
	return input.closest('fieldset')?.id ?? input.name;
}
