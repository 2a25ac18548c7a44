import type { ComponentType } from 'preact';
import { useState } from 'preact/hooks';
import { useWords } from '../ui/WordsContext.tsx';
import type { HandsPanelProps } from './hands-props.ts';

/** Hands counted in class; their code and the questions come when somebody opens it. */
export function HandsLater(props: HandsPanelProps) {
	const { t } = useWords();
	const [Panel, setPanel] = useState<ComponentType<HandsPanelProps> | null>(null);
	const [isLost, setLost] = useState(false);
	const open = () => {
		import('./HandsPanel.tsx').then(
			(part) => setPanel(() => part.HandsPanel),
			() => setLost(true),
		);
	};
	return (
		<details
			class="gt-card"
			onToggle={({ currentTarget }) => {
				if (currentTarget.open && !Panel) open();
			}}
		>
			<summary>{t('training.hands')}</summary>
			{isLost ? <p role="alert">{t('training.hands_lost')}</p> : null}
			{Panel ? <Panel {...props} /> : null}
		</details>
	);
}
