import { useEffect, useState } from 'preact/hooks';
import type { HandedIn } from '~/core/tables/handed-in.ts';
import { displayValue } from '../records/display-value.ts';
import { useWords } from '../ui/WordsContext.tsx';
import { useDefinitionOf } from '../imports/CheckContext.tsx';
import { useCollectPage } from './CollectContext.tsx';

/** Form by form, which departments have handed in and which have not. */
export function HandedInList() {
	const { t } = useWords();
	const { api } = useCollectPage();
	const [forms, setForms] = useState<HandedIn[]>([]);
	useEffect(() => {
		api.handedIn().then(setForms, () => {});
	}, [api]);
	if (forms.length === 0) return null;
	return (
		<details class="gt-card gt-stack">
			<summary>{t('collect.handed_title')}</summary>
			<ul>
				{forms.map((form) => (
					<OneForm key={form.tracker} form={form} />
				))}
			</ul>
			<p class="gt-help">{t('collect.handed_help')}</p>
		</details>
	);
}

function OneForm({ form: { tracker, period, have, lacking } }: { form: HandedIn }) {
	const { t, locale } = useWords();
	const definition = useDefinitionOf()(tracker);
	const departments = definition?.fields.find(({ type }) => type === 'department');
	const options = departments && 'options' in departments ? departments.options : [];
	const label = (code: string) => options.find((one) => one.code === code)?.label ?? code;
	const names = new Intl.ListFormat(locale, { type: 'conjunction' });
	const asked = definition?.fields.find(({ type }) => type === 'period');
	const when = asked ? displayValue(asked, period, locale) : null;
	const title = definition?.title ?? tracker;
	return (
		<li>
			<strong>
				{when === null ? title : t('collect.handed_of', { form: title, period: when })}
			</strong>
			<br />
			{lacking.length === 0
				? t('collect.handed_all')
				: `${t('collect.handed_have', { count: have.length })} ${t('collect.handed_lacking', {
						names: names.format(lacking.map(label)),
					})}`}
		</li>
	);
}
