import { z } from 'astro/zod';

/** How a page read, version by version, the oldest first; `npm run wordings` writes it. */
export const wordingsSchema = z.object({
	wordings: z.array(
		z.strictObject({
			version: z.string('Write the version in quotation marks: "1.0".'),
			code: z.string('Let npm run wordings write this file.'),
			sections: z.array(
				z.strictObject({
					title: z.string('Let npm run wordings write this file.'),
					words: z.array(z.string('Let npm run wordings write this file.')),
				}),
			),
		}),
	),
});
