import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Given } from '~/core/training/given.ts';
import { isWhole, markItem } from '~/core/training/mark-item.ts';
import { disorder, shuffle } from '~/core/training/shuffle.ts';
import {
	askAgain,
	beginModule,
	countStandings,
	currentItem,
	give,
	goOn,
	isPassed,
	mark,
} from '~/core/training/take-module.ts';
import { itemOf, type items, moduleOf } from './courses.ts';

type Kind = keyof typeof items;

describe('an answer', () => {
	it.each<[Kind, Given, boolean]>([
		['one', { codes: ['a'] }, true],
		['one', { codes: ['b'] }, false],
		['several', { codes: ['b', 'a'] }, true],
		['several', { codes: ['a'] }, false],
		['several', { codes: ['a', 'b', 'c'] }, false],
		['order', { codes: ['a', 'b', 'c'] }, true],
		['order', { codes: ['b', 'a', 'c'] }, false],
		['match', { pairs: { a: 'a', b: 'b', c: 'c' } }, true],
		['match', { pairs: { a: 'c', b: 'b', c: 'a' } }, true],
		['match', { pairs: { a: 'b', b: 'a', c: 'c' } }, false],
		['number', { number: '24', unit: 'hours' }, true],
		['number', { number: ' ２４ ', unit: 'hours' }, true],
		['number', { number: '1440', unit: 'minutes' }, true],
		['number', { number: '1', unit: 'working_days' }, false],
		['number', { number: '12', unit: 'hours' }, false],
		['working', { number: '1', unit: 'working_days' }, true],
		['working', { number: '1', unit: 'days' }, false],
		['find', { page: 'everyone/a' }, true],
		['find', { page: 'everyone/b' }, false],
	])('to the question %s that is %j is right: %s', (kind, given, isRight) => {
		expect(isWhole(itemOf(kind), given)).toBe(true);
		expect(markItem(itemOf(kind), given)).toBe(isRight);
	});

	it.each<[Kind, Given]>([
		['one', {}],
		['several', { codes: [] }],
		['match', { pairs: { a: 'a' } }],
		['number', { number: '24' }],
		['number', { number: 'soon', unit: 'hours' }],
		['find', {}],
	])('to the question %s that is %j is not whole, and not marked', (kind, given) => {
		expect(isWhole(itemOf(kind), given)).toBe(false);
		expect(markItem(itemOf(kind), given)).toBe(false);
	});
});

describe('the order of options', () => {
	it('follows from its seed, keeps all, and what is to be put in order never begins in it', () => {
		fc.assert(
			fc.property(
				fc.uniqueArray(fc.string(), { minLength: 2, maxLength: 8 }),
				fc.string(),
				(list, seed) => {
					expect(shuffle(list, seed)).toEqual(shuffle(list, seed));
					expect(shuffle(list, seed).toSorted()).toEqual(list.toSorted());
					expect(disorder(list, seed)).not.toEqual(list);
				},
			),
		);
	});
});

/** What a learner does, one after the other; `right` = whether they find the answer. */
const steps = fc.array(fc.record({ right: fc.boolean(), reload: fc.boolean() }), { maxLength: 40 });

describe('a module', () => {
	it('goes on at the exact question with what was chosen, whenever the page was left', () => {
		fc.assert(
			fc.property(fc.integer({ min: 1, max: 6 }), fc.string(), steps, (count, seed, done) => {
				const module = moduleOf(count);
				let own = { ...beginModule(module, seed), isAsking: true };
				const asked = new Map<string, string[]>();
				for (const { right, reload } of done) {
					const item = currentItem(module, own);
					if (item === null) {
						if (countStandings(module, own).right === count) break;
						own = askAgain(own);
						continue;
					}
					own = give(own, item, { codes: [right ? 'a' : 'b'] });
					// A reload is all that was kept, and nothing else.
					if (reload) own = JSON.parse(JSON.stringify(own)) as typeof own;
					expect(currentItem(module, own)?.id).toBe(item.id);
					expect(own.open?.given).toEqual({ codes: [right ? 'a' : 'b'] });
					own = mark(module, own, item);
					if (reload) own = JSON.parse(JSON.stringify(own)) as typeof own;
					expect(own.open?.isRight).toBe(right);
					expect(mark(module, own, item)).toBe(own);
					const aim = item.id.slice(0, -2);
					// Who missed one is asked another, until all have been asked.
					expect(asked.get(aim)?.slice(-2) ?? []).not.toContain(item.id);
					asked.set(aim, [...(asked.get(aim) ?? []), item.id]);
					own = goOn(own);
				}
				const { right } = countStandings(module, own);
				expect(isPassed(module, own, 80)).toBe(right / count >= 0.8);
			}),
		);
	});
});
