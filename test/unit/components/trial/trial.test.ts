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
function lines(from: string, hours: number, isAhead = false): string[] {
	const code = 'made_up';
	const html = renderToString(
		h(WordsProvider, {
			...{ words, locale: 'zh-CN' },
			children: h(Trial, {
				limits: [{ code, label: '试算', text: `${hours} 小时`, isAhead }],
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

/** An agenda for a meeting is sent before it: nobody is told a moment when it is over. */
it.each<[string, number, RegExp, RegExp]>([
	// Three working days ahead of a meeting on a Friday, and of one on a Monday.
	[
		'2026-11-20T16:00',
		72,
		/11月17日周二 16:00/,
		/从 11月20日周五 16:00 往前数；提前 72 小时，.*最迟 11月17日周二 16:00 办好/,
	],
	['2026-11-23T10:00', 24, /11月20日周五 10:00/, /11月21日周六至11月22日周日休息/],
	// On a day off it is the end of the working days before.
	['2026-11-21T11:00', 24, /11月19日周四 24:00/, /往前数.*提前/],
	// A Sunday worked in exchange counts.
	['2026-09-21T10:00', 24, /9月20日周日 10:00/, /调休/],
])(
	'ahead of %s by %i hours of working days: what has to be done before is said as before',
	(until, hours, last, why) => {
		const [own = '', ...others] = lines(until, hours, true);
		expect(own).toMatch(last);
		expect(own).toMatch(why);
		for (const other of others) expect(other).toMatch(/往前数.*提前/);
	},
);

it('without a moment nothing is worked out, and the page says what to do', () => {
	expect(lines('', 24)).toEqual([]);
});
