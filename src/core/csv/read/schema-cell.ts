import type { Definition } from '../../definition/definition.ts';
import type { Problem } from '../../fields/problem.ts';
import { withoutInvisible } from '../../text/fold.ts';
import { fileProblem, type FileProblemKey } from './file-problem.ts';

/** The tracker and version a row was written with, or why it has to wait. */
export type Schema =
	| { ok: true; definition: Definition; version: number }
	| { ok: false; tracker: string | null; problem: Problem };

/**
 * Reads a `_schema` cell such as `assessment@1`. An empty one means the tracker of the header in
 * its present version; `null` for `ofHeader`: the header tells none.
 */
export function readSchema(
	cell: string,
	definitions: Definition[],
	ofHeader: Definition | null,
): Schema {
	const schema = withoutInvisible(cell).trim();
	if (schema === '') {
		if (ofHeader) return { ok: true, definition: ofHeader, version: ofHeader.version };
		return { ok: false, tracker: null, problem: fileProblem('no_tracker') };
	}
	const [, tracker = null, version] = /^([^@\s]+)@(\d{1,9})$/.exec(schema) ?? [];
	const definition = definitions.find(({ id }) => id === tracker);
	if (!definition) return { ok: false, tracker, problem: wait('unknown_tracker', schema) };
	if (Number(version) > definition.version) {
		return { ok: false, tracker, problem: wait('newer_version', schema) };
	}
	return { ok: true, definition, version: Number(version) };
}

function wait(key: FileProblemKey, schema: string): Problem {
	return fileProblem(key, { schema: schema.slice(0, 60) });
}
