import { useEffect, useRef, useState } from 'preact/hooks';
import type { Database } from '~/storage/database.ts';
import { keepOpened } from '~/storage/keep-opened.ts';
import { GiveKey } from '../imports/GiveKey.tsx';
import { Arriving } from '../ui/Arriving.tsx';
import { useWords } from '../ui/WordsContext.tsx';
import { looksLikeSpam } from './alike.ts';
import { GiveMessages } from './GiveMessages.tsx';
import { GivenNumbers } from './GivenNumbers.tsx';
import { NewMessages } from './NewMessages.tsx';
import type { OpeningProps } from './opening-props.ts';
import { type Openers, TwoRoles } from './TwoRoles.tsx';
import { useOpening } from './use-opening.ts';

interface Props extends OpeningProps {
	db: Database;
	known: ReadonlyMap<string, string | null>;
	/** The book is other than it was. */
	onKept: () => void;
}

/** Opens what was given and keeps it in the book: give, key, look over, keep. */
export function OpenMessages({ db, known, onKept, ...props }: Props) {
	const { t } = useWords();
	const { definition, course, log, roles, fewest, bookAt } = props;
	const title = useRef<HTMLHeadingElement>(null);
	const opening = useOpening(known);
	const { sorted, counted, waiting, closed } = opening;
	const [chosen, setChosen] = useState<ReadonlyMap<string, boolean>>(new Map());
	const [openers, setOpeners] = useState<Openers>({ by: '', with: '' });
	const [state, setState] = useState<'open' | 'keeping' | 'roles' | 'failed' | { kept: number }>(
		'open',
	);
	const spam = new Set(
		sorted.fresh.filter((one) => chosen.get(one.id) ?? looksLikeSpam(one)).map(({ id }) => id),
	);
	const count = counted.fresh + counted.further;
	useEffect(() => {
		if (state !== 'open' && state !== 'keeping' && count > 0) setState('open');
	}, [count]);
	const keep = async () => {
		const areTwo = openers.by !== '' && openers.with !== '' && openers.by !== openers.with;
		if (log && !areTwo) return setState('roles');
		const { messages } = definition;
		if (!messages) return;
		setState('keeping');
		try {
			await keepOpened(db, {
				sorted,
				spam,
				fewest,
				book: { definition, messages, course },
				log: log && { definition: log, ...openers },
				now: new Date(),
			});
			opening.startOver();
			setChosen(new Map());
			setState({ kept: count });
			onKept();
		} catch {
			setState('failed');
		}
	};
	return (
		<section class="gt-stack">
			<h2 ref={title} tabIndex={-1}>
				{t('opening.title')}
			</h2>
			<GiveMessages onGiven={opening.give} />
			{waiting + closed > 0 ? (
				<GiveKey
					title={
						waiting > 0
							? t('opening.key_title', { count: waiting + closed })
							: t('unsealing.other_title', { count: closed })
					}
					onKeys={opening.withKeys}
				/>
			) : null}
			{opening.isEmpty ? null : <GivenNumbers counted={counted} />}
			{count > 0 ? (
				<>
					<NewMessages
						messages={sorted.fresh}
						{...{ definition, spam }}
						onSpam={(id, isSpam) => setChosen(new Map([...chosen, [id, isSpam]]))}
					/>
					{log ? <TwoRoles {...{ roles, openers }} onChange={setOpeners} /> : null}
					{state === 'roles' ? (
						<p class="gt-notice gt-notice--bad" role="alert">
							{t('opening.roles_needed')}
						</p>
					) : null}
					<div class="gt-row">
						<button
							type="button"
							class="gt-button gt-button--primary"
							aria-disabled={state === 'keeping'}
							onClick={() => state !== 'keeping' && void keep()}
						>
							{t('opening.keep', { count })}
						</button>
						<button
							type="button"
							class="gt-button"
							onClick={() => {
								opening.startOver();
								title.current?.focus();
							}}
						>
							{t('opening.start_over')}
						</button>
					</div>
				</>
			) : null}
			{state === 'failed' ? (
				<p class="gt-notice gt-notice--bad" role="alert">
					{t('opening.failed')}
				</p>
			) : null}
			{typeof state === 'object' ? (
				<Arriving as="p" class="gt-notice gt-notice--good">
					{t('opening.kept', { count: state.kept })} <a href={bookAt}>{definition.title}</a>
				</Arriving>
			) : null}
		</section>
	);
}
