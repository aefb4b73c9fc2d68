// The development issuer's pages, in Chinese and English: who to be, leaving, and what went wrong.
import type { DemonstrationCaller } from '../demonstration/callers.ts';

/** For every page: nothing is loaded, nothing runs, nobody frames it. */
export const PAGE_HEADERS = {
  'content-type': 'text/html; charset=utf-8',
  'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'",
  'cache-control': 'no-store',
};

const STYLE = `
  body { font: 16px/1.5 system-ui, "Noto Sans CJK SC", sans-serif; max-width: 32rem; margin: 3rem auto; padding: 0 1rem; color: #222 }
  h1 { font-size: 1.5rem; margin-bottom: 0 }
  .note { border-left: 4px solid #c60; padding: .5rem 1rem; background: #fff7ec }
  button { display: block; width: 100%; margin: .5rem 0; padding: .75rem 1rem; font: inherit; text-align: left;
    background: #fff; border: 1px solid #bbb; border-radius: 6px; cursor: pointer }
  button:hover, button:focus-visible { border-color: #b3261e; outline: 2px solid #b3261e33 }
  small { color: #666 }`;

/** The accounts to choose from; choosing posts to `<path>/<subject>`. */
export function loginPage(path: string, accounts: readonly DemonstrationCaller[]): string {
  const choices = accounts.map(
    ({ subject, zh, en, role, scope }) => `
  <form method="post" action="${toText(`${path}/${subject}`)}">
    <button><span lang="zh">${toText(zh)}</span> · ${toText(en)}<br><small>${toText(role)} · ${toText(scope)}</small></button>
  </form>`,
  );
  return page(
    '选择演示账号',
    'Choose a demonstration account',
    `<p class="note"><span lang="zh">仅供开发和演示：无需密码，任何人都可以任一账号登录。</span><br>
For development and demonstration only: there are no passwords, anyone may sign in as anyone.</p>${choices.join('')}`,
  );
}

/** Asks whether to leave; `form` is the provider's, and carries what it needs to know. */
export function logoutPage(form: string): string {
  return page(
    '退出登录',
    'Sign out',
    `${form}
  <button form="op.logoutForm" name="logout" value="yes" autofocus><span lang="zh">退出</span> · Sign out</button>
  <button form="op.logoutForm"><span lang="zh">保持登录</span> · Stay signed in</button>`,
  );
}

/** After leaving, when the client has no page of its own for it. */
export function goodbyePage(): string {
  return page('已退出登录', 'You are signed out', '');
}

/** What went wrong, in the provider's words. */
export function errorPage(reason: string): string {
  return page(
    '登录未能继续',
    'Signing in could not go on',
    `<p><span lang="zh">请返回应用重新登录。</span> Go back to the application and sign in again.</p>
  <p><small>${toText(reason)}</small></p>`,
  );
}

function page(zh: string, en: string, body: string): string {
  return `<!doctype html>
<html lang="zh">
<head>
  <meta charset="utf-8">
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <title>${zh} · ${en}</title>
  <style>${STYLE}</style>
</head>
<body>
  <h1>${zh}</h1>
  <p lang="en">${en}</p>
  ${body}
</body>
</html>
`;
}

function toText(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}
