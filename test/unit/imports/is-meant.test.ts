import { describe, expect, it } from 'vitest';
import { isMeant } from '~/core/imports/is-meant.ts';

describe('a file somebody chose, or put into a zip', () => {
	it.each(['a.csv', 'sales/records.csv', 'saved.tmp', 'zip/A1B2.TMP', '王芳'])(
		'is looked at: %s',
		(path) => expect(isMeant(path)).toBe(true),
	);

	it.each(['', 'in/', '.DS_Store', 'a/~$records.xlsx', 'Thumbs.db', '__MACOSX/._a.csv'])(
		'is none where a system or a program left it: “%s”',
		(path) => expect(isMeant(path)).toBe(false),
	);
});
