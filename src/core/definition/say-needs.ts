import type { Check } from './check.ts';
import type { Definition } from './definition.ts';
import type { Where } from './where.ts';

/** A check with the child it needs in the words of the child's own definition: 「处理过程：已解决」. */
export function sayNeeds(check: Check, definitions: readonly Definition[]): Check {
	if (check.use !== 'needs_child') return check;
	const child = definitions.find(({ id }) => id === check.child);
	if (!child) return check;
	const needs = inWords(check.where, child);
	const others = inWords(check.instead, child);
	return Object.keys(check.instead).length > 0 ? { ...check, needs, others } : { ...check, needs };
}

/** A child that says this, in words. */
function inWords(where: Where, child: Definition): string {
	const said = Object.entries(where).map(([id, codes]) => {
		const field = child.fields.find((one) => one.id === id);
		const options = field && 'options' in field ? field.options : [];
		return codes
			.map((code) => options.find((option) => option.code === code)?.label ?? code)
			.join(' / ');
	});
	const colon = child.locale.startsWith('zh') ? '：' : ': ';
	return [child.title, ...said].join(colon);
}
