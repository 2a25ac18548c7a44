import type { RefObject } from 'preact';

/**
 * Single keys within a register's table: `/` goes to its search, `n` begins a record. In a box that is
 * written in they are letters; elsewhere on the page they are the page's.
 */
export function useRegisterKeys(
	search: RefObject<HTMLInputElement | null>,
	onNew: () => void,
): (event: KeyboardEvent) => void {
	return (event) => {
		const { target, key } = event;
		if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
		if (target instanceof HTMLElement && target.matches('input, select, textarea')) return;
		if (key !== '/' && key !== 'n') return;
		event.preventDefault();
		// The page has a search of its own under the same key.
		event.stopPropagation();
		if (key === 'n') return onNew();
		search.current?.focus();
		search.current?.select();
	};
}
