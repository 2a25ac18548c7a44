import type { Progress } from '~/workers/collect/job-result.ts';
import { ProgressBar } from '../ui/ProgressBar.tsx';
import { useWords } from '../ui/WordsContext.tsx';

interface Props {
	progress: Progress;
	/** Left out where the job cannot be stopped. */
	onCancel?: () => void;
}

/** How far a job of the worker is, in words. */
export function JobProgress({ progress, onCancel }: Props) {
	const { t } = useWords();
	const { phase, done, total, name } = progress;
	return (
		<ProgressBar
			sentence={t(`collect.phase_${phase}`, { name: name ?? '', done, total })}
			label={t(`collect.phase_${phase}_short`)}
			done={done}
			total={total}
			onCancel={onCancel}
		/>
	);
}
