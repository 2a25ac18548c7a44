import { pathToFileURL } from 'node:url';
import type { HookParameters } from 'astro';
import { expect, test } from 'vitest';
import { wordTypes } from '../../../integrations/word-types.ts';

/** What the step declares for this project when Astro is run with `command`. */
async function declaredFor(command: string): Promise<string | null> {
	let content: string | null = null;
	const { hooks } = wordTypes();
	// Of what Astro hands in, the step takes only these.
	hooks['astro:config:setup']?.({ command } as HookParameters<'astro:config:setup'>);
	await hooks['astro:config:done']?.({
		config: { root: pathToFileURL(`${process.cwd()}/`) },
		injectTypes: (types: { content: string }) => {
			content = types.content;
			return new URL('file:///words.d.ts');
		},
	} as unknown as HookParameters<'astro:config:done'>);
	return content;
}

test('every key of the default language is declared, by file and key', async () => {
	const declared = await declaredFor('sync');
	expect(declared).toMatch(/^interface InterfaceWords \{\n/);
	expect(declared).toContain("\t'form.save': string;\n");
	expect(declared).toContain("\t'handbook.written_for_one': string;\n");
});

test('a build declares nothing: it has no use for types', async () => {
	expect(await declaredFor('build')).toBeNull();
});
