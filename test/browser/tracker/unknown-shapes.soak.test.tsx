import { beforeEach, expect, test } from 'vitest';
import { keep } from '~/device/kept.ts';
import { startDraft } from '~/core/forms/start-draft.ts';
import { loadDefinition } from '../definitions.ts';
import { answerRow } from './assessment.ts';
import { freshDevice, mountTracker, storedRows } from './mount-tracker.tsx';

beforeEach(freshDevice);

const { rows: _, ...withoutRows } = startDraft(loadDefinition('assessment'));
const whole = startDraft(loadDefinition('assessment'));

test.each([
	['a draft without rows', { draft: withoutRows, known: null }],
	['a known draft without rows', { draft: whole, known: withoutRows }],
	[
		'a row that is a list',
		{ draft: { ...whole, rows: { meeting_efficiency: ['写'] } }, known: null },
	],
	['a list', [1, 2]],
	['no draft', { words: '写' }],
])(
	'last words that are %s do not keep the form closed, and a copy of them stays',
	async (_, words) => {
		keep('last-words', JSON.stringify(words), 'assessment');
		const { island } = mountTracker('assessment');
		await answerRow(island, '会议效率', 2, '总是超时');
		await expect.poll(() => storedRows('drafts')).toHaveLength(1);
		expect(Object.values({ ...localStorage })).toContain(JSON.stringify(words));
	},
);

test('a stored draft of another shape does not keep the form closed, and stays', async () => {
	const before = mountTracker('assessment');
	await answerRow(before.island, '会议效率', 2, '一');
	await expect.poll(() => storedRows('drafts')).toHaveLength(1);
	before.unmount();
	const [kept] = await storedRows<object>('drafts');
	await putRaw({ ...kept, id: 's-later', rows: null, pages: [] });
	const { island } = mountTracker('assessment');
	await answerRow(island, '客户响应', 4, '二');
	await expect.poll(async () => JSON.stringify(await storedRows('drafts'))).toMatch('二');
	expect(JSON.stringify(await storedRows('drafts'))).toMatch('"pages":[]');
});

function putRaw(record: object): Promise<void> {
	return new Promise((resolve, reject) => {
		const request = indexedDB.open('goutong');
		request.onerror = () => reject(request.error);
		request.onsuccess = () => {
			const transaction = request.result.transaction('drafts', 'readwrite');
			transaction.objectStore('drafts').put(record);
			transaction.oncomplete = () => {
				request.result.close();
				resolve();
			};
		};
	});
}
