import { globSync, readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import { inject } from 'vitest';

/** The folder's page at the top, and its files, by their path in it. */
export function readFolder() {
	const top = dirname(fileURLToPath(inject('folder')));
	const files = globSync('**/*.*', { cwd: top }).map((file) => file.replaceAll('\\', '/'));
	return { top, files, read: (file: string) => readFileSync(join(top, file), 'utf8') };
}

/** What stands in a page that a browser would not take from disk, as sentences; none where all is well. */
export function faultsOf(html: string, file: string, files: ReadonlySet<string>): string[] {
	const faults: string[] = [];
	for (const [tag] of html.matchAll(/<(?!\/)[a-z][\w-]*\s(?:"[^"]*"|[^">])*>/g)) {
		if (/\stype="module"|modulepreload/.test(tag)) faults.push(`is a module: ${tag}`);
		for (const [, name, link = ''] of tag.matchAll(/\s(href|src|[\w-]+-url)="([^"]*)"/g)) {
			if (/^(#|data:|mailto:|tel:|https?:|webcal:)/.test(link)) continue;
			const [path = ''] = link.split(/[?#]/);
			const target = posix.join(posix.dirname(file), decodeURI(path));
			if (!/\.\w+$/.test(path)) faults.push(`${name} leads to no file: ${link}`);
			else if (!files.has(target)) faults.push(`${name} leads nowhere: ${link}`);
		}
	}
	return faults;
}
