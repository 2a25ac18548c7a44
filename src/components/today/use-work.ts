import { useEffect, useState } from 'preact/hooks';
import { ownName } from '~/device/own-name.ts';
import { findUnrecorded } from './find-unrecorded.ts';
import { findWork } from './find-work.ts';
import { loadRegisters } from './load-registers.ts';
import { type MissingRecords, missingRecords } from './missing-records.ts';
import { readBooks } from './read-books.ts';
import type { Registers, Unrecorded, Work } from './work.ts';

/** What is to be done, as it was when it was looked for. */
export interface FoundWork {
	registers: Registers;
	work: Work[];
	unrecorded: Unrecorded[];
	missing: MissingRecords;
	now: Date;
}

const nothing: MissingRecords = { count: 0, hrefs: [] };

/** Milliseconds after which a page that stays open looks again. */
const again = 60_000;

/** Why there is no saying: the site's file of the registers did not come, or the records here cannot be read. */
type NotFound = 'failed' | 'unread';

/**
 * What is to be done on this device; looked for anew every minute, and when somebody comes back to the page.
 * `null` while it is looked for first.
 */
export function useWork(locale: string, database?: string): FoundWork | NotFound | null {
	const [found, setFound] = useState<FoundWork | NotFound | null>(null);
	useEffect(() => {
		let hasEnded = false;
		let busy = false;
		const look = async () => {
			if (busy || document.hidden) return;
			busy = true;
			const registers = await loadRegisters(locale);
			const now = new Date();
			const entries = await (
				registers && readBooks(database ?? ownName(), registers.pages, registers.expecting)
			)?.catch(() => null);
			const asked = registers && entries && { registers, entries, locale, now };
			const work = await (asked ? findWork(asked, () => hasEnded) : null)?.catch(() => null);
			// What is due is told also where this cannot be.
			const unrecorded = asked ? await findUnrecorded(asked).catch(() => []) : [];
			const pages = [...(registers?.pages ?? []), ...(registers?.expecting ?? [])];
			const missing = await missingRecords(database ?? ownName(), pages).catch(() => nothing);
			busy = false;
			if (hasEnded) return;
			if (registers && work) setFound({ registers, work, unrecorded, missing, now });
			else setFound((before) => keepFound(before) ?? (registers && !entries ? 'unread' : 'failed'));
		};
		void look();
		const timer = setInterval(() => void look(), again);
		const comeBack = () => void look();
		document.addEventListener('visibilitychange', comeBack);
		return () => {
			hasEnded = true;
			clearInterval(timer);
			document.removeEventListener('visibilitychange', comeBack);
		};
	}, [locale, database]);
	return found;
}

function keepFound(before: FoundWork | NotFound | null): FoundWork | null {
	return typeof before === 'string' ? null : before;
}
