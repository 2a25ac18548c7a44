import { z } from 'astro/zod';
import { idSchema } from '../authoring/strict.ts';

const codesSchema = z.preprocess(
	(written) => (Array.isArray(written) ? written : [written]),
	z
		.array(z.coerce.string(), 'Write a code, or a list of codes: [open, doing].')
		.min(1, 'Write a code, or a list of codes: [open, doing].'),
);

/** `where: { kind: level_1 }`, `where: { status: [open, doing] }`: codes by field id. */
export const whereSchema = z.record(
	idSchema,
	codesSchema,
	'Write codes by field: { status: [open, doing] }.',
);
