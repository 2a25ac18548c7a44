import { useId } from 'preact/hooks';
import { permitDays, permitMegabytes } from '~/core/handover/box/permit-bounds.ts';
import { useWords } from '../../ui/WordsContext.tsx';
import { type MadePermit, type TypedPermit, useMakingPermit } from './use-making-permit.ts';

interface Props {
	storage: string;
	sayMoment: (at: Date) => string;
}

/** Minutes by which clocks may differ without a word. */
const minutesApart = 5;

/** Asks for what a permit is made of, and makes it. The secret stays in this page, and goes when it has signed. */
export function PermitForm({ storage, sayMoment }: Props) {
	const { t, locale } = useWords();
	const { typed, made, change, make } = useMakingPermit(storage);
	const id = useId();
	const nameOf = (part: keyof TypedPermit) => t(`makepermit.${words[part]}`);
	const missing = made?.step === 'missing' ? made.parts : [];
	return (
		<form
			class="gt-stack"
			autocomplete="off"
			onSubmit={(event) => {
				event.preventDefault();
				void make();
			}}
		>
			{parts.map((part) => (
				<div key={part} class="gt-field">
					<label class="gt-label" for={`${id}-${part}`}>
						{nameOf(part)}
					</label>
					<p class="gt-help" id={`${id}-${part}-help`}>
						{t(`makepermit.${words[part]}_help`, bounds[part] ?? {})}
					</p>
					<input
						{...(part === 'secret' ? { type: 'password' as const } : { type: 'text' as const })}
						id={`${id}-${part}`}
						class="gt-input"
						inputMode={bounds[part] ? 'numeric' : 'text'}
						autocomplete="off"
						autocapitalize="off"
						spellcheck={false}
						aria-describedby={`${id}-${part}-help`}
						aria-invalid={missing.includes(part)}
						value={typed[part]}
						onInput={({ currentTarget }) => change(part, currentTarget.value)}
					/>
				</div>
			))}
			<div class="gt-row">
				<button type="submit" class="gt-button gt-button--primary">
					{t('makepermit.make')}
				</button>
			</div>
			<div role="status">
				{made ? <p class={`gt-notice gt-notice--${tones[made.step]}`}>{say(made)}</p> : null}
			</div>
		</form>
	);

	function say(now: MadePermit): string {
		if (now.step === 'failed') return t('makepermit.failed');
		if (now.step === 'missing')
			return t('makepermit.missing', {
				names: new Intl.ListFormat(locale).format(now.parts.map(nameOf)),
			});
		const clock = t('makepermit.clock', { minutes: now.minutesOff });
		return [
			t('makepermit.made', { until: sayMoment(now.until) }),
			...(now.minutesOff > minutesApart ? [clock] : []),
		].join(' ');
	}
}

const parts = [
	'bucket',
	'region',
	'accessKey',
	'secret',
	'days',
	'limit',
] as const satisfies (keyof TypedPermit)[];

/** What each is called among the words. */
const words = {
	...({ bucket: 'bucket', region: 'region', accessKey: 'access_key' } as const),
	...({ secret: 'secret', days: 'days', limit: 'size' } as const),
} as const;

const bounds: Partial<Record<keyof TypedPermit, { least: number; most: number }>> = {
	days: permitDays,
	limit: permitMegabytes,
};

const tones = { made: 'good', missing: 'warn', failed: 'bad' } as const;
