import { useState } from 'preact/hooks';
import type { ChangedPage } from '~/core/training/changed-page.ts';
import { changedSince, type Confirmed, withConfirmed } from '~/core/training/confirmed.ts';
import type { Recorded } from '~/core/training/recorded.ts';
import { companyToday } from '~/device/company-today.ts';
import { handOverPlace } from '~/device/hand-over-place.ts';
import { PlacesToRead } from './PlacesToRead.tsx';
import { Arriving } from '../ui/Arriving.tsx';
import { LearnerFields } from '../ui/LearnerFields.tsx';
import { useWords } from '../ui/WordsContext.tsx';
import type { ConfirmationRegister } from './changes-props.ts';

interface Props {
	asked: ChangedPage[];
	/** Those that were confirmed in their editions of today. */
	done: ChangedPage[];
	confirmed: Confirmed;
	register: ConfirmationRegister;
	onConfirmed: (next: Confirmed) => void;
	database?: string;
}

/** The pages to read and confirm: tick what was read, name the department, and a line stands in the register. */
export function ConfirmPages(props: Props) {
	const { asked, done, confirmed, register, onConfirmed, database } = props;
	const { t, locale } = useWords();
	const [ticked, setTicked] = useState<readonly string[]>([]);
	const [department, setDepartment] = useState('');
	const [person, setPerson] = useState('');
	const [state, setState] = useState<'asked' | 'writing' | Recorded>('asked');
	const read = asked.filter(({ page }) => ticked.includes(page));
	const write = async () => {
		setState('writing');
		const day = companyToday();
		try {
			const { recordConfirmed } = await import('./record-confirmed.ts');
			const learner = { department, person };
			const came = await recordConfirmed(register.id, locale, { read, day }, learner, database);
			setState(came);
			if (came !== 'done') return;
			onConfirmed(withConfirmed(confirmed, read, day));
			setTicked([]);
		} catch {
			setState('failed');
		}
	};
	return (
		<section class="gt-stack">
			<h2>{t('changes.confirm_head')}</h2>
			{asked.length === 0 ? (
				<p>{t('changes.all_confirmed')}</p>
			) : (
				<form
					class="gt-card gt-stack"
					onSubmit={(event) => {
						event.preventDefault();
						if (state !== 'writing') void write();
					}}
				>
					<p>{t('changes.confirm_what')}</p>
					<ul class="gt-changed__ticks">
						{asked.map(({ page, title, href, edition, changes }) => (
							<li key={page}>
								<label>
									<input
										type="checkbox"
										checked={ticked.includes(page)}
										onChange={({ currentTarget }) =>
											setTicked(
												currentTarget.checked
													? [...ticked, page]
													: ticked.filter((one) => one !== page),
											)
										}
									/>
									<span>
										{t(confirmed.pages[page] ? 'changes.tick_again' : 'changes.tick', {
											title,
											edition: edition ?? '',
										})}
									</span>
								</label>
								<PlacesToRead
									{...{ href, title }}
									sections={changedSince(changes, confirmed.pages[page])}
								/>
							</li>
						))}
					</ul>
					<LearnerFields
						register={register}
						label={t('changes.department')}
						choose={t('changes.choose')}
						department={department}
						onDepartment={setDepartment}
						person={person}
						onPerson={setPerson}
					/>
					{state === 'failed' || state === 'apart' ? (
						<p class="gt-notice gt-notice--warn" role="alert">
							{t(state === 'apart' ? 'changes.apart' : 'changes.failed')}
						</p>
					) : null}
					<p class="gt-row">
						<button
							type="submit"
							class="gt-button gt-button--primary"
							disabled={read.length === 0 || department === ''}
						>
							{read.length === 0
								? t('changes.confirm_ticked')
								: t('changes.confirm', { count: read.length })}
						</button>
					</p>
				</form>
			)}
			{state === 'done' ? (
				<Arriving as="p" class="gt-notice gt-notice--good">
					{t('changes.recorded')}
					<a href={register.href + handOverPlace}>{register.title}</a>
				</Arriving>
			) : null}
			{done.length === 0 ? null : (
				<details>
					<summary>{t('changes.done', { count: done.length })}</summary>
					<ul>
						{done.map(({ page, title, href }) => (
							<li key={page}>
								<a href={href}>{title}</a> · {confirmed.pages[page]?.edition} ·{' '}
								{confirmed.pages[page]?.day}
							</li>
						))}
					</ul>
				</details>
			)}
		</section>
	);
}
