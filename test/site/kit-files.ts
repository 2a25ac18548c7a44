import { readdirSync } from 'node:fs';
import { chmod, cp, mkdir, mkdtemp, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

/** The built site on disk, and the forms in it that are files of their own. */
const built = fileURLToPath(new URL('../../.cache/test-site/', import.meta.url));

/** The trackers that have a kit. */
export const kitIds = (): string[] =>
	readdirSync(join(built, 'kits')).map((file) => file.replace(/\.html$/, ''));

/** A folder of a person's own with all kits in it: nothing in it, and nothing of it, can be written. */
export interface KitFolder {
	path: string;
	url: (id: string) => string;
	read: (id: string) => Promise<Buffer>;
	/** Carries the file elsewhere, under another name, and tells where it is now. */
	move: (id: string) => Promise<string>;
	remove: () => Promise<void>;
}

/** Copies them there, as from a stick. */
export async function takeKits(): Promise<KitFolder> {
	const parent = join(built, '../kits');
	await mkdir(parent, { recursive: true });
	const path = await mkdtemp(join(parent, 'stick-'));
	const fileOf = (id: string) => join(path, `${id}.html`);
	await cp(join(built, 'kits'), path, { recursive: true });
	for (const id of kitIds()) await chmod(fileOf(id), 0o444);
	await chmod(path, 0o555);
	return {
		path,
		url: (id) => pathToFileURL(fileOf(id)).href,
		read: (id) => readFile(fileOf(id)),
		async move(id) {
			const other = join(parent, `${path.slice(-6)} 别处`);
			await mkdir(other, { recursive: true });
			const moved = join(other, `表 ${id}.html`);
			await cp(fileOf(id), moved);
			return pathToFileURL(moved).href;
		},
		async remove() {
			await chmod(path, 0o755);
			await rm(path, { recursive: true });
			await rm(join(parent, `${path.slice(-6)} 别处`), { recursive: true, force: true });
		},
	};
}
