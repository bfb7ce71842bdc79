// The same report with docx.js and sharp, which converts to sRGB by itself.
import { readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import { Document, ImageRun, Packer, Paragraph } from "docx";
import sharp from "sharp";

const [photos, out] = process.argv.slice(2);
const small = (name) =>
  sharp(join(photos, name))
    .rotate()
    .resize(1600, 1600, { fit: "inside", withoutEnlargement: true })
    .jpeg({ quality: 82 })
    .toBuffer({ resolveWithObject: true });

const children = [new Paragraph("Báo cáo")];
const names = readdirSync(photos).sort();
// Two at a time: sharp uses several threads for each.
for (let first = 0; first < names.length; first += 2) {
  for (const { data, info } of await Promise.all(names.slice(first, first + 2).map(small))) {
    const transformation = { width: 620, height: Math.round((620 * info.height) / info.width) };
    children.push(new Paragraph({ children: [new ImageRun({ type: "jpg", data, transformation })] }));
    children.push(new Paragraph(`Hoạt động ${children.length >> 1}`));
  }
}
const document = new Document({ sections: [{ children }] });
writeFileSync(join(out, "report.docx"), await Packer.toBuffer(document));
