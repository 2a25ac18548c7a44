import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { hasStyles } from '../../../../integrations/lean/has-styles.ts';

function written(files: Record<string, string>): (name: string) => boolean {
	const folder = mkdtempSync(join(tmpdir(), 'styles-'));
	for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
	return (name) => hasStyles(join(folder, name), folder);
}

describe('whether styles come with a part', () => {
	it('finds them however far behind, imported at once, later or handed on', () => {
		const has = written({
			'own.tsx': "import './a.css';",
			'far.ts': "import {\n\tone,\n\tother,\n} from '~/own.tsx';",
			'later.ts': "export const load = () => import('./far.ts');",
			'handed-on.ts': "export * from './later.ts';",
			'whole.ts': "import whole from './a.css?url';",
		});
		for (const name of ['own.tsx', 'far.ts', 'later.ts', 'handed-on.ts', 'whole.ts'])
			expect(has(name), name).toBe(true);
	});

	it('finds none in code alone, also where two modules import each other', () => {
		const has = written({
			'one.ts': "import { other } from './other.ts';\nimport { library } from 'library';",
			'other.ts': "import { one } from './one.ts';\nimport words from './words.yml';",
		});
		expect(has('one.ts')).toBe(false);
	});
});
