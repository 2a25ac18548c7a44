/** Why what lies in a file is not unpacked, as the command line says it. */
export const unpacking = {
	'zh-CN': {
		zip_too_much:
			'它所在的文件，连同里面的压缩包，解开后一共超过 {size} MB，轮到这里已经放不下，没有读。请把那个压缩包解开看过，再把里面的表放进来，重新运行一次。',
		disk_full:
			'读它要先解开成一个文件，连同里面的行，在放结果的文件夹旁边临时占 {size} MB；那个磁盘只剩 {free} MB，没有读。请腾出空间，或用 --out 写到别的磁盘，再运行一次。',
	},
	en: {
		zip_too_much:
			'The file it came in, with the zips inside it, would unpack to over {size} MB in all; this one no longer fits and was not read. Unpack that zip, look at it, put its tables in, and run again.',
		disk_full:
			'It is opened into a file first, which with its rows takes {size} MB for a while beside the folder for the results; that disk has {free} MB left, so it was not read. Make room, or name a place on another disk with --out, and run again.',
	},
} as const;
