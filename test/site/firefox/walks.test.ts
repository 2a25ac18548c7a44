import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe } from 'vitest';
import { createFirefox, type Firefox, firefoxPath } from './firefox.ts';
import type { FirefoxPage } from './firefox-page.ts';
import { openFolderEdition } from './folder.ts';
import { fillInKits } from './kit.ts';
import { leaveAndReturnTo } from './leave-and-return.ts';

let firefox: Firefox;
let page: FirefoxPage;
let downloads: string;

// One Firefox for all of it: to start one takes ten seconds of work. Without it there is nobody to walk: `FIREFOX`
// names one that is not on the path.
describe.skipIf(!firefoxPath)('in Firefox', () => {
	beforeAll(async () => {
		downloads = await mkdtemp(join(tmpdir(), 'goutong-downloads-'));
		firefox = await createFirefox({
			// As it is for people; tools that drive Firefox like to switch it off.
			'security.fileuri.strict_origin_policy': true,
			'browser.download.folderList': 2,
			'browser.download.dir': downloads,
			'browser.download.useDownloadDir': true,
			'browser.download.alwaysOpenPanel': false,
		});
		page = await firefox.start();
	});
	afterAll(async () => {
		await firefox?.remove();
		if (downloads) await rm(downloads, { recursive: true, force: true });
	});
	beforeEach(async () => {
		for (const file of await readdir(downloads)) await rm(join(downloads, file));
	});

	describe('a page that is left and returned to', () => leaveAndReturnTo(() => page));
	describe('a form that is a file of its own', () =>
		fillInKits(
			() => page,
			() => downloads,
		));
	describe('the folder edition', () =>
		openFolderEdition(
			() => page,
			() => downloads,
		));
});
