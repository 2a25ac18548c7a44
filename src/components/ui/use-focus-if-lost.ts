import { useLayoutEffect, useRef } from 'preact/hooks';

/**
 * When `change` is another and what had the focus went with it, the focus goes to `target`: who goes by keyboard would
 * begin again at the top of the page, and who hears it would hear nothing. From whoever stands elsewhere it is not taken.
 */
export function useFocusIfLost(
	change: unknown,
	target: () => HTMLElement | null | undefined,
): void {
	const known = useRef(change);
	useLayoutEffect(() => {
		if (known.current === change) return;
		known.current = change;
		if (document.activeElement === document.body) target()?.focus();
	}, [change]);
}
