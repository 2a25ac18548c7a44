import type { Definition } from '../definition/definition.ts';
import { guardCell } from './guard.ts';
import { extraMark } from './header.ts';
import { readHeaders } from './read/read-headers.ts';

/**
 * The header of a column the definition did not know when it was read. Where it would be taken for
 * a known one by now, or would lose a space at its end, it is marked.
 */
export function extraHeaderOf(name: string, definition: Definition): string {
	const [column] = readHeaders([guardCell(name)], definition);
	const unmistakable = column?.kind === 'extra' && column.name === name && name !== '';
	return guardCell(unmistakable ? name : `${name} ${extraMark}`);
}
