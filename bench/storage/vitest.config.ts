import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { findChromium } from '../../scripts/find-chromium.ts';

/** Second part of `npm run bench`: single saves and bulk commits, in a real browser. */
export default defineConfig({
	resolve: { alias: { '~': new URL('../../src', import.meta.url).pathname } },
	optimizeDeps: { include: ['dexie', '@noble/hashes/sha2.js', '@noble/hashes/utils.js'] },
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
