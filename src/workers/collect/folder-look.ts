import { sha256 } from '@noble/hashes/sha2.js';
import { isTorn } from '~/core/csv/read/is-torn.ts';
import {
	type FoundFile,
	learnFiles,
	planFolder,
	type ReadFile,
} from '~/core/imports/folder-plan.ts';
import type { FileSummary } from '~/core/imports/plan.ts';
import { changeFiles, knownFiles } from '~/storage/read-files.ts';
import type { Database } from '~/storage/tables.ts';
import type { GivenSource } from './collect-api.ts';
import type { Job } from './run-job.ts';
import type { FolderLook } from './views.ts';
import { readZipDirectory } from '~/core/intake/zip-directory.ts';

/** Looks into folders, and remembers which of their files were read. Changes no file. */
export interface FolderLooks {
	look(sources: readonly GivenSource[], job: Job): Promise<FolderLook>;
	/** These were read, and what they hold is collected or set aside: those that were refused were not. */
	wereRead(files: readonly FileSummary[]): Promise<void>;
}

export function createFolderLooks(db: Database): FolderLooks {
	/** By the name of the source, those of the last look that a check may read. */
	let looked = new Map<string, ReadFile>();
	return {
		async look(sources, { pacer, onProgress }) {
			const known = await knownFiles(db);
			const places = new Set(known.map(({ place }) => place));
			const found: FoundFile[] = [];
			for (const [done, source] of sources.entries()) {
				const { name } = source;
				onProgress({ phase: 'reading', done, total: sources.length, name });
				await pacer.pause();
				found.push(await openIfNew(source, places));
			}
			const states = planFolder(known, found);
			const opened = found.flatMap(({ path, place, content }, at) =>
				content === null ? [] : [{ path, place, content, name: sources[at]?.name ?? '', at }],
			);
			const isRead = ({ at }: { at: number }) => /same|renamed/.test(states[at] ?? '');
			const again = opened
				.filter(isRead)
				.map(({ path, place, content }) => ({ path, place, content }));
			if (again.length > 0) await changeFiles(db, (all) => learnFiles(all, again));
			looked = new Map(
				opened.map(({ name, path, place, content }) => [name, { path, place, content }]),
			);
			return { states };
		},
		async wereRead(files) {
			const isOf = (file: FileSummary, name: string) =>
				file.name === name || file.name.startsWith(`${name}/`);
			const read = [...looked].flatMap(([name, file]) => {
				const own = files.filter((one) => one.origin === 'file' && isOf(one, name));
				return own.length > 0 && own.every(({ refused }) => refused === null) ? [file] : [];
			});
			if (read.length > 0) await changeFiles(db, (known) => learnFiles(known, read));
		},
	};
}

/** A file that cannot be read just now is still being written. */
async function openIfNew({ name, data }: GivenSource, places: Set<string>): Promise<FoundFile> {
	const path = hashOf(name);
	const file = data instanceof File ? data : new File([data], name, { lastModified: 0 });
	const place = hashOf(`${name}|${file.size}|${file.lastModified}`);
	if (places.has(place)) return { path, place, content: null, isTorn: false };
	try {
		const bytes = new Uint8Array(await file.arrayBuffer());
		const isCut = isTorn(bytes) || (startsAsZip(bytes) && readZipDirectory(bytes) === null);
		return { path, place, content: hashOf(bytes), isTorn: isCut };
	} catch {
		return { path, place, content: '', isTorn: true };
	}
}

function startsAsZip(bytes: Uint8Array): boolean {
	return bytes[0] === 0x50 && bytes[1] === 0x4b;
}

/** 16 hex digits: of some thousand files no two are alike by chance. */
function hashOf(content: string | Uint8Array): string {
	const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
	return [...sha256(bytes).subarray(0, 8)]
		.map((byte) => byte.toString(16).padStart(2, '0'))
		.join('');
}
