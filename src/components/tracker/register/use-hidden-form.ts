import { useLayoutEffect } from 'preact/hooks';

/** While a record is open, the form for a new one and what else stands on the page are put away. */
export function useHiddenForm(box: { current: HTMLElement | null }, hidden: boolean): void {
	useLayoutEffect(() => {
		const island = box.current?.closest<HTMLElement>('.gt-tracker');
		if (!island || !hidden) return;
		island.dataset['record'] = '';
		return () => {
			delete island.dataset['record'];
		};
	}, [hidden]);
}
