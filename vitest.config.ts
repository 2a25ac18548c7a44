import { playwright } from '@vitest/browser-playwright';
import { locales } from './config/locales.ts';
import { defineConfig } from 'vitest/config';
import { findChromium } from './scripts/find-chromium.ts';
import { bundleWorkers } from './test/browser/bundle-workers.ts';
import { contentOnce } from './test/browser/content-once.ts';
import { leaveOutMaps } from './test/browser/leave-out-maps.ts';
import { LongestFirst } from './test/longest-first.ts';
import { SecondTries } from './test/second-tries.ts';

// Everything that shows or compares a time runs in the zone and language of the source plan.
process.env['TZ'] = 'Asia/Shanghai';

/** Tests of more than ten seconds each that few changes can break: `npm run soak` runs them. */
const left = process.env['SOAK'] === undefined ? ['**/*.soak.test.{ts,tsx}'] : [];

const inBrowser = ['test/browser/**/*.test.{ts,tsx}'];
/** Those that put another module in the place of one, or ask which were loaded: they share a page with none. */
const alone = ['test/browser/**/*.alone.test.{ts,tsx}'];

const chromium = (await findChromium()) ?? {};
export const alias = {
	'~': new URL('./src', import.meta.url).pathname,
	config: new URL('./config', import.meta.url).pathname,
	react: 'preact/compat',
	'react-dom': 'preact/compat',
};

/** How long is waited for what must come; a second is too short for a machine that does two things at once. */
const patient = { poll: { timeout: 10_000 } };

/**
 * What drives a browser is tried once more, and `SecondTries` names it: on a busy machine Vitest itself may
 * type into the frame of the file before, which is just going.
 */
const retry = 1;

export default defineConfig({
	test: {
		reporters: ['default', new SecondTries()],
		// Of each kind, browser and not. On two cores: while some wait for a browser, the others work.
		maxWorkers: 3,
		sequence: { sequencer: LongestFirst },
		projects: [
			{
				resolve: { alias },
				test: {
					name: 'unit',
					// What the tests share is read-only; starting a process for each file took longer than most of them.
					isolate: false,
					environment: 'node',
					include: ['test/unit/**/*.test.{ts,tsx}'],
					exclude: left,
					testTimeout: 120_000,
				},
			},
			{
				resolve: { alias, dedupe: ['preact'] },
				plugins: [
					leaveOutMaps(),
					bundleWorkers({ alias }),
					contentOnce(
						locales.map(({ code }) => code),
						{ alias },
					),
				],
				oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
				optimizeDeps: {
					// Whole as it is: what a run found out later would load every page of tests again, and in a fresh
					// clone all of them are read beforehand to find it. A package that is no module has to be named.
					noDiscovery: true,
					include: [
						'preact',
						'preact/hooks',
						'preact/compat',
						'preact/jsx-runtime',
						'preact/jsx-dev-runtime',
						'dexie',
						'papaparse',
						'comlink',
						'fflate',
						'scorm-again',
						'@getodk/xforms-engine',
						'yaml',
						'zod',
						'@noble/ciphers/chacha.js',
						'@noble/curves/ed25519.js',
						'@noble/hashes/hkdf.js',
						'@noble/hashes/hmac.js',
						'@noble/hashes/scrypt.js',
						'@noble/hashes/sha2.js',
						'@noble/hashes/utils.js',
						'@scure/base',
						'age-encryption',
						'astro/zod',
						'axe-core',
						'preact/test-utils',
						'@tanstack/react-virtual',
						'fast-check',
						'uqr',
						'qr/decode.js',
						'd3-array',
						'd3-scale',
						'd3-shape',
					],
				},
				test: {
					name: 'browser',
					setupFiles: ['test/browser/leave-nothing.ts'],
					testTimeout: 120_000,
					expect: patient,
					retry,
					browser: {
						enabled: true,
						headless: true,
						screenshotFailures: false,
						provider: playwright({
							launchOptions: { ...chromium },
							contextOptions: {
								locale: 'zh-CN',
								timezoneId: 'Asia/Shanghai',
								// What is still coming in has not its color yet.
								reducedMotion: 'reduce',
							},
						}),
						viewport: { width: 1280, height: 800 },
						instances: [
							{
								// Reading the modules of each file anew took a third of these tests' time.
								isolate: false,
								browser: 'chromium',
								name: 'browser',
								include: inBrowser,
								exclude: [...left, ...alone],
							},
							{
								browser: 'chromium',
								name: 'browser-alone',
								include: alone,
								exclude: left,
							},
						],
					},
				},
			},
			{
				resolve: { alias },
				test: {
					name: 'site',
					// What the files share is read-only, but for a browser each leaves empty; starting a process for each took half a second more.
					isolate: false,
					environment: 'node',
					include: ['test/site/**/*.test.ts'],
					exclude: left,
					globalSetup: ['test/site/build-meanwhile.ts'],
					setupFiles: ['test/site/until-built.ts'],
					testTimeout: 120_000,
					retry,
					expect: patient,
					hookTimeout: 180_000,
				},
			},
		],
	},
});
