/** Once it is drawn, the keyboard stands where a register's table begins: its tabs, else its search. */
export function focusFirst(register: HTMLElement | null, view?: 'brought into view'): void {
	afterDrawing(() => {
		if (view) register?.scrollIntoView({ block: 'start' });
		const first = register?.querySelector<HTMLElement>('.gt-tab[tabindex="0"], input');
		first?.focus({ preventScroll: true });
	});
}

/** What was put away while a record was open is on the page again. */
export function afterDrawing(act: () => void): void {
	requestAnimationFrame(() => setTimeout(act));
}
