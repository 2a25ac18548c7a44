import { render } from 'preact';
import { useState } from 'preact/hooks';
import { expect, onTestFinished, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { LinkChooser } from '~/components/fields/LinkChooser.tsx';
import { offerLinks } from '~/components/fields/link-source.ts';
import { WordsProvider } from '~/components/ui/WordsContext.tsx';
import type { FieldOf } from '~/core/fields/field.ts';
import { loadWords } from '../definitions.ts';

const key = (place: number) => `loans/r-2222222222222222222${place}`;
const projector = { key: key(2), label: '借用-001 · 投影仪' };
const camera = { key: key(3), label: '借用-002 · 相机' };

/** A link's input by itself; returns what it was last told of. */
function mount(): { answer: string | null } {
	const told: { answer: string | null } = { answer: null };
	offerLinks(async () => [camera, projector]);
	const place = document.createElement('div');
	document.body.append(place);
	onTestFinished(() => {
		offerLinks(null);
		render(null, place);
		place.remove();
	});
	// All that the input looks at of its field.
	const field = { required: false, to: ['loans'] } as unknown as FieldOf<'link'>;
	function Held() {
		const [value, setValue] = useState<string | null>(null);
		told.answer = value;
		return (
			<div>
				<label for="source">Source</label>
				<LinkChooser
					{...{ field, value, describedBy: undefined, invalid: false }}
					id="source"
					onChange={setValue}
				/>
			</div>
		);
	}
	render(
		<WordsProvider words={loadWords('zh-CN')} locale="zh-CN">
			<Held />
		</WordsProvider>,
		place,
	);
	return told;
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
