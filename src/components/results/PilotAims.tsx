import type { KpiPart, KpiPlan } from '~/core/figures/kpis/kpi-plan.ts';
import { partOf } from '~/core/figures/pilot/read-card.ts';
import type { PilotOutcome, ValueOfCases } from '~/core/figures/pilot/judge-pilot.ts';
import type { PilotCard } from '~/core/figures/pilot/pilot-card.ts';
import type { PilotView } from '~/core/figures/pilot/view-pilots.ts';
import { fewestWeeks } from '~/core/figures/pilot/weeks-of.ts';
import type { Translate } from '~/core/words/translate.ts';
import { useWords } from '../ui/WordsContext.tsx';
import { PilotTable } from './PilotTable.tsx';
import { amountSayer, numberSayer } from './say-amount.ts';

interface Props {
	plan: KpiPlan;
	pilot: PilotView;
}

/** What was agreed and what came of it: before, after, how far apart, less the other department, and the word. */
export function PilotAims({ plan, pilot }: Props) {
	const { t, locale } = useWords();
	const { outcomes } = pilot.verdict;
	const title = t('pilot.aims');
	const names = [
		...[t('pilot.before'), t('pilot.after'), t('pilot.change')],
		...[t('pilot.beyond'), t('pilot.agreed'), t('pilot.word')],
	];
	const rows = outcomes.flatMap((outcome) => {
		const part = partOf(plan, outcome.aim);
		if (!part) return [];
		const key = `${outcome.aim.metric} ${part.id}`;
		return [{ key, name: part.name, cells: cellsOf(outcome, pilot.card, part, t, locale) }];
	});
	return (
		<section class="gt-stack">
			<h3>{title}</h3>
			{outcomes.length === 0 ? (
				<p>{t('pilot.no_aims')}</p>
			) : (
				<>
					<PilotTable {...{ title, names, rows }} first={t('pilot.figure')} />
					<p class="gt-help">{t('pilot.aims_help')}</p>
				</>
			)}
		</section>
	);
}

function cellsOf(
	{ aim, before, after, weeks, change, beyondComparison, word }: PilotOutcome,
	{ baseline, comparison, hasJoined }: PilotCard,
	part: KpiPart,
	t: Translate,
	locale: string,
): string[] {
	const say = amountSayer(part, t, locale);
	const difference: KpiPart = { ...part, change: { of: aim, with: null, as: 'difference' } };
	const [apart, bare] = [amountSayer(difference, t, locale), numberSayer(difference, locale)];
	const soMuch = amountSayer(difference, t, locale, 'auto');
	const told = (found: ValueOfCases | null) =>
		found === null
			? t('pilot.too_few')
			: t('pilot.of_cases', { value: say(found.value), n: found.n });
	const hasWeeks = Math.min(weeks.before, weeks.after) >= fewestWeeks;
	const tooFew = hasWeeks
		? t('pilot.not_compared')
		: t('pilot.short_of_weeks', { ...weeks, fewest: fewestWeeks });
	const notCompared = baseline === null ? t('pilot.no_baseline_compared') : tooFew;
	const notBeyond = baseline === null ? notCompared : t('pilot.not_compared');
	return [
		...[baseline === null ? t('pilot.no_baseline') : told(before), told(after)],
		change === null
			? notCompared
			: t('pilot.change_range', {
					change: apart(change.difference),
					low: bare(change.interval.low),
					high: bare(change.interval.high),
				}),
		beyondComparison === null
			? comparison === null
				? t(hasJoined ? 'pilot.beyond_joined' : 'pilot.beyond_none')
				: notBeyond
			: apart(beyondComparison),
		aim.by === null ? t('pilot.nothing_agreed') : t('pilot.at_least', { by: soMuch(aim.by) }),
		t(`charts.verdict_${word}`),
	];
}
