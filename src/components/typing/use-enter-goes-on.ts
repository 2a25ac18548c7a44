import type { RefObject } from 'preact';
import { stopOf, stopsIn } from './stops.ts';

/** Enter leads from one input of a form to the next, and at the last one does what the form is for. */
export function useEnterGoesOn(form: RefObject<HTMLFormElement | null>, onEnd: () => void) {
	return (event: KeyboardEvent) => {
		// The input method's own Enter chooses a word.
		if (event.key !== 'Enter' || event.isComposing || !form.current) return;
		if (event.target instanceof HTMLButtonElement || event.target instanceof HTMLTextAreaElement)
			return;
		if (!(event.target instanceof HTMLElement) || event.target.tagName === 'SUMMARY') return;
		event.preventDefault();
		const stops = stopsIn(form.current);
		const next = stops[stopOf(stops, event.target) + 1];
		if (next) next.focus();
		else onEnd();
	};
}
