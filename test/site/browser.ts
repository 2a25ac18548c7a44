import {
	chromium,
	type Browser,
	type BrowserContext,
	type BrowserContextOptions,
} from 'playwright';
import { inject } from 'vitest';
import { ownFolderName } from '../../integrations/editions/folder/own-name.ts';
import { findChromium } from '../../scripts/find-chromium.ts';
import { fileOf, openingFiles, pageOfFile } from './folder/opening-files.ts';
import { shareByKind } from './share-by-kind.ts';

/** With `GOUTONG_FOLDER` the walks are made in the folder edition, opened from disk. */
export const onDisk = process.env['GOUTONG_FOLDER'] !== undefined;

/** The origin the built site is served at; or the folder its files lie in. */
export const origin = (): string => inject(onDisk ? 'folder' : 'origin');

/** Where on its host the site is served, without a slash at the end: '' or `/handbook`. */
const base = (): string => new URL(`${origin()}/`).pathname.slice(0, -1);

/** Where a page of the site lies on its host: `/collect/`, or `/handbook/collect/`. */
export const onHost = (path: string): string => base() + path;

/** The page of the site an address leads to, wherever the site is served: `/collect/`. */
export function inSite(address: string): string {
	if (onDisk) return pageOfFile(address, origin());
	return address.replace(new URL(origin()).origin, '').slice(base().length);
}

/** Links to a page of the site, as a CSS selector: on a server from its root, on a disk from where one is. */
export const linkTo = (path: string): string =>
	onDisk ? `a[href$=".${fileOf(path)}"]` : `a[href="${onHost(path)}"]`;

/** What its database is called on a device. */
export const databaseName = (): string =>
	onDisk ? ownFolderName(process.cwd()) : `goutong${base()}`;

/** By their switches, one to a line, the browsers that all files of this process share. */
const sharedOne = shareByKind(async (switches) => {
	const browser = await start(switches.split('\n').filter(Boolean));
	browser.close = async () => {
		await Promise.all(browser.contexts().map((person) => person.close()));
	};
	return browser;
});

/**
 * A real Chromium. `intranet` is a host name that is served over plain http: no secure context. The files of one
 * process come one after the other and share it, as starting one takes a second: closing it ends who was in it, and
 * it goes with the process. One with switches of its own is started anew and really closed.
 */
export const launch = (args?: string[]): Promise<Browser> => (args ? start(args) : sharedOne(''));

/** A Chromium that draws nothing: half the work, where pages are only read. Nothing moves in it, and nothing can be pressed. */
export const launchBlind = (): Promise<Browser> =>
	sharedOne('--in-process-gpu\n--disable-threaded-compositing');

async function start(args: string[]): Promise<Browser> {
	const choice = await findChromium();
	return chromium.launch({
		...choice,
		args: ['--host-resolver-rules=MAP goutong.intranet 127.0.0.1', ...args],
	});
}

/** The site's address under an intranet name, where the browser offers no secure context. */
export const intranet = (): string => origin().replace('localhost', 'goutong.intranet');

/**
 * A fresh browser profile of a person in Shanghai. On localhost a browser would keep the whole handbook for
 * each of them, which takes seconds: only who is to read it offline has a browser that can.
 */
export async function newPerson(
	browser: Browser,
	{ isOffline = false, ...options }: BrowserContextOptions & { isOffline?: boolean } = {},
): Promise<BrowserContext> {
	const person = await browser.newContext({
		locale: 'zh-CN',
		timezoneId: 'Asia/Shanghai',
		acceptDownloads: true,
		...options,
	});
	if (!isOffline) await person.addInitScript(keepNothing);
	return onDisk ? openingFiles(person) : person;
}

/** In a page, before anything: as on plain http, there are no service workers. */
export function keepNothing(): void {
	Reflect.deleteProperty(Navigator.prototype, 'serviceWorker');
}
