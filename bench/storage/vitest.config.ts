import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { findChromium } from '../../scripts/find-chromium.ts';

/** By hand: `npx vitest run --config bench/storage/vitest.config.ts`. */
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
