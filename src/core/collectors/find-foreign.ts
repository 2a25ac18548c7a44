import type { Definition } from '../definition/definition.ts';
import type { Foreign } from './foreign-table.ts';
import { readFormExport } from './read-form-export.ts';
import { readMappedExport } from './read-mapped-export.ts';

/** Whether a head is of another program's export that can be read, and how; `null`: it is not. */
export function findForeign(
	head: readonly string[],
	definitions: readonly Definition[],
): Foreign | null {
	return readFormExport(head, definitions) ?? readMappedExport(head, definitions);
}
