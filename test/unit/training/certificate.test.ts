import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	certificateCode,
	certificateLine,
	checkCertificates,
	courseEdition,
} from '~/core/training/certificate.ts';

const facts = {
	name: '示例 王小明',
	course: 'meetings',
	edition: '1.k7m2',
	day: '2026-11-27',
	until: '2027-11-27',
};
const kindOf = (line: string) => checkCertificates(line).map(({ kind }) => kind);

describe('a certificate', () => {
	it('is consistent as it was printed, however it was copied', () => {
		const line = certificateLine(facts);
		const copies = [
			line,
			`  ${line} `,
			line.replaceAll('|', '｜'),
			line.replaceAll(' | ', '\t'),
			line.toUpperCase().replace('MEETINGS', 'meetings').replace('1.K7M2', '1.k7m2'),
			line.replace('示例 王小明', '示例　王小明'),
			// As spreadsheets write days, and with what a chat leaves in a copied name.
			line.replaceAll(' | ', '\t').replace('2026-11-27', '2026/11/27'),
			line.replaceAll(' | ', '\t').replaceAll('-11-27', '年11月27日'),
			line.replace('2027-11-27', '2027/11/27 0:00').replace('王小明', '王\u200b小明'),
		];
		expect(copies.flatMap(kindOf)).toEqual(copies.map(() => 'right'));
	});

	it('is consistent in a table that parts its columns with commas, whatever the name holds', () => {
		const names = ['王小明', "O'Brien, Li", 'A|B', 'Li "Lee" Wei', '王；小明'];
		for (const name of names) {
			const parts = certificateLine({ ...facts, name }).split(' | ');
			expect(parts).toHaveLength(6);
			const quoted = parts.map((part) => `"${part.replaceAll('"', '""')}"`);
			const lines = [',', ';', '\t'].map((by) => quoted.join(by));
			expect([parts.join(' | '), ...lines].flatMap(kindOf)).toEqual([
				'right',
				'right',
				'right',
				'right',
			]);
		}
		const plain = certificateLine({ ...facts, name: '王小明' }).split(' | ');
		const drawn = [
			plain.join(','),
			plain.join(';'),
			`${plain.join('\t')}\t`,
			`${plain.join(' | ')} |`,
			`| ${plain.join(' | ')} |`,
			`| ${plain.join(' | ')}`,
			`|${plain.join('|')}|`,
			`,${plain.join(',')},`,
		];
		expect(drawn.flatMap(kindOf)).toEqual(drawn.map(() => 'right'));
		expect(drawn.map((one) => one.replace('11-27', '11-28')).flatMap(kindOf)).toEqual(
			drawn.map(() => 'wrong'),
		);
	});

	it('that was changed is said to be wrong whatever signs the name holds that do not part its line', () => {
		for (const name of ['Zhang, San', 'Li; Wei', '王，小明', 'A|B', '王｜小明', 'Li "Lee" Wei']) {
			const parts = certificateLine({ ...facts, name })
				.replace('11-27', '11-28')
				.split(' | ');
			const quoted = parts.map((part) => `"${part.replaceAll('"', '""')}"`);
			const lines = [parts.join('\t'), ...[',', ';', '\t'].map((by) => quoted.join(by))];
			if (!/[|｜]/.test(name)) lines.push(parts.join(' | '), `| ${parts.join(' | ')} |`);
			expect(lines.flatMap(kindOf), name).toEqual(lines.map(() => 'wrong'));
			// A number before the name, in a column of its own.
			expect(['"7",', '7,'].flatMap((more) => kindOf(more + quoted.join(',')))).toEqual([
				'unread',
				'unread',
			]);
		}
	});

	it('is not what the heads of its list are, nor a line with a column more: those are said to be unread', () => {
		const line = certificateLine(facts);
		const others = [
			'姓名 | 课程 | 版本 | 日期 | 有效至 | 校验码',
			'Name,Course,Edition,Day,Until,Code',
			`7\t${line.replaceAll(' | ', '\t')}`,
			`| 7 | ${line} |`,
			'| 姓名 | 课程 | 版本 | 日期 | 有效至 | 校验码 |',
			'| --- | --- | --- | --- | --- | --- |',
		];
		expect(others.flatMap(kindOf)).toEqual(others.map(() => 'unread'));
		expect(kindOf(line.replaceAll(' | ', ',').replace('2026-11-27', '2026-11-28'))).toEqual([
			'wrong',
		]);
	});

	it('for good is consistent with whichever dash a program put there', () => {
		const line = certificateLine({ ...facts, until: '-' });
		for (const dash of ['-', '–', '—', "'-", '−'])
			expect(kindOf(line.replace(' - ', ` ${dash} `))).toEqual(['right']);
		expect(kindOf(line.replace(' - ', ' 2099-01-01 '))).toEqual(['wrong']);
	});

	it.each([
		['name', '示例 王小亮'],
		['course', 'everyone'],
		['edition', '2.k7m2'],
		['day', '2026-11-28'],
		['until', '2029-11-27'],
		['day', '2026/11/28'],
	])('with another %s is not', (fact, other) => {
		const forged = certificateLine(facts).replace(facts[fact as keyof typeof facts], other);
		expect(kindOf(forged)).toEqual(['wrong']);
	});

	it('whose code is another, or of which something is missing, is told line by line', () => {
		const line = certificateLine(facts);
		expect(kindOf(`${line}\n\n${line.slice(0, -1)}x\nhello\n| | |`)).toEqual([
			'right',
			'wrong',
			'unread',
			'unread',
		]);
	});

	it('has a code of twelve letters that look like no other, and other facts have another', () => {
		fc.assert(
			fc.property(fc.string(), fc.string(), (one, other) => {
				const codes = [one, other].map((name) => certificateCode({ ...facts, name }));
				expect(codes[0]).toMatch(/^[2-9a-dfghj-np-z]{4}(-[2-9a-dfghj-np-z]{4}){2}$/);
				const isSame = [one, other].map((name) =>
					name.normalize('NFKC').replace(/\s+/g, ' ').trim(),
				);
				expect(codes[0] === codes[1]).toBe(isSame[0] === isSame[1]);
			}),
		);
	});

	it('is of the course as a whole: a module of another edition is another edition of it', () => {
		const modules = [
			{ id: 'a', edition: '1' },
			{ id: 'b', edition: '1' },
		];
		const edition = courseEdition({ version: 3, modules });
		expect(edition).toMatch(/^3\.\w{4}$/);
		expect(courseEdition({ version: 3, modules: modules.toReversed() })).toBe(edition);
		const changed = [{ id: 'a', edition: '1+1.2' }, ...modules.slice(1)];
		expect(courseEdition({ version: 3, modules: changed })).not.toBe(edition);
	});
});
