import type { FileList } from '~/core/offline/file-list.ts';
import type { KeptHandbook } from '~/core/offline/kept-handbook.ts';
import type { KeepAnswer } from '~/core/offline/messages.ts';
import { writeKept } from './kept-files.ts';

/** What people write shares the room: so many times what the handbook takes must be free. */
const share = 3;

/** Whether the browser has room for a handbook, and as much again for what people write. */
export async function hasRoomFor({ size }: FileList): Promise<boolean> {
	const { quota = Number.POSITIVE_INFINITY, usage = 0 } = await navigator.storage.estimate();
	return quota - usage >= size * share;
}

/**
 * Answers that there is no room, and remembers that it was said. `tried` is a version that had seemed to
 * have room: fetching it again would end the same way.
 */
export async function noRoom(kept: KeptHandbook, tried?: string): Promise<KeepAnswer> {
	const isNew = !kept.full;
	const before = kept.full?.tried ?? [];
	const full = { tried: tried === undefined ? before : [...before, tried].slice(-4) };
	// Where not even that has room, it is said again.
	await writeKept({ ...kept, full }).catch(() => {});
	return { kind: 'full', isNew };
}
