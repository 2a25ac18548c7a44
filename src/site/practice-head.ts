import type { Translate } from '~/core/words/translate.ts';

/** What a page to practise on says at its top: nobody is to find it but from its course. */
export function practiceHead(t: Translate, title: string) {
	return {
		title: t('practice.title', { title }),
		description: t('practice.what'),
		tableOfContents: false,
		pagefind: false,
		prev: false,
		next: false,
		head: [{ tag: 'meta' as const, attrs: { name: 'robots', content: 'noindex' } }],
	};
}
