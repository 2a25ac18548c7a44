import type { LimitUnit } from '../organization/limit.ts';

/** How a unit is written behind its number, in Chinese and in English. */
const spellings: Readonly<Record<LimitUnit, string>> = {
	hours: '个?小时|-?hours?',
	minutes: '分钟|-?minutes?',
	working_days: '个?工作日|-?working[ -]days?',
	days: '天|-?days?',
	weeks: '周|个星期|-?weeks?',
	months: '个月|-?months?',
	times: '次|times?',
	percent: '%|％|per ?cent',
	people: '人|people|persons?',
	departments: '个部门|departments?',
	partners: '家|partners?',
};

// The units are the keys of the table, which TypeScript takes to be any text.
const units = Object.keys(spellings) as LimitUnit[];

/** A number with its unit, as words say it. */
export interface StatedNumber {
	value: number;
	unit: LimitUnit;
}

/** The numbers with a unit in words, in either language, written in digits: `5 个工作日`, `24-hour`. */
export function statedNumbers(words: string): StatedNumber[] {
	return units.flatMap((unit) =>
		[...words.matchAll(patternOf(unit))].map(([, value]) => ({ value: Number(value), unit })),
	);
}

/** A number with its unit as one text, to compare. */
export function sayStated({ value, unit }: StatedNumber): string {
	return `${value} ${unit}`;
}

function patternOf(unit: LimitUnit): RegExp {
	return new RegExp(`(?<![\\d.,:])(\\d+(?:\\.\\d+)?)\\s*(?:${spellings[unit]})(?![a-z])`, 'giu');
}
