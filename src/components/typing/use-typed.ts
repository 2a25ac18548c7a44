import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { isRecord } from '~/core/entries/is-record.ts';
import type { Definition } from '~/core/definition/definition.ts';
import type { Counted } from '~/core/forms/give-number.ts';
import { type Bundle, isTypedSheet, type TypedSheet } from '~/core/forms/typed-sheet.ts';
import { clearLastWords, readLastWords, writeLastWords } from '~/device/last-words.ts';
import { readCounted, rememberNumber } from '~/storage/counted-records.ts';
import { type Database, openDatabase } from '~/storage/database.ts';
import {
	type BundleOnDevice,
	dropSheets,
	readBundles,
	saveBundle,
	saveSheet,
} from '~/storage/typed-sheets.ts';

/** What is typed from paper, on the screen and on the device. */
export interface Typed {
	/** `null` until the device has been asked. */
	bundles: BundleOnDevice[] | null;
	/** The device keeps nothing: what is typed would be lost. */
	failed: boolean;
	/** Something is on the screen and not yet on the device. */
	pending: boolean;
	begin: (bundle: Bundle) => Promise<void>;
	/** Takes a sheet as it is now; it is on the device a moment later. */
	keep: (sheet: TypedSheet) => void;
	/** Settles when everything is on the device. */
	flush: () => Promise<void>;
	/** What numbers for records of a tracker are counted over. */
	counted: (definition: Definition) => Promise<Counted[]>;
	/** Lets go of sheets that were handed over, and remembers the number given last to their records. */
	drop: (
		bundle: Bundle,
		sheets: readonly TypedSheet[],
		given: { definition: Definition; entries: readonly Counted[] },
	) => Promise<void>;
}

/** A name no tracker has: what was typed last, while the page goes away. */
const lastWords = '~typing';

interface LastSheet {
	tracker: string;
	sheet: TypedSheet;
}

/** Keeps every key that is pressed on the device, one write at a time. */
export function useTyped(name: string | (() => string)): Typed {
	const [bundles, setBundles] = useState<BundleOnDevice[] | null>(null);
	const [failed, setFailed] = useState(false);
	const [pending, setPending] = useState(false);
	const db = useRef<Database | null>(null);
	const waiting = useRef(new Map<string, TypedSheet>());
	const queue = useRef(Promise.resolve());

	const write = useCallback(async () => {
		for (const [id, sheet] of waiting.current) {
			if (!db.current) return;
			await saveSheet(db.current, sheet);
			if (waiting.current.get(id) === sheet) waiting.current.delete(id);
		}
		clearLastWords(lastWords);
		setPending(waiting.current.size > 0);
	}, []);
	const flush = useCallback(() => {
		queue.current = queue.current.then(write).catch(() => setFailed(true));
		return queue.current;
	}, [write]);

	useEffect(() => {
		let left = false;
		const open = async () => {
			const opened = await openDatabase({
				name: typeof name === 'string' ? name : name(),
				onLost: () => setFailed(true),
			});
			if (opened.kind !== 'open') throw new Error('Nothing can be kept here.');
			if (left) return opened.db.close();
			db.current = opened.db;
			const last = readLastWords(lastWords, isLastSheet)?.draft.sheet;
			if (last) await saveSheet(opened.db, last);
			clearLastWords(lastWords);
			setBundles(await readBundles(opened.db));
		};
		open().catch(() => left || setFailed(true));
		const leave = () => {
			const [sheet] = [...waiting.current.values()].slice(-1);
			if (sheet) writeLastWords({ draft: { tracker: lastWords, sheet }, known: null });
		};
		addEventListener('pagehide', leave);
		return () => {
			left = true;
			leave();
			removeEventListener('pagehide', leave);
			db.current?.close();
			db.current = null;
		};
	}, [name]);

	const change = (id: string, turn: (sheets: TypedSheet[]) => TypedSheet[]) =>
		setBundles(
			(all) =>
				all?.flatMap((one) => {
					if (one.bundle.id !== id) return [one];
					const sheets = turn(one.sheets);
					return one.sheets.length > 0 && sheets.length === 0 ? [] : [{ ...one, sheets }];
				}) ?? null,
		);
	return {
		bundles,
		failed,
		pending,
		async begin(bundle) {
			if (!db.current) return;
			await saveBundle(db.current, bundle);
			setBundles((all) => [...(all ?? []), { bundle, sheets: [] }]);
		},
		keep(sheet) {
			const { id } = sheet.answers;
			waiting.current.set(id, sheet);
			setPending(true);
			change(sheet.bundle, (sheets) =>
				[...sheets.filter(({ answers }) => answers.id !== id), sheet].sort(
					(a, b) => a.number - b.number,
				),
			);
			void flush();
		},
		flush,
		counted: async (definition) => (db.current ? readCounted(db.current, definition) : []),
		async drop(bundle, sheets, { definition, entries }) {
			await flush();
			if (!db.current) return;
			await rememberNumber(db.current, definition, entries);
			await dropSheets(db.current, bundle, sheets);
			const gone = new Set(sheets.map(({ answers }) => answers.id));
			change(bundle.id, (all) => all.filter(({ answers }) => !gone.has(answers.id)));
		},
	};
}

function isLastSheet(kept: unknown): kept is LastSheet {
	return isRecord(kept) && kept['tracker'] === lastWords && isTypedSheet(kept['sheet']);
}
