import { readFileSync, globSync } from 'node:fs';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { sayValue } from '~/components/charts/say-figure.ts';
import { amountSayer, numberSayer } from '~/components/results/say-amount.ts';
import { saySums } from '~/components/table/say-sums.ts';
import type { KpiPart } from '~/core/figures/kpis/kpi-plan.ts';
import { aTracker } from '../entries/a-tracker.ts';

const t = (_: string, { count, sum }: Record<string, string | number> = {}) => `${count ?? sum}`;
const part = (shown: KpiPart['shown']) =>
	({
		shown,
		change: { of: { metric: 'K7', part: 'median' }, with: null, as: 'difference' },
	}) as KpiPart;

describe.each(['zh-CN', 'en'])(
	'Below zero, a number that people read has a minus (%s)',
	(locale) => {
		it.each<[string, string, string]>([
			['a share that fell', amountSayer(part('percent'), t, locale)(-0.12), '−12'],
			['minutes that fell', amountSayer(part('minutes'), t, locale)(-25), '−25'],
			['the end of a range', numberSayer(part('minutes'), locale)(-3.5), '−3.5'],
			['a figure of a chart', sayValue(-14.25, 'number', locale), '−14.3'],
			['a share of a chart', sayValue(-0.5, 'percent', locale), '−50%'],
			[
				'a sum of a table',
				saySums([{ field: 'people', sum: -1234, count: 2 }], aTracker(), t, locale),
				'−1,234',
			],
		])('%s', (_what, said, wanted) => expect(said).toBe(wanted));
	},
);

/** Where a formatter that writes a sign is asked: the call, and whether `withMinus` takes all of what it gives. */
function signedIn(file: string): { call: string; isSaid: boolean }[] {
	const source = ts.createSourceFile(
		file,
		readFileSync(file, 'utf8'),
		ts.ScriptTarget.Latest,
		true,
	);
	const names = new Set<string>();
	const found: { call: string; isSaid: boolean }[] = [];
	const visit = (node: ts.Node): void => {
		if (ts.isVariableDeclaration(node) && node.initializer && ts.isNewExpression(node.initializer))
			if (node.initializer.getText().includes('signDisplay')) names.add(node.name.getText());
		if (ts.isCallExpression(node) && ts.isPropertyAccessExpression(node.expression)) {
			const { expression: of, name } = node.expression;
			const isSigned = names.has(of.getText()) || of.getText().includes('signDisplay');
			if (isSigned && name.text.startsWith('format'))
				found.push({ call: `${file}: ${node.getText()}`, isSaid: isInMinus(node) });
		}
		ts.forEachChild(node, visit);
	};
	visit(source);
	return found;
}

/** Whether a call, or a choice it is part of, is what `withMinus` is given. */
function isInMinus({ parent }: ts.Node): boolean {
	if (ts.isConditionalExpression(parent) || ts.isParenthesizedExpression(parent))
		return isInMinus(parent);
	return ts.isCallExpression(parent) && parent.expression.getText() === 'withMinus';
}

it('Whatever writes the sign of a number writes a minus, wherever it does', () => {
	const files = globSync('src/**/*.{ts,tsx,astro}').filter((file) =>
		readFileSync(file, 'utf8').includes('signDisplay'),
	);
	const signed = files.map((file) => signedIn(file));
	// Of each file that names a sign the places are found; a page's script would have to be looked for otherwise.
	expect(signed.length).toBeGreaterThan(0);
	expect(files.filter((_, at) => signed[at]?.length === 0)).toEqual([]);
	const bare = signed.flat().filter(({ isSaid }) => !isSaid);
	expect(bare.map(({ call }) => call)).toEqual([]);
});
