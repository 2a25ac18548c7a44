import { useState } from 'preact/hooks';
import type { CourseQuestion } from '~/core/training/course-question.ts';
import type { Recorded } from '~/core/training/recorded.ts';
import { companyToday } from '~/device/company-today.ts';
import { useWords } from '../ui/WordsContext.tsx';
import type { HandsPanelProps } from './hands-props.ts';

interface Props extends Pick<HandsPanelProps, 'course' | 'hands' | 'database'> {
	questions: CourseQuestion[];
	onSaved: () => void;
}

const counts = ['asked_before', 'right_before', 'asked_after', 'right_after'] as const;
type Typed = Partial<Record<(typeof counts)[number], string>>;

/** One question, how many answered it and how many were right, before the lesson and after it. */
export function HandsForm({ course, hands, questions, database, onSaved }: Props) {
	const { t, locale } = useWords();
	const [question, setQuestion] = useState('');
	const [typed, setTyped] = useState<Typed>({});
	const [state, setState] = useState<'asked' | 'writing' | Recorded>('asked');
	const numberOf = (name: keyof Typed) => (typed[name] ? Number(typed[name]) : null);
	const isMore = (['before', 'after'] as const).some(
		(when) => (numberOf(`right_${when}`) ?? 0) > (numberOf(`asked_${when}`) ?? 0),
	);
	const isWhole = question !== '' && numberOf('asked_after') !== null && !isMore;
	const write = async () => {
		setState('writing');
		const { fields } = hands;
		const values = {
			[fields.course]: course.id,
			[fields.question]: question,
			[fields.day]: companyToday(),
			[fields.before.asked]: numberOf('asked_before'),
			[fields.before.right]: numberOf('right_before'),
			[fields.after.asked]: numberOf('asked_after'),
			[fields.after.right]: numberOf('right_after') ?? 0,
		};
		try {
			const { recordHands } = await import('./record-hands.ts');
			const came = await recordHands(hands.id, locale, values, database);
			setState(came);
			if (came !== 'done') return;
			setTyped({});
			onSaved();
		} catch {
			setState('failed');
		}
	};
	const modules = [...new Set(questions.map(({ module }) => module))];
	return (
		<form
			class="gt-stack"
			onSubmit={(event) => {
				event.preventDefault();
				void write();
			}}
		>
			<label class="gt-field">
				<span class="gt-label">{t('training.question')}</span>
				<select
					class="gt-input"
					value={question}
					onChange={({ currentTarget }) => {
						setQuestion(currentTarget.value);
						setState('asked');
					}}
				>
					<option value="">{t('training.choose')}</option>
					{modules.map((module) => (
						<optgroup key={module} label={module}>
							{questions
								.filter((one) => one.module === module)
								.map(({ id, ask }) => (
									<option key={id} value={id}>
										{ask}
									</option>
								))}
						</optgroup>
					))}
				</select>
			</label>
			<div class="gt-training__counts">
				{counts.map((name) => (
					<label key={name} class="gt-field">
						<span class="gt-label">{t(`training.${name}`)}</span>
						<input
							class="gt-input"
							type="number"
							inputMode="numeric"
							min="0"
							step="1"
							value={typed[name] ?? ''}
							onInput={({ currentTarget }) => setTyped({ ...typed, [name]: currentTarget.value })}
						/>
					</label>
				))}
			</div>
			<p class="gt-row">
				<button type="submit" class="gt-button" disabled={!isWhole || state === 'writing'}>
					{t('training.hands_save')}
				</button>
				<span role="status">
					{isMore ? t('training.more_right') : state === 'done' ? t('training.hands_saved') : ''}
				</span>
			</p>
			{state === 'failed' || state === 'apart' ? (
				<p class="gt-notice gt-notice--warn" role="alert">
					{t(state === 'apart' ? 'training.hands_apart' : 'training.hands_failed')}
				</p>
			) : null}
		</form>
	);
}
