import '~/components/fields/fields.css';
import { render } from 'preact';
import { expect, it, onTestFinished } from 'vitest';
import { FieldBox } from '~/components/fields/FieldBox.tsx';
import { WordsProvider } from '~/components/ui/WordsContext.tsx';
import { loadDefinition, loadWords } from '../definitions.ts';

const { fields } = loadDefinition('pilots');

/** How far two boxes lie over each other, in pixels of height. */
function overlap(one: DOMRect, other: DOMRect): number {
	if (one.right <= other.left || other.right <= one.left) return 0;
	return Math.max(0, Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top));
}

it.each(['aim', 'also_aim'])(
	'What takes the choice of “%s” back lies over neither its help nor an answer, on a phone, however long the question is',
	async (id) => {
		const field = fields.find((one) => one.id === id);
		if (!field) throw new Error(`No field ${id}.`);
		const place = document.createElement('main');
		place.style.width = '356px';
		document.body.append(place);
		onTestFinished(() => {
			render(null, place);
			place.remove();
		});
		for (const label of [field.label, field.label.repeat(9)]) {
			render(
				<WordsProvider words={loadWords('zh-CN')} locale="zh-CN">
					<FieldBox
						field={{ ...field, label }}
						id={id}
						value="meeting_length"
						problems={[]}
						onChange={() => {}}
					/>
				</WordsProvider>,
				place,
			);
			const clear = place.querySelector('.gt-clear[data-shown]');
			if (!clear) throw new Error('Nothing takes the choice back.');
			const words = document.createRange();
			words.selectNodeContents(place.querySelector('legend') ?? place);
			const others = [
				...[...place.querySelectorAll('.gt-help, .gt-option')].map((one) =>
					one.getBoundingClientRect(),
				),
				...words.getClientRects(),
			];
			expect(others.length).toBeGreaterThan(6);
			const over = others.map((one) => overlap(clear.getBoundingClientRect(), one));
			// The finger's room around its words may touch what is above or below by its rim.
			expect(Math.max(...over)).toBeLessThan(8);
		}
	},
);
