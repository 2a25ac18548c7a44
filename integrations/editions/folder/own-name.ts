import { createHash } from 'node:crypto';
import { defaultLocale } from '../../../config/locales.ts';
import { contentOf, readRecord } from '../../sources/read-content.ts';

/**
 * What the data of a company's folder is called on a device. All files on a disk may share one origin:
 * another company's folder must not find it, and the same company's next folder must. So it goes by the
 * company's name in the default language; a company that changes it has its people hand over first.
 */
export function ownFolderName(root: string): string {
	const { name } = readRecord(contentOf(root), 'organization.yml');
	const said = typeof name === 'object' && name !== null ? Object.entries(name) : [];
	const own = said.find(([locale]) => locale === defaultLocale)?.[1] ?? '';
	const id = createHash('sha256').update(String(own)).digest('hex').slice(0, 12);
	return `goutong-folder-${id}`;
}

/**
 * Code in which dark or light is kept under the folder's own name, not under the one that every site of
 * this theme at a root has: on a disk they are all at one.
 */
export function withOwnTheme(code: string, ownName: string): string {
	return code.replaceAll('starlight-theme', `${ownName}.theme`);
}
