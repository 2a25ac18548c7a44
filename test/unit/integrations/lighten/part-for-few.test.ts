import { expect, it } from 'vitest';
import { partForFew } from '../../../../integrations/lighten/part-for-few.ts';
import { namesOf } from '../../../../integrations/lighten/page-names.ts';
import { saidBy, scriptsOf } from '../../../../integrations/lighten/script-words.ts';

const page = (html: string) => ({ ...namesOf(html), isSaid: saidBy(scriptsOf(html)) });
const text =
	'<div class="sl-markdown-content"><p class="plain">Text</p></div><script>code()</script>';
const usual = Array.from({ length: 9 }, () => page(text));
const island = page('<div class="sl-markdown-content"></div><script>box("form")</script>');
const quoting = page('<div class="sl-markdown-content"><p><code>x</code></p></div>');
const pages = [...usual, island, quoting];

const css = `
	@layer one { .form { color: red } p { color: red } .form, .plain { margin: 0 } }
	.sl-markdown-content code { color: red }
	code { color: blue }
	@media print { .sl-markdown-content :is(pre, code) { color: black } }
	@keyframes turn { to { rotate: 1turn } }
`;

it('what one page in seven can have stays, what fewer can have stands apart, each within its layer and medium', () => {
	expect(partForFew(css, pages)).toMatchObject({
		usual:
			'@layer one{p{color:red}.form,.plain{margin:0}}code{color:#00f}@keyframes turn{to{rotate:1turn}}',
		few: '@layer one{.form{color:red}}.sl-markdown-content code{color:red}@media print{.sl-markdown-content :is(pre,code){color:#000}}',
	});
});

it('is needed where the page has it as built, or a script of it may put it there', () => {
	const { isNeededOn } = partForFew(css, pages);
	expect([usual[0], island, quoting].map((one) => one && isNeededOn(one))).toEqual([
		false,
		true,
		true,
	]);
});

it('a word of a script is no element of the text', () => {
	const { isNeededOn } = partForFew('.sl-markdown-content code{color:red}', pages);
	expect(usual[0] && isNeededOn(usual[0])).toBe(false);
});
