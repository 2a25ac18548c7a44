import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

/*
	Only letters to the mailbox may be kept from human resources (`past_hr`): who chooses a channel has to be told that
	this is the one for it, for what goes to the box is opened by them.
*/
it.each([
	['src/content/i18n/zh-CN/opinion.yml', /^help_mailbox: .*<Role human_resources>/m],
	['src/content/i18n/en/opinion.yml', /^help_mailbox: .*<Role human_resources>/m],
	[
		'src/content/docs/everyone/channels.mdx',
		/^\| <Role id="general_manager" \/>.*human_resources/m,
	],
	[
		'src/content/docs/en/everyone/channels.mdx',
		/^\| <Role id="general_manager" \/>.*human_resources/m,
	],
	['src/content/docs/everyone/channels.mdx', /<Answer>[\s\S]*human_resources[\s\S]*<\/Answer>/],
	['src/content/docs/en/everyone/channels.mdx', /<Answer>[\s\S]*human_resources[\s\S]*<\/Answer>/],
	['src/content/paper/labels.yml', /zh-CN: .*<Role human_resources>.*亲启/],
	['src/content/paper/labels.yml', /en: .*<Role human_resources>.*mark the envelope/],
])('%s says to whom opinions about human resources go', (file, words) => {
	expect(readFileSync(file, 'utf8')).toMatch(words);
});
