import { describe, expect, it } from 'vitest';
import { pageMargins } from '../../../../src/components/print/page-margins.ts';

describe('what stands around every sheet', () => {
	it('names company, booklet and part', () => {
		const css = pageMargins('管理者分册', '示例公司', [{ anchor: 'part-1', label: '管理者' }]);
		expect(css).toContain('"示例公司 · 管理者分册"');
		expect(css).toContain(
			'@page part-1 { @top-right { content: "管理者" } } .part-1 { page: part-1 }',
		);
	});

	it('cannot be ended by a name: no quote, backslash, line or tag gets through', () => {
		const css = pageMargins('x', 'A"} </style><b>\\\n', []);
		expect(css.match(/["<]/g)).toEqual(['"', '"']);
		expect(css).not.toContain('\n}');
	});
});
