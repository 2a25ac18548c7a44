import { expect, onTestFinished, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { LinkChooser } from '~/components/fields/LinkChooser.tsx';
import { offerLinks } from '~/components/fields/link-source.ts';
import type { FieldOf } from '~/core/fields/field.ts';
import { holdInput } from './hold-input.tsx';

const key = (place: number) => `loans/r-2222222222222222222${place}`;
const projector = { key: key(2), label: '借用-001 · 投影仪' };
const camera = { key: key(3), label: '借用-002 · 相机' };

/** A link's input by itself; returns what it was last told of. */
function mount(): { answer: string | null } {
	offerLinks(async () => [camera, projector]);
	onTestFinished(() => offerLinks(null));
	// All that the input looks at of its field.
	const field = { required: false, to: ['loans'] } as unknown as FieldOf<'link'>;
	return holdInput('Source', null, (held) => <LinkChooser field={field} {...held} />);
}

const offered = () =>
	[...document.querySelectorAll('datalist option')].map((one) => one.getAttribute('value'));

test('a record is chosen by what it is called; a few letters offer what has them, and a key may be pasted', async () => {
	const told = mount();
	const input = page.getByLabelText('Source');
	await expect.poll(offered).toEqual([camera.label, projector.label]);
	await userEvent.type(input, '投影');
	await expect.poll(offered).toEqual([projector.label]);
	await input.fill(projector.label);
	await expect.poll(() => told.answer).toBe(`${projector.key} ${projector.label}`);
	await input.fill(camera.key);
	await expect.poll(() => told.answer).toContain(camera.key);
	await userEvent.tab();
	await expect.element(input).toHaveValue(camera.label);
	await input.fill('');
	await expect.poll(() => told.answer).toBeNull();
});
