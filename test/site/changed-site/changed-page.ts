import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import type { ChangedSite } from './changed-site.ts';

const page = 'managers/no-retaliation';
const before = '原来的一句话：举报人由经理处理。';

/** Changes the meaning of a page, of which the words of before were kept, in a copy of the project. */
export async function changePage(folder: string): Promise<void> {
	const file = `${folder}src/content/docs/${page}.mdx`;
	const text = await readFile(file, 'utf8');
	const change = '{ version: "1.1", on: "2026-12-05", change: material, what: 由人力资源部处理。 }';
	await writeFile(
		file,
		text.replace('\nconfirm: true\n', `\nconfirm: true\nchanges: [${change}]\n`),
	);
	await mkdir(`${folder}src/content/wordings/zh-CN/managers`, { recursive: true });
	const kept = { version: '1.0', code: 'abcdefgh', sections: [{ title: '', words: [before] }] };
	await writeFile(
		`${folder}src/content/wordings/zh-CN/${page}.yml`,
		JSON.stringify({ wordings: [kept] }),
	);
}

export function testPage(site: () => ChangedSite): void {
	it('A page whose meaning was changed says so at its top with the words of before; it is confirmed anew, and only the modules that read it are taken again', async () => {
		const read = (address: string) =>
			readFile(`${site().folder}dist/${address}/index.html`, 'utf8');
		const own = await read(page);
		expect(own).toContain('1.1 版（2026年12月5日）意思变了：由人力资源部处理。');
		expect(own).toContain(`<del>${before}</del>`);
		expect(await read('everyone/channels')).not.toContain('意思变了：');
		const changes = (await read('everyone/changes')).replaceAll('&quot;', '"');
		expect(changes).toContain(before);
		const editions = async (course: string) => {
			const html = (await read(`courses/${course}`)).replaceAll('&quot;', '"');
			return [...html.matchAll(/"edition":\[0,"([^"]+)"\]/g)].map(([, edition]) => edition);
		};
		expect((await editions('managers')).filter((one) => one?.endsWith('+1.1'))).toHaveLength(1);
		expect((await editions('front_line')).some((one) => one?.includes('+'))).toBe(false);
	});
}
