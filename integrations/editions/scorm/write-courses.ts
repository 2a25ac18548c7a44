import { globSync } from 'node:fs';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { scormFolder } from '../../../config/addresses.ts';
import type { CoursePackage } from '../../../src/core/training/course-package.ts';
import { bundleCourse } from './bundle-course.ts';
import { zipCourse } from './zip-course.ts';

/** Puts every course's package of the built site in `site` in the place of what its route wrote of it. Gives how many. */
export async function writeCourses(root: string, site: string): Promise<number> {
	const folder = join(site, scormFolder);
	const files = globSync('*.json', { cwd: folder });
	if (files.length === 0) return 0;
	const code = await bundleCourse(root);
	for (const file of files) {
		const path = join(folder, file);
		// It is what the route of the same build wrote.
		const content = JSON.parse(await readFile(path, 'utf8')) as CoursePackage;
		await writeFile(path.replace(/json$/, 'zip'), zipCourse(content, code));
		await rm(path);
	}
	return files.length;
}
