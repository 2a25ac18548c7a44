import { describe, expect, it } from 'vitest';
import { readBlock, type ReadSection } from '~/core/search/read-section.ts';
import { createScale, linesAround } from '~/workers/search/best-lines.ts';

const section = (blocks: string[], heading = 'Steps'): ReadSection => ({
	id: 'steps',
	heading: readBlock(heading),
	blocks: blocks.map((text) => readBlock(text)),
});
const asked = ['deputy', 'notice'].map((text) => ({
	text,
	isWord: true,
	isBegun: false,
	worth: 1,
}));
const scale = createScale(asked, (word) => word);
const shown = (of: ReadSection, room: number) =>
	linesAround(of, scale.bestOf(of).block, room).map(({ text }) => text);

describe('of the first result', () => {
	it('a part that has room is shown whole, from its first step', () => {
		const steps = section(['Hand over a week ahead.', 'Tell them together.', 'The deputy starts.']);
		expect(shown(steps, 480)).toEqual(steps.blocks.map(({ text }) => text));
	});

	it('of a longer part the block that holds most, what follows it, then what came before', () => {
		const long = section([
			'One.',
			'Two.',
			'The deputy gives notice.',
			'Four.',
			'Five.',
			'Six, a longer line.',
			'Seven.',
			'Eight.',
		]);
		expect(shown(long, 480)).toEqual([
			'The deputy gives notice.',
			'Four.',
			'Five.',
			'Six, a longer line.',
			'Seven.',
		]);
		expect(shown(long, 40)).toEqual(['Two.', 'The deputy gives notice.', 'Four.', 'Five.']);
		expect(shown(long, 10)).toEqual(['The deputy gives notice.']);
	});

	it('a sentence counts for more than a row of many cells that holds as much', () => {
		const of = section(['deputy · notice · a · b · c', 'A deputy needs notice.']);
		expect(scale.bestOf(of).block?.text).toBe('A deputy needs notice.');
	});

	it('a part without text shows none', () => {
		expect(shown(section([]), 480)).toEqual([]);
	});
});
