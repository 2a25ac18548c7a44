/** What may be: one file in every room, and arrows down. */
export const right = {
	'src/content.config.ts':
		"import { z } from 'astro/zod';\nimport { defineCollection } from 'astro:content';\nz; defineCollection;\n",
	'src/pages/down.ts':
		"import { sound } from '~/site/sound.ts';\nimport { defaultLocale } from 'config/sound.ts';\n",
	'src/components/Down.astro':
		"---\nimport Sound from './page/Sound.astro';\nimport { sound } from './tracker/sound.ts';\n---\n<Sound />\n",
	'src/components/tracker/down.tsx':
		"import { sound } from '../export/sound.ts';\nimport 'preact';\nimport type { sound as S } from '~/core/definition/sound.ts';\n",
	'src/components/collect/down.tsx':
		"import { sound } from '~/workers/collect/sound.ts';\nimport type { sound as S } from '~/core/handbook/sound.ts';\n",
	'src/workers/collect/down.ts': "import { sound } from '~/storage/sound.ts';\nimport 'comlink';\n",
	'src/storage/down.ts': "import { sound } from '~/core/entries/sound.ts';\nimport 'dexie';\n",
	'src/core/csv/down.ts': "import { sound } from '~/core/text/sound.ts';\nimport 'papaparse';\n",
	'src/core/definition/field-schema.ts': "import { z } from 'astro/zod';\n",
	'src/content/docs/down.mdx':
		"import Sound from '~/components/Down.astro';\nimport { Card } from '@astrojs/starlight/components';\n",
	'integrations/down.ts':
		"import { sound } from '~/core/search/sound.ts';\nimport { readFile } from 'node:fs/promises';\n",
};
