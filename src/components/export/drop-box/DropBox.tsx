import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Definition } from '~/core/definition/definition.ts';
import type { StoredEntry } from '~/core/entries/stored-entry.ts';
import type { BoxedFile } from '~/core/handover/box/boxed-file.ts';
import type { ExportPlan } from '~/core/handover/export-plan.ts';
import { diskStore } from '~/device/from-disk.ts';
import { isAtSharedScreen } from '~/device/shared-screen.ts';
import { useWords } from '../../ui/WordsContext.tsx';
import { belongingHandedOver } from '../belonging.ts';
import type { Table } from '../belonging-source.ts';
import { loadSeal } from '../load-seal.ts';
import { makeBundle } from '../make-bundle.ts';
import { BoxedFiles } from './BoxedFiles.tsx';
import { isProblem } from './delivered.ts';
import './drop-box.css';
import { HandIn } from './HandIn.tsx';
import { whyNot } from './why-not.ts';
import { useDropBox } from './use-drop-box.ts';
import { usePermit } from './use-permit.ts';

export interface DropBoxProps {
	/** Where the box is: `/inbox/`, or the origin of the company's storage. */
	at: string;
	definition: Definition;
	/** All records of the page, to be marked when a file of before arrives. */
	entries: StoredEntry[];
	unsaved: StoredEntry[];
	plan: ExportPlan;
	/** What belongs to the records, and goes with them. */
	others: readonly Table[];
	/** The company's public keys; left out: it has none. */
	sealedTo?: readonly string[] | undefined;
	/** What is handed over is sealed, where there are keys. */
	isSealed: boolean;
	/** Who collects, in a word or two. */
	collector: string;
	/** There is nothing to hand over. */
	none: boolean;
	onHandedOver: (entries: StoredEntry[]) => void;
}

/** Hands over with one press: the file goes into the drop box of the server that serves the site, or of the company's storage. */
export function DropBox(props: DropBoxProps) {
	const { at, definition, entries, unsaved, plan, others, collector, onHandedOver } = props;
	const { sealedTo: keys = [] } = props;
	const { t, locale } = useWords();
	const place = useRef<HTMLElement>(null);
	const [letGo, setLetGo] = useState(0);
	// The button that let go of a file is gone with it.
	useLayoutEffect(() => {
		if (letGo > 0) (place.current?.querySelector('h3') ?? place.current)?.focus();
	}, [letGo]);
	const { id, anonymous } = definition;
	const hasKeys = keys.length > 0;
	const isSealed = props.isSealed && hasKeys;
	const note = (records: BoxedFile['records'], how: (entry: StoredEntry) => StoredEntry) => {
		const isOf = (entry: StoredEntry) =>
			records.some((record) => record.id === entry.id && record.hash === entry.hash);
		onHandedOver([...entries, ...unsaved].filter(isOf).map(how));
		belongingHandedOver(others.flatMap((table) => table.entries.filter(isOf).map(how)));
	};
	const look = usePermit(at);
	const box = useDropBox({
		...{ at, tracker: id, anonymous },
		onArrived: (records) => note(records, (entry) => entry),
		// A part of them may have come: somebody may have them, and from here they were not handed over yet.
		onLost: (records) => note(records, (entry) => ({ ...entry, hash: '' })),
		whyNotAgain: ({ name }) => whyNot({ anonymous, hasKeys, isSealed: name.endsWith('.age') }),
	});
	// A page from disk has no server.
	if (diskStore(location) !== null) return null;
	const reason = whyNot({ anonymous, hasKeys, isSealed });
	const isSending = box.said?.step === 'sending';
	const own: Table[] =
		plan.entries.length > 0 || others.length === 0 ? [{ definition, entries: plan.entries }] : [];
	const make = async () => {
		const tables = [...own, ...others];
		const seal = await loadSeal(isSealed ? keys : []);
		const all = tables.flatMap((table) => table.entries);
		return {
			file: await seal.file(await makeBundle(tables)),
			rows: all.length,
			records: all.map(({ id, hash }) => ({ id, hash })),
			replaced: all.flatMap(({ history }) => history),
		};
	};
	return (
		<section ref={place} class="gt-drop-box gt-stack" aria-label={t('dropbox.title')} tabIndex={-1}>
			<HandIn
				{...{ at, look, reason, anonymous, isSending, collector }}
				none={props.none}
				onHand={() => void box.hand(make)}
			/>
			<div role="status">
				{box.said ? (
					<p class={`gt-notice gt-notice--${toneOf(box.said.step)}`}>{say(box.said)}</p>
				) : null}
			</div>
			<BoxedFiles
				files={box.files}
				{...{ collector, isSending }}
				onAgain={(file) => void box.again(file)}
				onGiveUp={(file) => void box.giveUp(file).then(() => setLetGo((times) => times + 1))}
			/>
		</section>
	);

	function say(now: NonNullable<typeof box.said>): string {
		if (now.step === 'given_up') return t('dropbox.given_up', { count: now.rows });
		if (now.step === 'too_large' && now.limit === 0)
			return t('dropbox.too_large_there', { collector });
		if (now.step === 'too_large')
			return t('dropbox.too_large', { size: sayMegabytes(now.limit, locale), collector });
		if (isProblem(now.step)) return t(`permit.${now.step}`, { collector });
		if (now.step !== 'sent') return t(`dropbox.${now.step}`, { collector });
		if (isAtSharedScreen()) return t('dropbox.sent_shared', { count: now.rows });
		const key = now.durable ? 'dropbox.sent' : 'dropbox.sent_in_memory';
		return t(key, { count: now.rows, collector });
	}
}

/** With one decimal, never more than it is. */
function sayMegabytes(bytes: number, locale: string): string {
	return new Intl.NumberFormat(locale).format(Math.floor((bytes / 1024 / 1024) * 10) / 10);
}

function toneOf(step: string): 'good' | 'bad' | 'info' {
	if (step === 'sending' || step === 'given_up') return 'info';
	return step === 'sent' ? 'good' : 'bad';
}
