import { useEffect, useState } from 'preact/hooks';
import { quarterAfter } from '~/core/clocks/quarter.ts';
import type { Option } from '~/core/fields/field.ts';
import { useWords } from '../ui/WordsContext.tsx';
import type { Translate } from '~/core/words/translate.ts';
import type { InputProps } from './input.ts';
import { offered } from './offered.ts';
import { sayQuarter } from './say-quarter.ts';
import { SelectInput } from './SelectInput.tsx';

/** A quarter near today or one of the field's own periods, such as 基线. Any other value is kept. */
export function PeriodInput(props: InputProps<'period'>) {
	const { field, value } = props;
	const { t } = useWords();
	// The page was drawn on another day: which quarters are near is known only in the browser.
	const [today, setToday] = useState<Date | null>(null);
	useEffect(() => setToday(new Date()), []);
	const quarters = today ? quartersNear(today) : [];
	if (value !== null && /^\d{4}Q[1-4]$/.test(value) && !quarters.includes(value)) {
		quarters.push(value);
		quarters.sort().reverse();
	}
	const options = [
		...quarters.map((code) => quarterOption(code, t)),
		...offered(field.options, value === null ? [] : [value]),
	];
	return <SelectInput {...props} options={options} required={field.required} />;
}

/** The next quarter, this one and seven before it, newest first. */
function quartersNear(today: Date): string[] {
	return Array.from({ length: 9 }, (_, index) => quarterAfter(today, 1 - index));
}

function quarterOption(code: string, t: Translate): Option {
	const label = sayQuarter(code, t);
	return { code, label, labels: [label], formerly: [], retired: false };
}
