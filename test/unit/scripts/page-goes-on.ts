import { decodeCsv } from '~/core/csv/read/decode.ts';
import type { DecodeOptions } from '~/core/csv/read/decoded-file.ts';
import type { Definition } from '~/core/definition/definition.ts';
import type { Company } from '~/core/organization/company.ts';
import { previewFiles } from '~/workers/collect/preview-files.ts';
import type { Said } from '../../../scripts/collect/task.ts';
import { headsOf, take, type Given, type State } from '../imports/check-files.ts';

/** What the page comes to that goes on with more files, when it knows these forms. */
export async function pageGoesOn(
	state: State,
	files: readonly Given[],
	said: Said,
	definitions: Definition[],
	company: Company | null = null,
): Promise<State> {
	const book = {
		register: (key: string) => state.registers.get(key) ?? null,
		heads: (tracker: string) => headsOf(state).filter((head) => head.tracker === tracker),
		// As the database gives them: `readAside`.
		aside: async () =>
			[...state.aside.values()]
				.sort((a, b) => (a.key < b.key ? -1 : 1))
				.sort((a, b) => (a.source === b.source ? a.line - b.line : a.source < b.source ? -1 : 1)),
		decode: (data: Uint8Array | string, _: string, options: DecodeOptions) =>
			decodeCsv(data, definitions, options),
	};
	const pacer = { due: () => false, pause: async () => {} };
	const sources = files.map(({ name, text }) => ({
		name,
		origin: 'file' as const,
		data: new File([typeof text === 'string' ? text : text.slice()], name),
	}));
	const plan = await previewFiles(
		sources,
		{ definitions, company, book, pacer, onProgress() {}, forms: {}, onQuestion() {} },
		{ edits: true },
	);
	const change = take(plan, said.asked, definitions, said.edits);
	const aside = new Map(state.aside);
	for (const key of change.retried) aside.delete(key);
	for (const row of change.aside) aside.set(row.key, row);
	const registers = new Map(state.registers);
	for (const [key, register] of change.registers) registers.set(key, register);
	return { registers, aside };
}
