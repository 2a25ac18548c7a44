import { Fragment } from 'preact';
import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { useWords } from '../../ui/WordsContext.tsx';
import { BucketPlaceField } from './BucketPlaceField.tsx';
import { PermitField, permitWords } from './PermitField.tsx';
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
	const { typed, place, setPlace, made, change, make } = useMakingPermit(storage);
	const id = useId();
	const form = useRef<HTMLFormElement>(null);
	const nameOf = (part: keyof TypedPermit) => t(`makepermit.${permitWords[part]}`);
	const wrong = made?.step === 'missing' ? made.parts : [];
	const press = async () => {
		await make();
		setPressed((times) => times + 1);
	};
	const [pressed, setPressed] = useState(0);
	// Once they are marked: where the first of them is.
	useLayoutEffect(() => {
		form.current?.querySelector<HTMLElement>('input[aria-invalid="true"]')?.focus();
	}, [pressed]);
	return (
		<form
			ref={form}
			class="gt-stack"
			autocomplete="off"
			onSubmit={(event) => {
				event.preventDefault();
				void press();
			}}
		>
			{parts.map((part) => (
				<Fragment key={part}>
					<PermitField
						{...{ part, id: `${id}-${part}`, value: typed[part] }}
						isWrong={wrong.includes(part)}
						onChange={(value) => change(part, value)}
					/>
					{part === 'bucket' ? (
						<BucketPlaceField
							{...{ id: `${id}-place`, storage, place, onChange: setPlace }}
							bucket={typed.bucket.trim()}
						/>
					) : null}
				</Fragment>
			))}
			<div class="gt-row">
				<button
					type="submit"
					class="gt-button gt-button--primary"
					aria-disabled={made?.step === 'working'}
				>
					{t('makepermit.make')}
				</button>
			</div>
			<div role="status">
				{made ? <p class={`gt-notice gt-notice--${tones[made.step]}`}>{say(made)}</p> : null}
			</div>
		</form>
	);

	function say(now: MadePermit): string {
		if (now.step === 'missing')
			return t('makepermit.missing', {
				names: new Intl.ListFormat(locale).format(now.parts.map(nameOf)),
			});
		if (now.step !== 'made') return t(`makepermit.${now.step}`);
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

const tones = {
	...({ made: 'good', working: 'info', missing: 'warn' } as const),
	...({ no_moment: 'bad', failed: 'bad' } as const),
} as const satisfies Record<MadePermit['step'], string>;
