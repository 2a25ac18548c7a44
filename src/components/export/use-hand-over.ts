import { useState } from 'preact/hooks';
import type { Definition } from '~/core/definition/definition.ts';
import type { StoredEntry } from '~/core/entries/stored-entry.ts';
import { copyText } from '~/device/copy-text.ts';
import { downloadFile } from '~/device/download-file.ts';
import { openMail } from '~/device/open-mail.ts';
import { shareFile } from '~/device/share-file.ts';
import { useWords } from '../ui/WordsContext.tsx';
import { belongingHandedOver } from './belonging.ts';
import type { Table } from './belonging-source.ts';
import type { Made, Progress } from './made.ts';
import { makeArchiveFile } from './make-archive.ts';
import { makeBundle } from './make-bundle.ts';
import { mailAddress } from './make-mail.ts';
import { loadSeal } from './load-seal.ts';
import { makeCodeTexts, makeMessages, type MakeTexts } from './make-text.ts';
import type { Seal } from './seal.ts';
import type { Way } from './ways-here.ts';

/** Longest mail that every mail program takes from an address. */
const mailRoom = 1_600;

interface Options {
	definition: Definition;
	/** What belongs to the records, and goes with them. */
	others: readonly Table[];
	/** Address to write to; `null`: there is none. */
	mail: string | null;
	/** Public keys it is sealed to; none: it leaves as it is. On paper it does in any case. */
	sealedTo: readonly string[];
	onHandedOver: (entries: StoredEntry[]) => void;
}

interface HandOver {
	progress: Progress | null;
	go: (way: Way | 'archive', entries: StoredEntry[]) => Promise<void>;
	/** What the person says of what was made. */
	answer: (handedOver: boolean) => void;
}

/** Makes what is to be handed over; it counts as handed over when the person says so, not before. */
export function useHandOver(options: Options): HandOver {
	const { definition, others, mail, sealedTo, onHandedOver } = options;
	const { t } = useWords();
	const [progress, setProgress] = useState<Progress | null>(null);

	const tablesOf = (entries: StoredEntry[]): readonly Table[] =>
		entries.length > 0 || others.length === 0 ? [{ definition, entries }, ...others] : others;
	const textsOf = async (entries: StoredEntry[], make: MakeTexts, seal: Seal) => {
		const written = tablesOf(entries).map((one) => make(one.entries, one.definition, seal, t));
		const texts = await Promise.all(written);
		return texts.includes(null) ? null : texts.flatMap((one) => one ?? []);
	};

	const make = async (way: Way, entries: StoredEntry[]): Promise<Made | null | 'too_long'> => {
		const seal = await loadSeal(way === 'print' ? [] : sealedTo);
		const bundle = async (entries: StoredEntry[]) => seal.file(await makeBundle(tablesOf(entries)));
		switch (way) {
			case 'download': {
				const file = await bundle(entries);
				downloadFile(file);
				return { way, name: file.name, entries };
			}
			case 'share': {
				const outcome = await shareFile(await bundle(entries));
				if (outcome === 'failed') throw new Error('The share sheet did not open.');
				return outcome === 'cancelled' ? null : { way, entries };
			}
			case 'copy': {
				const messages = await textsOf(entries, makeMessages, seal);
				if (!messages) return 'too_long';
				const [only = ''] = messages;
				const copied = messages.length === 1 && (await copyText(only));
				return { way, messages, copied, entries };
			}
			case 'mail': {
				const subject = t('export.mail_subject', { title: definition.title, rows: entries.length });
				const [only = '', ...more] = (await textsOf(entries, makeMessages, seal)) ?? ['', ''];
				const whole = more.length === 0 && only.length < mailRoom;
				if (!whole) downloadFile(await bundle(entries));
				openMail(mailAddress(mail ?? '', subject, whole ? only : t('export.mail_attach')));
				return { way, whole, entries };
			}
			case 'qr': {
				const texts = await textsOf(entries, makeCodeTexts, seal);
				return texts ? { way, texts, entries } : 'too_long';
			}
			case 'print': {
				const texts = await textsOf(entries, makeCodeTexts, seal);
				// What belongs to the records stands on paper in codes alone.
				if (!texts && tablesOf(entries).length > 1) return 'too_long';
				return { way, texts: texts ?? [], entries };
			}
		}
	};
	return {
		progress,
		async go(way, entries) {
			try {
				if (way === 'archive') {
					const file = await makeArchiveFile(entries, definition, others);
					downloadFile(file);
					return setProgress({ step: 'archived', name: file.name });
				}
				const made = await make(way, entries);
				if (made === 'too_long') setProgress({ step: 'too_long' });
				else setProgress(made && { step: 'made', made });
			} catch {
				setProgress({ step: 'failed' });
			}
		},
		answer(handedOver) {
			if (progress?.step !== 'made') return;
			const { entries } = progress.made;
			if (handedOver) {
				onHandedOver(entries);
				belongingHandedOver(others.flatMap((table) => table.entries));
			}
			setProgress(
				handedOver ? { step: 'handed_over', count: entries.length } : { step: 'not_yet' },
			);
		},
	};
}
