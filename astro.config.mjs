import react from '@astrojs/react';
import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';
import { checkLinks } from './config/check-links.ts';
import { checkPages } from './config/check-pages.ts';
import { contentSecurityPolicy } from './config/content-security-policy.ts';
import { searchIndex } from './config/search-index.ts';
import { starlightOptions } from './config/starlight.ts';
import { vite } from './config/vite.ts';

export default defineConfig({
	trailingSlash: 'always',
	devToolbar: { enabled: false },
	// The theme's script that loads pages before they are asked for weighs more than its gain here.
	prefetch: false,
	// Order matters: the policy hashes what the integrations before it have written.
	integrations: [
		checkPages(),
		starlight(starlightOptions),
		react(),
		checkLinks(),
		searchIndex(),
		contentSecurityPolicy(),
	],
	vite,
});
