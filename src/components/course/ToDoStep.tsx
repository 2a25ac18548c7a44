import { useEffect } from 'preact/hooks';
import type { ToDo } from '~/core/training/course.ts';
import { isPractised } from '~/device/practice.ts';
import { useWords } from '../ui/WordsContext.tsx';
import { PlaceLink } from './PlaceLink.tsx';

interface Props {
	todo: ToDo;
	isDone: boolean;
	onDone: (isDone: boolean) => void;
}

/** The thing to do of a module, to be ticked off; what was done on a page to practise on ticks itself off. */
export function ToDoStep({ todo: { text, link, practice }, isDone, onDone }: Props) {
	const { t } = useWords();
	useEffect(() => {
		if (!practice || isDone) return undefined;
		const look = () => {
			if (isPractised(practice.what, practice.how)) onDone(true);
		};
		look();
		// Whoever comes back by the browser's own button finds the page as it was left.
		addEventListener('pageshow', look);
		return () => removeEventListener('pageshow', look);
	}, [isDone]);
	return (
		<>
			<h3>{t('course.do')}</h3>
			<p>{text}</p>
			<div class="gt-row">
				{link === '' ? null : (
					<PlaceLink class="gt-button" href={link}>
						{t(practice ? 'course.practise' : 'course.open_tool')}
					</PlaceLink>
				)}
				{/* A learning platform keeps what was passed and nothing else. */}
				{link === '' || link.includes('://') ? null : (
					<label class="gt-course-did">
						<input
							type="checkbox"
							checked={isDone}
							onChange={({ currentTarget }) => onDone(currentTarget.checked)}
						/>
						{t('course.did')}
					</label>
				)}
			</div>
		</>
	);
}
