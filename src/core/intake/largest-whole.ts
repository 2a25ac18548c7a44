/** In megabytes: so much may have to lie in memory whole, be it a file or what a zip holds, unpacked. */
export const largestWhole = 256;
