import { strToU8, zipSync } from 'fflate';
import type { CoursePackage } from '../../../src/core/training/course-package.ts';
import type { CourseCode } from './bundle-course.ts';
import { scormManifest } from './scorm-manifest.ts';

/** No time of the day it was built: the same course is the same file. */
const mtime = new Date(1980, 0, 1);

/** A course as a SCORM 1.2 package: its manifest, one page, its script and its style sheet. */
export function zipCourse(content: CoursePackage, { script, style }: CourseCode): Uint8Array {
	const files = {
		'imsmanifest.xml': scormManifest(content),
		'index.html': page(content),
		'course.js': script,
		'course.css': style,
	};
	const bytes = Object.entries(files).map(([name, text]) => [name, strToU8(text)] as const);
	return zipSync(Object.fromEntries(bytes), { mtime, level: 9 });
}

function page(content: CoursePackage): string {
	const { locale, course } = content;
	const data = JSON.stringify(content).replaceAll('<', '\\u003c');
	return `<!doctype html><html lang="${locale}" data-theme="light"><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="default-src 'self'; base-uri 'none'; form-action 'none'"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${escaped(course.title)}</title><link rel="stylesheet" href="course.css"><script type="application/json" id="course-data">${data}</script></head><body><main id="course"><h1>${escaped(course.title)}</h1></main><script src="course.js"></script></body></html>\n`;
}

function escaped(text: string): string {
	return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
