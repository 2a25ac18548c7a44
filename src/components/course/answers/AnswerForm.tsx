import type { Item } from '~/core/training/course.ts';
import type { AnswerProps } from './answer-props.ts';
import { ChoiceAnswer } from './ChoiceAnswer.tsx';
import { FindAnswer } from './FindAnswer.tsx';
import { MatchAnswer } from './MatchAnswer.tsx';
import { NumberAnswer } from './NumberAnswer.tsx';
import { OrderAnswer } from './OrderAnswer.tsx';

type Props = Omit<AnswerProps, 'item'> & { item: Item };

/** The input for a question, by its kind. */
export function AnswerForm({ item, ...props }: Props) {
	switch (item.kind) {
		case 'one':
		case 'several':
			return <ChoiceAnswer item={item} {...props} />;
		case 'order':
			return <OrderAnswer item={item} {...props} />;
		case 'match':
			return <MatchAnswer item={item} {...props} />;
		case 'number':
			return <NumberAnswer item={item} {...props} />;
		case 'find':
			return <FindAnswer item={item} {...props} />;
	}
}
