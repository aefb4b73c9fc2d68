// The yearly audit of minors' data as a mutation.
import { allow, bulk, xlsxFile } from '@chunhui/runtime';
import { mutation } from '../context.ts';
import { minorsPack, minorsPackInput } from './minors-pack.ts';

export const exportMinorsPack = mutation({
  access: bulk(allow('audit:read', (_root, { input }) => input.division)),
  input: minorsPackInput,
  noun: 'file',
  async run(session, input) {
    const { name, content } = await minorsPack(session, input, session.now);
    return xlsxFile(name, content);
  },
});
