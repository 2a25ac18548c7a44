import type { Definition } from '../../../src/core/definition/definition.ts';
import type { Field, Option } from '../../../src/core/fields/field.ts';

/** A tracker as plain data, without the schema and the content folder, for node and browsers. */
export function smallDefinition(changes: Partial<Definition> = {}): Definition {
	const fields = [
		field({ id: 'title', type: 'text', maxLength: 200 }),
		field({ id: 'note', type: 'longtext', maxLength: 2000 }),
		field({ id: 'state', type: 'choice', options: ['open', 'closed'].map((code) => option(code)) }),
		field({ id: 'people', type: 'number', minimum: null, maximum: null, whole: true }),
	];
	return {
		id: 'small',
		version: 1,
		locale: 'zh-CN',
		title: '小表',
		titles: ['小表'],
		purpose: '用来测试',
		who: '测试',
		minutes: 1,
		fate: '无',
		readers: '无',
		audience: ['everyone'],
		kind: 'register',
		once: [],
		carry: [],
		anonymous: false,
		fields,
		columns: fields.map(({ id }) => id),
		summary: ['title'],
		label: ['title'],
		parent: null,
		children: [],
		events: [],
		clocks: [],
		views: [],
		checks: [],
		matrix: null,
		samples: [],
		...changes,
	};
}

/** The small tracker with a row for each of three dimensions and a title they share. */
export function matrixDefinition(changes: Partial<Definition> = {}): Definition {
	const dimension = field({
		id: 'dimension',
		type: 'choice',
		options: ['clarity', 'speed', 'trust'].map((code) => option(code)),
	});
	return smallDefinition({
		id: 'matrix',
		fields: [dimension, ...smallDefinition().fields],
		matrix: { field: 'dimension', shared: ['title'] },
		...changes,
	});
}

/** An option whose label is its code. */
export function option(code: string, formerly: string[] = []): Option {
	return { code, label: code, labels: [code], formerly, retired: false };
}

type Own = 'label' | 'labels' | 'formerly' | 'required' | 'personal' | 'retired';
type Short<F> = F extends Field ? Omit<F, Own> & Partial<Pick<F, Own>> : never;

/** A field with nothing special but what is given. */
export function field(given: Short<Field>): Field {
	const plain = { label: given.id, labels: [given.id], formerly: [], required: false };
	return { ...plain, personal: false, retired: false, ...given };
}
