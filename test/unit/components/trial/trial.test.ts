import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { expect, it } from 'vitest';
import { Trial } from '~/components/trial/Trial.tsx';
import { WordsProvider } from '~/components/ui/WordsContext.tsx';
import { loadCompany } from '../../clocks/company/company.ts';
import { readYaml } from '../../definitions.ts';

const { calendar } = loadCompany();

/** Words of the page as it is built. */
const words = Object.fromEntries(
	['trial', 'clocks'].flatMap((area) =>
		Object.entries(readYaml(`i18n/zh-CN/${area}.yml`) as Record<string, string>).map(
			([key, sentence]) => [`${area}.${key}`, sentence],
		),
	),
);

/** What the page says, line by line, of a limit of so many hours of working days that begins at a moment. */
function lines(from: string, hours: number): string[] {
	const code = 'made_up';
	const html = renderToString(
		h(WordsProvider, {
			...{ words, locale: 'zh-CN' },
			children: h(Trial, {
				limits: [{ code, label: '试算', text: `${hours} 小时` }],
				examples: [{ from, label: '例子' }],
				company: {
					limits: { [code]: [{ since: null, minutes: hours * 60, clock: 'working_days' }] },
					calendar,
				},
			}),
		}),
	);
	return [...html.matchAll(/<li[^>]*>(.*?)<\/li>/gs)].map(([, item = '']) =>
		item
			.replace(/<[^>]+>/g, ' ')
			.replace(/\s+/g, ' ')
			.trim(),
	);
}

/** Vectors of the clocks, each as the page says it. */
it.each<[string, number, RegExp, RegExp]>([
	['2026-09-18T16:00', 24, /9\D*20\D*16:00/, /调休/],
	['2026-02-14T10:00', 48, /2\D*25\D*10:00/, /春节|放假|休/],
	['2026-11-27T16:00', 24, /11\D*30\D*16:00/, /周六|周末|休息/],
])(
	'from %s, %i hours of working days end as the vector says, and why is told',
	(from, hours, due, why) => {
		const [own = '', ...others] = lines(from, hours);
		expect(own).toMatch(due);
		expect(own).toMatch(why);
		// The other kinds of clock stand beside it, each with its own moment.
		expect(others).toHaveLength(2);
		expect(new Set(others).size).toBe(2);
	},
);

it('a due moment of another year says which', () => {
	const [own = ''] = lines('2026-12-31T10:00', 5 * 24);
	expect(own).toMatch(/2027年1月\d+日/);
	expect(lines('2026-11-27T16:00', 24)[0]).not.toContain('2026年');
});

it('without a moment nothing is worked out, and the page says what to do', () => {
	expect(lines('', 24)).toEqual([]);
});
