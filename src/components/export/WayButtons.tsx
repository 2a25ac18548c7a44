import { useWords } from '../ui/WordsContext.tsx';
import { labelOfWay, type Leaving } from './label-of-way.ts';
import type { Way } from './ways-here.ts';

interface Props extends Leaving {
	/** The one to offer first in front. */
	ways: readonly Way[];
	disabled: boolean;
	onPress: (way: Way) => void;
}

/** The ways out of the device: one that works here, and below it the others. */
export function WayButtons(props: Props) {
	const { ways, disabled, onPress } = props;
	const { t } = useWords();
	const button = (way: Way, style: string) => (
		<button
			key={way}
			type="button"
			class={`gt-button ${style}`}
			disabled={disabled}
			onClick={() => onPress(way)}
		>
			{t(labelOfWay(way, props))}
		</button>
	);
	const [first, ...others] = ways;
	return (
		<div class="gt-ways">
			{first ? button(first, 'gt-button--primary') : null}
			<p class="gt-help" id="gt-other-ways">
				{t('export.other_ways')}
			</p>
			<div class="gt-row" role="group" aria-labelledby="gt-other-ways">
				{others.map((way) => button(way, ''))}
			</div>
		</div>
	);
}
