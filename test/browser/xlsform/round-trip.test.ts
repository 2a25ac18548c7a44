import { expect, it } from 'vitest';
import { decodeCsv } from '~/core/csv/read/decode.ts';
import { questionsOf } from '~/core/collectors/question-names.ts';
import type { Entry } from '~/core/entries/entry.ts';
import { fieldTypeOf } from '~/core/fields/field-types.ts';
import { placesOf } from '~/core/xlsform/xform-paths.ts';
import { loadDefinitions } from '../definitions.ts';
import { likeCentral, likeKobo } from './export-like.ts';
import { type FormAnswers, openForm } from './open-form.ts';

const definitions = loadDefinitions();

/** What a file holds, every row of it read. */
function read(file: string): Entry[] {
	const { rows, refused } = decodeCsv(file, definitions);
	expect(refused).toBeNull();
	return rows.map((row) => {
		if (row.kind !== 'intact') throw new Error(`A row came in as ${row.kind}.`);
		return row.entry;
	});
}

const sortedById = (entries: readonly Entry[]) =>
	entries.toSorted((a, b) => (a.id < b.id ? -1 : 1));

/** A form filled in by ODK's engine, and the submission it makes. */
async function filled(tracker: string, answers: FormAnswers) {
	const { form, fill, violations, submit } = await openForm(tracker);
	fill(answers);
	expect(Object.fromEntries(violations())).toEqual({});
	return { form, submission: await submit() };
}

it('an anonymous matrix comes back row by row from both programs, twice the same, without who and when', async () => {
	const score = (row: string, value: string) => ({ [`${row}__score`]: value });
	const { form, submission } = await filled('assessment', {
		...{ period: '2026Q4', instrument: 'assessor', department: 'sales' },
		...score('meeting_efficiency', '2'),
		meeting_efficiency__problem: "'=拖堂；\n三次里有两次",
		meeting_efficiency__impact: 'high',
		meeting_efficiency__sources: ['survey', 'minutes'],
		...score('cross_department', 'na'),
		...{ cross_department__impact: 'low', cross_department__sources: ['interview'] },
		...score('customer_response', '5'),
		...{ customer_response__impact: 'low', customer_response__sources: ['complaint'] },
		...score('employee_feedback', '4'),
		...{ employee_feedback__impact: 'low', employee_feedback__sources: ['email'] },
		...score('information_timeliness', '3'),
		...{ information_timeliness__impact: 'low', information_timeliness__sources: ['survey'] },
	});
	const [central = ''] = likeCentral(form, [submission]).values();
	const fromCentral = read(central);
	const shared = { period: '2026Q4', instrument: 'assessor', department: 'sales' };
	expect(fromCentral.map(({ values }) => values).slice(0, 2)).toEqual([
		{
			...{ ...shared, dimension: 'meeting_efficiency', score: 2, impact: 'high' },
			...{ problem: "'=拖堂；\n三次里有两次", sources: ['survey', 'minutes'] },
		},
		{
			...shared,
			dimension: 'cross_department',
			score: 'na',
			impact: 'low',
			sources: ['interview'],
		},
	]);
	expect(fromCentral).toHaveLength(5);
	expect(JSON.stringify(fromCentral)).not.toMatch(/王小明|collect:abc|2026-11-23/);
	expect(sortedById(read(likeKobo(form, [submission])))).toEqual(sortedById(fromCentral));
	expect(read(central)).toEqual(fromCentral);
	const { notes } = decodeCsv(central, definitions);
	expect(notes.map(({ key }) => key)).toEqual(['from_program_left']);
});

/** Something for every question that must be answered, until the form is content. */
async function filledAtAll(tracker: string) {
	const { form, fill, violations, submit } = await openForm(tracker);
	const questions = placesOf(form.items).map(({ question }) => question);
	const given: FormAnswers = {};
	for (let round = 0; round < 9 && violations().size > 0; round++) {
		for (const name of violations().keys()) {
			const { type, list } = questions.find((one) => one.name === name) ?? questions[0] ?? {};
			const answers = (list && form.lists.get(list)) || [];
			// What two may not have in common is another answer in the next round.
			const answer = answers[Math.min(round, answers.length - 1)];
			given[name] = answer?.name ?? texts[type ?? ''] ?? '说明';
		}
		fill(given);
	}
	expect(Object.fromEntries(violations()), tracker).toEqual({});
	return { form, submission: await submit() };
}

const texts: Record<string, string> = {
	...{ date: '2026-11-23', dateTime: '2026-11-23T09:15:00.000+08:00', integer: '7', decimal: '7' },
};

it.each(['complaints', 'feedback', 'contacts'])(
	'what a form of %s was filled in with comes back from both programs, with what belongs to it',
	async (tracker) => {
		const { form, submission } = await filledAtAll(tracker);
		const files = likeCentral(form, [submission]);
		const [record] = read(files.get(tracker) ?? '');
		const definition = definitions.find(({ id }) => id === tracker);
		for (const { name, field, part } of questionsOf(definition ?? expect.fail())) {
			const text = submission.querySelector(`data > ${name}`)?.textContent ?? '';
			if (part === 'note' || text === '') continue;
			const cell = fieldTypeOf(field).toCell(record?.values[field.id] ?? null, field, 'codes');
			expect(cell.replace('T09:15:00+', 'T09:15:00.000+').split('(')[0], name).toBe(text);
		}
		expect(record?.createdAt).toBe('2026-11-23T01:30:00.000Z');
		expect(read(likeKobo(form, [submission]))[0]?.values).toEqual(record?.values);
		for (const [child, file] of files) {
			if (child === tracker) continue;
			const parent = definitions.find(({ id }) => id === child)?.parent?.field ?? '';
			const lines = read(file).map(({ values }) => values[parent]);
			expect(lines).toEqual([`${tracker}/${record?.id}`]);
		}
	},
);
