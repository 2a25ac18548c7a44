import { trackerPage } from 'config/addresses.ts';
import { loadDefinitions } from './load-definitions.ts';
import { localePath } from './locale-path.ts';

/** The tracker that takes what courses write, or confirmed pages, with what must be known of it; `null` = there is none. */
export async function courseRegister(locale: string, of: 'courses' | 'pages' = 'courses') {
	const definition = (await loadDefinitions(locale)).find(
		({ completions }) => completions?.of === of,
	);
	if (!definition?.completions) return null;
	const { department, person } = definition.completions;
	const field = definition.fields.find(({ id }) => id === department);
	const named = definition.fields.find(({ id, retired }) => id === person && !retired);
	const options = field && 'options' in field ? field.options : [];
	return {
		id: definition.id,
		href: localePath(locale, trackerPage(definition.id)),
		title: definition.title,
		departments: options
			.filter(({ retired }) => !retired)
			.map(({ code, label }) => ({ code, label })),
		person: named?.label ?? null,
	};
}
