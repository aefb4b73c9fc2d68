// A certificate as a printable PDF: A4, Chinese text in an embedded font, a ruled list of services, space for the issuer's seal, and a
// QR code for verification.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import PdfDocument from 'pdfkit';
import qrcode from 'qrcode-generator';
import type { CertifiedService, ServiceCertificate } from './service-certificate.table.ts';
import { unpackWoff } from './woff.ts';

/** Noto Sans SC (SIL Open Font License): 8,000 characters, of which a document embeds only those that it uses. */
const FONT = '@fontsource/noto-sans-sc/files/noto-sans-sc-chinese-simplified-400-normal.woff';
let font: Buffer | undefined;

const MARGIN = 64;
/** Distance of the frame from the edge; the footer is below the frame. */
const FRAME = 36;
const QR_SIZE = 96;
/** Height kept free below the list on the last page: for the QR code, the issuer and the seal. */
const CLOSING = QR_SIZE + 50;
const ROW = 20;
const RED = '#a61c1c';
const GREY = '#666666';
const SOURCES = { CLOCKED: '现场签到', BACKFILLED: '审核补录', IMPORTED: '审核导入' } as const;
const STATUS = { VALID: null, REVOKED: '已撤销', REISSUED: '已换发' } as const;
/** The columns of the list: header, width in points (the last column takes the rest), alignment. */
const COLUMNS = [
  ['序号', 40, 'center'],
  ['服务日期', 96, 'center'],
  ['服务时长', 92, 'center'],
  ['记录方式', 76, 'center'],
  ['服务内容', 0, 'left'],
] as const;

type Document = PDFKit.PDFDocument;

/** `prefix` is the county's prefix of certificate numbers (`certificatePrefix`). */
export function writeCertificatePdf(certificate: ServiceCertificate, prefix: string): Promise<Buffer> {
  font ??= unpackWoff(readFileSync(createRequire(import.meta.url).resolve(FONT)));
  const title = '志愿服务记录证明';
  const info = { Title: title, Subject: certificate.number, Author: certificate.issuer };
  const document = new PdfDocument({ size: 'A4', margin: MARGIN, bufferPages: true, info, lang: 'zh-CN' });
  const chunks: Buffer[] = [];
  document.on('data', (chunk: Buffer) => chunks.push(chunk));
  const whole = new Promise<Buffer>((resolve, reject) => {
    document.on('end', () => resolve(Buffer.concat(chunks)));
    document.on('error', reject);
  });
  document.registerFont('sc', font).font('sc');
  drawHead(document, certificate, title, `${prefix} ${certificate.number}`);
  drawServices(document, JSON.parse(certificate.services) as CertifiedService[], certificate.minutes);
  drawClosing(document, certificate);
  drawEveryPage(document, certificate, `${prefix} ${certificate.number}`);
  document.end();
  return whole;
}

function drawHead(document: Document, certificate: ServiceCertificate, title: string, number: string): void {
  // The font has one weight: drawing its outline as well makes it bold.
  document.fillColor(RED).strokeColor(RED).lineWidth(0.6).fontSize(28);
  document.text(title, MARGIN, MARGIN + 12, { align: 'center', characterSpacing: 4, fill: true, stroke: true });
  document.fillColor('black').strokeColor('black').fontSize(10.5);
  document.moveDown(0.5).text(`证明编号：${number}`, { align: 'right' }).moveDown(1.2);
  const { volunteerName, volunteerNumber, minutes } = certificate;
  const text = `兹证明 ${volunteerName}（志愿者编号：${volunteerNumber}）参加志愿服务，经审核确认，服务时长共计 ${hours(minutes)}，明细如下。特此证明。`;
  document.fontSize(14).text(text, { indent: 28, lineGap: 9 }).moveDown(0.6);
}

/** The list of services with its header on every page and the total below it. */
function drawServices(document: Document, services: readonly CertifiedService[], minutes: number): void {
  drawRow(
    document,
    COLUMNS.map(([header]) => header),
    '#f3e3e3',
  );
  for (const [index, { servedOn, minutes: served, source, description }] of services.entries()) {
    if (document.y + ROW > document.page.height - MARGIN) {
      document.addPage();
      drawRow(
        document,
        COLUMNS.map(([header]) => header),
        '#f3e3e3',
      );
    }
    drawRow(document, [String(index + 1), inChinese(servedOn), hours(served), SOURCES[source], description ?? '']);
  }
  drawRow(document, ['合计', '', hours(minutes), '', `共 ${services.length} 次`], '#f3e3e3');
}

function drawRow(document: Document, cells: readonly string[], background?: string): void {
  const [top, whole] = [document.y, document.page.width - 2 * MARGIN];
  if (background !== undefined) document.rect(MARGIN, top, whole, ROW).fill(background);
  document.fillColor('black').strokeColor('#999999').lineWidth(0.5).fontSize(10);
  let left = MARGIN;
  for (const [index, [, fixed, align]] of COLUMNS.entries()) {
    const width = fixed === 0 ? MARGIN + whole - left : fixed;
    document.rect(left, top, width, ROW).stroke();
    const fitting = { width: width - 8, height: ROW - 4, align, ellipsis: '…', lineBreak: true } as const;
    document.text((cells[index] ?? '').replace(/\s+/g, ' '), left + 4, top + 2.5, fitting);
    left += width;
  }
  document.x = MARGIN;
  document.y = top + ROW;
}

/** On the last page: the QR code, and the issuer with the day of issue and the place of the seal. */
function drawClosing(document: Document, { issuer, issuedOn, number, code }: ServiceCertificate): void {
  if (document.y + 16 + CLOSING > document.page.height - MARGIN) document.addPage();
  const top = document.page.height - MARGIN - CLOSING;
  drawQrCode(document, `${number} ${code}`, MARGIN, top);
  document.fillColor('black').fontSize(9);
  document.text(`验证码：${grouped(code)}`, MARGIN, top + QR_SIZE + 6, { lineBreak: false });
  document.fillColor(GREY).fontSize(8);
  document.text('凭证明编号和验证码可查验真伪', MARGIN, top + QR_SIZE + 22, { lineBreak: false });
  const width = 250;
  const at = { width, align: 'center' } as const;
  const left = document.page.width - MARGIN - width;
  document.fillColor('black').fontSize(13);
  document.text(issuer, left, top + 26, at).text(inChinese(issuedOn), left, document.y + 8, at);
  document
    .fillColor(GREY)
    .fontSize(9)
    .text('（盖章）', left, document.y + 8, at);
}

/** On every page: the frame, the footer, and across it the status of a certificate that is no longer valid. */
function drawEveryPage(document: Document, { status }: ServiceCertificate, number: string): void {
  const { count } = document.bufferedPageRange();
  for (let page = 0; page < count; page += 1) {
    document.switchToPage(page);
    const { width, height } = document.page;
    // The footer is below the margin, where text would start a new page.
    document.page.margins.bottom = 0;
    for (const [inset, line] of [[FRAME, 1.6] as const, [FRAME + 5, 0.5] as const])
      document
        .lineWidth(line)
        .strokeColor(RED)
        .rect(inset, inset, width - 2 * inset, height - 2 * inset)
        .stroke();
    document.fillColor(GREY).fontSize(8);
    const foot = `${number}　第 ${page + 1} 页，共 ${count} 页`;
    document.text(foot, MARGIN, height - FRAME + 10, { width: width - 2 * MARGIN, align: 'center', lineBreak: false });
    const word = STATUS[status];
    if (word === null) continue;
    document.save().rotate(-35, { origin: [width / 2, height / 2] });
    document.fillColor(RED, 0.3).fontSize(96);
    document.text(word, 0, height / 2 - 70, { width, align: 'center', lineBreak: false }).restore();
    document.fillOpacity(1);
  }
}

/** Drawn as vector squares, so that it stays sharp at any size. */
function drawQrCode(document: Document, text: string, left: number, top: number): void {
  const code = qrcode(0, 'M');
  code.addData(text);
  code.make();
  const count = code.getModuleCount();
  const size = QR_SIZE / count;
  for (let row = 0; row < count; row += 1)
    for (let column = 0; column < count; column += 1)
      if (code.isDark(row, column)) document.rect(left + column * size, top + row * size, size, size);
  document.fill('black');
}

/** For typing: A1B2C3D4E5 → A1B2C-3D4E5. */
function grouped(code: string): string {
  return code.replace(/(.{5})(?=.)/g, '$1-');
}

/** 2026-03-05 → 2026年3月5日. */
function inChinese(day: string): string {
  const [year, month, date] = day.split('-');
  return `${year}年${Number(month)}月${Number(date)}日`;
}

/** 150 → 2小时30分钟. */
function hours(minutes: number): string {
  const [whole, rest] = [Math.trunc(minutes / 60), Math.abs(minutes % 60)];
  if (whole === 0) return `${rest}分钟`;
  return rest === 0 ? `${whole}小时` : `${whole}小时${rest}分钟`;
}
