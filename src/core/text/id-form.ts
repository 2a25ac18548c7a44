/** No `e` and no `0`, `1`: a spreadsheet turns `0503e000` into a number. No look-alikes, no vowels. */
export const idAlphabet = '23456789abcdfghjkmnpqrstvwxyz';

/** Characters of an id behind its prefix: 97 bits of chance. */
export const idLength = 20;

/** The id of a record and nothing else: `r-7kq2…`. */
export const recordIdForm = new RegExp(`^r-[${idAlphabet}]{${idLength}}$`);
