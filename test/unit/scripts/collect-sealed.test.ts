import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { zipSync } from 'fflate';
import { afterAll, describe, expect, it } from 'vitest';
import { encodeCsv } from '~/core/csv/write/encode.ts';
import type { Entry } from '~/core/entries/entry.ts';
import { createEntry } from '~/core/entries/revisions.ts';
import { writeParts } from '~/core/handover/parts/write-parts.ts';
import { encodeMessage } from '~/core/opinions/message.ts';
import { armor } from '~/core/seal/armor.ts';
import { makeKey } from '~/core/seal/make-key.ts';
import { sealBytes } from '~/core/seal/seal-bytes.ts';
import { sealText } from '~/core/seal/seal-text.ts';
import { collectFolder } from '../../../scripts/collect/collect-folder.ts';
import { listSources } from '../../../scripts/collect/list-sources.ts';
import { openGiven } from '../../../scripts/collect/open-given.ts';
import { readArguments } from '../../../scripts/collect/read-arguments.ts';
import { readKeyFiles } from '../../../scripts/collect/read-key-files.ts';
import { isAllTaken, type Report } from '../../../scripts/collect/report.ts';
import { sayIn } from '../../../scripts/collect/sentences.ts';
import { openWorkFolder } from '../../../scripts/collect/work-folder.ts';
import { utf8 } from '../csv/bytes.ts';
import { loadDefinition } from '../definitions.ts';
import { message } from '../opinions/made-messages.ts';
import { fromAge } from '../seal/from-age.ts';
import { backupQuickly } from '../seal/seal-quickly.ts';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const base = mkdtempSync(join(tmpdir(), 'collect-sealed-'));
afterAll(() => rmSync(base, { recursive: true }));

const feedback = loadDefinition('feedback', 'zh-CN');
const [own, old, other] = [await makeKey(), await makeKey(), await makeKey()];

function tableOf(score: number): string {
	const values = { period: '2026Q4', department: 'production', score };
	const now = new Date('2026-11-20T10:00:00+08:00');
	const entry: Entry = createEntry(feedback, { values, now, device: 'd-7kq2', submission: null });
	return encodeCsv([entry], feedback, { batch: 'b-7kq2' }).text;
}

/** As it goes through a chat, in so many parts. */
function partsOf(text: string, count = 2): string[] {
	for (let room = 100; ; room += 5) {
		const { parts } = writeParts(text, room) ?? { parts: [] };
		if (parts.length === count) return parts;
	}
}

const sealed = await sealText(tableOf(1), [own.recipient]);
const [lost, over, sealedOver] = [
	partsOf(tableOf(11), 3),
	partsOf(tableOf(12)),
	partsOf(armor(await sealText(tableOf(13), [own.recipient]))),
];
const given: Record<string, Uint8Array | string> = {
	'a.csv.age': sealed,
	'b.age.txt': armor(await sealText(tableOf(2), [old.recipient, own.recipient])),
	'c.zip.age': await sealBytes(zipSync({ 'x.csv': utf8(tableOf(3)) }), [own.recipient]),
	'mail.eml': `老王：\r\n> ${armor(await sealText(tableOf(4), [own.recipient])).replaceAll('\n', '\r\n> ')}`,
	'mails.zip': zipSync({ 'd.csv.age': await sealText(tableOf(5), [own.recipient]) }),
	'plain.csv': tableOf(6),
	'twice.age': await sealText(armor(await sealText(tableOf(8), [own.recipient])), [own.recipient]),
	'chat.txt': [
		armor(await sealText(tableOf(9), [own.recipient])),
		...partsOf(tableOf(10)),
		'王芳：还有',
		...[lost[1], over[1], sealedOver[0]],
	].join('\n'),
	'chat-2.txt': ['李强：补发', lost[2], over[0], sealedOver[1]].join('\n'),
	'old.age': await sealText(tableOf(7), [old.recipient]),
	'cut.age': sealed.slice(0, 700),
	'opinion.age': await sealText(encodeMessage(message(1)), [own.recipient]),
};

const folder = mkdtempSync(join(base, 'in-'));
for (const [name, content] of Object.entries(given)) writeFileSync(join(folder, name), content);

/** Collects what is given with these keys; what each file came to, by name. */
async function collected(identities: string[]) {
	const out = join(mkdtempSync(join(base, 'out-')), 'out');
	const asked = readArguments([folder, '--out', out, '--language', 'en'], '/');
	if (!asked) throw new Error('Nothing was asked.');
	const work = openWorkFolder(out);
	const made = await collectFolder(root, asked, { work, identities, onStep: () => {} });
	work.publish();
	return { report: made.report, of: (name: string) => fileOf(made.report, name) };
}

function fileOf({ each }: Report, name: string) {
	const found = each.find((file) => file.name === name);
	return found?.refused ?? [found?.rows, ...(found?.notes ?? [])];
}

describe('sealed files', () => {
	it('are opened by the keys given, whatever they came in; each that is not says why and stays out', async () => {
		const { report, of } = await collected([other.identity, own.identity]);
		expect(report.buckets.new).toBe(11);
		for (const name of ['a.csv.age', 'b.age.txt', 'c.zip.age/x.csv', 'mails.zip/d.csv.age'])
			expect(of(name)).toEqual([1]);
		expect(of('twice.age')).toEqual([1]);
		const filesOf = (name: string) => report.each.filter((one) => one.name === name);
		const reasonsOf = (name: string) => filesOf(name).map(({ refused }) => refused);
		expect(reasonsOf('mail.eml')).toEqual([null, expect.stringContaining('“老王：”')]);
		expect(filesOf('chat.txt').map(({ rows }) => rows)).toEqual([1, 0, 1, 0]);
		expect(reasonsOf('chat.txt').join(' ')).toMatch(/2 of 3 parts came.*“王芳：还有”/);
		// What began in the one and ended in the other is read as the first one's.
		expect(filesOf('chat-2.txt').map(({ rows }) => rows)).toEqual([0, 1, 1]);
		expect(reasonsOf('chat-2.txt').join(' ')).toContain('2 of 3 parts came');
		expect(isAllTaken(report)).toBe(false);
		expect(of('old.age')).toContain('sealed with another one');
		expect(of('cut.age')).toContain('damaged or incomplete');
		expect(of('opinion.age')).toContain('an opinion, not a table');
		expect(report.files).toEqual({ given: 18, refused: 7 });
	});

	it('are each named with what to do where no key is given', async () => {
		const refused: (string | null)[] = [];
		for (const file of listSources(folder).sources)
			for await (const opened of openGiven(file, { identities: [], largeFrom: Infinity }))
				refused.push(opened.refused);
		// Not sealed: a plain table, and of a chat what came in parts, and that some are missing.
		const others = refused.filter((why) => why !== 'sealed');
		const lacking = Array.from({ length: 3 }, () => 'file_unreadable');
		expect(others).toEqual([...lacking, null, ...lacking, null]);
		expect(refused).toHaveLength(18);
		for (const language of ['zh-CN', 'en'] as const)
			expect(sayIn(language)('sealed')).toContain('--key');
	});
});

describe('a key file', () => {
	const folder = mkdtempSync(join(base, 'keys-'));
	const file = (name: string, text: string) => {
		writeFileSync(join(folder, name), text);
		return join(folder, name);
	};
	const nobody = { told: undefined, ask: async () => null };

	it('is one of age, or a backup whose passphrase is told, or asked for until it fits', async () => {
		const plain = file('age.txt', `# public key: ${fromAge.recipient}\n${fromAge.identity}\n`);
		const backup = file('backup.age', await backupQuickly(own.identity, 'k3m2-9xtr'));
		expect(await readKeyFiles([plain, backup], { ...nobody, told: 'k3m2-9xtr' })).toEqual([
			fromAge.identity,
			own.identity,
		]);
		const typed = ['wrong', 'k3m2-9xtr'];
		const ask = async () => typed.shift() ?? null;
		expect(await readKeyFiles([backup], { told: undefined, ask })).toEqual([own.identity]);
		await expect(readKeyFiles([backup], nobody)).rejects.toThrow('GOUTONG_KEY_PASSPHRASE');
		// What is told may be that of another key.
		const second = file('second.age', await backupQuickly(old.identity, 'other-one'));
		const told = { told: 'k3m2-9xtr', ask: async () => 'other-one' };
		expect(await readKeyFiles([backup, second], told)).toEqual([own.identity, old.identity]);
		await expect(readKeyFiles([second], { ...nobody, told: 'x' })).rejects.toThrow('not the pass');
	});

	it('that gives none is refused before anything is begun, and says so', async () => {
		const none = file('none.txt', 'nothing');
		mkdirSync(join(folder, 'x'));
		await expect(readKeyFiles([none], nobody)).rejects.toThrow('There is no key in');
		await expect(readKeyFiles([join(folder, 'x')], nobody)).rejects.toThrow('cannot be opened');
	});
});
