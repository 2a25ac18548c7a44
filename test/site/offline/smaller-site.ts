import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { locales } from '../../../config/locales.ts';
import { listFiles } from '../../../integrations/offline/list-files.ts';
import { type FileList, listAddress, workerFile } from '../../../src/core/offline/file-list.ts';
import { fileOfAddress, weigh } from './next-version.ts';

/** Every so-manieth page is taken. */
const oneOf = 8;

/**
 * A copy of a built site whose handbook has an eighth of the pages, and those that are named; everything else that a
 * device keeps is there. A browser works a second on forty files.
 */
export function makeSmallerSite(site: string, named: readonly string[]): string {
	const folder = mkdtempSync(join(tmpdir(), 'goutong-smaller-'));
	const copy = (file: string) => cpSync(join(site, file), join(folder, file));
	for (const { code } of locales) {
		const { files } = JSON.parse(readFileSync(join(site, listAddress(code)), 'utf8')) as FileList;
		const isPage = (address: string) => address === '' || address.endsWith('/');
		const pages = Object.keys(files).filter(isPage);
		const taken = new Set([...pages.filter((_, at) => at % oneOf === 0), ...named]);
		const kept = Object.keys(files).filter((address) => !isPage(address) || taken.has(address));
		for (const address of kept) copy(fileOfAddress(address));
		writeFileSync(
			join(folder, listAddress(code)),
			JSON.stringify(listFiles(kept.map((address) => weigh(folder, address)))),
		);
	}
	copy(workerFile);
	return folder;
}
