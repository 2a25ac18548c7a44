import { useLayoutEffect, useState } from 'preact/hooks';

/** Whether the window is too narrow for tables with many columns. `false` until the page is alive. */
export function useNarrow(): boolean {
	const [narrow, setNarrow] = useState(false);
	// Before the first paint, so that nothing is drawn in the wrong shape.
	useLayoutEffect(() => {
		const query = matchMedia('(max-width: 44rem)');
		const update = () => setNarrow(query.matches);
		update();
		query.addEventListener('change', update);
		return () => query.removeEventListener('change', update);
	}, []);
	return narrow;
}
