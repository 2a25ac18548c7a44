import type { KpiFigure } from '~/core/figures/kpis/kpi-figure.ts';
import type { KpiPart } from '~/core/figures/kpis/kpi-plan.ts';
import { useWords } from '../ui/WordsContext.tsx';
import { KpiBand } from './KpiBand.tsx';
import { amountSayer } from './say-amount.ts';

interface Props {
	part: KpiPart;
	/** The part a change is measured from; `null`: it is no change. */
	compared: KpiPart | null;
	figure: KpiFigure;
}

/** What a figure comes to, or why that is not told. */
export function KpiValue({ part, compared, figure }: Props) {
	const { t, locale } = useWords();
	const say = amountSayer(part, t, locale);
	const { value, kOf, band, reason, suppressed, before, verdict, cases } = figure;
	if (suppressed && reason !== 'direction_only')
		return <span class="gt-kpi__none">{t('kpis.covered')}</span>;
	const listed = cases.map(({ minutes, isLate }) => {
		if (minutes === null) return t('kpis.one_open');
		return t(isLate ? 'kpis.one_late' : 'kpis.one_case', { minutes });
	});
	const list = new Intl.ListFormat(locale, { type: 'unit', style: 'short' });
	const was = before && compared ? amountSayer(compared, t, locale)(before.value) : null;
	return (
		<>
			{value === null ? null : <strong>{say(value)}</strong>}
			{kOf === null ? null : <strong>{t('kpis.k_of_n', { ...kOf })}</strong>}
			{band === null ? null : <KpiBand band={band} />}
			{listed.length > 0 ? <div>{list.format(listed)}</div> : null}
			{reason === null || listed.length > 0 ? null : (
				<span class="gt-kpi__none">{t(`kpis.reason_${reason}`)}</span>
			)}
			{verdict === null ? null : <div>{t(`kpis.verdict_${verdict}`)}</div>}
			{was === null || before === null ? null : (
				<div class="gt-help">{t('kpis.was', { value: was, n: before.n })}</div>
			)}
		</>
	);
}
