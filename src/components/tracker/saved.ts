// A registry: all that a form needs only once something was saved, put aside or found again, in one piece of code.
export { savedTogether } from '~/core/forms/saved-together.ts';
export { startEdit } from '~/core/forms/start-edit.ts';
export { startCopy } from '~/core/forms/start-copy.ts';
export { startNext } from '~/core/forms/start-next.ts';
export { CarryOffer } from './CarryOffer.tsx';
export { Done } from './Done.tsx';
export { DraftNotice } from './DraftNotice.tsx';
export { EntryList } from './WatchedEntryList.tsx';
export { GoneNotice } from './GoneNotice.tsx';
export { OtherDrafts } from './OtherDrafts.tsx';
export { RecordTitle } from './RecordTitle.tsx';
export { SavedRecord } from './SavedRecord.tsx';
export { TakeOut } from './TakeOut.tsx';
