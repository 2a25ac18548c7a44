import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { GridRows } from './use-scaled-rows.ts';

/**
 * Lets the arrow keys move from one record's button to the next, also to rows that are not on the
 * page yet. Outside a record's button the keys scroll, as in any box.
 */
export function useGridFocus(
	box: RefObject<HTMLElement | null>,
	rows: Pick<GridRows, 'scrollTo'>,
	total: number,
): (event: KeyboardEvent) => void {
	const wanted = useRef<number | null>(null);
	const focusWanted = () => {
		const button = box.current?.querySelector<HTMLButtonElement>(
			`[data-row="${wanted.current}"]:not(:disabled)`,
		);
		if (!button) return;
		wanted.current = null;
		button.focus({ preventScroll: true });
	};
	// With every render: the row may come onto the page with it.
	useLayoutEffect(focusWanted);
	return (event) => {
		const row = event.target instanceof HTMLElement ? event.target.dataset['row'] : undefined;
		if (row === undefined) return;
		const at = Number(row);
		const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: total - 1 }[event.key];
		if (to === undefined || to < 0 || to >= total) return;
		event.preventDefault();
		wanted.current = to;
		rows.scrollTo(to);
		focusWanted();
	};
}
