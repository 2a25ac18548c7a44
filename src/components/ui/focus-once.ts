/** A `ref` that gives a button the focus when it appears: the same function at every rendering, so only then. */
export function focusOnce(button: HTMLButtonElement | null): void {
	button?.focus();
}
