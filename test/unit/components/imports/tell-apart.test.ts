import { expect, it } from 'vitest';
import { tellApart } from '~/components/imports/tell-apart.ts';

const [one, other] = ['meetings/r-23456789abcdfghjkmnp', 'meetings/r-23456789abcdfghjkmqr'];

it.each([
	['whose records are not here', '—'],
	['to two records of one name', '周会'],
])('Links %s can be told apart before one is chosen', (_, words) => {
	expect(tellApart([`${one} ${words}`, `${other} ${words}`], [words, words])).toEqual([
		`${words} …kmnp`,
		`${words} …kmqr`,
	]);
});

it('Whatever reads differently, or leads to the same record, is said as it is', () => {
	expect(tellApart([`${one} —`, `${other} 周会`, null], ['—', '周会', null])).toEqual([
		...['—', '周会', null],
	]);
	expect(tellApart([`${one} —`, `${one} —`], ['—', '—'])).toEqual(['—', '—']);
	expect(tellApart(['很长', '很长'], ['很长', '很长'])).toEqual(['很长', '很长']);
});
