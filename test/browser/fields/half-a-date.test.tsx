import { beforeEach, expect, test } from 'vitest';
import { type Locator, userEvent } from 'vitest/browser';
import type { Draft } from '~/core/forms/draft.ts';
import { save } from '../tracker/assessment.ts';
import { freshDevice, mountTracker, storedRows } from '../tracker/mount-tracker.tsx';

beforeEach(freshDevice);

const sentence = '日期没有写完整，或者没有这一天';

/** Types into a field as a person does, key by key, in the browser's own order of a date's parts. */
async function typeInto(field: Locator, keys: string): Promise<void> {
	await expect.element(field).toBeEnabled();
	field.element().focus();
	await userEvent.keyboard(keys);
}

test.each([
	['only the month', '11'],
	['month and day', '1123'],
	['30 February', '02302026'],
	['a whole date of which the year was taken away', '11232026{Backspace}'],
])('a date of which there is %s stops saving and stays on the screen', async (_, keys) => {
	const { island } = mountTracker('feedback');
	const done = island.getByLabelText(/^实际完成/);
	await typeInto(done, keys);
	await save(island);
	await expect.element(island.getByRole('alert')).toMatchTextContent(sentence);
	expect(done.element()).toMatchObject({ validity: { badInput: true } });
	expect(await storedRows('entries')).toHaveLength(0);
});

test('half a date that is written out, or taken away again, is a problem no more', async () => {
	const { island } = mountTracker('feedback');
	const done = island.getByLabelText(/^实际完成/);
	await typeInto(done, '11');
	await save(island);
	const alert = island.getByRole('alert');
	await expect.element(alert).toMatchTextContent(sentence);
	await typeInto(done, '{ArrowLeft}{ArrowLeft}11232026');
	await expect.element(done).toHaveValue('2026-11-23');
	await expect.element(alert).not.toMatchTextContent(sentence);
	await typeInto(done, '{Backspace}');
	await expect.element(alert).toMatchTextContent(sentence);
	await typeInto(done, '{Backspace}{ArrowLeft}{Backspace}{ArrowLeft}{Backspace}');
	await expect.element(alert).not.toMatchTextContent(sentence);
});

test('half a date is in the draft: found again it still stops saving, until it is deleted', async () => {
	const before = mountTracker('feedback');
	await typeInto(before.island.getByLabelText(/^实际完成/), '11');
	await expect
		.poll(async () => JSON.stringify(await storedRows<Draft>('drafts')))
		.toMatch('done_on');
	before.unmount();
	const { island } = mountTracker('feedback');
	await expect.element(island.getByText(/可以接着填。$/)).toBeVisible();
	await save(island);
	await expect.element(island.getByRole('alert')).toMatchTextContent(sentence);
	await typeInto(island.getByLabelText(/^实际完成/), '{Delete}');
	await expect.element(island.getByRole('alert')).not.toMatchTextContent(sentence);
});

test('starting over takes half a date along', async () => {
	const before = mountTracker('feedback');
	await typeInto(before.island.getByLabelText(/^实际完成/), '11');
	await expect.poll(() => storedRows('drafts')).toHaveLength(1);
	before.unmount();
	const { island } = mountTracker('feedback');
	const done = island.getByLabelText(/^实际完成/);
	await typeInto(done, '12');
	await island.getByRole('button', { name: '重新填写' }).click();
	await expect.poll(() => done.element()).toMatchObject({ validity: { badInput: false } });
});
