import { isPublished, keptName } from '~/core/offline/file-list.ts';
import {
	hashOf,
	type KeptHandbook,
	namesInUse,
	nothingKept,
	withoutClosed,
} from '~/core/offline/kept-handbook.ts';
import { cacheName, site, worker } from './worker-scope.ts';

const stateName = 'offline/kept.json?';

/** What is kept on this device. */
export async function readKept(): Promise<KeptHandbook> {
	const stored = await findNamed(stateName);
	return stored ? stored.json() : nothingKept;
}

/** From now on this is what is kept. Throws where there is no room for it. */
export async function writeKept(kept: KeptHandbook): Promise<void> {
	await put(stateName, new Response(JSON.stringify(kept)));
}

/** A file as it is kept; `null`: it is not. */
export async function findCopy(address: string): Promise<Response | null> {
	const hash = hashOf(await readKept(), address);
	return hash === null ? null : findNamed(keptName(address, hash));
}

/** What is kept under a name; `null`: nothing. */
export async function findNamed(name: string): Promise<Response | null> {
	return (await (await caches.open(cacheName())).match(site() + name)) ?? null;
}

/** Keeps something under a name. Throws where there is no room. */
export async function put(name: string, response: Response): Promise<void> {
	await (await caches.open(cacheName())).put(site() + name, response);
}

/** The names of all that is kept. */
export async function allNames(): Promise<Set<string>> {
	const requests = await (await caches.open(cacheName())).keys();
	return new Set(requests.map(({ url }) => url.slice(site().length)));
}

/** Lets go of what is kept under names. */
export async function drop(names: Iterable<string>): Promise<void> {
	const cache = await caches.open(cacheName());
	await Promise.all([...names].map((name) => cache.delete(site() + name)));
}

/** The pages of this site that are open. */
export async function openPages(): Promise<string[]> {
	const pages = await worker.clients.matchAll({ type: 'window', includeUncontrolled: true });
	return pages.map(({ id }) => id);
}

/** Lets go of what no list names and no open page can ask for. */
export async function dropUnused(): Promise<void> {
	const before = await readKept();
	const kept = withoutClosed(before, await openPages());
	if (kept !== before) await writeKept(kept);
	const used = namesInUse(kept);
	const names = [...(await allNames())].filter((name) => name !== stateName && !used.has(name));
	// What is published lies in no list; it is let go of when the server has it no longer.
	await drop(names.filter((name) => !isPublished(name)));
}
