import { defineConfig } from 'vitest/config';
import { alias } from './vitest.config.ts';

process.env['TZ'] = 'Asia/Shanghai';

/** `npm run bench`: prints figures, asserts nothing about time. */
export default defineConfig({
	resolve: { alias },
	test: {
		include: ['bench/*.bench.ts'],
		globalSetup: ['test/site/build-and-serve.ts'],
		testTimeout: 900_000,
		hookTimeout: 300_000,
		fileParallelism: false,
		silent: false,
	},
});
