import { expect, it } from 'vitest';
import { createZone } from '~/core/clocks/running/company-zone.ts';
import { isBy, valuesIn } from '~/core/reports/told-by-records.ts';
import { kpi, kpisOf, record } from '../figures/kpis/cases.ts';

const zone = createZone('Asia/Shanghai');
const quarter = { code: '2026Q4', from: '2026-10-01', until: '2026-12-31', zone };

it.each([
	['2026-12-31T23:30-05:00', 0],
	['2026-12-31T15:59+00:00', 1],
	['2026-12-31T16:00+00:00', 0],
	['2026-09-30T16:00+00:00', 1],
	['2026-09-30T12:00-05:00', 1],
	['2026-10-01T00:30+14:00', 0],
	['2026-10-01T00:00+08:00', 1],
])(
	'A record of %s is of the quarter in the report’s tables as it is in its measures: %s',
	(at, count) => {
		const entry = record('complaints', { received_at: at, status: 'open' });
		const rows = [{ id: entry.id, values: entry.values, children: [], parent: null, clocks: [] }];
		const cases = rows.map((row) => ({ ...row, begun: '', noted: null }));
		expect(valuesIn({ at: 'received_at' }, cases, quarter)).toHaveLength(count);
		expect(kpi(kpisOf([entry]), 'K6 count').value).toBe(count);
	},
);

it('What began by the end of a quarter did so where the company is', () => {
	expect(isBy('2026-12-31T23:30-05:00', quarter)).toBe(false);
	expect(isBy('2027-01-01T02:00+14:00', quarter)).toBe(true);
	expect([isBy('2026Q4', quarter), isBy('2027Q1', quarter)]).toEqual([true, false]);
});
