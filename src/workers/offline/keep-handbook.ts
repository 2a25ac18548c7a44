import { type FileList, keptName, listAddress } from '~/core/offline/file-list.ts';
import { type KeptHandbook, withList } from '~/core/offline/kept-handbook.ts';
import type { AskToKeep, KeepAnswer } from '~/core/offline/messages.ts';
import { fetchFiles } from './fetch-files.ts';
import { allNames, drop, dropUnused, openPages, readKept, writeKept } from './kept-files.ts';
import { hasRoomFor, noRoom } from './room.ts';
import { site } from './worker-scope.ts';

/** How long the list may take before the server counts as gone, in milliseconds. */
const patience = 10_000;

let before: Promise<unknown> = Promise.resolve();

/** Looks whether the handbook is kept as it is, and sees to it; one page's wish after another's. */
export function keepHandbook(ask: AskToKeep): Promise<KeepAnswer> {
	const answer = before.then(() => keep(ask));
	before = answer.catch(() => {});
	return answer;
}

async function keep({ locale, isDear, isAllowed }: AskToKeep): Promise<KeepAnswer> {
	let kept = await readKept();
	const language = locale ?? Object.keys(kept.languages)[0];
	if (language === undefined) return { kind: 'kept' };
	const own = kept.languages[language];
	const list = await fetchList(language);
	if (!list) return { kind: 'gone', since: own?.checked ?? null };
	const checked = new Date().toISOString();
	if (isAllowed) kept = { ...kept, isAllowed };
	if (own?.list.version === list.version || locale === null) {
		if (own) kept = { ...kept, languages: { ...kept.languages, [language]: { ...own, checked } } };
		await writeKept(kept);
		if (kept.held.length > 0) await dropUnused();
		return { kind: 'kept' };
	}
	if (isDear && !kept.isAllowed)
		return own ? { kind: 'kept' } : { kind: 'dear', bytes: list.bytes };
	return take(kept, { locale: language, list, checked });
}

/** Fetches what is not there yet; only when all of it is there is it what is kept. */
async function take(
	kept: KeptHandbook,
	{ locale, list, checked }: { locale: string; list: FileList; checked: string },
): Promise<KeepAnswer> {
	const { full, ...rest } = kept;
	if (full?.tried.includes(list.version) || !(await hasRoomFor(list))) return noRoom(kept);
	const there = await allNames();
	const missing = Object.entries(list.files).filter(
		([address, hash]) => !there.has(keptName(address, hash)),
	);
	try {
		if (!(await fetchFiles(missing))) return { kind: 'failed' };
		await writeKept(withList(rest, locale, { list, checked, pages: await openPages() }));
	} catch (error) {
		if (!(error instanceof DOMException && error.name === 'QuotaExceededError')) {
			return { kind: 'failed' };
		}
		// What people write needs the room more.
		await drop(missing.map(([address, hash]) => keptName(address, hash)));
		return noRoom(kept, list.version);
	}
	await dropUnused();
	return { kind: 'kept' };
}

/** `null`: the server is not there, or something else answers in its place. */
async function fetchList(locale: string): Promise<FileList | null> {
	try {
		const response = await fetch(site() + listAddress(locale), {
			cache: 'no-cache',
			signal: AbortSignal.timeout(patience),
		});
		// The build wrote it; a page to log in to the network is no JSON.
		return response.ok ? ((await response.json()) as FileList) : null;
	} catch {
		return null;
	}
}
