import type { CheckOf } from '../definition/check.ts';
import { isWhere, type Where } from '../definition/where.ts';
import { codesOf } from '../fields/codes-of.ts';
import type { CheckFunction, ChildRecord, RecordChecks } from './check-context.ts';

/** While the field has one of the codes, the record must have such a child, or so many, unless it has another instead. */
const needsChild: CheckFunction<'needs_child'> = (check, { values, context: { children } }) => {
	const codes = codesOf(values[check.field]);
	const asked =
		check.is.length === 0 ? codes.length > 0 : codes.some((code) => check.is.includes(code));
	if (!children || !asked) return null;
	const told = children.filter((child) => holds(child) && child.tracker === check.child);
	const from = lastOf(told, check);
	const count = (where: Where) =>
		told.filter((one) => isWhere(where, one.values) && momentOf(one, check) >= from).length;
	const { field, instead, needs, others, times } = check;
	const isSpared = Object.keys(instead).length > 0 && count(instead) > 0;
	if (count(check.where) >= times || isSpared) return null;
	const [alone, or] =
		times === 1
			? (['needs_child', 'needs_child_or'] as const)
			: (['needs_children', 'needs_children_or'] as const);
	return others
		? { key: or, field, params: { child: needs, times, other: others } }
		: { key: alone, field, params: { child: needs, times } };
};

/** The field has one of the codes in no other record of the same one. */
const onlyOnce: CheckFunction<'only_once'> = (
	{ field, is },
	{ values, definition, context: { siblings } },
) => {
	const code = codesOf(values[field]).find((one) => is.includes(one));
	if (code === undefined || !siblings) return null;
	const isThere = siblings.some(
		(one) => holds(one) && one.tracker === definition.id && isWhere({ [field]: is }, one.values),
	);
	if (!isThere) return null;
	const asked = definition.fields.find(({ id }) => id === field);
	const option = asked && 'options' in asked && asked.options.find((one) => one.code === code);
	return { key: 'only_once', field, params: { said: option ? option.label : code } };
};

/** The field has none of the codes once the other one is answered. */
const noLonger: CheckFunction<'no_longer'> = ({ field, other, is }, { values, definition }) => {
	const isSettled = (values[other] ?? null) !== null;
	if (!isSettled || !codesOf(values[field]).some((code) => is.includes(code))) return null;
	const label = definition.fields.find(({ id }) => id === other)?.label ?? other;
	return { key: 'no_longer', field, params: { other: label } };
};

/** Every rule only registers ask for that a tracker may name under `checks`, a line each. */
export const recordChecks: RecordChecks = {
	needs_child: needsChild,
	only_once: onlyOnce,
	no_longer: noLonger,
};

/** When the last of them was that ends what counted before; whatever was in that same minute counts. */
function lastOf(told: readonly ChildRecord[], check: CheckOf<'needs_child'>): number {
	const { since = {} } = check;
	if (Object.keys(since).length === 0) return -Infinity;
	const ends = told.filter(({ values }) => isWhere(since, values));
	return Math.max(-Infinity, ...ends.map((one) => momentOf(one, check)));
}

function momentOf({ values }: ChildRecord, { at = '' }: CheckOf<'needs_child'>): number {
	return Date.parse(String(values[at] ?? '')) || 0;
}

/** Whether what a record says holds still. */
function holds({ deleted, corrected }: ChildRecord): boolean {
	return !deleted && !corrected;
}
