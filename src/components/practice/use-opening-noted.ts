import { useEffect } from 'preact/hooks';
import { notePractised } from '~/device/practice.ts';

/** Notes that something was looked at: of a register one of its records, of anything else the page. */
export function useOpeningNoted(
	what: string,
	kind: 'register' | 'survey' | 'opinion' | 'collect',
): void {
	useEffect(() => {
		const look = () => {
			if (kind !== 'register' || /[#&]record=/.test(location.hash)) notePractised(what, 'opened');
		};
		look();
		// A step to a record changes the address without a word: it is looked at when the press is over.
		document.addEventListener('click', look);
		return () => document.removeEventListener('click', look);
	}, [what, kind]);
}
