import { expect, it } from 'vitest';
import { basisOf } from '~/core/reports/report-basis.ts';
import { createInAll } from '~/core/reports/report-language.ts';
import { loadCompany } from '../clocks/company/company.ts';
import { loadWords } from '../interface-words.ts';
import { kpiPlan } from '../figures/kpis/kpi-content.ts';

const inAll = createInAll(
	['zh-CN', 'en'].map((locale) => ({
		...{ locale, definitions: [], plan: kpiPlan, words: loadWords(locale) },
	})),
);
const calendarOf = (from: string, until: string) =>
	basisOf(loadCompany(), [], { from, until }, inAll).find(({ id }) => id === 'calendar')?.label;

it('What figures depend on names the year whose days off nobody has entered, where days counted hang on it', () => {
	expect(calendarOf('2026-10-01', '2026-12-21')).toEqual({
		'zh-CN': '工作日历',
		en: 'Working calendar',
	});
	for (const last of ['2026-12-22', '2026-12-31'])
		expect(calendarOf('2026-10-01', last)).toEqual({
			'zh-CN': '工作日历（2027 年的放假安排还没有录入，按周一至周五算）',
			en: 'Working calendar (the holidays of 2027 have not been entered: counted from Monday to Friday)',
		});
});
