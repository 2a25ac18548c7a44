import { base64 } from '@scure/base';
import { newBoxName } from '~/core/handover/box/box-name.ts';
import { type BoxedFile, isOvertaken } from '~/core/handover/box/boxed-file.ts';
import { deliver } from './deliver.ts';
import type { Delivery } from './delivered.ts';
import type { Outbox } from './with-outbox.ts';

interface Sent {
	/** Where the box is: `/inbox/`, or the origin of the company's storage. */
	at: string;
	anonymous: boolean;
	/** Hashes of the revisions that come with it, superseded ones included. */
	brings: ReadonlySet<string>;
	/** It had arrived, as far as was known, and did not: its records no longer count as handed over. */
	onLost: (file: BoxedFile) => Promise<void>;
}

/** So many names are tried where a part of the file lies under the one before. */
const namesTried = 3;

/** Sends a file that is kept, and keeps what became of it: the file as it is now, and how it went. */
export async function sendBoxed(
	box: Outbox,
	first: BoxedFile,
	{ at, anonymous, brings, onLost }: Sent,
): Promise<{ file: BoxedFile } & Delivery> {
	let file = first;
	const bytes = Uint8Array.from(base64.decode(file.content ?? ''));
	let went: Delivery = { outcome: 'spoiled', limit: 0 };
	for (let name = 0; went.outcome === 'spoiled' && name < namesTried; name++) {
		if (file.state === 'damaged') await onLost(file);
		if (name > 0 || file.state === 'damaged') file = await renamed(box, file);
		went = await deliver({ at, name: file.name, bytes, nameless: anonymous });
	}
	if (went.outcome !== 'arrived') return { file, ...went };
	file = { ...file, state: 'sent' };
	await box.keep(file);
	for (const other of await box.read(file.tracker))
		if (isOvertaken(other, brings)) await box.change(other.name, null);
	return { file, ...went };
}

/** Under another name, for what lies under this one is not the whole of it. */
async function renamed(box: Outbox, file: BoxedFile): Promise<BoxedFile> {
	const other: BoxedFile = { ...file, name: newBoxName(file.name), state: 'unsent' };
	await box.keep(other);
	await box.change(file.name, null);
	return other;
}
