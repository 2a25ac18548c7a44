import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { DateTimeInput } from '~/components/fields/DateTimeInput.tsx';
import { halfWritten } from '~/components/fields/half-written.ts';
import type { FieldOf } from '~/core/fields/field.ts';
import { holdInput } from './hold-input.tsx';

/** A moment's input by itself; returns what it was last told of. */
function mount(given: string | null): { answer: string | null } {
	// All that the input looks at of its field.
	const field = { required: false } as FieldOf<'datetime'>;
	return holdInput('When', given, (held) => <DateTimeInput field={field} {...held} />);
}

test.each([
	['a day without its time', '11232026'],
	['30 February', '02302026{Tab}0815AM'],
	['a time without its day', '{Tab}{Tab}{Tab}0815AM'],
])('of a moment, %s is told as unreadable and stays on the screen', async (_, keys) => {
	const told = mount(null);
	const input = page.getByLabelText('When');
	input.element().focus();
	await userEvent.keyboard(keys);
	await expect.poll(() => told.answer).toBe(halfWritten);
	expect(input.element()).toMatchObject({ validity: { badInput: true } });
});

test('a moment that no calendar of ours has is handed on as it stands, not taken for none', async () => {
	const told = mount('2026-11-23T08:15+08:00');
	await page.getByLabelText('When').fill('12026-11-23T08:15');
	await expect.poll(() => told.answer).toMatch(/12026-11-23T08:15/);
	await expect.element(page.getByLabelText('When')).toHaveValue('12026-11-23T08:15');
});

test('now is offered of what has happened, and not of what is still to come', () => {
	for (const [ahead, buttons] of [
		[false, 1],
		[true, 0],
	] as const) {
		const field = { required: false, ahead } as FieldOf<'datetime'>;
		holdInput('When', null, (held) => <DateTimeInput field={field} {...held} />);
		expect(page.getByRole('button').elements()).toHaveLength(buttons);
		document.body.replaceChildren();
	}
});
