// The one table of error codes. A refusal that is expected carries one of these; everything else is masked.
import { GraphQLError } from 'graphql';

interface ErrorRow {
  /** HTTP status when the whole request is refused. */
  readonly status: number;
  readonly en: string;
  readonly zh: string;
}

export const ERRORS = {
  UNAUTHENTICATED: { status: 401, en: 'Sign in first: send a bearer token.', zh: '请先登录：请求需带访问令牌。' },
  TOKEN_EXPIRED: { status: 401, en: 'The token has expired; sign in again.', zh: '访问令牌已过期，请重新登录。' },
  TOKEN_INVALID: { status: 401, en: 'The token is not valid here.', zh: '访问令牌无效。' },
  FORBIDDEN: { status: 403, en: 'Your role does not allow this.', zh: '您的角色无权进行此操作。' },
  OUT_OF_SCOPE: { status: 403, en: 'This division lies outside your scope.', zh: '该区划不在您的管理范围内。' },
  BAD_USER_INPUT: { status: 400, en: 'The request has a wrong value.', zh: '请求中有不正确的内容。' },
  TEXT_INVALID: {
    status: 400,
    en: 'A text has a control character, an invisible direction mark or half a character; remove it.',
    zh: '文本中含有控制字符、不可见的方向标记或不完整的字符，请删除后重试。',
  },
  DIVISION_CODE_INVALID: {
    status: 400,
    en: 'A division code has 2, 4, 6, 9 or 12 digits.',
    zh: '行政区划代码应为 2、4、6、9 或 12 位数字。',
  },
  PAGE_SIZE_INVALID: { status: 400, en: 'A page holds 1 to 100 entries.', zh: '每页条数应在 1 到 100 之间。' },
  CURSOR_INVALID: { status: 400, en: 'The cursor is not one that this list gave out.', zh: '分页游标无效。' },
  QUERY_TOO_LARGE: { status: 400, en: 'The query asks for too much at once.', zh: '查询过大，请分次查询。' },
  IDEMPOTENCY_KEY_REUSED: {
    status: 409,
    en: 'This idempotency key was used for another request; take a new one.',
    zh: '该幂等键已用于另一请求，请换用新的键。',
  },
  RATE_LIMITED: {
    status: 429,
    en: 'Too much asked within a minute; wait as long as Retry-After says.',
    zh: '请求过于频繁，请按 Retry-After 提示的时间稍后再试。',
  },
  DOCUMENT_NOT_ALLOWED: {
    status: 400,
    en: 'Only registered documents run here, and this is none of them.',
    zh: '此处仅执行已登记的查询，该查询未登记。',
  },
  BODY_TOO_LARGE: { status: 413, en: 'The request body is too large.', zh: '请求内容过大。' },
  UPLOAD_MALFORMED: {
    status: 400,
    en: 'Send a file by the GraphQL multipart request convention: operations, map, then one file.',
    zh: '上传格式不正确：应依次包含 operations、map 和一个文件。',
  },
  MALFORMED_REQUEST: { status: 400, en: 'The request is not valid JSON.', zh: '请求不是有效的 JSON。' },
  METHOD_NOT_ALLOWED: { status: 405, en: 'Send GraphQL requests by POST.', zh: '请使用 POST 方法发送 GraphQL 请求。' },
  NOT_FOUND: { status: 404, en: 'There is nothing at this address.', zh: '该地址不存在。' },
  SUBGRAPH_UNAVAILABLE: {
    status: 503,
    en: 'A part of the system does not answer; its figures are missing here.',
    zh: '部分服务暂时无法访问，相关数据缺失。',
  },
  UNAVAILABLE: {
    status: 503,
    en: 'The system is busy or restarting; try again.',
    zh: '系统繁忙或正在重启，请稍后再试。',
  },
  READ_ONLY: {
    status: 503,
    en: 'The system is read-only for maintenance: nothing can be changed or recorded now; try again later.',
    zh: '系统维护中，目前只能查询，不能修改或登记，请稍后再试。',
  },
  // GraphQL's own codes for requests that are wrong in themselves: its message says what is wrong, the row adds the Chinese.
  GRAPHQL_PARSE_FAILED: { status: 400, en: 'The query is not GraphQL.', zh: '查询语句有语法错误。' },
  GRAPHQL_VALIDATION_FAILED: { status: 400, en: 'The query does not fit the schema.', zh: '查询与接口定义不符。' },
  OPERATION_RESOLUTION_FAILURE: { status: 400, en: 'No such operation in the query.', zh: '无法确定要执行的操作。' },
  BAD_REQUEST: { status: 400, en: 'The request is not a GraphQL request.', zh: '请求不是有效的 GraphQL 请求。' },
  PERSISTED_QUERY_NOT_FOUND: { status: 400, en: 'Send the whole query.', zh: '请发送完整的查询语句。' },
  INTERNAL_SERVER_ERROR: {
    status: 500,
    en: 'Something went wrong; give the request id to your operator.',
    zh: '系统内部错误，请将请求编号告知管理员。',
  },
} as const satisfies Record<string, ErrorRow>;

export type ErrorCode = keyof typeof ERRORS;

export function isErrorCode(code: unknown): code is ErrorCode {
  return typeof code === 'string' && Object.hasOwn(ERRORS, code);
}

/** The error to throw for an expected refusal of a read; writes answer their refusals as data. */
export function graphqlError(code: ErrorCode, detail: Record<string, unknown> = {}): GraphQLError {
  const { en, zh } = ERRORS[code];
  return new GraphQLError(en, { extensions: { ...detail, code, zh } });
}
