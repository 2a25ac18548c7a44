import type { Item } from '~/core/training/course.ts';
import { useWords } from '../ui/WordsContext.tsx';
import { PlaceLink } from './PlaceLink.tsx';
import { sayKey } from './say-key.ts';

interface Props {
	item: Item;
	isRight: boolean;
}

/** Whether it was found, the answer where it was not, why, and the way to the section. */
export function Explained({ item, isRight }: Props) {
	const { t } = useWords();
	const key = isRight ? null : sayKey(item, t);
	return (
		<div class={isRight ? 'gt-course-why' : 'gt-course-why gt-course-why--missed'}>
			<p>
				<strong>{t(isRight ? 'course.right' : 'course.missed')}</strong>
			</p>
			{key === null ? null : <p>{t('course.key', { key })}</p>}
			<p>{item.why}</p>
			<p>
				<PlaceLink href={item.cite.href}>{t('course.see', { place: item.cite.title })}</PlaceLink>
			</p>
		</div>
	);
}
