import { z } from 'astro/zod';
import { strict } from '../authoring/strict.ts';
import { boxPattern, boxRemedy, hostPattern, storageRemedy } from './site-address.ts';

/** Where files are handed over with one press; null = nowhere. */
export const dropBoxSchema = z
	.union(
		[
			/** A folder of the host that serves the site. */
			z.string(boxRemedy).regex(boxPattern, boxRemedy),
			strict('drop_box', {
				/** The one origin files are posted to: S3-compatible storage. */
				storage: z.string(storageRemedy).regex(hostPattern, storageRemedy),
			}),
		],
		boxRemedy,
	)
	.nullable()
	.default(null);
