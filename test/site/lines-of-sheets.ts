import { PDFiumLibrary } from '@hyzyla/pdfium';

/** How many lines stand above and below the text of a sheet: booklet and part, and the sheet's number. */
const inMargins = 3;

/** The lines of text on every sheet of a booklet's PDF, without those in its margins. */
export async function linesOfSheets(pdf: Uint8Array): Promise<number[]> {
	const library = await PDFiumLibrary.init();
	const document = await library.loadDocument(pdf);
	const lines = [...document.pages()].map(
		(sheet) =>
			sheet
				.getText()
				.split(/[\r\n]+/)
				.filter((line) => line.trim() !== '').length - inMargins,
	);
	document.destroy();
	library.destroy();
	return lines;
}
