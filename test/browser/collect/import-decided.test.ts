import { describe, expect, it } from 'vitest';
import { createCollectService } from '~/workers/collect/collect-service.ts';
import type { Definition } from '~/core/definition/definition.ts';
import { loadDefinition } from '../definitions.ts';
import { collectedIn, filled, good, openService, quietly } from './open-service.ts';
import { editInSpreadsheet, handOver, need, write } from './people.ts';

const needs = loadDefinition('needs');

describe('collecting files', () => {
	it('shows what an edit in a spreadsheet changed and waits for a decision', async () => {
		const { api, db } = await openService();
		const position = async () => (await collectedIn(db))[0]?.register.heads[0]?.values['position'];
		const file = handOver([write(needs, need)], needs);
		good(await api.preview([file], quietly));
		good(await api.commit('aside', quietly));

		const edited = await editInSpreadsheet(file, '市场部专员', '市场部经理');
		expect(filled(good(await api.preview([edited], quietly)))).toEqual({ edited: 1 });
		const [row] = await api.rowsOf(null, 'edited', 0, 10);
		expect(row?.before?.values['position']).toBe('市场部专员');
		expect(row?.entry?.values['position']).toBe('市场部经理');

		good(await api.commit('aside', quietly));
		expect(await position()).toBe('市场部专员');
		expect((await api.aside(0, 10))[0]?.problems[0]?.key).toBe('edit_not_taken');

		// Imported again and set aside again, it is still one row.
		good(await api.preview([edited], quietly));
		good(await api.commit('aside', quietly));
		expect(good(await api.overview()).aside).toBe(1);

		// What was set aside can be taken later.
		expect(filled(good(await api.previewAside(quietly)))).toEqual({ edited: 1 });
		good(await api.commit('take', quietly));
		expect(await position()).toBe('市场部经理');
		expect(good(await api.overview()).aside).toBe(0);
		expect(filled(good(await api.preview([edited], quietly)))).toEqual({ identical: 1 });
	});

	it('keeps a row it cannot read, whole, and reads it when the option is there', async () => {
		const { api, db } = await openService();
		const file = handOver([write(needs, need)], needs);
		const strange = await editInSpreadsheet(file, '内部员工', '退休员工');
		expect(filled(good(await api.preview([strange], quietly)))).toEqual({ aside: 1 });
		good(await api.commit('aside', quietly));
		const [row] = await api.aside(0, 10);
		expect(row).toMatchObject({ source: 'file.csv', line: 2, tracker: 'needs' });
		expect(row?.problems[0]).toMatchObject({ key: 'unknown_option', field: 'kind' });
		expect(Object.values(row?.cells ?? {})).toContain('退休员工');
		expect(good(await api.preview([strange], quietly)).nothingToDo).toBe(true);
		expect(await (await api.exportAside()).content.text()).toContain('退休员工');

		const later = createCollectService(db, [withOption(needs, 'kind', 'retired', '退休员工')]);
		expect(filled(good(await later.preview([], quietly)))).toEqual({ edited: 1 });
		good(await later.commit('take', quietly));
		expect((await collectedIn(db))[0]?.register.heads[0]?.values['kind']).toBe('retired');
		expect(good(await later.overview()).aside).toBe(0);
	});

	it('throws a row set aside away only when told, and takes even that back', async () => {
		const { api } = await openService();
		const file = handOver([write(needs, need)], needs);
		good(await api.preview([await editInSpreadsheet(file, '2026-11-20', '昨天')], quietly));
		good(await api.commit('aside', quietly));
		const [row] = await api.aside(0, 1);
		good(await api.discardAside([row?.key ?? '']));
		const { aside, steps } = good(await api.overview());
		expect(aside).toBe(0);
		expect(steps[0]?.kind).toBe('discard');
		good(await api.undo(steps[0]?.id ?? 0, quietly));
		expect(good(await api.overview()).aside).toBe(1);
	});
});

function withOption(definition: Definition, id: string, code: string, label: string): Definition {
	const option = { code, label, labels: [label], formerly: [], retired: false };
	const fields = definition.fields.map((field) =>
		field.id === id && 'options' in field
			? { ...field, options: [...field.options, option] }
			: field,
	);
	return { ...definition, fields };
}
