import { globSync } from 'node:fs';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { scormFolder } from '../config/addresses.ts';
import type { CoursePackage } from '../src/core/training/course-package.ts';
import { bundleCourse } from './editions/scorm/bundle-course.ts';
import { zipCourse } from './editions/scorm/zip-course.ts';

/** Makes of every course a package for learning platforms (SCORM 1.2), out of what `src/pages/scorm` says of it. */
export function coursePackages(): AstroIntegration {
	let root = '';
	return {
		name: 'goutong:course-packages',
		hooks: {
			'astro:config:done': ({ config }) => {
				root = config.root.href;
			},
			'astro:build:done': async ({ dir, logger }) => {
				const folder = join(fileURLToPath(dir), scormFolder);
				const files = globSync('*.json', { cwd: folder });
				if (files.length === 0) return;
				const code = await bundleCourse(root);
				for (const file of files) {
					const path = join(folder, file);
					// It is what the route of the same build wrote.
					const content = JSON.parse(await readFile(path, 'utf8')) as CoursePackage;
					await writeFile(path.replace(/json$/, 'zip'), zipCourse(content, code));
					await rm(path);
				}
				logger.info(`${files.length} packages of courses for learning platforms`);
			},
		},
	};
}
