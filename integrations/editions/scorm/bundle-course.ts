import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { companyZone } from '../../company-zone.ts';
import { outputOf } from '../output-of.ts';

/** What every course in a learning platform runs, and how it looks. */
export interface CourseCode {
	script: string;
	style: string;
}

/** Puts all that a course needs into one script, which loads nothing, and one style sheet. */
export async function bundleCourse(root: string): Promise<CourseCode> {
	const inRoot = (path: string) => fileURLToPath(new URL(path, root));
	const built = await build({
		configFile: false,
		root: fileURLToPath(root),
		publicDir: false,
		logLevel: 'error',
		resolve: {
			alias: [
				{
					find: /^\.\/record-completions\.ts$/,
					replacement: inRoot('src/scorm/record-nothing.ts'),
				},
				{ find: '~', replacement: inRoot('src') },
				{ find: 'config', replacement: inRoot('config') },
			],
			dedupe: ['preact'],
		},
		// What was passed is passed on the company's day there too.
		define: { 'import.meta.env.GOUTONG_ZONE': JSON.stringify(companyZone()) },
		oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
		build: {
			write: false,
			modulePreload: false,
			cssCodeSplit: false,
			rolldownOptions: {
				input: inRoot('src/scorm/start.tsx'),
				output: { format: 'iife', codeSplitting: false },
			},
		},
	});
	const files = outputOf(built);
	const script = files.find((file) => file.type === 'chunk')?.code;
	const sheet = files.find((file) => file.type === 'asset' && file.fileName.endsWith('.css'));
	if (script === undefined || sheet?.type !== 'asset')
		throw new Error('A course for learning platforms is one script and one style sheet.');
	return { script, style: String(sheet.source) };
}
