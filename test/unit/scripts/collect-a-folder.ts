import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll } from 'vitest';
import type { Entry } from '~/core/entries/entry.ts';
import { createEntry } from '~/core/entries/revisions.ts';
import { collectFolder } from '../../../scripts/collect/collect-folder.ts';
import { readArguments } from '../../../scripts/collect/read-arguments.ts';
import type { Report } from '../../../scripts/collect/report.ts';
import { openWorkFolder } from '../../../scripts/collect/work-folder.ts';
import { loadDefinitions } from '../definitions.ts';

/** Where the project lies. */
export const root = fileURLToPath(new URL('../../../', import.meta.url));

/** Its forms. */
export const definitions = loadDefinitions('zh-CN');

const formOf = (id: string) => {
	const found = definitions.find((one) => one.id === id);
	if (!found) throw new Error(`No form ${id}.`);
	return found;
};

/** A form with names of departments, and an anonymous one. */
export const [feedback, assessment] = [formOf('feedback'), formOf('assessment')];

/** When everything here was written. */
export const now = new Date('2026-11-20T10:00:00+08:00');

const folders: string[] = [];

afterAll(() => {
	for (const folder of folders) rmSync(folder, { recursive: true });
});

/** A folder of these files, gone after the tests. */
export function folderOf(files: Record<string, string | Uint8Array>): string {
	const folder = mkdtempSync(join(tmpdir(), 'collect-'));
	folders.push(folder);
	for (const [name, content] of Object.entries(files)) {
		mkdirSync(dirname(join(folder, name)), { recursive: true });
		writeFileSync(join(folder, name), content);
	}
	return folder;
}

/** Collects a folder; gives the folder of the results. */
export async function collected(
	folder: string,
	decide: string[] = [],
	identities: string[] = [],
): Promise<{ out: string; report: Report; text: string }> {
	const out = join(folderOf({}), 'out');
	const asked = readArguments([folder, '--out', out, ...decide], '/');
	if (!asked) throw new Error('Nothing was asked.');
	const work = openWorkFolder(out);
	const made = await collectFolder(root, asked, { work, identities, onStep: () => {} });
	work.publish();
	return { out, ...made };
}

/** A record of `feedback` with this score. */
export function recordOf(score: number): Entry {
	const values = {
		period: '2026Q4',
		department: 'production',
		dimension: 'meeting_efficiency',
		score,
	};
	return createEntry(feedback, { values, now, device: 'd-7kq2', submission: null });
}

/** An answer of `assessment` with this score. */
export function answerOf(score: number): Entry {
	const values = { dimension: 'meeting_efficiency', score, period: '2026Q4', instrument: 'survey' };
	return createEntry(assessment, { values, now, device: null, submission: null });
}
