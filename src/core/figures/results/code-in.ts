import type { Definition } from '../../definition/definition.ts';
import type { Values } from '../../fields/value.ts';
import { codeReader } from '../../tables/codes-of-answer.ts';

/** Reads what somebody answered to a field of one of several; empty = nothing. */
export function codeIn({ fields }: Definition, field: string): (values: Values) => string {
	const own = fields.find(({ id }) => id === field);
	return own ? codeReader(own) : () => '';
}
