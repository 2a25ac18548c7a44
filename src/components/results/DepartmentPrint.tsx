import type { KpiFigure } from '~/core/figures/kpis/kpi-figure.ts';
import type { KpiPlan } from '~/core/figures/kpis/kpi-plan.ts';
import { BesidePage } from '../ui/BesidePage.tsx';
import { usePrinting } from '../ui/use-printing.ts';
import { useWords } from '../ui/WordsContext.tsx';
import { KpiTable } from './KpiTable.tsx';
import './pilot.css';

interface Props {
	department: string;
	period: string;
	plan: KpiPlan;
	figures: readonly KpiFigure[];
	/** What makes some of them uncertain; `null`: nothing. */
	doubt: string | null;
	onDone: () => void;
}

/** A department's own figures on paper, with what they may be used for and what not. */
export function DepartmentPrint({ department, period, plan, figures, doubt, onDone }: Props) {
	const { t } = useWords();
	usePrinting(true, onDone);
	return (
		<BesidePage class="gt-sheet gt-sheet--pilot">
			<h1>{t('kpis.department_title', { department, period })}</h1>
			<p>{t('kpis.department_help')}</p>
			<p>{t('kpis.department_use')}</p>
			{doubt === null ? null : <p>{doubt}</p>}
			<KpiTable {...{ plan, figures }} />
		</BesidePage>
	);
}
