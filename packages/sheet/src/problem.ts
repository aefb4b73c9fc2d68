// The one table of what can be wrong with a roster: a code, and words that say what is wrong and what to do.

/** The same sentence for the two kinds of reader. */
export interface Words {
  readonly zh: string;
  readonly en: string;
}

/** Code → words; `{name}` in them is filled in. A test holds every row to both languages and the same names. */
export const PROBLEMS = {
  // The file as a whole.
  FILE_EMPTY: { zh: '文件是空的，请选择填写好的名单。', en: 'The file is empty: choose a filled-in roster.' },
  FILE_TOO_LARGE: {
    zh: '文件超过 {limit}，请删去图片等无关内容，或拆成几个文件分别导入。',
    en: 'The file is larger than {limit}: remove pictures and the like, or split it into several files.',
  },
  FILE_NOT_A_ROSTER: {
    zh: '这不是 Excel（.xlsx）或 CSV 文件。请用 Excel 或 WPS 打开后另存为 .xlsx 再导入。',
    en: 'This is neither an Excel (.xlsx) nor a CSV file: open it in Excel or WPS and save it as .xlsx.',
  },
  FILE_OLD_XLS: {
    zh: '这是旧版 .xls 文件。请用 Excel 或 WPS 打开，另存为“Excel 工作簿（.xlsx）”再导入。',
    en: 'This is an old .xls file: open it in Excel or WPS and save it as an Excel workbook (.xlsx).',
  },
  FILE_ENCRYPTED: {
    zh: '文件设有打开密码。请在 Excel 或 WPS 中取消密码后再导入。',
    en: 'The file is protected by a password: remove the password in Excel or WPS.',
  },
  FILE_DAMAGED: {
    zh: '文件已损坏，无法读取。请用 Excel 或 WPS 打开并重新另存为 .xlsx 再导入。',
    en: 'The file is damaged: open it in Excel or WPS and save it again as .xlsx.',
  },
  FILE_UNPACKS_TOO_LARGE: {
    zh: '文件解压后过大，疑似异常文件。请把数据复制到新的模板中再导入。',
    en: 'The file unpacks to far too much: copy the data into a fresh template.',
  },
  FILE_ENCODING_UNKNOWN: {
    zh: '文件编码无法识别。请另存为 .xlsx 或 UTF-8 编码的 CSV 再导入。',
    en: 'The encoding of the file is unknown: save it as .xlsx, or as CSV in UTF-8.',
  },
  FILE_QUOTES_UNBALANCED: {
    zh: '第 {line} 行附近的引号不成对，或一行过长。请检查该行，或另存为 .xlsx 再导入。',
    en: 'A quotation mark near line {line} is not closed, or a row is too long: mend it, or save the file as .xlsx.',
  },
  TOO_MANY_SHEETS: {
    zh: '文件超过 {limit} 个工作表，请只保留名单所在的工作表。',
    en: 'The file has more than {limit} sheets: keep those with the roster.',
  },
  TOO_MANY_COLUMNS: {
    zh: '工作表“{sheet}”超过 {limit} 列，请删去表格右侧多余的列。',
    en: 'Sheet "{sheet}" has more than {limit} columns: delete the superfluous ones on the right.',
  },
  TOO_MANY_ROWS: {
    zh: '文件超过 {limit} 行，请拆成几个文件分别导入。',
    en: 'The file has more than {limit} rows: split it into several files.',
  },
  TOO_MUCH_CONTENT: {
    zh: '文件内容过多（超过 {limit} 个字），请拆成几个文件分别导入。',
    en: 'The file holds too much text (over {limit} characters): split it into several files.',
  },
  // A sheet.
  HEADER_NOT_FOUND: {
    zh: '没有找到表头（前 {limit} 行内应有：{headers}）。请使用模板填写。',
    en: 'No header row was found (expected within the first {limit} rows: {headers}): use the template.',
  },
  HEADER_MISSING: {
    zh: '缺少必填列“{header}”，请补上该列后再导入。',
    en: 'The required column "{header}" is missing: add it and upload again.',
  },
  HEADER_TWICE: {
    zh: '“{header}”一列出现了两次（{first} 列和 {second} 列），请只保留一列。',
    en: 'The column "{header}" appears twice ({first} and {second}): keep one.',
  },
  NO_ROWS: { zh: '表头下面没有数据，请填写后再导入。', en: 'There are no rows below the header: fill some in.' },
  // A row.
  DUPLICATE_IN_FILE: {
    zh: '本行与{other}的{headers}相同，请核对后只保留一行。',
    en: 'This row and {otherEn} have the same {headers}: check them and keep one.',
  },
  // A cell of any kind.
  REQUIRED: { zh: '必填，请填写。', en: 'Required: fill it in.' },
  CELL_TOO_LONG: {
    zh: '内容过长（最多 {limit} 字），请删减。',
    en: 'Too long (at most {limit} characters): shorten it.',
  },
  CONTROL_CHARACTER: {
    zh: '含有不可见的控制字符，请清空该单元格后重新输入。',
    en: 'Contains invisible control characters: clear the cell and type it again.',
  },
  CELL_ERROR: {
    zh: '公式结果是错误值（{value}），请改为实际内容。',
    en: 'The formula gives an error ({value}): replace it by the content itself.',
  },
  NUMBER_DAMAGED: {
    zh: '这个数字超过 15 位，末几位已被表格软件改成 0。请先把该列设为“文本”格式，再重新输入。',
    en: 'A number of more than 15 digits, of which the spreadsheet has lost the last: format the column as text and type it again.',
  },
  // Cells of one kind.
  RESIDENT_ID_DAMAGED: {
    zh: '身份证号已被表格软件改坏（末几位丢失）。请先把该列设为“文本”格式，再对照原件重新输入 18 位号码。',
    en: 'The spreadsheet has damaged the ID number (its last digits are lost): format the column as text, then type the 18 characters again from the original.',
  },
  RESIDENT_ID_15_DIGITS: {
    zh: '这是已停用的 15 位身份证号，请填写 18 位号码。',
    en: 'ID numbers of 15 digits are no longer valid: enter the 18-character number.',
  },
  RESIDENT_ID_INVALID: {
    zh: '身份证号应为 18 位（17 位数字加一位数字或 X），请核对。',
    en: 'An ID number has 18 characters (17 digits, then a digit or X): check it.',
  },
  RESIDENT_ID_BIRTH_DATE: {
    zh: '身份证号中的出生日期不存在或晚于今天，请核对。',
    en: 'The birth date inside the ID number does not exist or lies in the future: check it.',
  },
  RESIDENT_ID_CHECK_DIGIT: {
    zh: '身份证号校验位不符，通常是输错了一位，请对照原件核对。',
    en: 'The check digit of the ID number is wrong, usually by one mistyped digit: check it against the original.',
  },
  MOBILE_DAMAGED: {
    zh: '手机号已被表格软件改为科学计数法，请先把该列设为“文本”格式再重新输入。',
    en: 'The spreadsheet has turned the number into scientific notation: format the column as text and type it again.',
  },
  MOBILE_INVALID: {
    zh: '手机号应为 1 开头的 11 位数字，请核对；多个号码请只填一个。',
    en: 'A mobile number has 11 digits and begins with 1: check it, and enter one number only.',
  },
  DATE_UNREADABLE: {
    zh: '日期无法识别，请写成 2021-03-05 这样的格式（年、月、日齐全）。',
    en: 'The date cannot be read: write year, month and day, like 2021-03-05.',
  },
  DATE_YEAR_SHORT: {
    zh: '年份只有两位，无法确定是哪一年，请写四位年份，如 2021-03-05。',
    en: 'The year has two digits only: write all four, like 2021-03-05.',
  },
  DATE_NUMBER_IMPLAUSIBLE: {
    zh: '这个数字不是日期，请写成 2021-03-05 这样的格式（年、月、日齐全）。',
    en: 'This number is no day: write year, month and day, like 2021-03-05.',
  },
  DATE_IMPOSSIBLE: {
    zh: '没有这一天（{value}），请核对。',
    en: 'There is no such day ({value}): check it.',
  },
  DATE_OUT_OF_RANGE: {
    zh: '日期应在 {earliest} 至 {latest} 之间，请核对（读到的是 {value}）。',
    en: 'The date must lie between {earliest} and {latest}: check it (it reads {value}).',
  },
  CODE_UNKNOWN: {
    zh: '“{value}”不在可选范围内，可填：{choices}。',
    en: '"{value}" is not one of the choices: {choices}.',
  },
  CODE_AMBIGUOUS: {
    zh: '“{value}”不止一个，请填写代码。',
    en: 'There are several named "{value}": enter the code.',
  },
  INTEGER_INVALID: { zh: '应为整数，请只填数字。', en: 'A whole number is expected: enter digits only.' },
  INTEGER_OUT_OF_RANGE: {
    zh: '数值应在 {least} 至 {most} 之间，请核对。',
    en: 'The number must lie between {least} and {most}: check it.',
  },
  YES_NO_INVALID: { zh: '请填“是”或“否”。', en: 'Enter 是 (yes) or 否 (no).' },
  DIVISION_UNKNOWN: {
    zh: '没有找到“{value}”，请填写乡镇（街道）和村（社区）的名称（如“{example}”），或 12 位区划代码。',
    en: 'There is no division "{value}": enter town and village, like {example}, or the division code of 12 digits.',
  },
  DIVISION_SIMILAR: {
    zh: '没有找到“{value}”。名称相近的有：{candidates}。如是其中之一，请照此填写。',
    en: 'There is no division "{value}". Similar names: {candidates}. If one of them is meant, enter it like this.',
  },
  DIVISION_AMBIGUOUS: {
    zh: '“{value}”不止一个，请选一个填写：{candidates}。',
    en: 'There are several divisions named "{value}": enter one of {candidates}.',
  },
} as const satisfies Record<string, Words>;

export type ProblemCode = keyof typeof PROBLEMS;

/** What fills the `{names}` of the words. */
export type Details = Readonly<Record<string, string | number>>;

/** A coded "no" to a cell, row or file, as a value. Nothing here throws for what a person typed. */
export class Refusal implements Words {
  readonly code: ProblemCode;
  readonly zh: string;
  readonly en: string;
  /** What was found, masked where it is an ID or phone number; null when showing it helps nobody. */
  readonly shown: string | null;

  constructor(code: ProblemCode, details: Details = {}, shown: string | null = null) {
    const fill = (words: string) => words.replace(/\{(\w+)\}/g, (_, name: string) => String(details[name] ?? ''));
    this.code = code;
    this.zh = fill(PROBLEMS[code].zh);
    this.en = fill(PROBLEMS[code].en);
    this.shown = shown;
  }
}

/** Thrown inside this package only, to stop reading a file; `readRoster` answers it as data. */
export class FileRefused extends Error {
  override readonly name = 'FileRefused';
  readonly refusal: Refusal;

  constructor(code: ProblemCode, details?: Details) {
    super(code);
    this.refusal = new Refusal(code, details);
  }
}
