import type { Definition } from '~/core/definition/definition.ts';
import type { CollectApi } from '~/workers/collect/collect-api.ts';
import { loadReportLanguages } from '../report/report-languages.ts';
import { good, quietly } from './open-service.ts';

const languages = loadReportLanguages('zh-CN');
const plan = languages[0]?.plan;
const days = (code: string, from: string, until: string) => ({ code, from, until });
const [before, quarter] = [
	days('2026Q2', '2026-04-01', '2026-06-30'),
	days('2026Q3', '2026-07-01', '2026-09-30'),
];
const now = Date.parse('2026-10-12T09:00:00+08:00');
const plain = { search: '', filters: {}, sort: null, deleted: true, conflictsOnly: false };

/** What each control of the collecting page tells of these forms, by its name, as text to compare. */
export async function everyControl(
	api: CollectApi,
	definitions: readonly Definition[],
): Promise<Map<string, string>> {
	const told = new Map<string, string>();
	const tell = (name: string, what: unknown) => told.set(name, JSON.stringify(what));
	for (const definition of definitions) {
		const { id, fields } = definition;
		const options = fields.flatMap((field) =>
			'options' in field ? field.options.map(({ code, label }) => [field.id, code, label]) : [],
		);
		const narrowed = [
			{},
			...options.map(([field = '', code = '']) => ({ filters: { [field]: code } })),
			...options.map(([, , label = '']) => ({ search: label })),
			...fields.flatMap((field) =>
				[true, false].map((descending) => ({ sort: { column: field.id, descending } })),
			),
			...fields.map((field) => ({ group: field.id })),
			{ conflictsOnly: true },
		];
		for (const query of narrowed) {
			const { token, ...found } = await api.query(id, { ...plain, personal: true, ...query });
			const rows = await api.rows(token, 0, 1000);
			tell(`table ${id} ${JSON.stringify(query)}`, [found, rows]);
		}
		tell(`who answered ${id}`, await api.whoAnswered(id));
		tell(`unjoined ${id}`, await api.unjoined(id));
		const { rounds } = good(await api.results({ tracker: id, round: null, now }, quietly));
		for (const { key } of rounds) {
			const results = good(await api.results({ tracker: id, round: key, now }, quietly));
			// That one more has answered is told; whoever imports a file knows it.
			tell(`results ${id} ${key}`, { ...results, people: null, heldBack: null });
		}
	}
	if (!plan) throw new Error('The measures have no plan.');
	for (const department of [null, 'finance', 'production', 'gm_office'])
		for (const [period, baseline] of [[quarter, before] as const, [before, null] as const]) {
			const asked = { plan, now, period, baseline, department };
			tell(`measures ${department} ${period.code}`, good(await api.kpis(asked)));
		}
	tell('pilots', good(await api.judgedPilots({ plan, trials: {}, now })));
	const report = { period: quarter, baseline: before, previous: before, languages, now };
	tell('report', good(await api.reportSource(report, quietly)));
	tell('handed in', await api.handedIn());
	tell('conflicts', await api.conflicts(0, 100));
	tell('aside', [await api.aside(0, 100), await api.asideGroups()]);
	return told;
}
