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
			{bucketPlaces.map((one) => (
				<label key={one} class="gt-check">
					<input type="radio" name={id} checked={one === place} onChange={() => onChange(one)} />
					<span>
						{t(`makepermit.place_${one}`)}
						<br />
						{t('makepermit.place_to', {
							address: bucketAddress({ storage, bucket: named, place: one }),
						})}
					</span>
				</label>
			))}
		</fieldset>
	);
}
