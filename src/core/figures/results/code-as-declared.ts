import type { Definition } from '../../definition/definition.ts';
import { answerOf } from '../../entries/answer-of.ts';
import { codesOf } from '../../fields/codes-of.ts';
import { findOption } from '../../fields/options.ts';
import type { Values } from '../../fields/value.ts';
import type { Cell } from '../../privacy/wave/partition.ts';

/**
 * Reads what somebody answered to a field of one of several by the code the groups of a declared wave have for it: the
 * groups are fixed when the wave begins (laws A5), so what was renamed or absorbed since stays in its own. Empty = nothing.
 */
export function codeAsDeclared(
	{ fields }: Definition,
	field: string,
	cells: readonly Cell[],
): (values: Values) => string {
	const own = fields.find(({ id }) => id === field);
	if (!own) return () => '';
	const named = new Set(cells.flatMap(({ of }) => of));
	const options = 'options' in own ? own.options : [];
	const known = new Map<string, string>();
	return (values) => {
		const [given = ''] = codesOf(answerOf(values, own));
		const before = known.get(given);
		if (before !== undefined) return before;
		const option = findOption(given, options);
		const names = [given, ...(option ? [option.code, ...option.formerly] : [])];
		const code = names.find((one) => named.has(one)) ?? given;
		known.set(given, code);
		return code;
	};
}
