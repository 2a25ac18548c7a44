import type { LimitUnit } from '../organization/limit.ts';
import type { Item, NumberKey } from './course.ts';
import type { Given } from './given.ts';

/** Whether a question has been answered whole, so that it may be marked. */
export function isWhole(item: Item, given: Given): boolean {
	switch (item.kind) {
		case 'one':
		case 'several':
			return (given.codes ?? []).length > 0;
		case 'order':
			return true;
		case 'match':
			return Object.keys(item.pairs).every((code) => Boolean(given.pairs?.[code]));
		case 'number':
			return readNumber(given.number) !== null && given.unit !== undefined;
		case 'find':
			return Boolean(given.page);
	}
}

/** Whether what was given is right; what is given in part is not. `shown` = the order it was shown in, while untouched. */
export function markItem(item: Item, given: Given, shown: readonly string[] = []): boolean {
	switch (item.kind) {
		case 'one':
		case 'several':
			return isSameSet(given.codes ?? [], item.right);
		case 'order':
			return (given.codes ?? shown).join() === Object.keys(item.options).join();
		case 'match':
			// Two right sides may read the same: the words decide, not the codes.
			return Object.entries(item.pairs).every(
				([code, [, right]]) => item.pairs[given.pairs?.[code] ?? '']?.[1] === right,
			);
		case 'number': {
			const value = readNumber(given.number);
			return value !== null && given.unit !== undefined && isSame(value, given.unit, item.right);
		}
		case 'find':
			return item.right.includes(given.page ?? '');
	}
}

/** A number as people type it: full-width digits count; `null` = none. */
export function readNumber(typed = ''): number | null {
	const text = typed.normalize('NFKC').trim();
	return /^\d+(\.\d+)?$/.test(text) ? Number(text) : null;
}

const minutes: Partial<Record<LimitUnit, number>> = {
	minutes: 1,
	hours: 60,
	days: 1440,
	weeks: 10_080,
};

/** 60 minutes are an hour; 24 hours of working days are one working day, and 24 hours of the clock are none. */
function isSame(value: number, unit: LimitUnit, right: NumberKey): boolean {
	if (unit === right.unit) return value === right.value;
	const inWorkingDays = (number: number, of: LimitUnit) =>
		of === 'working_days' ? number : of === 'hours' ? number / 24 : Number.NaN;
	if (right.isWorking || right.unit === 'working_days')
		return right.isWorking && inWorkingDays(value, unit) === inWorkingDays(right.value, right.unit);
	const [mine, wanted] = [minutes[unit], minutes[right.unit]];
	return mine !== undefined && wanted !== undefined && value * mine === right.value * wanted;
}

function isSameSet(one: readonly string[], other: readonly string[]): boolean {
	return one.length === other.length && one.every((code) => other.includes(code));
}
