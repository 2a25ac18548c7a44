/** Where no answer is held back, only personal ones have a note. */
export const leavesNote = ({ personal }: { personal: boolean }) =>
	personal ? 'export.leaves_personal' : null;

/** Why an answer stays. */
export const staysNote = () => 'export.stays_personal' as const;
