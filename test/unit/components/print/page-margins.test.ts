import { describe, expect, it } from 'vitest';
import { pageMargins } from '../../../../src/components/print/page-margins.ts';

describe('what stands around every sheet', () => {
	it('names company and booklet, and a blank form as such', () => {
		const css = pageMargins('管理者分册', '示例公司', '空白表');
		expect(css).toContain('"示例公司 · 管理者分册"');
		expect(css).toContain(
			'@page forms { @top-right { content: "空白表" } } .blank-forms { page: forms }',
		);
	});

	it('cannot be ended by a name: no quote, backslash, line or tag gets through', () => {
		const css = pageMargins('x', 'A"} </style><b>\\\n', 'f');
		expect(css.match(/["<]/g)).toEqual(['"', '"', '"', '"']);
		expect(css).not.toContain('\n}');
	});
});
