import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { zipCourse } from '../../../integrations/editions/scorm/zip-course.ts';
import { moduleOf } from './courses.ts';

const course = {
	...{ id: 'try', version: 3, title: 'R&D <1 hour>', purpose: '', audience: [], roles: [] },
	...{ pass: 80, valid: null, modules: [{ ...moduleOf(1), case: '</script><b>' }] },
};
const content = { course, pages: [], words: {}, locale: 'en' };
const code = { script: 'let x = 1;', style: 'b { color: red }' };
const files = Object.entries(unzipSync(zipCourse(content, code))).map(
	([name, bytes]) => [name, strFromU8(bytes)] as const,
);
const textOf = (name: string) => files.find(([file]) => file === name)?.[1] ?? expect.fail();

describe('a course as a package for learning platforms', () => {
	it('has its manifest at the top, which names every other file and one lesson', () => {
		const manifest = textOf('imsmanifest.xml');
		const named = [...manifest.matchAll(/<file href="([^"]+)"/g)].map(([, name]) => name);
		expect(['imsmanifest.xml', ...named].toSorted()).toEqual(
			files.map(([name]) => name).toSorted(),
		);
		expect(manifest).toContain('<schemaversion>1.2</schemaversion>');
		expect(manifest.match(/adlcp:scormtype="sco"/g)).toHaveLength(1);
		expect(manifest).toContain('<title>R&amp;D &lt;1 hour></title>');
	});

	it('has a page that reads its course back, whatever stands in it, and lets nothing out', () => {
		const page = textOf('index.html');
		const data = /id="course-data">(.*?)<\/script>/.exec(page)?.[1] ?? '';
		expect(JSON.parse(data)).toEqual(content);
		expect(page).toContain("default-src 'self'");
	});

	it('is the same file when it is made again', () => {
		expect(zipCourse(content, code)).toEqual(zipCourse(content, code));
	});
});
