import { base64 } from '@scure/base';
import { useEffect, useState } from 'preact/hooks';
import { newBoxName } from '~/core/handover/box/box-name.ts';
import type { BoxedFile } from '~/core/handover/box/boxed-file.ts';
import { contentHash } from '~/core/handover/box/content-hash.ts';
import { companyToday } from '~/device/company-today.ts';
import { type Delivered, isProblem } from './delivered.ts';
import { goneOf, lookForReceipts, namedHere } from './look-for-receipts.ts';
import { sendBoxed } from './send-boxed.ts';
import { type Outbox, withOutbox } from './with-outbox.ts';

/** What the person is told of the last attempt. */
export type Said =
	| { step: 'sending' }
	| { step: 'sent'; rows: number; durable: boolean }
	| { step: 'given_up'; rows: number }
	/** `limit`: the largest file that is taken, in bytes; 0: the server takes less than it should, and does not say what. */
	| { step: 'too_large'; limit: number }
	| {
			step:
				| Exclude<Delivered, 'arrived' | 'spoiled' | 'too_large'>
				| 'failed'
				| 'to_seal'
				| 'no_keys';
	  };

interface Options {
	/** Where the box is: `/inbox/`, or the origin of the company's storage. */
	at: string;
	tracker: string;
	anonymous: boolean;
	/** Why a file of before may not go any more; `null`: it may. */
	whyNotAgain: (file: BoxedFile) => 'to_seal' | 'no_keys' | null;
	onArrived: (records: BoxedFile['records']) => void;
	/** They counted as handed over and did not arrive. */
	onLost: (records: BoxedFile['records']) => void;
}

/** What is to be sent: made when it is wanted. */
export interface MadeForBox {
	file: File;
	rows: number;
	records: BoxedFile['records'];
	/** Hashes of revisions that those of the file replace. */
	replaced: string[];
}

/** Sends files to the drop box; each is kept on the device first, and until whoever collects has said that it came. */
export function useDropBox(options: Options) {
	const { at, tracker, anonymous, whyNotAgain, onArrived, onLost } = options;
	const [files, setFiles] = useState<BoxedFile[]>([]);
	const [said, setSaid] = useState<Said | null>(null);
	useEffect(() => {
		let left = false;
		withOutbox((box) => lookForReceipts(box, tracker)).then(
			(found) => left || setFiles(found),
			() => {},
		);
		return () => {
			left = true;
		};
	}, [tracker]);

	const show = async (box: Outbox) => {
		const found = await box.read(tracker);
		setFiles((before) => [...goneOf(before, found), ...found]);
	};
	/** Its records count no longer, but for those that another file brought. */
	const lose = async (box: Outbox, lost: BoxedFile) => {
		const sent = (await box.read(tracker)).filter(
			({ name, state }) => (state === 'sent' || state === 'received') && name !== lost.name,
		);
		const isBrought = ({ hash }: { hash: string }) =>
			sent.some(({ records }) => records.some((record) => record.hash === hash));
		onLost(lost.records.filter((record) => !isBrought(record)));
	};
	const send = async (box: Outbox, first: BoxedFile, replaced: string[] | null) => {
		const brings = new Set([...first.records.map(({ hash }) => hash), ...(replaced ?? [])]);
		const { file, outcome, limit } = await sendBoxed(box, first, {
			...{ at, anonymous, brings },
			onLost: (lost) => lose(box, lost),
		});
		if (outcome === 'arrived') onArrived(file.records);
		// One that waited already stays until it is given up, and one that only wants the network.
		else if (replaced && isFinal(outcome)) await box.change(file.name, null);
		await show(box);
		if (outcome === 'arrived') setSaid({ step: 'sent', rows: file.rows, durable: box.durable });
		else if (outcome === 'too_large') setSaid({ step: outcome, limit });
		else setSaid({ step: outcome === 'spoiled' ? 'refused' : outcome });
	};
	const attempt = async (
		act: (box: Outbox) => Promise<void>,
		meanwhile: Said | null = { step: 'sending' },
	) => {
		setSaid(meanwhile);
		await withOutbox(act).catch(() => setSaid({ step: 'failed' }));
	};
	return {
		files: namedHere(files),
		said,
		hand: (make: () => Promise<MadeForBox>) =>
			attempt(async (box) => {
				const { file, rows, records, replaced } = await make();
				const bytes = new Uint8Array(await file.arrayBuffer());
				const boxed: BoxedFile = {
					...{ name: newBoxName(file.name), tracker, rows, records, state: 'unsent' },
					...{ content: base64.encode(bytes), hash: contentHash(bytes) },
					on: anonymous ? null : companyToday(),
				};
				await box.keep(boxed);
				await send(box, boxed, replaced);
			}),
		again: (file: BoxedFile) => {
			const reason = whyNotAgain(file);
			if (!reason) return attempt((box) => send(box, file, null));
			return attempt(async (box) => {
				if (file.state === 'damaged') {
					await lose(box, file);
					await box.change(file.name, { ...file, state: 'unsent' });
					await show(box);
				}
				setSaid({ step: reason });
			}, null);
		},
		giveUp: (file: BoxedFile) =>
			attempt(async (box) => {
				// It counted as handed over.
				const isLost = file.state !== 'unsent';
				if (isLost) await lose(box, file);
				await box.change(file.name, null);
				await show(box);
				if (isLost) setSaid({ step: 'given_up', rows: file.rows });
			}, null),
	};
}

/** Whether a file that was just made can only go another way. */
function isFinal(outcome: Delivered): boolean {
	if (outcome === 'too_large' || outcome === 'no_box') return true;
	return isProblem(outcome) && outcome !== 'unreachable';
}
