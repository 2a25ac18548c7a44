import { z } from 'astro/zod';
import { strict } from '../authoring/strict.ts';

const day = z.iso.date('Write a day as "2026-12-01", in quotation marks, or null.').nullable();

/** The version of a page. */
export const versionSchema = z
	.string('Write the version in quotation marks: "1.0".')
	.regex(/^\d+\.\d+$/, 'Write a version such as "1.0".');

/** Version and days of the handbook's pages; a page writes its own at its top only where they differ. */
export const pagesSchema = strict('pages', {
	version: versionSchema.default('1.0'),
	/** Since when they are in force; null = pages do not say. */
	effective: day.default(null),
	/** When they were handed over for discussion, settled with the employees' side and published; null = pages do not say. */
	discussed: day.default(null),
	agreed: day.default(null),
	published: day.default(null),
	/** When their owners must look at them again; null = pages do not say. */
	review: day.default(null),
}).prefault({});
