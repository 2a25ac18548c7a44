import { useEffect } from 'preact/hooks';

/** While it is `needed`, the browser asks before the page is left or closed. */
export function useAskBeforeLeaving(needed: boolean): void {
	useEffect(() => {
		if (!needed) return;
		const ask = (event: BeforeUnloadEvent) => event.preventDefault();
		addEventListener('beforeunload', ask);
		// Taken away as soon as it may be: with it a page does not come back as it was left.
		return () => removeEventListener('beforeunload', ask);
	}, [needed]);
}
