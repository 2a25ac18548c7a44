import { encodeCsv } from '~/core/csv/write/encode.ts';
import { createEntry } from '~/core/entries/revisions.ts';
import { loadDefinition } from '../unit/definitions.ts';
import type { ChosenFile } from './collect.ts';

/** How many rows {@link bigFile} has. A browser that is killed once is given fewer: reading them takes most of the time. */
export const bigFileRows = process.env['SOAK'] === undefined ? 1500 : 6000;

/** One file of so many rows that its commit takes a while. */
export function bigFile(): ChosenFile {
	const definition = loadDefinition('feedback', 'zh-CN');
	const entries = Array.from({ length: bigFileRows }, (_, index) =>
		createEntry(definition, {
			values: { period: '2026Q4', dimension: 'meeting_efficiency', suggestion: `第 ${index} 条` },
			now: new Date('2026-11-20T10:00:00+08:00'),
			device: 'd-23456789',
			submission: null,
		}),
	);
	const { text } = encodeCsv(entries, definition, { batch: 'b-23456789' });
	return { name: 'feedback.csv', bytes: Buffer.from(text) };
}
