/** In megabytes: so much may have to lie in memory whole, be it a file or, on the collecting page, also what a zip holds, unpacked. */
export const largestWhole = 256;
