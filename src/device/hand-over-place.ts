/** What the address of a form ends in where it leads to what is handed over, and not to the questions. */
export const handOverPlace = '#hand-over';
