/** Once it is drawn, the keyboard stands where a register begins: at its table's tabs or search; empty, at the list's heading. */
export function focusFirst(register: HTMLElement | null, view?: 'brought into view'): void {
	afterDrawing(() => {
		const first = register?.querySelector<HTMLElement>('.gt-tab[tabindex="0"], input');
		const heading = first ? null : listOf(register)?.querySelector<HTMLElement>('h2');
		if (view) (heading ?? register)?.scrollIntoView({ block: 'start' });
		(first ?? heading)?.focus({ preventScroll: true });
	});
}

/** The part of the page a register's table stands in, with the heading above it. */
export function listOf(register: HTMLElement | null): HTMLElement | null {
	return register?.closest<HTMLElement>('.gt-entries') ?? null;
}

/** What was put away while a record was open is on the page again. */
export function afterDrawing(act: () => void): void {
	requestAnimationFrame(() => setTimeout(act));
}
