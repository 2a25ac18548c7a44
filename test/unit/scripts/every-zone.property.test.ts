import fc from 'fast-check';
import { afterEach, expect, it } from 'vitest';
import { createZone } from '~/core/clocks/running/company-zone.ts';
import { zoneClocks } from '~/core/clocks/running/zone-clocks.ts';
import type { Company } from '~/core/organization/company.ts';
import { csvOf, entryOf } from '../csv/csv-of.ts';
import { everyType } from '../csv/every-type.ts';
import { type Given, nothing, type State } from '../imports/check-files.ts';
import { draws } from './any-files.ts';
import { gathered } from './gather-files.ts';
import { pageGoesOn } from './page-goes-on.ts';

/** Where the server or the browser may be that reads the company's files. */
const devices = ['Asia/Shanghai', 'UTC', 'America/New_York', 'Europe/Berlin'];
const companies = ['Asia/Shanghai', 'America/New_York', 'Europe/Berlin'];

const form = everyType({ checks: [{ use: 'not_in_future', onlyIf: null, field: 'date' }] });
const said = { edits: 'take', asked: {} } as const;

const here = process.env['TZ'];
const standIn = (zone: string | undefined) => {
	process.env['TZ'] = zone;
};
afterEach(() => standIn(here));

/** Days on which clocks somewhere are put forward or back, and others. */
const day = fc.constantFrom('2026-03-08', '2026-03-29', '2026-07-01', '2026-10-25', '2026-11-01');
const wall = fc.record({
	day,
	hour: fc.integer({ min: 0, max: 23 }),
	minute: fc.constantFrom('00', '15', '30'),
});
/** As people and spreadsheets write a moment. */
const cell = wall.chain(({ day, hour, minute }) => {
	const [year, month, date] = day.split('-').map(Number);
	const h = String(hour).padStart(2, '0');
	return fc.constantFrom(
		`${year}/${month}/${date} ${hour}:${minute}`,
		`${day} ${h}:${minute}:00`,
		`${day}T${h}:${minute}`,
		`${year}年${month}月${date}日 ${hour}时${minute}分`,
		`${year}年${month}月${date}日 下午${hour % 12 || 12}:${minute}`,
		`${year}/${month}/${date} ${hour % 12 || 12}:${minute} PM`,
		`${year}/${month}/${date} ${hour}:${minute}-11:30`,
		`${day}T${h}:${minute}-05:00`,
	);
});

const typed = fc.record({
	text: fc.constantFrom('一', '二', '三'),
	cell,
	/** Days from today on the company's walls: what has not come there is asked about. */
	from: fc.integer({ min: -1, max: 1 }),
});

/** A row of ours that a spreadsheet took the zone off. */
const saved = fc.record({ at: wall, offset: fc.constantFrom('+08:00', '-05:00', '+01:00') });

const dayFrom = (today: string, days: number) =>
	new Date(Date.parse(today) + days * 86_400_000).toISOString().slice(0, 10);

function filesOf(
	rows: readonly { text: string; cell: string; from: number }[],
	ours: readonly { at: { day: string; hour: number; minute: string }; offset: string }[],
	today: string,
): Given[] {
	const lines = rows.map(({ text, cell, from }) => `${text},"${cell}",${dayFrom(today, from)}`);
	const written = ours.map(({ at, offset }, number) => {
		const clock = `${String(at.hour).padStart(2, '0')}:${at.minute}`;
		const moment = `${at.day}T${clock}${offset}`;
		return csvOf([entryOf(number, { datetime: moment })], form).replace(
			moment,
			`${at.day.replaceAll('-', '/')} ${clock}`,
		);
	});
	return [
		{ name: 'typed.csv', text: `标签 text,标签 datetime,标签 date\n${lines.join('\n')}\n` },
		...written.map((text, at) => ({ name: `ours-${at}.csv`, text })),
	];
}

const inOrder = (state: State) => ({
	registers: [...state.registers].sort(([a], [b]) => (a < b ? -1 : 1)),
	aside: [...state.aside].sort(([a], [b]) => (a < b ? -1 : 1)),
});

it('the same files come to the same in every zone a browser or a server may be set to', async () => {
	standIn('America/New_York');
	expect(new Date('2026-07-01T12:00').getTimezoneOffset()).toBe(240);
	await fc.assert(
		fc.asyncProperty(
			fc.constantFrom(...companies),
			fc.array(typed, { minLength: 1, maxLength: 6 }),
			fc.array(saved, { maxLength: 3 }),
			async (zone, rows, ours) => {
				const today = zoneClocks(createZone(zone)).dayAt(new Date());
				const files = filesOf(rows, ours, today);
				const calendar = { off: [], work: [], years: [], zone, hours: [] };
				const company: Company = {
					...{ name: '', contact: '', collector: '', campaigns: [] },
					...{ limits: {}, calendar },
				};
				const found: string[] = [];
				for (const device of devices) {
					standIn(device);
					const page = inOrder(await pageGoesOn(nothing(), files, said, [form], company));
					const way = { parts: 2, largeFrom: Infinity, isZipped: false };
					const large = { ...way, largeFrom: 0 };
					const forms = { forms: [form], zone };
					const [command, inPieces] = [
						await gathered(files, said, way, forms),
						await gathered(files, said, large, forms),
					];
					found.push(JSON.stringify({ page, command, inPieces }));
				}
				expect(found.slice(1)).toEqual(found.slice(1).map(() => found[0]));
			},
		),
		{ numRuns: draws },
	);
});
