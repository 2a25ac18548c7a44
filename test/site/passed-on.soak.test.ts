import type { Browser } from 'playwright';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { encodeCsv } from '~/core/csv/write/encode.ts';
import { newId } from '~/core/entries/ids.ts';
import { createEntry, reviseEntry } from '~/core/entries/revisions.ts';
import type { Values } from '~/core/fields/value.ts';
import { loadDefinition } from '../unit/definitions.ts';
import { launch, newPerson, origin } from './browser.ts';
import { importFiles, openCollect, type ChosenFile } from './collect.ts';
import { chooseToTakeIn } from './take-in.ts';

const complaints = loadDefinition('complaints', 'zh-CN');
const events = loadDefinition('complaint_events', 'zh-CN');
const now = new Date('2026-11-23T09:00:00+08:00');
const write = (definition: typeof complaints, values: Values, at: string) =>
	createEntry(definition, { values, now: new Date(at), device: 'd-a', submission: null });

/** Friday 16:00; responded ten minutes later; coordinated on Saturday; closed on Monday. */
const opened = write(
	complaints,
	{
		number: '投诉-202611-001',
		received_at: '2026-11-20T16:00:00+08:00',
		channel: 'phone',
		customer_class: 'ordinary',
		matter: '交货晚了三天',
		status: 'open',
	},
	'2026-11-20T16:00:00+08:00',
);
const step = (kind: string, at: string) =>
	write(events, { complaint: `complaints/${opened.id}`, kind, at, said: '说明了下一步' }, at);
const responded = step('level_1', '2026-11-20T16:10:00+08:00');
const coordinated = step('level_2', '2026-11-21T10:00:00+08:00');
const closed = reviseEntry([opened], complaints, { ...opened.values, status: 'closed' }, now);

/** What each of them handed over. */
const handedOver = [
	files('agent', [opened], [responded]),
	files('supervisor', [opened], [responded, coordinated]),
	files('executive', [closed], [responded, coordinated]),
] as const;

function files(who: string, records: (typeof opened)[], steps: (typeof opened)[]): ChosenFile[] {
	return [[complaints, records] as const, [events, steps] as const].map(([definition, entries]) => {
		const { text } = encodeCsv(entries, definition, { batch: newId('b') });
		return { name: `${who}-${definition.id}.csv`, bytes: Buffer.from(text) };
	});
}

/** One order here; `npm run soak` tries all six in every zone. */
const [a, b, c] = handedOver;
const orders = process.env['EVERY_ORDER']
	? [
			[a, b, c],
			[a, c, b],
			[b, a, c],
			[b, c, a],
			[c, a, b],
			[c, b, a],
		]
	: [[c, a, b]];

let browser: Browser;
beforeAll(async () => {
	browser = await launch();
});
afterAll(() => browser.close());

const zones = ['Asia/Shanghai', 'America/New_York', 'Asia/Kathmandu'];

/** What a table says of the clock that is to be looked at first, under whatever zone the browser has. */
async function clockIn(
	timezoneId: string,
	show: (page: Awaited<ReturnType<typeof openPage>>) => Promise<void>,
): Promise<string> {
	const page = await openPage(timezoneId);
	await show(page);
	const cell = page.locator('td[data-label="最急的时限"]').first();
	await cell.filter({ hasText: '：' }).waitFor();
	const said = await cell.innerText();
	await page.context().close();
	return said;
}

async function openPage(timezoneId: string) {
	const person = await newPerson(browser, { timezoneId });
	const page = await person.newPage();
	await page.clock.setFixedTime(now);
	return page;
}

it(
	"a complaint's clocks say the same in the register and at HR, with browsers at +08, −05 and +05:45",
	{ timeout: 60_000 + orders.length * 120_000 },
	async () => {
		const said = await Promise.all(
			zones.map((zone) =>
				clockIn(zone, async (page) => {
					await page.goto(`${origin()}/trackers/complaints/`);
					const chosen = c.map(({ name, bytes }) => ({
						name,
						mimeType: 'text/csv',
						buffer: bytes,
					}));
					await chooseToTakeIn(page, chosen);
					await page.getByRole('button', { name: '读进我的记录' }).click();
				}),
			),
		);
		expect(said[0]).toMatch(/^高层反馈：.*11月23日周一 16:00$/);
		expect(new Set(said).size, said.join(' / ')).toBe(1);
		for (const [place, order] of orders.entries()) {
			const asked = process.env['EVERY_ORDER'] ? zones : zones.slice(1, 2);
			for (const zone of asked) {
				const collected = await clockIn(zone, async (page) => {
					await openCollect(page, origin());
					for (const given of [...order, ...order]) await importFiles(page, [...given]);
					await page.getByRole('tab', { name: /汇总表/ }).click();
					await page.getByRole('tab', { name: new RegExp(complaints.title) }).click();
				});
				expect(collected, `order ${place} in ${zone}`).toBe(said[0]);
			}
		}
	},
);
