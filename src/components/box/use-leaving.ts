import { useEffect } from 'preact/hooks';

/** While something is written, the browser asks before the page goes: nothing of it is kept. */
export function useLeaving(isWritten: boolean): void {
	useEffect(() => {
		if (!isWritten) return undefined;
		const ask = (event: Event) => event.preventDefault();
		addEventListener('beforeunload', ask);
		return () => removeEventListener('beforeunload', ask);
	}, [isWritten]);
	useEffect(() => {
		// At a shared screen the next person must not get the page back as it was left.
		const forget = ({ persisted }: PageTransitionEvent) => persisted && location.reload();
		addEventListener('pageshow', forget);
		return () => removeEventListener('pageshow', forget);
	}, []);
}
