import { type BucketPlace, bucketAddress, bucketPlaces } from '~/core/handover/box/make-permit.ts';
import { useWords } from '../../ui/WordsContext.tsx';

interface Props {
	/** What its elements are called by. */
	id: string;
	storage: string;
	/** As it is typed; empty: not yet. */
	bucket: string;
	place: BucketPlace;
	onChange: (place: BucketPlace) => void;
}

/** Where storage wants the bucket's name: each way with the address that files then go to. */
export function BucketPlaceField({ id, storage, bucket, place, onChange }: Props) {
	const { t } = useWords();
	const named = bucket === '' ? '…' : bucket;
	return (
		<fieldset class="gt-field" aria-describedby={`${id}-help`}>
			<legend class="gt-label">{t('makepermit.place')}</legend>
			<p class="gt-help" id={`${id}-help`}>
				{t('makepermit.place_help')}
			</p>
			<div class="gt-options">
				{bucketPlaces.map((one) => (
					<label key={one} class="gt-option">
						<input type="radio" name={id} checked={one === place} onChange={() => onChange(one)} />
						<span class="gt-option__text">
							<span class="gt-option__label">{t(`makepermit.place_${one}`)}</span>
							<span class="gt-option__help">
								{t('makepermit.place_to', {
									address: bucketAddress({ storage, bucket: named, place: one }),
								})}
							</span>
						</span>
					</label>
				))}
			</div>
		</fieldset>
	);
}
