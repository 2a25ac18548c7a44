import { z } from 'astro/zod';
import { idSchema, type LabelSchema, strict } from '../authoring/strict.ts';

/** Something that was measured, as pages say it: what, how much, on which day and on what machine. */
export const createMeasuredSchema = (label: LabelSchema) =>
	strict('a measurement', {
		id: idSchema,
		/** The loader writes it; leave it out. */
		position: z.int('The loader writes the position; leave it out.').default(0),
		/** What was done. */
		label,
		/** What came out, with its unit. */
		value: label,
		/** The day it was measured. */
		on: z.iso.date('Write the day as 2026-12-04, in quotation marks.'),
		/** On what: processors, memory, browser or server, in plain words. */
		machine: label,
	});
