import { useEffect, useRef } from 'preact/hooks';
import type { LoggedImport } from '~/storage/import-log.ts';

/**
 * Calls `onGone` when a step does not stand in the log any more, or is undone: what a page says of
 * it is no longer so. Another tab may have cleared everything, even before this page has read the
 * log with the step in it.
 */
export function useGoneStep(
	step: number | null,
	steps: readonly LoggedImport[],
	onGone: () => void,
): void {
	// The log shown when the step was made may not know it yet; each one read later does.
	const shown = useRef<{ step: number; steps: readonly LoggedImport[] } | null>(null);
	useEffect(() => {
		if (step === null) return;
		if (shown.current?.step !== step) shown.current = { step, steps };
		else if (shown.current.steps !== steps) {
			const stands = steps.some(({ id, undone }) => id === step && !undone);
			if (!stands) onGone();
		}
	}, [step, steps, onGone]);
}
