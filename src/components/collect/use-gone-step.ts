import { useEffect, useRef } from 'preact/hooks';
import type { LoggedImport } from '~/storage/import-log.ts';

/**
 * Calls `onGone` when a step that stood in the log does not stand there any more, or is undone: what
 * a page says of it is no longer so. Another tab may have cleared everything.
 */
export function useGoneStep(
	step: number | null,
	steps: readonly LoggedImport[],
	onGone: () => void,
): void {
	// Right after a step the log that is shown does not know it yet.
	const seen = useRef<number | null>(null);
	useEffect(() => {
		if (step === null) return;
		const stands = steps.some(({ id, undone }) => id === step && !undone);
		if (stands) seen.current = step;
		else if (seen.current === step) onGone();
	}, [step, steps, onGone]);
}
