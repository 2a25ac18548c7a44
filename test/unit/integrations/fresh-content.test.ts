import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { forgetStale } from '../../../integrations/fresh-content.ts';

it('what was read by other code is forgotten, and nothing else is', () => {
	const root = mkdtempSync(join(tmpdir(), 'fresh-content-'));
	onTestFinished(() => rmSync(root, { recursive: true }));
	const kept = join(root, 'kept');
	mkdirSync(join(root, 'src/core'), { recursive: true });
	mkdirSync(kept);
	const schema = join(root, 'src/core/schema.ts');
	const store = join(kept, 'data-store.json');
	const build = () => {
		forgetStale(root, kept);
		const isThere = existsSync(store);
		writeFileSync(store, '{}');
		return isThere;
	};
	writeFileSync(schema, 'before');
	writeFileSync(store, '{}');
	expect(build(), 'read by nobody knows whom').toBe(false);
	expect(build(), 'read by the same code').toBe(true);
	writeFileSync(schema, 'after');
	expect(build(), 'read by the code of before').toBe(false);
});
