/** Once it is drawn, the keyboard stands where a register's table begins: its tabs, else its search. */
export function focusFirst(register: HTMLElement | null): void {
	requestAnimationFrame(() => {
		const first = register?.querySelector<HTMLElement>('.gt-tab[tabindex="0"], input');
		first?.focus({ preventScroll: true });
	});
}
