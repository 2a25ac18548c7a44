import { base64 } from '@scure/base';
import { useEffect, useRef, useState } from 'preact/hooks';
import { toLocalDay } from '~/core/clocks/local-iso.ts';
import { boxLimit, newBoxName } from '~/core/handover/box/box-name.ts';
import type { BoxedFile } from '~/core/handover/box/boxed-file.ts';
import { contentHash } from '~/core/handover/box/content-hash.ts';
import { type BoxOutcome, sendToBox } from '~/device/send-to-box.ts';
import { lookForReceipts } from './look-for-receipts.ts';
import { openOutbox, type Outbox } from './open-outbox.ts';

/** What the person is told of the last attempt. */
export type Said =
	| { step: 'sending' }
	| { step: 'sent'; rows: number; durable: boolean }
	| { step: Exclude<BoxOutcome, 'arrived' | 'spoiled'> | 'failed' };

interface Options {
	/** Where the box is: `/inbox/`. */
	at: string;
	tracker: string;
	anonymous: boolean;
	onArrived: (records: BoxedFile['records']) => void;
}

/** What is to be sent: made when it is wanted. */
export interface MadeForBox {
	file: File;
	rows: number;
	records: BoxedFile['records'];
}

/** So many names are tried where a part of the file lies under the one before. */
const namesTried = 3;

/** Sends files to the drop box; each is kept on the device first, and until whoever collects has said that it came. */
export function useDropBox({ at, tracker, anonymous, onArrived }: Options) {
	const [files, setFiles] = useState<BoxedFile[]>([]);
	const [said, setSaid] = useState<Said | null>(null);
	const outbox = useRef<Promise<Outbox> | null>(null);
	const opened = () => (outbox.current ??= openOutbox());
	const show = (file: BoxedFile) =>
		setFiles((before) => [...before.filter(({ hash }) => hash !== file.hash), file]);
	useEffect(() => {
		let left = false;
		opened()
			.then((box) => lookForReceipts(box, tracker))
			.then(
				(found) => left || setFiles(found),
				() => {},
			);
		return () => {
			left = true;
			void outbox.current?.then((box) => box.close());
			outbox.current = null;
		};
	}, [tracker]);

	const send = async (first: BoxedFile) => {
		let file = first;
		const box = await opened();
		const bytes = Uint8Array.from(base64.decode(file.content ?? ''));
		let outcome: BoxOutcome = 'spoiled';
		for (let name = 0; outcome === 'spoiled' && name < namesTried; name++) {
			if (name > 0 || file.state === 'damaged') file = await renamed(box, file);
			outcome = await sendToBox({ address: at + file.name, bytes, nameless: anonymous });
		}
		if (outcome === 'arrived') {
			file = { ...file, state: 'sent' };
			await box.keep(file);
			onArrived(file.records);
		} else if (outcome === 'too_large' || outcome === 'no_box') await box.drop(file);
		if (outcome === 'too_large' || outcome === 'no_box')
			setFiles((before) => before.filter(({ hash }) => hash !== file.hash));
		else show(file);
		setSaid(
			outcome === 'arrived'
				? { step: 'sent', rows: file.rows, durable: box.durable }
				: { step: outcome === 'spoiled' ? 'refused' : outcome },
		);
	};
	const attempt = async (act: () => Promise<void>) => {
		setSaid({ step: 'sending' });
		await act().catch(() => setSaid({ step: 'failed' }));
	};
	return {
		files,
		said,
		hand: (make: () => Promise<MadeForBox>) =>
			attempt(async () => {
				const { file, rows, records } = await make();
				if (file.size > boxLimit) return setSaid({ step: 'too_large' });
				const bytes = new Uint8Array(await file.arrayBuffer());
				const boxed: BoxedFile = {
					...{ name: newBoxName(file.name), tracker, rows, records, state: 'unsent' },
					...{ content: base64.encode(bytes), hash: contentHash(bytes) },
					on: anonymous ? null : toLocalDay(new Date()),
				};
				await (await opened()).keep(boxed);
				await send(boxed);
			}),
		again: (file: BoxedFile) => attempt(() => send(file)),
		giveUp: async (file: BoxedFile) => {
			await (await opened()).drop(file);
			setFiles((before) => before.filter(({ name }) => name !== file.name));
			setSaid(null);
		},
	};
}

/** Under another name, for what lies under this one is not the whole of it. */
async function renamed(box: Outbox, file: BoxedFile): Promise<BoxedFile> {
	const other: BoxedFile = { ...file, name: newBoxName(file.name), state: 'unsent' };
	await box.keep(other);
	await box.drop(file);
	return other;
}
