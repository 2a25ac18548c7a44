import { useState } from 'preact/hooks';
import { checkCertificates, type CheckedLine } from '~/core/training/certificate.ts';
import { useSaidEarly } from '../ui/use-said-early.ts';
import { useWords } from '../ui/WordsContext.tsx';

interface Props {
	courses: Record<string, { title: string; edition: string }>;
}

const kinds = ['wrong', 'unread', 'right'] as const;

/** A box to paste lines into, and for each whether it is consistent; what is not comes first. */
export function CheckCertificates({ courses }: Props) {
	const { t } = useWords();
	const [pasted, setPasted] = useState('');
	const [checked, setChecked] = useState<CheckedLine[] | null>(null);
	useSaidEarly('.gt-course');
	const countOf = (kind: CheckedLine['kind']) =>
		checked?.filter((one) => one.kind === kind).length ?? 0;
	return (
		<form
			onSubmit={(event) => {
				event.preventDefault();
				setChecked(checkCertificates(pasted));
			}}
		>
			<label class="gt-field">
				<span class="gt-label">{t('certificate.check_label')}</span>
				<textarea
					class="gt-input"
					rows={4}
					autocomplete="off"
					spellcheck={false}
					value={pasted}
					onInput={({ currentTarget }) => {
						setPasted(currentTarget.value);
						setChecked(null);
					}}
				/>
			</label>
			<p class="gt-row gt-course-next">
				<button type="submit" class="gt-button" disabled={pasted.trim() === ''}>
					{t('certificate.check_button')}
				</button>
			</p>
			<div role="status">
				{checked === null ? null : (
					<p>
						<strong>
							{kinds
								.filter((kind) => countOf(kind) > 0)
								.map((kind) => t(`certificate.check_${kind}`, { count: countOf(kind) }))
								.join(' · ')}
						</strong>
					</p>
				)}
			</div>
			{checked === null ? null : (
				<ul class="gt-course-checked">
					{kinds.flatMap((kind) =>
						checked
							.filter((one) => one.kind === kind)
							.map((one, at) => (
								<li key={`${kind} ${at}`} data-kind={kind}>
									<strong>
										{kind === 'right' ? '✓' : '✗'} {t(`certificate.check_is_${kind}`)}
									</strong>
									{one.kind === 'unread' ? (
										<span>{one.line}</span>
									) : (
										<span>
											{one.facts.name} · {courses[one.facts.course]?.title ?? one.facts.course} ·{' '}
											{one.facts.day}
											{one.kind === 'right' && courses[one.facts.course]
												? ` · ${t(
														courses[one.facts.course]?.edition === one.facts.edition
															? 'certificate.check_now'
															: 'certificate.check_older',
													)}`
												: ''}
										</span>
									)}
								</li>
							)),
					)}
				</ul>
			)}
			<p class="gt-course-hint">{t('certificate.check_says')}</p>
		</form>
	);
}
