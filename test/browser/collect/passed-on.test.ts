import { expect, it } from 'vitest';
import { everything } from '~/components/table/table-state.ts';
import type { CompanyClocks } from '~/core/clocks/company/company-clocks.ts';
import { readRecordClocks } from '~/core/clocks/of-record/read-record-clocks.ts';
import type { Entry } from '~/core/entries/entry.ts';
import { isConflict, registerKey } from '~/core/entries/merge.ts';
import { registerOf } from '~/core/entries/own-register.ts';
import { joinRecords } from '~/core/links/join-records.ts';
import type { Company } from '~/core/organization/company.ts';
import { rowsAmong } from '~/core/tables/table-row.ts';
import type { Database } from '~/storage/database.ts';
import { readEntries } from '~/storage/own-entries.ts';
import { createTakeInService } from '~/workers/collect/take-in-service.ts';
import { loadDefinition, loadDefinitions } from '../definitions.ts';
import { openTab } from '../storage/fresh-database.ts';
import { collectedIn, good, openService, quietly } from './open-service.ts';
import { handOver, rewrite, write } from './people.ts';

const complaints = loadDefinition('complaints');
const events = loadDefinition('complaint_events');
const friday = new Date('2026-09-18T16:00:00+08:00');

/** Monday morning. */
const now = new Date('2026-09-21T09:00:00+08:00');
const hours = (count: number) => [{ since: null, minutes: count * 60, clock: 'calendar' as const }];
const company: Company & CompanyClocks = {
	...{ name: '示例公司', contact: '', collector: '', campaigns: [] },
	limits: {
		complaint_response: hours(1),
		complaint_coordination: hours(8),
		complaint_feedback: hours(24),
	},
	calendar: { off: [], work: [], years: [2026], zone: 'Asia/Shanghai', hours: [[540, 1080]] },
};

const complaint = write(
	complaints,
	{
		received_at: '2026-09-18T16:00:00+08:00',
		channel: 'phone',
		customer_class: 'ordinary',
		customer_code: '客户-07',
		matter: '交货晚了三天',
		status: 'open',
	},
	friday,
);

function step(kind: string, at: string, by_role: string): Entry {
	const values = { complaint: registerKey(complaint), kind, at, by_role, said: '说明了下一步' };
	return write(events, values, new Date(at));
}

/** The register a device keeps, as two files. */
async function filesOf(db: Database, who: string) {
	const all = (await readEntries(db, null)).flatMap((entry) => registerOf(entry).heads);
	return [complaints, events].map((definition) =>
		handOver(
			all.filter(({ tracker }) => tracker === definition.id),
			definition,
			`${who}-${definition.id}.csv`,
		),
	);
}

/** How the complaint's clocks stand by what one device keeps. */
async function clocksIn(db: Database) {
	const entries = await readEntries(db, null);
	const record = entries.find(({ tracker }) => tracker === complaints.id);
	const children = entries.filter(({ tracker }) => tracker === events.id);
	return readRecordClocks(complaints, record?.values ?? {}, children, company, now);
}

/** Each of three files first, in the middle and last; all six orders are asked in `site/passed-on` by the soak. */
function inTurn<T>([a, b, c]: [T, T, T]): T[][] {
	return [
		[a, b, c],
		[c, a, b],
		[b, c, a],
	];
}

/** Everything in order, to compare. */
const sorted = (heads: Entry[]) => heads.map(({ hash }) => hash).toSorted();

it(
	'a complaint passes from the agent to the supervisor and the executive, and is one record wherever the files meet',
	{ timeout: 90_000 },
	async () => {
		// Friday: the agent writes it down and responds.
		const agent = await openTab();
		const responded = step('level_1', '2026-09-18T16:10:00+08:00', 'frontline_service');
		const local = { exportedHash: null, restorable: null };
		await agent.entries.bulkPut([complaint, responded].map((entry) => ({ ...entry, ...local })));
		const fromAgent = await filesOf(agent, '一线');

		// Saturday: the supervisor collects the agent's file and carries the complaint on.
		const supervisor = await openService();
		good(await supervisor.api.preview(fromAgent, quietly));
		good(await supervisor.api.commit('take', quietly));
		const carried = good(await supervisor.api.carryOn(registerKey(complaint)));
		expect(carried).toMatchObject({ added: 2, changed: 0 });
		const coordinated = step('level_2', '2026-09-19T10:00:00+08:00', 'customer_service_supervisor');
		await supervisor.db.entries.put({ ...coordinated, ...local });
		const fromSupervisor = await filesOf(supervisor.db, '主管');

		// The executive takes the supervisor's file into their own register and closes it.
		const executive = await openTab();
		const service = createTakeInService(executive, loadDefinitions());
		good(await service.preview(fromSupervisor, quietly));
		good(await service.commit('take', quietly));
		const closed = rewrite(complaint, complaints, { status: 'closed' });
		await executive.entries.put({ ...closed, exportedHash: '', restorable: null });
		const fromExecutive = await filesOf(executive, '高管');

		// The executive's file goes back to whoever had it before: their books say the same of its clocks.
		for (const db of [agent, supervisor.db]) {
			const back = createTakeInService(db, loadDefinitions());
			good(await back.preview(fromExecutive, quietly));
			good(await back.commit('take', quietly));
		}
		const clocks = await clocksIn(executive);
		expect(clocks.map(({ state }) => state)).toEqual(['on_time', 'late', 'overdue', 'overdue']);
		expect(await clocksIn(agent)).toEqual(clocks);
		expect(await clocksIn(supervisor.db)).toEqual(clocks);

		const all = [closed, responded, coordinated];
		for (const order of inTurn([fromAgent, fromSupervisor, fromExecutive])) {
			const { api, db } = await openService(loadDefinitions(), company);
			for (const files of [...order, ...order]) {
				const { nothingToDo } = good(await api.preview(files.toReversed(), quietly));
				if (!nothingToDo) good(await api.commit('take', quietly));
			}
			const collected = await collectedIn(db);
			const heads = collected.flatMap(({ register }) => register.heads);
			expect(collected.some(({ register }) => isConflict(register))).toBe(false);
			expect(sorted(heads)).toEqual(sorted(all));
			const { children, waiting } = joinRecords(heads, loadDefinitions());
			expect(sorted(children.get(registerKey(complaint)) ?? [])).toEqual(
				sorted([responded, coordinated]),
			);
			expect(waiting.size).toBe(0);
			const { token, total } = await api.query('complaints', { ...everything, now: now.getTime() });
			expect(total).toBe(1);
			const [row] = rowsAmong((await api.rows(token, 0, 1)) ?? []);
			expect(row?.clocks).toEqual(clocks);
		}
	},
);
