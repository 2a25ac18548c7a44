import { z } from 'astro/zod';
import { idSchema, strict } from '../authoring/strict.ts';
import type { Append } from './append.ts';

/** `append: true`, or `append: { corrects: corrects }` with the link field that says which line one corrects. */
export const appendSchema = z
	.union(
		[z.boolean(), strict('append', { corrects: idSchema.nullable().default(null) })],
		'Write true, or { corrects: … } with the link field that says which line one puts right.',
	)
	.transform((written): Append | null =>
		typeof written === 'boolean' ? (written ? { corrects: null } : null) : written,
	)
	.nullable()
	.default(null);
