// A registry: all that a form needs only once something was saved or put aside, in one piece of code.
export { CarryOffer } from './CarryOffer.tsx';
export { Done } from './Done.tsx';
export { EntryList } from './EntryList.tsx';
export { OtherDrafts } from './OtherDrafts.tsx';
export { RecordTitle } from './RecordTitle.tsx';
export { SavedRecord } from './SavedRecord.tsx';
export { TakeOut } from './TakeOut.tsx';
