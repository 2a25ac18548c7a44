import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { locales } from '../../config/locales.ts';
import { findChromium } from '../../scripts/find-chromium.ts';
import { contentOnce } from '../../test/browser/content-once.ts';
import { alias } from '../../vitest.config.ts';

/** Second part of `npm run bench`: single saves and bulk commits, in a real browser. */
export default defineConfig({
	resolve: { alias },
	plugins: [
		contentOnce(
			locales.map(({ code }) => code),
			{ alias },
		),
	],
	optimizeDeps: {
		include: ['dexie', '@noble/hashes/sha2.js', '@noble/hashes/utils.js', 'fflate', 'papaparse'],
	},
	test: {
		include: ['bench/storage/*.bench.test.ts'],
		browser: {
			enabled: true,
			headless: true,
			screenshotFailures: false,
			provider: playwright({ launchOptions: { ...(await findChromium()) } }),
			instances: [{ browser: 'chromium' }],
		},
	},
});
