import react from '@astrojs/react';
import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';
import { contentSecurityPolicy } from './config/content-security-policy.ts';
import { searchIndex } from './config/search-index.ts';
import { starlightOptions } from './config/starlight.ts';
import { vite } from './config/vite.ts';

export default defineConfig({
	trailingSlash: 'always',
	devToolbar: { enabled: false },
	// Order matters: the policy hashes what the integrations before it have written.
	integrations: [starlight(starlightOptions), react(), searchIndex(), contentSecurityPolicy()],
	vite,
});
