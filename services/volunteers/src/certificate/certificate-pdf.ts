// A certificate as a PDF to be printed: A4, Chinese typeset with an embedded font, and a QR code to verify it by.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import PdfDocument from 'pdfkit';
import qrcode from 'qrcode-generator';
import type { CertifiedService, ServiceCertificate } from './service-certificate.table.ts';
import { unpackWoff } from './woff.ts';

/** Noto Sans SC (SIL Open Font License): 8,000 characters, of which a document carries only those that it needs. */
const FONT = '@fontsource/noto-sans-sc/files/noto-sans-sc-chinese-simplified-400-normal.woff';
let font: Buffer | undefined;

const MARGIN = 64;
const QR_SIZE = 96;
const SOURCES = { CLOCKED: '签到', BACKFILLED: '补录', IMPORTED: '导入' } as const;
const STATUS = { VALID: '', REVOKED: '（已撤销）', REISSUED: '（已换发）' } as const;

/** What stands on the paper beside the certificate itself. */
export interface Paper {
  readonly code: string;
  /** The county's own prefix of certificate numbers. */
  readonly prefix: string;
}

export function writeCertificatePdf(certificate: ServiceCertificate, { code, prefix }: Paper): Promise<Buffer> {
  font ??= unpackWoff(readFileSync(createRequire(import.meta.url).resolve(FONT)));
  const title = '志愿服务记录证明';
  const document = new PdfDocument({ size: 'A4', margin: MARGIN, info: { Title: title, Subject: certificate.number } });
  const chunks: Buffer[] = [];
  document.on('data', (chunk: Buffer) => chunks.push(chunk));
  const whole = new Promise<Buffer>((resolve, reject) => {
    document.on('end', () => resolve(Buffer.concat(chunks)));
    document.on('error', reject);
  });
  document.registerFont('sc', font).font('sc');
  document
    .fontSize(26)
    .text(title + STATUS[certificate.status], { align: 'center' })
    .moveDown(0.4);
  document.fontSize(10).text(`编号：${prefix} ${certificate.number}`, { align: 'center' }).moveDown(1.6);
  const total = `${hours(certificate.minutes)}`;
  document
    .fontSize(13)
    .text(
      `兹证明 ${certificate.volunteerName}（志愿者编号 ${certificate.volunteerNumber}）参加志愿服务，经审核确认的服务时长共计 ${total}。`,
      { lineGap: 8 },
    );
  document.moveDown(1).fontSize(10);
  const services = JSON.parse(certificate.services) as CertifiedService[];
  for (const { servedOn, minutes, source, description } of services) {
    document.text(`${servedOn}　${hours(minutes)}　${SOURCES[source]}　${description ?? ''}`, { lineGap: 3 });
  }
  drawFoot(document, certificate, code);
  document.end();
  return whole;
}

function drawFoot(document: PDFKit.PDFDocument, { issuer, issuedOn, number }: ServiceCertificate, code: string): void {
  const needed = QR_SIZE + 40;
  if (document.y + needed > document.page.height - MARGIN) document.addPage();
  const top = document.page.height - MARGIN - needed;
  drawQrCode(document, `${number} ${code}`, MARGIN, top);
  document.fontSize(9).text(`验证码 ${code}`, MARGIN, top + QR_SIZE + 6, { lineBreak: false });
  const at = { width: document.page.width - 2 * MARGIN, align: 'right' } as const;
  document
    .fontSize(12)
    .text(issuer, MARGIN, top + 40, at)
    .text(issuedOn, MARGIN, top + 64, at);
}

/** As squares, so that it stays sharp at any size. */
function drawQrCode(document: PDFKit.PDFDocument, text: string, left: number, top: number): void {
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

/** 150 → 2小时30分钟. */
function hours(minutes: number): string {
  const [whole, rest] = [Math.trunc(minutes / 60), Math.abs(minutes % 60)];
  return rest === 0 ? `${whole}小时` : `${whole}小时${rest}分钟`;
}
