import { strToU8, zipSync } from 'fflate';

/** A paragraph of a Word document: its text and how it looks. */
export type Paragraph = { text: string; style?: string; bold?: boolean; bullet?: boolean };

/** The smallest Word document that holds these paragraphs, and a header if there is one. */
export function aDocx(paragraphs: readonly Paragraph[], header?: string): Uint8Array {
  const body = paragraphs
    .map(({ text, style, bold, bullet }) => {
      const look = `${style === undefined ? '' : `<w:pStyle w:val="${style}"/>`}${bullet ? '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>' : ''}`;
      const run = text
        .split('\t')
        .map((part) => `<w:t xml:space="preserve">${part}</w:t>`)
        .join('<w:tab/>');
      return `<w:p><w:pPr>${look}</w:pPr><w:r>${bold ? '<w:rPr><w:b/></w:rPr>' : ''}${run}</w:r></w:p>`;
    })
    .join('');
  const xml = (root: string, inner: string) =>
    strToU8(
      `<?xml version="1.0" encoding="UTF-8"?><w:${root} xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${inner}</w:${root}>`,
    );
  const relations = 'http://schemas.openxmlformats.org/package/2006/relationships';
  const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  return zipSync({
    '[Content_Types].xml': strToU8(
      '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
    ),
    '_rels/.rels': strToU8(
      `<?xml version="1.0"?><Relationships xmlns="${relations}"><Relationship Id="r1" Type="${office}/officeDocument" Target="word/document.xml"/></Relationships>`,
    ),
    'word/document.xml': xml('document', `<w:body>${body}</w:body>`),
    'word/styles.xml': xml(
      'styles',
      '<w:style w:type="paragraph" w:styleId="Heading1"><w:name w:val="heading 1"/></w:style><w:style w:type="paragraph" w:styleId="Title"><w:name w:val="Title"/></w:style>',
    ),
    'word/numbering.xml': xml(
      'numbering',
      '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>',
    ),
    'word/_rels/document.xml.rels': strToU8(
      `<?xml version="1.0"?><Relationships xmlns="${relations}"><Relationship Id="n" Type="${office}/numbering" Target="numbering.xml"/><Relationship Id="s" Type="${office}/styles" Target="styles.xml"/></Relationships>`,
    ),
    ...(header !== undefined && {
      'word/header1.xml': xml('hdr', `<w:p><w:r><w:t>${header}</w:t></w:r></w:p>`),
    }),
  });
}

/** A line of a PDF, at its place on the page in points. */
export type Printed = { text: string; x: number; y: number; size?: number; bold?: boolean };

/** The smallest PDF that shows these lines on one page. */
export function aPdf(lines: readonly Printed[], trailer = ''): Uint8Array {
  const shown = lines
    .map(({ text, x, y, size = 10, bold = false }) => {
      const escaped = text.replace(/[\\()]/g, String.raw`\$&`);
      return `BT /${bold ? 'F2' : 'F1'} ${size} Tf 1 0 0 1 ${x} ${y} Tm (${escaped}) Tj ET`;
    })
    .join('\n');
  const font = (name: string) =>
    `<</Type/Font/Subtype/Type1/BaseFont/${name}/Encoding/WinAnsiEncoding>>`;
  const objects = [
    '<</Type/Catalog/Pages 2 0 R>>',
    '<</Type/Pages/Kids[3 0 R]/Count 1>>',
    '<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F1 5 0 R/F2 6 0 R>>>>>>',
    `<</Length ${Buffer.byteLength(shown, 'latin1')}>>\nstream\n${shown}\nendstream`,
    font('Helvetica'),
    font('Helvetica-Bold'),
  ];
  let file = '%PDF-1.4\n';
  const offsets = objects.map((object, index) => {
    const at = file.length;
    file += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return at;
  });
  const table = offsets.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('');
  const start = file.length;
  file += `xref\n0 7\n0000000000 65535 f \n${table}trailer\n<</Size 7/Root 1 0 R${trailer}>>\nstartxref\n${start}\n%%EOF`;
  return new Uint8Array(Buffer.from(file, 'latin1'));
}

/** A zip archive with these texts. */
export function aZip(files: Record<string, string>): Uint8Array {
  return zipSync(
    Object.fromEntries(Object.entries(files).map(([path, text]) => [path, strToU8(text)])),
  );
}
