import { markdownToHtml } from 'satteri';
import { describe, expect, it } from 'vitest';
import { numbersKept } from '../../../../integrations/markdown/numbers-kept.ts';
import { tableCards } from '../../../../integrations/markdown/table-cards.ts';

function htmlOf(markdown: string): string {
	const made = markdownToHtml(markdown, { hastPlugins: [tableCards, numbersKept] });
	return made.html.replaceAll('\n', '');
}

describe('a table written in Markdown', () => {
	it('of three columns names them in every cell, and the row by its first', () => {
		const html = htmlOf('| 渠道 | 多久 | 谁看 |\n| - | - | - |\n| 意见箱 | **5** 天 | |');
		expect(html).toMatch(
			/^<div class="gt-table-box gt-cards-box"><table class="gt-table gt-words gt-cards"><thead>/,
		);
		expect(html).toContain('<th scope="row"><div>意见箱</div></th>');
		expect(html).toContain('<td data-label="多久"><div><strong>5</strong> 天</div></td>');
		expect(html).toMatch(/<td data-label="谁看" class="empty"><div><\/div><\/td>/);
	});

	it('of two columns stays a table', () => {
		const html = htmlOf('| 写什么 | 例 |\n| - | - |\n| 已知 | 起火 |');
		expect(html).toContain('<div class="gt-table-box"><table class="gt-table gt-words">');
	});

	it('of more than five is wide', () => {
		const html = htmlOf('|a|b|c|d|e|f|\n|-|-|-|-|-|-|\n|1|2|3|4|5|6|');
		expect(html).toContain('class="gt-table gt-words gt-cards wide"');
	});
});

describe('a number and what it counts', () => {
	it('stay on one line in sentences, lists and tables', () => {
		const html = htmlOf('满 5 份，**3 天**内\n\n- within 2 working days\n\n|a|b|\n|-|-|\n|8 次|–|');
		for (const joined of ['5\u00a0份', '3\u00a0天', '2\u00a0working', '8\u00a0次'])
			expect(html).toContain(joined);
	});

	it('keep their space in headings, whose words make anchors, and between numbers', () => {
		const html = htmlOf('## 第 6 题\n\n2026 2027');
		expect(html).toContain('第 6 题');
		expect(html).toContain('2026 2027');
	});
});
