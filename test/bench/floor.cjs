// What the bare libraries take for work of the same size: the floor that our own times are held against.
// node floor.cjs deck <workbook> <out> <slides>
// node floor.cjs responses <workbook> <out> <rows of each document, parted by commas>
const { readFileSync, writeFileSync } = require('node:fs');

const sentence =
  'We ask that the register is published in full, in an open format, every quarter. ';

async function loadWorkbook(file) {
  const ExcelJS = require('exceljs');
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(readFileSync(file));
}

async function writeSlides(out, count) {
  const PptxGenJS = require('pptxgenjs');
  const deck = new PptxGenJS();
  for (let index = 0; index < count; index += 1) {
    const slide = deck.addSlide();
    slide.addText(`Slide ${index + 1}`, { x: 0.5, y: 0.3, w: 12, h: 1, fontSize: 32 });
    const points = Array.from({ length: 5 }, (_, line) => ({
      text: `Point ${line + 1} of slide ${index + 1}, with some words`,
      options: { bullet: true, breakLine: true },
    }));
    slide.addText(points, { x: 0.5, y: 1.5, w: 12, h: 5, fontSize: 24 });
    slide.addNotes(`Slide ${index + 1}`);
  }
  writeFileSync(
    `${out}/floor.pptx`,
    await deck.write({ outputType: 'nodebuffer', compression: true }),
  );
}

async function writeRows(out, counts) {
  const { Document, Packer, Paragraph, Table, TableCell, TableRow } = require('docx');
  for (const [index, count] of counts.entries()) {
    const rows = Array.from(
      { length: count },
      (_, row) =>
        new TableRow({
          children: [`${row + 1}`, sentence, 'Adopted', sentence + sentence].map(
            (text) => new TableCell({ children: [new Paragraph(text)] }),
          ),
        }),
    );
    const children = [new Paragraph('Responses'), ...(count > 0 ? [new Table({ rows })] : [])];
    const document = new Document({ sections: [{ children }] });
    writeFileSync(`${out}/floor-${index}.docx`, await Packer.toBuffer(document));
  }
}

async function main([job, workbook, out, size]) {
  await loadWorkbook(workbook);
  if (job === 'deck') await writeSlides(out, Number(size));
  else if (job === 'responses') await writeRows(out, size.split(',').map(Number));
  else {
    const [slides, rows] = size.split(';');
    await writeSlides(out, Number(slides));
    await writeRows(out, rows.split(',').map(Number));
  }
}

main(process.argv.slice(2));
