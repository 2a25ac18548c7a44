/** Enter in a one-line field saves nothing: only the button does, when a person is done. */
export function keepEnter(event: KeyboardEvent): void {
	const inField = event.target instanceof HTMLInputElement;
	// Enter that ends a composition belongs to the input method.
	if (event.key === 'Enter' && inField && !event.isComposing) event.preventDefault();
}
