import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';

/** Opens what is folded up below an element while it is printed: not every browser prints a closed `<details>`. */
export function useUnfoldedPrint(root: RefObject<HTMLElement | null>): void {
	useEffect(() => {
		let opened: HTMLDetailsElement[] = [];
		const unfold = () => {
			opened = [...(root.current?.querySelectorAll('details') ?? [])].filter(({ open }) => !open);
			for (const one of opened) one.open = true;
		};
		const fold = () => {
			for (const one of opened) one.open = false;
			opened = [];
		};
		addEventListener('beforeprint', unfold);
		addEventListener('afterprint', fold);
		return () => {
			removeEventListener('beforeprint', unfold);
			removeEventListener('afterprint', fold);
		};
	}, [root]);
}
