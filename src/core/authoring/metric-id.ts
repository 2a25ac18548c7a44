import { z } from 'astro/zod';

/** How a row of `metrics.yml` is called: `K7`. */
export const metricId = /^K\d{1,2}$/;

/** Which row of `metrics.yml` is meant. */
export const metricIdSchema = z
	.string('Write an id such as K7.')
	.regex(metricId, 'Write an id such as K7.');
