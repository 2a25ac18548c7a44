import { describe, expect, it } from 'vitest';
import { namesOf } from '../../../../integrations/lighten/page-names.ts';
import { saidBy, scriptsOf } from '../../../../integrations/lighten/script-words.ts';
import { withoutUnusedRules } from '../../../../integrations/lighten/without-unused-rules.ts';

const page = `<body class="page wide"><p id='top' class=lead>Text</p><sl-toc></sl-toc>
<script>element.classList.toggle(\`gt-chip--\${kind}\`); element.className = 'open now';</script></body>`;

const left = (css: string) => withoutUnusedRules(css, namesOf(page), saidBy(scriptsOf(page)));

describe('a rule stays when', () => {
	it.each([
		['a page has its class', '.wide{color:red}'],
		['a page has its class without quotes', '.lead{color:red}'],
		['a page has its id', '#top{color:red}'],
		['a page has its element', 'sl-toc{color:red}'],
		['a script says its class', '.open .now{color:red}'],
		['a script puts its class together', '.gt-chip--good{color:red}'],
		['it asks for no name', ':focus-visible,*{color:red}'],
		['what it excludes is absent', 'p:not(.absent){color:red}'],
		['one of several choices is there', 'p:is(.absent,.lead){color:red}'],
		['it stands in a layer and a medium', '@layer a{@media print{.lead{color:red}}}'],
		['it asks for a state or an attribute', '.lead:hover,.lead[data-open]{color:red}'],
	])('%s', (_, css) => {
		expect(left(css)).toBe(css);
	});
});

describe('a rule goes when', () => {
	it.each([
		['no page has its class', '.absent{color:red}', ''],
		['no page has its id', '#absent{color:red}', ''],
		['no page has its element', 'kbd{color:red}', ''],
		['one of the names it asks for is absent', '.lead>.absent{color:red}', ''],
		['its class is absent inside :where()', 'p:where(.absent){color:red}', ''],
		['its class is absent inside :has()', 'p:has(.absent){color:red}', ''],
		['it was alone in its medium', '@media print{.absent{color:red}}', ''],
		['other selectors of it match', '.absent,.lead{color:red}', '.lead{color:red}'],
		[
			'other selectors match, whatever it declares',
			'.absent,.lead{color:var(--ink);width:calc(40% - var(--gap,1em))}',
			'.lead{color:var(--ink);width:calc(40% - var(--gap,1em))}',
		],
		['it is nested in one that goes', '.absent{& .lead{color:red}}', ''],
	])('%s', (_, css, rest) => {
		expect(left(css)).toBe(rest);
	});
});

it('the order of layers stays, though the first of them becomes empty', () => {
	const css =
		'@layer a,b,c;@layer c{p{color:red}}@layer a{.absent{color:red}}@layer b{p{color:tan}}';
	const layers = [...left(css).matchAll(/@layer ([\w,\s]+)/g)].flatMap(([, names = '']) =>
		names.split(/,\s*/),
	);
	expect([...new Set(layers)]).toEqual(['a', 'b', 'c']);
});
