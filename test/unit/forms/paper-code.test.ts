import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { numberedOptions } from '~/core/forms/numbered-options.ts';
import { findSameCodes, paperCode, readPaperCode } from '~/core/forms/paper-code.ts';
import { sheetQuestions } from '~/core/forms/sheet-questions.ts';
import { loadDefinitions, trackerIds } from '../definitions.ts';

const definitions = loadDefinitions('zh-CN');

describe('the number on a blank form', () => {
	it('tells every form of the site and its version, and is the same for ever', () => {
		expect(findSameCodes(trackerIds())).toBeNull();
		expect(paperCode({ id: 'assessment', version: 1 })).toBe('87151-01-1');
		for (const definition of definitions) {
			expect(readPaperCode(paperCode(definition), definitions)).toEqual({
				tracker: definition.id,
				version: definition.version,
			});
		}
	});

	it('is read as it is typed, in digits of either width, and out of what a scanner gives', () => {
		const read = { tracker: 'assessment', version: 1 };
		for (const text of [
			'87151011',
			' 87151 01 1 ',
			'８７１５１－０１－１'.replaceAll('－', '-'),
			'GT-FORM assessment@1 87151-01-1',
			'http://handbook.example.com/trackers/assessment/#87151-01-1',
		])
			expect(readPaperCode(text, definitions)).toEqual(read);
		for (const text of ['', '87151', '8715101', 'https://example.com/', '00000-01-1'])
			expect(readPaperCode(text, definitions)).toBeNull();
	});

	it('is refused with any one digit wrong, whatever the form and version', () => {
		fc.assert(
			fc.property(
				fc.constantFrom(...definitions),
				fc.integer({ min: 1, max: 300 }),
				fc.nat(9),
				fc.integer({ min: 1, max: 9 }),
				({ id }, version, at, by) => {
					const digits = paperCode({ id, version }).replaceAll('-', '');
					const place = at % digits.length;
					const wrong = (Number(digits[place]) + by) % 10;
					const typed = digits.slice(0, place) + String(wrong) + digits.slice(place + 1);
					expect(readPaperCode(typed, [{ id }])).toBeNull();
				},
			),
		);
	});
});

describe.each(definitions)('a sheet of $id', (definition) => {
	it('asks every question that is still asked, and numbers no two choices alike', () => {
		const questions = sheetQuestions(definition);
		const asked = new Set(questions.map(({ field }) => field.id));
		for (const { id, retired } of definition.fields)
			expect(asked.has(id)).toBe(!retired && id !== definition.matrix?.field);
		for (const { field } of questions) {
			const numbers = numberedOptions(field).map(({ number }) => number);
			expect(new Set(numbers).size).toBe(numbers.length);
			if (field.type === 'rating') expect(numbers).toEqual([1, 2, 3, 4, 5, 0]);
		}
	});
});
