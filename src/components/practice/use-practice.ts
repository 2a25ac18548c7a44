import { useEffect, useState } from 'preact/hooks';
import type { StoredEntry } from '~/core/entries/stored-entry.ts';
import { sampleEntries } from '~/core/training/sample-entries.ts';
import { loadDefinition } from '~/device/load-definition.ts';
import { forget } from '~/device/kept.ts';
import { ownName } from '~/device/own-name.ts';
import { isPractice, notePractised } from '~/device/practice.ts';
import { type Database, openDatabase } from '~/storage/database.ts';
import { eraseEverything } from '~/storage/erase-everything.ts';
import { watchEntries } from '~/storage/own-entries.ts';
import { seedPractice } from '~/storage/seed-practice.ts';
import { useWords } from '../ui/WordsContext.tsx';

/** How far a page to practise on is. */
type State = 'opening' | 'ready' | 'failed';

interface Practice {
	db: Database;
	/** Puts the samples in that are not there yet. */
	seed: () => Promise<void>;
	/** Whether something was written on it, and not by us. */
	isOwn: (entry: StoredEntry) => boolean;
}

/**
 * Puts the samples of these trackers into the database for practice, and notes when something is saved there.
 * `startOver` takes all that was written away and puts the samples in anew. Without trackers nothing is stored.
 */
export function usePractice(what: string, trackers: readonly string[]) {
	const { locale } = useWords();
	const [state, setState] = useState<State>(trackers.length > 0 ? 'opening' : 'ready');
	const [practice, setPractice] = useState<Practice | null>(null);
	useEffect(() => {
		if (trackers.length === 0) return undefined;
		let end: (() => void) | null = () => {};
		const begin = async () => {
			const opened = await openPractice(trackers, locale);
			// Left meanwhile.
			if (end === null) return opened.db.close();
			end = () => opened.db.close();
			await opened.seed();
			const stop = watchEntries(opened.db, null, (entries) => {
				if (entries.some((entry) => opened.isOwn(entry) && isOf(entry, what)))
					notePractised(what, 'saved');
			});
			end = () => {
				stop();
				opened.db.close();
			};
			setPractice(opened);
			setState('ready');
		};
		begin().catch(() => setState('failed'));
		return () => {
			end?.();
			end = null;
		};
	}, [what, trackers, locale]);
	const startOver = async () => {
		if (!practice) return;
		setState('opening');
		try {
			await eraseEverything(practice.db, 'everything');
			// Nothing is missing: what was written here was to go.
			forget('held');
			await practice.seed();
			setState('ready');
		} catch {
			setState('failed');
		}
	};
	return { state, startOver };
}

async function openPractice(trackers: readonly string[], locale: string): Promise<Practice> {
	// Starting over erases all there is in it: never what people have saved.
	if (!isPractice()) throw new Error('This is no page to practise on.');
	const definitions = await Promise.all(trackers.map((id) => loadDefinition(id, locale)));
	const opened = await openDatabase({ name: ownName() });
	if (opened.kind !== 'open') throw new Error('This browser keeps nothing.');
	const { db } = opened;
	const samples = (device: string) => sampleEntries(definitions, new Date(), device);
	const ids = new Set(samples('').map(({ id }) => id));
	return {
		db,
		isOwn: ({ id, history }) => !ids.has(id) || history.length > 0,
		seed: () => seedPractice(db, samples),
	};
}

/** Whether a record is of the tracker, or belongs to one of its records. */
function isOf({ tracker, values }: StoredEntry, what: string): boolean {
	return (
		tracker === what ||
		Object.values(values).some(
			(value) => typeof value === 'string' && value.startsWith(`${what}/r-`),
		)
	);
}
