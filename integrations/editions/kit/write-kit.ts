import type { Kit } from '../../../src/core/definition/kit.ts';
import { packKit } from '../../../src/core/definition/packed-kit.ts';
import { policyHash } from '../../html/policy-hash.ts';
import { withoutUnusedProperties } from '../../lighten/without-unused-properties.ts';
import { withoutUnusedRules } from '../../lighten/without-unused-rules.ts';
import { namesOf } from '../../lighten/page-names.ts';
import { saidBy } from '../../lighten/script-words.ts';
import type { KitCode } from './bundle-kit.ts';
import { kitDefinition } from './kit-definition.ts';
import { kitName } from './kit-name.ts';
import { kitWords } from './kit-words.ts';
import { shortKeys } from './short-keys.ts';

/** The code of all kits without the styles that match nothing in one, and fit to stand inside a page. */
export function prepareCode({ script, style }: KitCode): KitCode {
	const isSaid = saidBy([script]);
	const names = namesOf(
		page({ kit: null, hint: unstarted(null), name: '', script: '', style: '' }),
	);
	const rules = withoutUnusedRules(style, names, isSaid);
	const left = withoutUnusedProperties(new Map([['kit', rules]]), [], isSaid).get('kit') ?? '';
	// Only strings and patterns can hold these, and mean the same with the backslash.
	return { script: script.trim().replace(/<(?=\/script|!--)/gi, '<\\'), style: left.trim() };
}

/** A form as one HTML file: its code, its words in every language, and a policy that lets nothing in or out. */
export function writeKit(kit: Kit, { script, style }: KitCode): string {
	const languages = kit.languages.map(({ definition, company, words, ...language }) => ({
		...language,
		definition: kitDefinition(definition),
		// The rounds of other forms are theirs.
		company: {
			...company,
			campaigns: company.campaigns.filter(({ form }) => form === kit.id),
		},
		words: kitWords(words, script, definition),
	}));
	const keys = languages.flatMap(({ words }) => Object.keys(words));
	const short = shortKeys(script, keys);
	return page({
		kit: { ...kit, languages: languages.map(short.named) },
		hint: unstarted(kit),
		name: kitName(kit),
		script: short.script,
		style,
	});
}

interface Parts extends KitCode {
	kit: Kit | null;
	/** What is seen where scripts do not run. */
	hint: string;
	name: string;
}

function page({ kit, hint, name, script, style }: Parts): string {
	const [first] = kit?.languages ?? [];
	const data = JSON.stringify(kit && packKit(kit)).replaceAll('<', '\\u003c');
	return `<!doctype html><html lang="${first?.locale ?? ''}" data-kit="${name}" data-theme="light"><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${policyFor(script, style)}"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="referrer" content="no-referrer"><title>${text(first?.definition.title)}</title><script type="application/json" id="kit-data">${data}</script><style>${style}</style></head><body><div id="kit-page"><main>${hint}</main></div><script>${script}</script></body></html>\n`;
}

/** What is seen where scripts do not run: in the preview of a mail, of a chat, of an archive. */
function unstarted(kit: Kit | null): string {
	return (kit?.languages ?? [])
		.map(
			({ locale, definition, words }) =>
				`<section lang="${locale}"><h1>${text(definition.title)}</h1><p class="gt-notice">${text(words['kit.unstarted'])}</p></section>`,
		)
		.join('');
}

function policyFor(script: string, style: string): string {
	return [
		"default-src 'none'",
		'img-src data:',
		`script-src ${policyHash(script)}`,
		`style-src ${policyHash(style)}`,
		"base-uri 'none'",
		"form-action 'none'",
	].join('; ');
}

const text = (words = '') => words.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
